/** The question that the service was built for, asked of the bundled knowledge. */
import t from 'tap'
import { appraisal } from '../../../src/analysis/appraisal/answer.ts'
import { briefOf } from '../../../src/analysis/appraisal/brief.ts'
import type { AppraisalBody } from '../../../src/analysis/appraisal/schemas.ts'
import { coverage } from '../../../src/analysis/coverage/answer.ts'
import { lastDay } from '../../../src/dates.ts'
import { dayView } from '../../../src/resource/as-of.ts'
import { knowingBase } from '../../helper.ts'

const event = 'kp-troops-to-russia-2024'

t.test('the bundled knowledge', async t => {
  // A broken dataset fails here: the question that all is built for must never go unasked.
  const base = await knowingBase(t)
  const head = await base.head()
  const viewOn = (day: string) => dayView(base, head, day)
  const ask = async (asOf: string, query: { sender: string, target?: string, compareTo?: string } = { sender: 'US' }, id = event): Promise<AppraisalBody> =>
    appraisal.response.parse(await appraisal.answer({ base, view: viewOn(asOf), viewOn, params: { id }, query }))
  const of = (body: AppraisalBody, id: string) => body.options.find(({ option }) => option.id === `us-troops-${id}`)!
  const [november1, november20, january] = [await ask('2024-11-01'), await ask('2024-11-20'), await ask('2025-01-17')]

  t.test('the brief says where what was done is no answer to the event', async t => {
    const brief = appraisal.formats!['text/markdown']!(november1)
    t.match(brief, /\| Secondary sanctions on foreign traders \| adopted in part \(official; not presented as an answer to the event\) \|/)
    t.match(appraisal.formats!['text/markdown']!(january), /\| Designate more North Korean persons, entities and vessels \| adopted in part \(official\) \|/)
  })

  t.test('1 November 2024: what the article says, and by whom', async t => {
    const conclusion = (id: string) => [of(november1, id).use, of(november1, id).path]
    t.strictSame(conclusion('designations-kp'), ['partly_used', 'open'])
    t.strictSame(conclusion('designations-ru'), ['partly_used', 'open'])
    t.strictSame(conclusion('long-range-strikes'), ['unused', 'resisted'])
    t.strictSame(conclusion('unsc-step'), ['partly_used', 'blocked'])
    t.ok(['partly_used', 'exhausted'].includes(of(november1, 'sectoral-kp').use))
    t.ok(of(november1, 'sectoral-kp').reasons.some(({ rule, records }) => (rule === 'use-left' || rule === 'use-exhausted') && records.length > 0), 'exhausted type by type, with the measures')
    for (const id of ['enforcement', 'close-gaps']) t.match(of(november1, id), { path: 'open', option: { repeatable: true } }, id)
    t.match(of(november1, 'no-action'), { path: 'open' })
    t.equal(november1.options[0]!.option.kind, 'no_action')
    t.strictSame(of(november1, 'unsc-step').constraints.filter(({ bars }) => bars).map(({ kind }) => kind), ['veto', 'veto'])
    t.ok(of(november1, 'long-range-strikes').constraints.some(({ kind }) => kind === 'escalation'))
    t.ok(of(november1, 'long-range-strikes').constraints.some(({ kind }) => kind === 'stockpile'))
    t.match(of(november1, 'designations-kp').constraints.find(({ id }) => id === 'us-troops-election-2024'), { scheduledTo: '2024-11-05' })
    t.ok(of(november1, 'sectoral-kp').assessments.some(({ judgedWorse, prefers }) => judgedWorse && prefers.includes('us-troops-enforcement')), 'the experts\' preference')
  })

  t.test('20 November 2024: the permission is reported, and the earlier stance is still readable', async t => {
    t.match(of(november20, 'long-range-strikes'), { use: 'adopted', degree: 'part', attestation: 'reported' })
    t.equal(of(november20, 'long-range-strikes').actions.find(({ id }) => id === 'us-2024-11-17-atacms-permission')?.firstPublicOn, '2024-11-17')
    t.ok(of(november20, 'long-range-strikes').stances.some(({ position, supersededBy }) => position === 'opposes' && supersededBy !== null))
    t.equal(of(november20, 'unsc-step').path, 'blocked')
    t.equal(of(november20, 'designations-kp').constraints.some(({ id }) => id === 'us-troops-election-2024'), false, 'the election is over')
    const { changes } = await ask('2024-11-01', { sender: 'US', compareTo: '2024-11-20' })
    t.match(changes!.options.find(({ id }) => id === 'us-troops-long-range-strikes'), { useBefore: 'unused', useAfter: 'adopted', pathBefore: 'resisted', reasons: [{ rule: 'use-adopted' }] })
  })

  t.test('17 January 2025: what was adopted, for its own sender, and as context for the others', async t => {
    t.equal(of(january, 'designations-kp').use, 'adopted')
    t.equal(of(january, 'designations-ru').use, 'adopted')
    const others = new Set(january.context.map(({ actor }) => actor))
    t.strictSame(['EU', 'JP', 'KR'].filter(id => !others.has(id)), [])
    for (const sender of ['EU', 'KR', 'JP']) {
      const body = await ask('2025-01-17', { sender })
      t.ok(body.options.some(({ use, derived, option }) => use === 'adopted' && !derived && option.kind === 'designations'), sender)
      t.ok(body.context.some(({ actor }) => actor === 'US'), sender)
    }
  })

  t.test('March 2022: what others have and the Security Council has not is blocked by the veto of its member', async t => {
    const candidates = (await ask('2022-03-10', { sender: 'UN' }, 'ru-invasion-2022')).options.filter(({ derived, option }) => derived && option.targets.includes('RU'))
    t.ok(candidates.length > 5)
    for (const { option, path, constraints } of candidates) t.match({ path, bars: constraints.filter(({ bars }) => bars).map(({ kind }) => kind) }, { path: 'blocked', bars: ['veto'] }, option.id)
  })

  t.test('no hindsight: no date after the day stands in an answer but those that were known beforehand or say what was reviewed', async t => {
    // A later source may be named for an earlier fact by its id, which may hold its date.
    const known = new Set(['scheduledTo', 'reviewedThrough', 'since', 'source', 'by', 'instrument'])
    for (const body of [november1, november20, january]) {
      const found: string[] = []
      const walk = (value: unknown, path: string): void => {
        if (typeof value === 'string') {
          for (const [date] of value.matchAll(/\b\d{4}-(?:0[1-9]|1[0-2])-\d{2}\b/g)) if (lastDay(date) > body.asOf) found.push(`${path}: ${value.slice(0, 80)}`)
        } else if (typeof value === 'object' && value !== null) {
          for (const [key, inner] of Object.entries(value)) if (!known.has(key)) walk(inner, `${path}/${key}`)
        }
      }
      const { coverage: _, sources, ...rest } = body
      walk({ rest, sources: sources.filter(({ later }) => !later) }, '')
      t.strictSame(found, [], body.asOf)
      t.ok(sources.filter(({ later }) => later).every(({ title, url, publishedOn }) => title === null && url === null && publishedOn === null))
    }
  })

  t.test('every source cited is in the table, and the brief has them as footnotes', async t => {
    for (const body of [november1, november20, january]) {
      const ids = new Set(body.sources.map(({ id }) => id))
      t.strictSame([...JSON.stringify(body).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!).filter(id => !ids.has(id)), [])
      t.match(briefOf(body), /## Sources\n\n\[\^1\]: /)
    }
  })

  t.test('coverage of North Korea on that day', async t => {
    const body = coverage.response.parse(await coverage.answer({ base, view: viewOn('2024-11-01'), viewOn, params: {}, query: { target: 'KP' } }))
    t.match(body.cells.find(({ sender, measureType }) => sender === 'US' && measureType === 'export-ban-general'), { state: 'in_force', extent: 'total' })
    t.ok(body.senders.some(({ id }) => id === 'UN'))
    t.ok(body.cells.filter(({ state }) => state === 'not_recorded').every(({ measures, extent }) => measures.length === 0 && extent === null))
  })
})
