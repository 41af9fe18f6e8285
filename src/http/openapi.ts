/** The specification: what it says before the first operation, and how zod's schemas get into it. */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

/** What is said on the first page of the docs. */
const introduction = `
**After an event, what can a sender still do about a target; what is already used up, what is blocked and by what; who decides, who is for and against; what was in force on that day; and who says so?**

This service answers that, and shows for every line the record and the source it rests on. It is not legal advice and not a screening service.

## Five minutes

1. Ask the question that it was made for. What was left to the United States on 1 November 2024, after North Korea had sent troops to Russia?

       curl 'http://127.0.0.1:3000/v1/events/kp-troops-to-russia-2024/appraisal?sender=US&asOf=2024-11-01'

   Each option says how far it is used up (\`use\`) and whether it can be taken (\`path\`), with reasons that name a rule (\`/v1/rules\` explains it) and the records it rests on. Ask again with \`asOf=2024-11-20\`, or with \`compareTo=2024-11-20\` for what changed in between and why. Add \`format=markdown\` for a brief to hand on.
2. Look at a record: \`/v1/measures/us-dprk-asset-freeze-eo13722\`, with \`include=instrument,citations.source\` for the act and the sources.
3. List records: \`/v1/measures?target=KP&sender=US&status=in_force\`. Filters are typed; a misspelt one is refused with a suggestion. Follow \`next\`, or take everything as \`format=csv\` or \`format=ndjson\`.
4. See what was in force: \`/v1/coverage?target=KP&asOf=2024-11-01\`, with \`format=csv\` as a table for a spreadsheet.

## Two times

\`asOf\` is a day in the world: only what was true, and public, by then. \`knownAt\` is a revision or an instant of this base: what it held then. Together: "in force on 31 October 2024, as this base knew it on 1 June". Nothing first public after \`asOf\` appears in an answer or influences it; sources whose day of publication is not known count as always public.

## Dates

A date may be a day (\`2024-11-01\`), a month (\`2024-11\`) or a year (\`2024\`). It counts as reached on its last possible day, so that nothing is asserted earlier than it is certain. The first day of a period says in \`dayOf\` what it is the day of: of the start (\`start\`, or where nothing is said), of the act (\`act\`: it began on that day or later), or a day on which it was seen (\`seen\`: it began on that day or earlier).

## What is missing

The absence of a record is never shown as the absence of a measure: a coverage cell is \`verified_absent\` only on a finding, and \`not_recorded\` otherwise. Every answer carries \`coverage\`: what was looked at and what is missing.

## Writing

Reading is open. Writing needs a key (\`npm run keys -- create --owner NAME --scope write\`), sent as \`Authorization: Bearer …\`. Updates and deletes need \`If-Match\` with the ETag of the record as it was read. Errors are \`application/problem+json\` (RFC 9457) and list every failing field.

## Several copies

Every answer says in \`Revision\` from which revision of the base it was made, and every write which one it made. A service of several copies with standbys may answer a moment late: send a revision back in \`If-Revision-At-Least\`, to any copy, and the answer is not older than it.

The code is under the MIT licence, the knowledge under CC BY 4.0.
`.trim()

/** The groups of operations, in the order of the domain. */
const tags = [
  { name: 'Answers', description: 'What the records come to: read only, each for a day, each with its reasons.' },
  { name: 'Actors', description: 'Countries, organizations and persons: one shared id space.' },
  { name: 'What happened', description: 'Events, the meetings that dealt with them, and what was said.' },
  { name: 'Law', description: 'Regimes, the acts they rest on, their measures and carve-outs, and cited negatives.' },
  { name: 'What can be done', description: 'Options, what was done, and what stands against them.' },
  { name: 'Views', description: 'Who is for and against, and what third parties judge.' },
  { name: 'Sources', description: 'Who says so.' },
  { name: 'Service', description: 'What there is, what the words mean, and whether the service is well.' }
]

/** Adds the specification to an app, before its routes: made from the routes, or, where one is given, as it is. */
export const useSpecification = async (app: FastifyInstance, version: string, document?: Record<string, unknown>): Promise<void> => {
  if (document !== undefined) {
    await app.register(swagger, { mode: 'static', specification: { document } } as never)
    return
  }
  // Only the making of the specification needs it, not the service that serves the committed one.
  const { fastifyZodOpenApiPlugin, fastifyZodOpenApiTransformers } = await import('fastify-zod-openapi')
  await app.register(fastifyZodOpenApiPlugin)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Sanctions options', version, summary: 'What can still be done about an event, by whom, and who says so.', description: introduction, license: { name: 'MIT (code), CC BY 4.0 (knowledge)', url: 'https://creativecommons.org/licenses/by/4.0/' } },
      servers: [{ url: '/', description: 'This service.' }],
      // Reading is open; the operations that need a key say so.
      security: [{}],
      tags,
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key made by `npm run keys`.' } } }
    },
    ...fastifyZodOpenApiTransformers
  } as never)
}
