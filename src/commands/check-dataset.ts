/** `npm run dataset:check [folder]`: names file, line, field and what is wrong; exits with 1 where anything is. */
import { assemble } from '../dataset/assemble.ts'
import { datasetFolder, readFiles } from '../dataset/read.ts'
import { resources } from '../resources/index.ts'

const { records, findings } = await assemble(readFiles(process.argv[2] ?? datasetFolder), resources)
for (const { file, line, record, field, message } of findings) console.error(`${file}:${line}: ${record}${field === '' ? '' : ` ${field}`}: ${message}`)
console.log(`${records.length} records, ${findings.length === 0 ? 'nothing wrong' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}. References to a record whose fields are wrong are checked once those are mended`}`)
process.exitCode = findings.length === 0 ? 0 : 1
