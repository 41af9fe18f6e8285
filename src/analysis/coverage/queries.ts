/** Loads what the coverage matrix of a target is made from. */
import type { DayView } from '../../resource/as-of.ts'
import { countries } from '../../resources/countries.ts'

/** Territories that are part of a country, by id. */
export const loadParts = async (view: DayView, country: string): Promise<string[]> =>
  (await view.find(countries, { where: [{ field: 'partOf', bounds: [['=', country]] }] })).map(({ id }) => id)
