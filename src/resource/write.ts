/** Writing records: what comes from outside goes through the same checks as the dataset. */
import { today } from '../dates.ts'
import type { FieldProblem } from '../errors.ts'
import { Problem } from '../errors.ts'
import { fieldProblems } from '../field-problems.ts'
import { complete, type Author, type Base, type Stored, type Writer } from './base.ts'
import { problemsOf, type Surroundings } from './check.ts'
import type { AnyRecord, Resource } from './define.ts'
import { schemasOf } from './schemas.ts'

const surroundings = (base: Base, writer: Writer): Surroundings => ({
  today: today(base.clock),
  find: async (type, id) => {
    const found = type === 'actors' ? await writer.actorType(id) : type
    return found === undefined ? undefined : (await writer.current(found, id))?.record
  },
  near: (type, id) => writer.ids(type === 'actors' ? base.resources.filter(({ family }) => family === 'actors').map(({ name }) => name) : [type], id)
})

/** A record whose schema is right is checked for its citations, references, dates and rules, and completed. */
const checked = async (base: Base, writer: Writer, resource: Resource, input: Record<string, unknown>): Promise<AnyRecord> => {
  const schema = schemasOf(resource).input
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw invalid(resource, fieldProblems(parsed.error, input, schema))
  const record = complete(resource, parsed.data)
  const problems = await problemsOf(resource, record, surroundings(base, writer))
  if (problems.length > 0) throw invalid(resource, problems)
  return record
}

const invalid = (resource: Resource, problems: readonly FieldProblem[]): Problem =>
  new Problem('invalid-record', `The ${resource.one} is not valid: ${problems.length === 1 ? `${problems[0]!.pointer} ${problems[0]!.detail}` : `${problems.length} things are wrong`}.`.replace(/\.\.$/, '.'), problems)

/** Records of other types that take over a field of this one by a `same-as` rule would contradict it after the change. */
const contradicted = async (base: Base, writer: Writer, resource: Resource, before: AnyRecord, after: AnyRecord): Promise<void> => {
  for (const other of base.resources) {
    for (const rule of other.rules) {
      if (rule.rule !== 'same-as' || before[rule.is] === after[rule.is]) continue
      const through = other.fields[rule.through]
      if (through?.type !== 'scalar' || through.to !== resource.name) continue
      const referrer = (await writer.referrers(resource.name, before.id, 1_000)).find(({ type }) => type === other.name)
      if (referrer !== undefined) throw new Problem('conflict', `The ${rule.is} cannot change while ${other.name} of the ${resource.one} have the old one.`, [{ pointer: `/${rule.is}`, detail: `${referrer.type}/${referrer.id} has ${String(before[rule.is])}`, value: String(after[rule.is]) }])
    }
  }
}

/**
 * Creates a record.
 *
 * @throws Problem `invalid-record` with every failing field, `conflict` where the id is or was used
 */
export const create = (base: Base, resource: Resource, input: Record<string, unknown>, author: Author): Promise<Stored> => base.write(async writer => {
  const id = input.id as string
  if (await writer.used(resource.name, id)) {
    const there = await writer.current(resource.name, id) ?? (resource.family === undefined ? undefined : await writer.actorType(id))
    throw new Problem('conflict', there === undefined ? `The id ${id} belonged to a record that was deleted; ids are never used again.` : `There is a record with the id ${id} already.`, [{ pointer: '/id', detail: 'is taken', value: id }])
  }
  return writer.put(resource.name, await checked(base, writer, resource, input), 'create', author)
})

/** The current record, or the problem that says why there is none. */
const existing = async (writer: Writer, resource: Resource, id: string): Promise<Stored> => {
  const stored = await writer.current(resource.name, id)
  if (stored !== undefined) return stored
  throw await writer.deleted(resource.name, id)
    ? new Problem('gone', `The ${resource.one} ${id} was deleted; its history is still there.`)
    : new Problem('not-found', `There is no ${resource.one} with the id ${id}.`)
}

/**
 * Applies a JSON merge patch (RFC 7396): null removes a field, a list is replaced whole. `matches` is given the current
 * revision inside the transaction and throws where it is not the one that the client has read. A patch that changes nothing
 * makes no revision.
 */
export const update = (base: Base, resource: Resource, id: string, patch: Record<string, unknown>, matches: (revision: number) => void, author: Author): Promise<Stored> => base.write(async writer => {
  const before = await existing(writer, resource, id)
  matches(before.revision)
  // A list that is taken away is empty; a field that is required then fails its schema.
  const removed = Object.fromEntries(Object.entries(patch).filter(([, value]) => value === null).map(([name]) => [name, undefined]))
  const record = await checked(base, writer, resource, { ...before.record, ...patch, ...removed })
  if (JSON.stringify(record) === JSON.stringify(before.record)) return before
  await contradicted(base, writer, resource, before.record, record)
  return writer.put(resource.name, record, 'update', author)
})

/**
 * Deletes a record that nothing refers to; its history stays.
 *
 * @throws Problem `conflict` that names up to 20 records that refer to it
 */
export const remove = (base: Base, resource: Resource, id: string, matches: (revision: number) => void, author: Author): Promise<number> => base.write(async writer => {
  const before = await existing(writer, resource, id)
  matches(before.revision)
  const referrers = await writer.referrers(resource.name, id, 20)
  if (referrers.length > 0) throw new Problem('conflict', `Other records refer to the ${resource.one} ${id}: change them first.`, referrers.map(other => ({ pointer: `/${other.type}/${other.id}`, detail: 'refers to it' })))
  return writer.remove(resource.name, id, author)
})
