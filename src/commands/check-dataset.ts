/** `npm run dataset:check [folder]`: names file, line, field and what is wrong; exits with 1 where anything is. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from '../dataset/assemble.ts'
import { inconsistencies } from '../dataset/consistency.ts'
import { datasetFolder, readFiles, type DatasetFile } from '../dataset/read.ts'
import { resources } from '../resources/index.ts'

const folder = process.argv[2] ?? datasetFolder
const files = (): DatasetFile[] => {
  try {
    return readFiles(folder)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
const { records, findings: refused } = await assemble(files(), resources)
const summaries = join(folder, 'SUMMARIES.md')
// What does not fit together is looked for once every record stands for itself.
const findings = refused.length > 0 ? refused : inconsistencies(records, existsSync(summaries) ? readFileSync(summaries, 'utf8') : '')
for (const { file, line, record, field, message } of findings) console.error(`${file}:${line}: ${record}${field === '' ? '' : ` ${field}`}: ${message}`)
console.log(`${records.length} records, ${findings.length === 0 ? 'nothing wrong' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; references to what could not be read are checked once that is mended`}`)
process.exitCode = findings.length === 0 ? 0 : 1
