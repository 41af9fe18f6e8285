/** Both kinds of time, everywhere and together: what was true in the world on a day, as this base knew it at a moment. */
import t from 'tap'
import { author } from '../helper.ts'
import { ask, citations, service, small } from '../service.ts'

interface Operation { operationId: string, parameters?: { name: string }[] }

t.test('every list, record and answer takes asOf and knownAt', async t => {
  const { app } = await service(t)
  await app.ready()
  // The log itself, and what does not change with the base.
  const without = ['getContents', 'listVocabularies', 'listRules', 'getLiveness', 'getReadiness', 'listChanges']
  const { paths } = app.swagger() as unknown as { paths: Record<string, { get?: Operation }> }
  let checked = 0
  for (const [path, { get }] of Object.entries(paths)) {
    if (get === undefined || without.includes(get.operationId) || path.endsWith('/history')) continue
    const names = (get.parameters ?? []).map(({ name }) => name)
    t.ok(names.includes('asOf') && names.includes('knownAt'), path)
    checked++
  }
  t.ok(checked > 40)
})

t.test('a date corrected today changes what is true of a day, and not what was known yesterday', async t => {
  const { app, base, clock } = await service(t)
  const yesterday = '2026-11-24T12:00:00Z'
  const freeze = small.measures![0]!
  const paths = { list: '/v1/measures?type=asset-freeze&status=in_force', record: '/v1/measures/aa-tt-freeze?', coverage: '/v1/coverage?target=TT', search: '/v1/search?q=freeze&type=measures' }
  const ask2 = async (name: keyof typeof paths, day: string, knownAt?: string) => (await ask(app, `${paths[name]}&asOf=${day}${knownAt === undefined ? '' : `&knownAt=${knownAt}`}`)).body
  const seen = async (day: string, knownAt?: string) => ({
    list: (await ask2('list', day, knownAt)).items.map(({ id }: { id: string }) => id),
    record: (await ask2('record', day, knownAt)).status,
    coverage: (await ask2('coverage', day, knownAt)).cells?.map(({ state }: { state: string }) => state),
    search: (await ask2('search', day, knownAt)).items.map(({ id }: { id: string }) => id)
  })
  const before = await seen('2020-06-01')
  t.match(before, { list: ['aa-tt-freeze'], record: 'in_force', coverage: ['in_force'], search: ['aa-tt-freeze'] })
  clock.now = new Date('2026-11-25T09:00:00.000Z')
  await base.write(async writer => {
    await writer.put('measures', { ...freeze, periods: [{ state: 'imposed', from: '2020-09-01' }], citations }, 'update', author)
  })
  const corrected = await seen('2020-06-01')
  t.strictSame([corrected.list, corrected.search, corrected.record], [[], [], 404], 'it was not public on that day')
  t.strictSame(await seen('2020-06-01', yesterday), before, 'and yesterday this was not known')
  t.match(await seen('2020-09-01'), { list: ['aa-tt-freeze'], search: ['aa-tt-freeze'] })
})

t.test('before the base began it held nothing; a day to come shows what is scheduled', async t => {
  const { app } = await service(t)
  for (const path of ['/v1/measures?', '/v1/search?q=freeze']) t.strictSame((await ask(app, `${path}&knownAt=2001-01-01T00:00:00Z`)).body.items, [], path)
  const { body } = await ask(app, '/v1/changes?after=latest')
  t.equal((await ask(app, `/v1/search?q=freeze&knownAt=${body.revision + 1}`)).status, 400, 'a revision to come is not known')
  const future = await ask(app, '/v1/measures/aa-tt-freeze-2?asOf=2999-01-01')
  t.equal(future.body.status, 'in_force')
})
