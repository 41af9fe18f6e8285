import t from 'tap'
import { sql } from 'drizzle-orm/sql/sql'
import { countries } from '../../src/resources/countries.ts'
import { author, emptyBase } from '../helper.ts'

const country = (id: string, name: string) => ({ id, status: 'state', names: [{ language: 'en', text: name, kind: 'common' }] })

t.test('a record reads as it was at every revision', async t => {
  const base = await emptyBase(t)
  await base.write(w => w.put('countries', country('XA', 'First'), 'create', author))
  await base.write(w => w.put('countries', country('XB', 'Other'), 'create', author))
  await base.write(w => w.put('countries', country('XA', 'Second'), 'update', { by: 'tester', reason: 'renamed' }))
  await base.write(w => w.remove('countries', 'XA', author))
  const nameAt = async (revision: number) => (await base.at(revision).get(countries, 'XA'))?.record.names[0]?.text
  t.equal(await base.head(), 4)
  t.equal(await nameAt(0), undefined)
  t.equal(await nameAt(1), 'First')
  t.equal(await nameAt(2), 'First')
  t.equal(await nameAt(3), 'Second')
  t.equal(await nameAt(4), undefined)
  t.strictSame((await base.at(2).find(countries)).map(({ record }) => record.id), ['XA', 'XB'])
  t.strictSame((await base.at(4).find(countries)).map(({ record }) => record.id), ['XB'])
  t.strictSame((await base.history('countries', 'XA')).map(({ operation, reason }) => [operation, reason]), [['create', null], ['update', 'renamed'], ['delete', null]])
})

t.test('the database itself refuses to change the revision log', async t => {
  const base = await emptyBase(t)
  await base.write(w => w.put('countries', country('XA', 'First'), 'create', author))
  await t.rejects(base.engine.run(sql`UPDATE revisions SET by = 'somebody'`), /append-only/)
  await t.rejects(base.engine.run(sql`DELETE FROM revisions`), /append-only/)
})

t.test('a transaction that fails leaves nothing behind', async t => {
  const base = await emptyBase(t)
  await t.rejects(base.write(async w => {
    await w.put('countries', country('XA', 'First'), 'create', author)
    throw new Error('no')
  }), /no/)
  t.equal(await base.head(), 0)
  await t.rejects(base.write(w => w.put('countries', { ...country('XA', 'First'), partOf: 'XX' }, 'create', author)), /FOREIGN KEY/)
  t.equal(await base.head(), 0)
})
