/** What tests share: a base in a temporary folder, and small records. */
import type { Test } from 'tap'
import { migrate } from '../src/db/migrate.ts'
import { openSqlite } from '../src/db/sqlite.ts'
import { openBase, type Base } from '../src/resource/base.ts'
import type { Resource } from '../src/resource/define.ts'
import { resources } from '../src/resources/index.ts'

/** A clock that stands still unless it is set. */
export const fixedClock = (at = '2026-11-24T09:00:00.000Z') => {
  const clock = { now: new Date(at), read: () => clock.now }
  return clock
}

/** An empty, migrated base in a folder that goes with the test. */
export const emptyBase = async (t: Test, options: { resources?: readonly Resource[], clock?: () => Date } = {}): Promise<Base> => {
  const engine = await openSqlite(`${t.testdir({})}/knowledge.sqlite`)
  await migrate(engine)
  t.teardown(() => engine.close())
  return openBase(engine, options.resources ?? resources, options.clock ?? fixedClock().read)
}

export const author = { by: 'tester' }
