import type { SQL } from 'drizzle-orm/sql/sql'
import type { Connection, Engine } from '../../src/db/engine.ts'

/** An engine that shows every query before it reads. */
export const watched = (engine: Engine, show: (query: SQL) => Promise<void>): Engine => {
  const all: Connection['all'] = async query => {
    await show(query)
    return engine.all(query)
  }
  const reading = { all, at: () => ({ all }) }
  return { ...engine, ...reading }
}
