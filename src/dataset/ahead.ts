/** Reads the files' YAML in a thread of its own, while this one loads the rest of the service. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DatasetFile } from './read.ts'
import type { Values } from './values.ts'

/** The files with their values. */
export const readAhead = async (files: readonly DatasetFile[]): Promise<DatasetFile[]> => {
  const worker = new Worker(new URL('./ahead-thread.ts', import.meta.url), { workerData: files.map(({ text }) => text) })
  const [values] = await once(worker, 'message') as [Values[]]
  return files.map((file, index) => ({ ...file, values: values[index]! }))
}
