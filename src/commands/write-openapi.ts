/** `npm run openapi`: writes `openapi/openapi.json`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeSpecification, specificationText } from '../specification.ts'

const folder = fileURLToPath(new URL('../../openapi/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}openapi.json`, specificationText(await makeSpecification()))
console.log('openapi/openapi.json is written')
