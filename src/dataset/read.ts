/** Finds the dataset's files, and what is said of them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Values } from './values.ts'

/** The folder of the bundled knowledge. */
export const datasetFolder = fileURLToPath(new URL('.', import.meta.url))

/** A dataset file: its path below the folder, its text, and what that says where it was read ahead. */
export interface DatasetFile { readonly path: string, readonly text: string, readonly values?: Values }

/** A record as it stands in a file, with the means to find the line of each of its fields. */
export interface Entry {
  readonly type: string
  readonly file: string
  readonly value: Record<string, unknown>
  /** The line of a field, given as a JSON pointer below the record; of the record itself where it has no such field. */
  line (pointer: string): number
}

/** Something wrong in a file. */
export interface Finding { readonly file: string, readonly line: number, readonly record: string, readonly field: string, readonly message: string }

/**
 * The files of a dataset folder, in the order of their paths.
 *
 * @throws Error where there is no such folder, or no dataset file in it
 */
export const readFiles = (folder: string): DatasetFile[] => {
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw new Error(`There is no folder ${folder}`)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml')).sort()
    .map(path => ({ path: relative(folder, join(folder, path)).split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
  if (files.length === 0) throw new Error(`There is no dataset file (*.yaml) in ${folder}`)
  return files
}

/** The digest of files, which changes with any of them. */
export const digestOf = (files: readonly DatasetFile[], also: string): string => {
  const hash = createHash('sha256').update(also)
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0`).update(text)
  return hash.digest('hex')
}
