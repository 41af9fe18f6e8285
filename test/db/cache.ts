/** Files and folders that tests make once and keep beside the installed packages, for each state of what they are made from. */
import { createHash } from 'node:crypto'
import { constants, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'node_modules/.cache/test-bases')

const filesIn = async (path: string): Promise<string[]> => (await stat(join(root, path))).isFile()
  ? [path]
  : (await readdir(join(root, path), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(root.length)).sort()

/** The digest of files and folders of the repository. */
export const digestOf = async (...paths: string[]): Promise<string> => {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(paths.map(filesIn))).flat()) hash.update(`${path}\0`).update(await readFile(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

const copy = (from: string, to: string): Promise<void> => cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })

/** A folder that goes with the process, even where a test runs out of time and gets no teardown. */
export const passingFolder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'test-base-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Copies to a path what was kept of a kind and state; it is made where it is not there. Processes that make it at once make the same. */
export const copyOf = async (kind: string, state: string, to: string, make: (path: string) => Promise<void>): Promise<void> => {
  const kept = join(folder, `${kind}-${state}`)
  if (await stat(kept).then(() => true, () => false)) return copy(kept, to)
  await make(to)
  await mkdir(folder, { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  await copy(to, unfinished)
  // Another process was faster, where there is one already.
  await rename(unfinished, kept).catch(() => rm(unfinished, { recursive: true, force: true }))
  for (const other of await readdir(folder)) if (other.startsWith(`${kind}-`) && !other.startsWith(`${kind}-${state}`)) await rm(join(folder, other), { recursive: true, force: true })
}
