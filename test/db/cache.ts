/** Files that tests make once and keep beside the installed packages, for each state of what they are made from. */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
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

/** The path of the file of a kind and state, made where it is not there. Processes that make it at once make the same. */
export const cached = async (kind: string, state: string, make: (path: string) => Promise<void>): Promise<string> => {
  const path = join(folder, `${kind}-${state}`)
  if (await stat(path).then(() => true, () => false)) return path
  // A process that is stopped at its work leaves nothing here.
  const making = await mkdtemp(join(tmpdir(), 'test-base-'))
  try {
    await make(join(making, kind))
    await mkdir(folder, { recursive: true })
    await copyFile(join(making, kind), `${path}.${process.pid}`)
    await rename(`${path}.${process.pid}`, path)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  for (const other of await readdir(folder)) if (other.startsWith(`${kind}-`) && !other.startsWith(`${kind}-${state}`)) await rm(join(folder, other), { force: true })
  return path
}
