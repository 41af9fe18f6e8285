/** Which format an answer takes: by `format`, else by `Accept`. */
import Negotiator from 'negotiator'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** Formats by the name that `format` takes. */
export const mediaTypes = { json: 'application/json', csv: 'text/csv', ndjson: 'application/x-ndjson', markdown: 'text/markdown', ics: 'text/calendar' } as const

/** How tables are written for spreadsheets: after RFC 4180, with a header; cells that would be taken for a formula get an apostrophe in front. */
export const csvOptions = { header: true, escape_formulas: true, record_delimiter: 'windows' } as const

/** The name of a format. */
export type Format = keyof typeof mediaTypes

/**
 * The format of an answer.
 *
 * @throws Problem `not-acceptable` where the client accepts none of those offered
 */
export const negotiate = <F extends Format>(request: FastifyRequest, offered: readonly F[], asked?: F): F => {
  if (asked !== undefined) return asked
  const types = offered.map(format => mediaTypes[format])
  const chosen = new Negotiator(request.raw).mediaType(types)
  if (chosen === undefined) throw new Problem('not-acceptable', `This is to be had as ${types.join(', ')}.`, [{ pointer: 'accept', detail: `names none of ${types.join(', ')}`, value: String(request.headers.accept).slice(0, 120) }])
  return offered[types.indexOf(chosen as typeof types[number])]!
}
