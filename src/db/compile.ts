/**
 * Texts of queries. drizzle's dialects do the same through `toQuery`; they come with its table and query builders, some
 * hundred modules that take most of a second to load and that nothing here uses.
 */
import type { Query, SQL } from 'drizzle-orm/sql/sql'

type Casing = Parameters<SQL['toQuery']>[0]['casing']

/** Compiles a query; `parameter` names the nth parameter, from 0, in the engine's own way. */
export const compiler = (parameter: (index: number) => string) => (query: SQL): Query => query.toQuery({
  // Read only for columns of drizzle's own tables.
  casing: undefined as unknown as Casing,
  escapeName: name => `"${name.replaceAll('"', '""')}"`,
  escapeParam: parameter,
  escapeString: text => `'${text.replaceAll('\'', '\'\'')}'`
})
