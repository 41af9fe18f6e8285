/** Loading: once, then only what changed, and never over what somebody else wrote. */
import t from 'tap'
import { DatasetError, load } from '../../src/dataset/load.ts'
import { author, emptyBase, fixedClock } from '../helper.ts'

const clock = fixedClock().read
const file = (organizations: readonly [id: string, name: string][]) => [{
  path: 'x.yaml',
  text: `sources:
  - { id: s, title: S, publisher: P, language: en, kind: document, tier: official }
organizations:
${organizations.map(([id, name]) => `  - { id: ${id}, kind: other, names: [{ language: en, text: ${name}, kind: common }], citations: [{ source: s }] }`).join('\n')}
`
}]

t.test('a second load of the same files does nothing; an edited file makes revisions', async t => {
  const base = await emptyBase(t)
  const first = await load(base, file([['one', 'One'], ['two', 'Two']]), clock)
  t.match(first, { created: 249 + 3, updated: 0, deleted: 0, unchanged: false, conflicts: [] })
  const head = await base.head()
  t.match(await load(base, file([['one', 'One'], ['two', 'Two']]), clock), { created: 0, unchanged: true })
  t.equal(await base.head(), head)
  t.match(await load(base, file([['one', 'Uno'], ['three', 'Three']]), clock), { created: 1, updated: 1, deleted: 1, conflicts: [] })
  t.equal(await base.head(), head + 3)
  t.match((await base.history('organizations', 'one')).map(({ operation, by }) => [operation, by]), [['create', 'dataset'], ['update', 'dataset']])
})

t.test('what a curator wrote is never overwritten: the conflict is told, at every start', async t => {
  const base = await emptyBase(t)
  await load(base, file([['one', 'One'], ['two', 'Two'], ['three', 'Three']]), clock)
  const written = async (id: string) => (await base.at(await base.head()).get(base.resource('organizations'), id))?.record as { names: { text: string }[] } | undefined
  const change = async (id: string, text: string) => {
    const record = await written(id)
    await base.write(w => w.put('organizations', { ...record, id, names: [{ language: 'en', text, kind: 'common' }] }, 'update', author))
  }
  await change('one', 'Mine')
  await base.write(w => w.remove('organizations', 'two', author))
  await base.write(w => w.put('organizations', { id: 'four', kind: 'other', names: [{ language: 'en', text: 'Mine', kind: 'common' }], citations: [{ source: 's' }] }, 'create', author))
  const edited = file([['one', 'Uno'], ['two', 'Due'], ['four', 'Four']])
  const { conflicts, ...counts } = await load(base, edited, clock)
  t.match(counts, { created: 0, updated: 0, deleted: 1 }, 'only what nobody touched is changed')
  t.match(conflicts, [{ id: 'one', detail: /changed in revision/ }, { id: 'two', detail: /deleted since/ }, { id: 'four', detail: /did not write/ }])
  t.equal((await written('one'))?.names[0]?.text, 'Mine')
  t.match(await load(base, edited, clock), { unchanged: true, conflicts: [{ id: 'one' }, { id: 'two' }, { id: 'four' }] })
})

t.test('a record that others still use stays, and says so', async t => {
  const base = await emptyBase(t)
  await load(base, file([['one', 'One']]), clock)
  await base.write(w => w.put('persons', { id: 'p', names: [{ language: 'en', text: 'P', kind: 'common' }], offices: [{ title: 'Head', of: 'one' }], citations: [{ source: 's' }] }, 'create', author))
  t.match(await load(base, file([]).map(({ path, text }) => ({ path, text: text.replace('organizations:\n', '') })), clock), { deleted: 0, conflicts: [{ id: 'one', detail: /persons\/p refers to it/ }] })
})

t.test('an invalid dataset loads nothing and says what is wrong', async t => {
  const base = await emptyBase(t)
  await t.rejects(load(base, [{ path: 'x.yaml', text: 'organizations:\n  - { id: one }\n' }], clock), { name: 'DatasetError', message: /x\.yaml:2: organizations\/one \/kind: must be one of/ } as unknown as DatasetError)
  t.equal(await base.head(), 0)
})

t.test('what refers to a record that somebody deleted stays out, and is told, with what depends on it', async t => {
  const base = await emptyBase(t)
  const files = (more: string) => [{ path: 'x.yaml', text: `${file([['one', 'One'], ['two', 'Two']])[0]!.text}${more}` }]
  const person = (id: string, of: string) => `  - { id: ${id}, names: [{ language: en, text: P, kind: common }], offices: [{ title: Head, of: ${of} }], citations: [{ source: s }] }\n`
  await load(base, files(''), clock)
  await base.write(w => w.remove('organizations', 'one', author))
  const result = await load(base, files(`persons:\n${person('p', 'one')}${person('q', 'p')}${person('r', 'two')}`), clock)
  t.equal(result.created, 1, 'the rest is loaded')
  t.match(result.conflicts, [{ id: 'p', detail: /offices\/0\/of refers to actors\/one, which is not in the base/ }, { id: 'q', detail: /refers to actors\/p/ }])
  t.ok(await base.at(await base.head()).get(base.resource('persons'), 'r'))
})

t.test('what was taken out of the dataset can come back, and what somebody wrote as the dataset says is no conflict', async t => {
  const base = await emptyBase(t)
  const [both, one] = [file([['one', 'One'], ['two', 'Two']]), file([['one', 'One']])]
  await load(base, both, clock)
  t.match(await load(base, one, clock), { deleted: 1 })
  t.match(await load(base, both, clock), { created: 1, conflicts: [] })
  t.strictSame((await base.history('organizations', 'two')).map(({ operation }) => operation), ['create', 'delete', 'create'])
  const record = (await base.at(await base.head()).get(base.resource('organizations'), 'two'))!.record
  await base.write(w => w.put('organizations', { ...record as { id: string }, names: [{ language: 'en', text: 'Due', kind: 'common' }] }, 'update', author))
  const due = file([['one', 'One'], ['two', 'Due']])
  t.match(await load(base, due, clock), { updated: 0, conflicts: [] })
  t.match(await load(base, file([['one', 'One'], ['two', 'Zwei']]), clock), { updated: 1, conflicts: [] }, 'from then on it is the dataset\'s again')
})

t.test('a record that stays keeps those to which it refers', async t => {
  const base = await emptyBase(t)
  const text = `${file([['one', 'One']])[0]!.text}persons:\n  - { id: p, names: [{ language: en, text: P, kind: common }], offices: [{ title: Head, of: one }], citations: [{ source: s }] }\n`
  await load(base, [{ path: 'x.yaml', text }], clock)
  const { record } = (await base.at(await base.head()).get(base.resource('persons'), 'p'))!
  await base.write(w => w.put('persons', { ...record as { id: string }, nationality: 'KR' }, 'update', author))
  const result = await load(base, [{ path: 'x.yaml', text: '# nothing\n' }], clock)
  t.equal(result.deleted, 0)
  t.match(result.conflicts.map(({ id }) => id).sort(), ['one', 'p', 's'])
})
