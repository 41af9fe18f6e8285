/** The calendar as iCalendar (RFC 5545), so that a desk can subscribe to it. Pure. */
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'

/** What a calendar needs of an entry. */
export interface IcsEntry {
  readonly uid: string
  /** The day, `YYYY-MM-DD`. */
  readonly day: string
  readonly date: string
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly ifNothing: string
  readonly record: { readonly type: string, readonly id: string }
  /** When this base last wrote the record. */
  readonly recordedAt: string
  readonly revision: number
}

/**
 * The entries as all-day events. The same base and the same day asked for give the same text: the stamp of an event is the moment at which
 * the base last wrote its record, its sequence number the revision of that, and its UID stays when its day is corrected.
 */
export const icsOf = (entries: readonly IcsEntry[], title: string): string => {
  const calendar = new ICalCalendar({ name: title, prodId: { company: 'sanctions-options', product: 'calendar', language: 'EN' }, method: ICalCalendarMethod.PUBLISH })
  for (const { uid, day, date, kind, title, text, ifNothing, record, recordedAt, revision } of entries) {
    const start = new Date(`${day}T00:00:00.000Z`)
    calendar.createEvent({
      id: `${uid}@sanctions-options`,
      sequence: revision,
      stamp: new Date(recordedAt),
      lastModified: new Date(recordedAt),
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: [text, ifNothing, ...(date === day ? [] : [`The date is recorded as ${date}; the last possible day is shown.`]), `Record: /v1/${record.type}/${record.id}`].join('\n\n'),
      categories: [{ name: kind }]
    })
  }
  return calendar.toString()
}
