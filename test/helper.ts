/** What tests share: a base in a temporary folder, and small records. */
import type { Test } from 'tap'
import { openBase, type Base } from '../src/resource/base.ts'
import type { Resource } from '../src/resource/define.ts'
import { resources } from '../src/resources/index.ts'
import { emptyEngine } from './db/engines.ts'
import { engineName, type EngineName } from './db/names.ts'
import { knowingEngine } from './db/knowledge.ts'

/** A clock that stands still unless it is set. */
export const fixedClock = (at = '2026-11-24T09:00:00.000Z') => {
  const clock = { now: new Date(at), read: () => clock.now }
  return clock
}

/** An empty, migrated base that goes with the test, on the engine that TEST_ENGINE names where no other is asked for. */
export const emptyBase = async (t: Test, options: { resources?: readonly Resource[], clock?: () => Date, engine?: EngineName } = {}): Promise<Base> =>
  openBase(await emptyEngine(t, options.engine), options.resources ?? resources, options.clock ?? fixedClock().read)

/** A base of its own for the test that holds the bundled knowledge, indexed. */
export const knowingBase = async (t: Test, options: { clock?: () => Date, engine?: EngineName } = {}): Promise<Base> =>
  openBase(await knowingEngine(t, options.engine ?? engineName()), resources, options.clock ?? fixedClock().read)

export const author = { by: 'tester' }
