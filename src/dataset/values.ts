/** What YAML says, as plain values. Of all that reads files, this alone is needed in the thread that does it ahead. */
import { CORE_SCHEMA, load } from 'js-yaml'

/** The values of a text, or what kept it from being read. */
export type Values = { readonly whole: unknown } | { readonly wrong: { readonly line: number, readonly message: string } }

/** Reads a text as YAML. Dates stay text: the core schema knows no timestamps. */
export const valuesOf = (text: string): Values => {
  try {
    return { whole: load(text, { schema: CORE_SCHEMA }) }
  } catch (error) {
    const { reason, mark } = error as { reason?: string, mark?: { line: number } }
    return { wrong: { line: (mark?.line ?? 0) + 1, message: reason ?? String(error) } }
  }
}
