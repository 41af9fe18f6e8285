/** The thread that `ahead.ts` starts: texts in, their values out. */
import { parentPort, workerData } from 'node:worker_threads'
import { valuesOf } from './values.ts'

parentPort!.postMessage((workerData as string[]).map(valuesOf))
