/** How dates of unequal precision compare: the rule that everything else rests on. */
import t from 'tap'
import { afterDay, compareDates, daysBetween, decodeDate, encodeDate, firstDay, inOrder, isPartialDate, lastDay, reached, today } from '../src/dates.ts'

t.test('what is a date of the calendar', async t => {
  for (const date of ['2024', '2024-11', '2024-11-01', '2024-02-29', '0001-01-01', '1900-02-28']) t.ok(isPartialDate(date), date)
  for (const date of ['2024-13', '2024-00', '2024-11-00', '2024-11-31', '2023-02-29', '1900-02-29', '24-11-01', '2024-11-1', '2024-11-01T00:00', '', ' 2024', '2024 ']) t.notOk(isPartialDate(date), date)
})

t.test('a date counts as reached on its last possible day', async t => {
  t.strictSame(['2024', '2024-02', '2023-02', '2024-11', '2024-11-05'].map(lastDay), ['2024-12-31', '2024-02-29', '2023-02-28', '2024-11-30', '2024-11-05'])
  t.strictSame(['2024', '2024-02', '2024-11-05'].map(firstDay), ['2024-01-01', '2024-02-01', '2024-11-05'])
  t.notOk(reached('2024-11', '2024-11-29'))
  t.ok(reached('2024-11', '2024-11-30'))
  t.notOk(reached('2024', '2024-12-30'))
  t.ok(reached('2024-11-01', '2024-11-01'))
})

t.test('the stored form sorts as the rule says, and comes back as it was', async t => {
  const dates = ['2024-11-29', '2024-11-30', '2024-11', '2024-12-31', '2024-12', '2024', '2025-01-01']
  t.strictSame([...dates].reverse().sort(compareDates), dates)
  t.strictSame(dates.map(encodeDate).reverse().sort().map(decodeDate), dates)
  for (const date of dates) t.equal(encodeDate(date) < afterDay(lastDay(date)), true, `${date} is not after its last day`)
})

t.test('order that is certain, and days between', async t => {
  t.ok(inOrder('2024-11', '2024-11-01'), 'it may be')
  t.ok(inOrder('2024-11-30', '2024-11'))
  t.notOk(inOrder('2024-12', '2024-11-30'))
  t.ok(inOrder('2024', '2024-01-01'))
  t.equal(daysBetween('2024-10-31', '2024-11-17'), 17)
  t.equal(daysBetween('2024-02', '2024-03-01'), 1)
  t.equal(today(() => new Date('2026-11-24T23:59:59Z')), '2026-11-24')
})
