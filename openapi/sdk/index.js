import createFetchClient from 'openapi-fetch'

/** A service's own problem, thrown by `unwrap`. */
export class ProblemError extends Error {
  constructor (problem, response) {
    super(problem?.detail ?? `The service answered ${response.status}`)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = response.status
  }
}

/** Makes a client. `key` is needed for writing only. */
export const createClient = ({ baseUrl = 'http://127.0.0.1:3000', key, fetch } = {}) => createFetchClient({
  baseUrl,
  ...(fetch === undefined ? {} : { fetch }),
  headers: key === undefined ? {} : { authorization: `Bearer ${key}` }
})

/** The body of an answer; throws a `ProblemError` where there is none. */
export const unwrap = async answer => {
  const { data, error, response } = await answer
  if (!response.ok) throw new ProblemError(error, response)
  return data
}

/** All items of a list, page by page, at the revision of the first page. */
export async function * every (client, path, query = {}) {
  let cursor
  do {
    const page = await unwrap(client.GET(path, { params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } } }))
    yield * page.items
    cursor = page.next === null ? undefined : new URL(page.next, 'http://localhost').searchParams.get('cursor') ?? undefined
  } while (cursor !== undefined)
}
