/** `npm run dataset:sample -- --seed 20261124 --size 100`: facts of the dataset for a second reader, drawn by the seed, as a Markdown table. */
import { parseArgs } from 'node:util'
import { assemble } from '../dataset/assemble.ts'
import { datasetFolder, readFiles } from '../dataset/read.ts'
import { sampleOf, sampleTable } from '../dataset/sample.ts'
import { resources } from '../resources/index.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20261124' }, size: { type: 'string', default: '100' } } })
const [seed, size] = [values.seed, values.size].map(Number)
if (![seed, size].every(number => Number.isInteger(number) && number! >= 0)) throw new Error('--seed and --size take whole numbers')
const { records, findings } = await assemble(readFiles(datasetFolder), resources)
if (findings.length > 0) throw new Error('The dataset is not valid: npm run dataset:check')
console.log(sampleTable(sampleOf(records, seed!, size!)))
