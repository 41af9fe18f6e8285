/** Every answer, for every event of the bundled knowledge, on days before, during and long after it: it answers as the specification says. */
import t from 'tap'
import { events } from '../../src/resources/events.ts'
import { options } from '../../src/resources/options.ts'
import { ask, service } from '../service.ts'

t.test('every answer for every event', { timeout: 480_000 }, async t => {
  // The service of the tests holds each answer against its schema; one that differs is a 500.
  const { app, base } = await service(t, 'bundled')
  const view = base.at(await base.head())
  const recorded = (await view.find(options)).map(({ record }) => record)
  for (const { record: { id, firstPublicOn, actors } } of await view.find(events)) {
    const senders = new Set(recorded.filter(option => option.events.includes(id)).map(({ sender }) => sender))
    const day = firstPublicOn.length === 10 ? firstPublicOn : `${firstPublicOn}-28`.slice(0, 10)
    const actor = actors[0]!.actor
    const paths = [
      ...[...senders].flatMap(sender => ['2000-01-01', day, '2026-11-24', '2030-01-01'].map(asOf => `/v1/events/${id}/appraisal?sender=${sender}&asOf=${asOf}`)),
      ...[...senders].slice(0, 1).flatMap(sender => [`/v1/events/${id}/appraisal?sender=${sender}&asOf=${day}&compareTo=2026-11-24`, `/v1/events/${id}/appraisal?sender=${sender}&asOf=${day}&format=markdown`, `/v1/gaps?target=${actor}&sender=${sender}&asOf=${day}`]),
      `/v1/timeline?event=${id}&asOf=2026-11-24`, `/v1/threats?event=${id}&asOf=2026-11-24`, `/v1/precedents?event=${id}&asOf=2026-11-24`,
      `/v1/coverage?target=${actor}&asOf=${day}`, `/v1/calendar?from=2017&to=2026&target=${actor}&asOf=${day}`, `/v1/search?q=${encodeURIComponent(id)}`, `/v1/changes?actor=${actor}&limit=5`
    ]
    for (const path of paths) {
      const { status, text } = await ask(app, path)
      if (status !== 200) t.fail(`${path} answers ${status}: ${text.slice(0, 300)}`)
    }
    t.ok(paths.length > 6, id)
  }
})
