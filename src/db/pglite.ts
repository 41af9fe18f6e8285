/** PostgreSQL inside the process (`@electric-sql/pglite`), in memory: for tests, with nothing to set up. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { PGlite } from '@electric-sql/pglite'
import type { Connection, Engine } from './engine.ts'
import { connection, engineOf, inTurn, parsers, repeated, translate, type Execute } from './postgres-dialect.ts'
import { oneServer } from './system.ts'

/** One instance, which takes about a second to start. It has one session; each engine over it has a schema of its own. */
export interface Instance {
  readonly db: PGlite
  /** Runs work with the session to itself, and with the schema as its search path. */
  exclusively<T> (schema: string, work: () => Promise<T>): Promise<T>
  /** Runs a statement in the session. */
  readonly execute: Execute
  close (): Promise<void>
}

interface Column { readonly name: string, readonly dataTypeID: number }

/** Rows and the count of changes, out of the server's messages. */
const resultOf = (messages: readonly unknown[]): Awaited<ReturnType<Execute>> => {
  let columns: readonly Column[] = []
  let changes = 0
  const rows: object[] = []
  for (const message of messages as { name: string, fields: readonly unknown[], text: string }[]) {
    if (message.name === 'rowDescription') columns = message.fields as Column[]
    else if (message.name === 'commandComplete') changes = Number(/ (\d+)$/.exec(message.text)?.[1] ?? 0)
    else if (message.name === 'dataRow') {
      rows.push(Object.fromEntries((message.fields as (string | null)[]).map((cell, index) => {
        const { name, dataTypeID } = columns[index]!
        return [name, cell === null ? null : parsers[dataTypeID]?.(cell) ?? cell]
      })))
    }
  }
  return { rows, changes }
}

/** Starts an instance, in memory, or over the files in a folder where one is given. */
export const startPglite = async (folder?: string): Promise<Instance> => {
  const { PGlite, protocol: { serialize } } = await import('@electric-sql/pglite')
  const db = await PGlite.create(folder === undefined ? {} : { dataDir: folder })
  let last: Promise<unknown> = Promise.resolve()
  let path = ''
  // Statements of a shape are parsed once for each schema: the tables that they name are those of the schema of that time.
  const prepared = new Map<string, string>()
  let names = 0
  const execute = inTurn(async (text, values) => {
    const key = `${path}\n${text}`
    const known = prepared.get(key)
    const name = known ?? (repeated.test(text) ? `s${++names}` : '')
    const messages = [serialize.bind({ statement: name, values: [...values] }), serialize.describe({ type: 'P' }), serialize.execute({}), serialize.sync()]
    if (known === undefined) messages.unshift(serialize.parse({ name, text }))
    // All of them at once: each call into the instance costs more than most statements.
    const result = resultOf((await db.execProtocol(Buffer.concat(messages))).messages)
    if (name !== '') prepared.set(key, name)
    return result
  })
  return {
    execute,
    db,
    exclusively: (schema, work) => {
      const turn = async () => {
        if (path !== schema) await db.exec(`SET search_path TO "${schema}"`)
        path = schema
        return work()
      }
      const next = last.then(turn, turn)
      last = next.catch(() => {})
      return next
    },
    close: () => db.close()
  }
}

/** An engine over an instance, in a schema that is made where it is not there. Closing it leaves the instance running. */
export const openPglite = async (instance: Instance, schema: string): Promise<Engine> => {
  const { db } = instance
  // A read while the same flow of calls writes would wait for itself: it joins the transaction instead.
  const inside = new AsyncLocalStorage<true>()
  const direct: Execute = async (text, values) => {
    try {
      return await instance.execute(text, values)
    } catch (error) {
      throw translate(error)
    }
  }
  const waiting: Execute = (text, values) => inside.getStore() === true ? direct(text, values) : instance.exclusively(schema, () => direct(text, values))
  const tx = connection(direct)
  const write = <T>(work: (tx: Connection) => Promise<T>): Promise<T> => instance.exclusively(schema, async () => {
    try {
      await db.exec('BEGIN')
      const result = await inside.run(true, () => work(tx))
      await db.exec('COMMIT')
      return result
    } catch (error) {
      await db.exec('ROLLBACK')
      throw translate(error)
    }
  })
  await db.exec(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
  const outside = connection(waiting)
  return engineOf({ read: outside, outside, ...oneServer(outside), listen: () => () => {}, write, close: async () => {} })
}
