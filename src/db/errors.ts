/** What goes wrong in a database, in words that are the same for every engine. */
import { Problem } from '../errors.ts'

/** A rule of the schema that a statement would break. */
export type Constraint = 'unique' | 'foreign-key' | 'not-null' | 'append-only'

const details: Record<Constraint, string> = {
  unique: 'A row with this key is there already (UNIQUE).',
  'foreign-key': 'A record refers to another that is not there (FOREIGN KEY).',
  'not-null': 'A required value is missing (NOT NULL).',
  'append-only': 'The revision log is append-only.'
}

/** The schema refused what was written: a conflict that the checks before it did not see. `cause` holds the engine's own error. */
export class ConstraintViolation extends Problem {
  readonly constraint: Constraint

  constructor (constraint: Constraint, cause: unknown) {
    super('conflict', details[constraint])
    this.name = 'ConstraintViolation'
    this.constraint = constraint
    this.cause = cause
  }
}

/** The database does not answer, or not in time; `seconds` later it may. `cause` holds the engine's own error. */
export const unavailable = (detail: string, cause: unknown, seconds = 2): Problem => {
  const problem = new Problem('unavailable', detail, [], { 'retry-after': String(seconds) })
  problem.cause = cause
  return problem
}

/**
 * Text that a query carries. U+0000 is refused, as PostgreSQL cannot store it and nothing that is stored holds it.
 *
 * @throws Problem `invalid-request` where the text holds it
 */
export const checkText = (text: string): string => {
  if (text.includes('\0')) throw new Problem('invalid-request', 'A text holds the character U+0000, which no text here can hold.')
  return text
}
