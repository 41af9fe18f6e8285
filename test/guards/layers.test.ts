/** Imports go one way. Each layer may import itself and those named; a pure file knows neither HTTP nor SQL. */
import t from 'tap'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** From the ground up: the layer of a file, and what it may import besides itself. Files at the top of `src` are layers of their own. */
const ground = ['vocabulary.ts', 'dates.ts', 'errors.ts', 'suggest.ts', 'field-problems.ts', 'version.ts']
const allowed: Readonly<Record<string, readonly string[]>> = {
  'vocabulary.ts': [],
  'dates.ts': [],
  'suggest.ts': [],
  'version.ts': [],
  'errors.ts': [],
  'field-problems.ts': ['errors.ts', 'suggest.ts'],
  'config.ts': [],
  db: ground,
  http: ['db', ...ground],
  resource: ['db', 'http', ...ground],
  resources: ['resource', ...ground],
  analysis: ['db', 'http', 'resource', 'resources', ...ground],
  catalog: ['db', 'http', 'resource', 'resources', 'analysis', ...ground],
  dataset: ['db', 'resource', 'resources', ...ground],
  'app.ts': ['config.ts', 'db', 'http', 'resource', 'resources', 'analysis', 'catalog', ...ground],
  'specification.ts': ['app.ts', 'config.ts', 'dataset', 'db', 'resource', 'resources', 'analysis'],
  'start.ts': ['main.ts'],
  'main.ts': ['app.ts', 'config.ts', 'dataset', 'db', 'resource', 'resources', ...ground],
  commands: ['specification.ts', 'app.ts', 'config.ts', 'dataset', 'db', 'http', 'resource', 'resources', 'analysis', 'catalog', ...ground]
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
const layerOf = (path: string): string => path.split('/')[0]!
const importsOf = (path: string): string[] => [...readFileSync(join(source, path), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => name!)
const localImports = (path: string): string[] => importsOf(path).filter(name => name.startsWith('.')).map(name => relative(source, join(source, dirname(path), name)))

t.test('imports go one way', async t => {
  for (const path of files) {
    const layer = layerOf(path)
    const may = allowed[layer]
    if (may === undefined) {
      t.fail(`${path} is in no layer: name its layer here`)
      continue
    }
    for (const other of localImports(path).filter(name => !name.startsWith('..'))) {
      if (layerOf(other) !== layer && !may.includes(layerOf(other))) t.fail(`${path} imports ${other}`)
    }
  }
})

t.test('no analysis imports another; the pure ones know neither HTTP nor SQL nor the base', async t => {
  for (const path of files.filter(path => path.startsWith('analysis/') && path !== 'analysis/index.ts')) {
    const [, slice, file] = path.split('/')
    for (const other of localImports(path).filter(name => name.startsWith('analysis/'))) {
      t.ok([slice, 'shared'].includes(other.split('/')[1]), `${path} imports ${other}`)
    }
    if (file === `${slice}.ts`) {
      const wrong = importsOf(path).filter(name => /^(?:fastify|drizzle|better-sqlite3|pg)/.test(name) || /resource\/(?:base|routes|write|present)|\/http\/|\/db\//.test(name))
      const runtime = wrong.filter(name => !new RegExp(`import type [^\\n]*'${name.replaceAll(/[.*/]/g, '\\$&')}'`).test(readFileSync(join(source, path), 'utf8')))
      t.strictSame(runtime, [], `${path} is pure`)
    }
  }
})

t.test('only src/db knows engines; what needs a base of its own opens one by name', async t => {
  /** Commands whose subject is the dialects, or that need a base for a moment and take SQLite. */
  const openers = ['commands/draft-migration.ts', 'commands/dataset-stats.ts', 'specification.ts']
  const known = /\bdialect\b|['"`](?:sqlite|postgres|pglite)['"`]|pragma|sqlite_master|sqlite_schema|pg_catalog|better-sqlite3|from 'pg'|db\/(?:sqlite|postgres|postgres-\w+|pglite)\.ts/i
  for (const path of files.filter(path => !path.startsWith('db/') && !openers.includes(path))) t.notMatch(readFileSync(join(source, path), 'utf8'), known, path)
  for (const path of openers) t.match(readFileSync(join(source, path), 'utf8'), known, `${path} is rightly named here`)
})

t.test('of drizzle only what makes queries is loaded: the whole takes most of a second of every start', async t => {
  for (const path of files) {
    for (const name of importsOf(path).filter(name => name.startsWith('drizzle-orm'))) t.equal(name, 'drizzle-orm/sql/sql', path)
  }
})
