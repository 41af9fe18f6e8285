/** The README is true: every key, answer and command that it names is there, and none is left out. */
import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { answers } from '../../src/analysis/index.ts'
import { configShape, readConfig } from '../../src/config.ts'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const readme = readFileSync(at('README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: Record<string, string> }

t.test('every key of the configuration is in the README with its default', async t => {
  const defaults = readConfig({}) as Record<string, unknown>
  const documented = [...readme.matchAll(/^\| `([A-Z_]+)` \| `([^`]*)` \|/gm)].map(([, key, value]) => [key!, value!])
  t.strictSame(documented.map(([key]) => key).sort(), Object.keys(configShape.shape).sort())
  for (const [key, value] of documented) t.equal(value, String(defaults[key!]), key!)
})

t.test('every answer is in the README', async t => {
  for (const { path } of answers) t.ok(readme.includes(`/v1${path}`), path)
})

t.test('every command and file that it names is there', async t => {
  for (const [, name] of readme.matchAll(/npm run ([a-z:]+)/g)) t.ok(scripts[name!], `npm run ${String(name)}`)
  for (const [, path] of readme.matchAll(/\]\(((?!http)[^)]+)\)/g)) t.ok(existsSync(at(path!)), path!)
  for (const [, path] of readme.matchAll(/^((?:src|test|openapi|migrations)\/[\w./-]*)/gm)) t.ok(existsSync(at(path!)), path!)
  for (const script of Object.values(scripts)) for (const [, file] of script.matchAll(/node (src\/\S+)/g)) t.ok(existsSync(at(file!)), file!)
})
