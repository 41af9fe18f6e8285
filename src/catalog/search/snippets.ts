/** Where in a record's texts the words of a query stand: pieces of text with places to mark, never markup. */
import type { AnyRecord, Resource } from '../../resource/define.ts'
import { actorsOf, piecesOf, type Types } from './document.ts'
import type { Marks } from './find.ts'
import { scan } from './tokens.ts'

/** A place in a text, in UTF-16 units, the end not included. */
export interface Mark { readonly start: number, readonly end: number }

/** A piece of a field's text, with what to mark in it. */
export interface Snippet { readonly field: string, readonly text: string, readonly marks: Mark[] }

/** How long a snippet is, about, in UTF-16 units. */
const length = 180

/** The places of the words that are looked for, in order, those that touch joined. */
export const marksIn = (text: string, { tokens, beginning }: Marks): Mark[] => {
  const marks: { start: number, end: number }[] = []
  const found = scan(text).filter(({ token }) => tokens.has(token) || (beginning !== undefined && token.startsWith(beginning))).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of found) {
    const last = marks.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}

const cutFrom = (text: string, at: number): number => {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  if (space !== -1 && space - at < 20) return space + 1
  // Not between the halves of one character.
  return /[\udc00-\udfff]/.test(text[at]!) ? at + 1 : at
}

const cutTo = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (space !== -1 && at - space < 20) return space
  return /[\udc00-\udfff]/.test(text[at]!) ? at - 1 : at
}

/** A piece of the text around its first mark; an ellipsis says where text is left out. */
const around = (field: string, text: string, marks: readonly Mark[]): Snippet => {
  if (text.length <= length * 1.3) return { field, text, marks: [...marks] }
  const first = marks[0]!
  const from = Math.min(cutFrom(text, first.start - length / 3), first.start)
  const to = Math.max(cutTo(text, Math.min(text.length, from + length)), first.end)
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = before.length - from
  return { field, text: before + text.slice(from, to) + after, marks: marks.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })) }
}

/** The most telling pieces of a record for a query: at most `most`, those with the most different places first. */
export const snippetsOf = (resource: Resource, record: AnyRecord, types: Types, marks: Marks, most: number): Snippet[] => {
  const found: { snippet: Snippet, weight: number }[] = []
  for (const { field, text, shown } of piecesOf(resource, record, types)) {
    if (!shown) continue
    const places = marksIn(text, marks)
    if (places.length > 0) found.push({ snippet: around(field, text, places), weight: new Set(places.map(({ start, end }) => text.slice(start, end).toLowerCase())).size })
  }
  for (const { field, id } of actorsOf(resource, record, types)) {
    if (marks.actors.has(id)) found.push({ snippet: { field, text: id, marks: [{ start: 0, end: id.length }] }, weight: 0 })
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, most).map(({ snippet }) => snippet)
}
