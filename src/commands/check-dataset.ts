/** `npm run dataset:check [folder]`: names file, line, field and what is wrong; exits with 1 where anything is. */
import { assemble } from '../dataset/assemble.ts'
import { datasetFolder, readFiles, type DatasetFile } from '../dataset/read.ts'
import { resources } from '../resources/index.ts'

const files = (): DatasetFile[] => {
  try {
    return readFiles(process.argv[2] ?? datasetFolder)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
const { records, findings } = await assemble(files(), resources)
for (const { file, line, record, field, message } of findings) console.error(`${file}:${line}: ${record}${field === '' ? '' : ` ${field}`}: ${message}`)
console.log(`${records.length} records, ${findings.length === 0 ? 'nothing wrong' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; references to what could not be read are checked once that is mended`}`)
process.exitCode = findings.length === 0 ? 0 : 1
