/**
 * Dates of unequal precision. A date is written `2024-11-01`, `2024-11` or `2024`. Its rule, everywhere in this service:
 * a date counts as **reached on its last possible day** (`2024-11` is reached on 30 November), so that nothing is ever
 * asserted earlier than it is certain. Sorting follows the same rule.
 */

/** A date as people write it: year, month or day precision. */
export const partialDatePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** A day: `YYYY-MM-DD`. */
export const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const lastOfMonth = (year: number, month: number): number => {
  const day = new Date(Date.UTC(2000, month, 0))
  day.setUTCFullYear(year, month, 0)
  return day.getUTCDate()
}

/** Whether the text is a date that exists in the calendar, with any precision. `2024-02-30` is not. */
export const isPartialDate = (text: string): boolean => {
  if (!partialDatePattern.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?]
  return month === undefined || day === undefined || day <= lastOfMonth(year, month)
}

/** The first day that a date may mean: `2024-11` gives `2024-11-01`. */
export const firstDay = (date: string): string => {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day that a date may mean: `2024-11` gives `2024-11-30`. */
export const lastDay = (date: string): string => {
  if (date.length === 10) return date
  const [year, month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? String(lastOfMonth(Number(year), Number(month))).padStart(2, '0')}`
}

/** Whether a date is reached on a day: its last possible day is not after it. */
export const reached = (date: string, day: string): boolean => lastDay(date) <= day

/** Orders two dates by their last possible day; the more exact one first where that is the same. */
export const compareDates = (a: string, b: string): number => {
  const [x, y] = [lastDay(a), lastDay(b)]
  return x < y ? -1 : x > y ? 1 : b.length - a.length
}

/** Whether `b` can be on or after `a`: false only where every reading of `b` lies before every reading of `a`. */
export const inOrder = (a: string, b: string): boolean => lastDay(b) >= firstDay(a)

/** Days from `a` to `b`, both taken at their last possible day. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(lastDay(b)) - Date.parse(lastDay(a))) / 86_400_000)

/**
 * The stored form, which sorts as text by the last possible day: that day, and `m` or `y` behind it where the date is a
 * month or a year.
 */
export const encodeDate = (date: string): string => {
  const suffix = date.length === 10 ? '' : date.length === 7 ? 'm' : 'y'
  return lastDay(date) + suffix
}

/** The written form of a stored date. */
export const decodeDate = (stored: string): string =>
  stored.endsWith('m') ? stored.slice(0, 7) : stored.endsWith('y') ? stored.slice(0, 4) : stored

/** Above every stored form of the same day: the bound for "not after this day". */
export const afterDay = (day: string): string => `${day}~`

/** Today in UTC, as a day. */
export const today = (clock: () => Date): string => clock().toISOString().slice(0, 10)
