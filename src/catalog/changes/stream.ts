/** Changes as Server-Sent Events: what is there, then what comes, until the client goes or the service stops. */
import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { Change } from './feed.ts'

/** How often somebody else's writes are looked for, and how often a stream that is silent says that it lives; milliseconds. */
export const intervals = { look: 1_000, heartbeat: 15_000 } as const

/** Tells streams that there is something new. */
export interface Watch {
  /** Something was written here: look at once. */
  wake (): void
  /** Calls back with the latest revision whenever it grows; returns how to stop. */
  listen (listener: (revision: number) => void): () => void
  /** Ends the watch and every stream. */
  close (): void
  /** Aborts when the service stops. */
  readonly closed: AbortSignal
}

/**
 * Watches the latest revision while somebody listens: at once after a write of this process, and of others where the database
 * tells of them (`hear`), which PostgreSQL does; every second in any case. One short query serves all streams.
 */
export const watch = (head: () => Promise<number>, look: number = intervals.look, hear: (committed: () => void) => () => void = () => () => {}): Watch => {
  const listeners = new Set<(revision: number) => void>()
  const stopped = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let deafen: (() => void) | undefined
  let looking = false
  let again = false
  const tell = async (): Promise<void> => {
    if (looking) {
      again = true
      return
    }
    looking = true
    try {
      do {
        again = false
        const revision = await head()
        for (const listener of listeners) listener(revision)
      } while (again)
    } catch {
      // The database does not answer now; the next look may find it again.
    } finally {
      looking = false
    }
  }
  return {
    closed: stopped.signal,
    wake: () => { if (listeners.size > 0) void tell() },
    listen: listener => {
      listeners.add(listener)
      timer ??= setInterval(() => { void tell() }, look)
      deafen ??= hear(() => { void tell() })
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearInterval(timer)
        timer = undefined
        deafen?.()
        deafen = undefined
      }
    },
    close: () => {
      clearInterval(timer)
      deafen?.()
      listeners.clear()
      stopped.abort()
    }
  }
}

/** A change as an event: its id is the revision, with which a client resumes. */
export const eventOf = (change: Change): string => `id: ${change.revision}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`

/** What a stream reads: the changes after a revision, up to another, and how far that went. */
export type Read = (after: number, to: number) => Promise<{ readonly changes: readonly Change[], readonly through: number }>

/**
 * Writes changes after a revision to a response, and goes on until the client goes or the service stops. A slow client is
 * waited for: no more than one part is held for it.
 */
export const stream = async (response: ServerResponse, after: number, head: number, read: Read, watched: Watch, heartbeat: number = intervals.heartbeat): Promise<void> => {
  const gone = new AbortController()
  const end = AbortSignal.any([gone.signal, watched.closed])
  response.on('close', () => { gone.abort() })
  response.on('error', () => { gone.abort() })
  let latest = head
  let wake = (): void => {}
  const leave = watched.listen(revision => {
    latest = Math.max(latest, revision)
    wake()
  })
  const beat = setInterval(() => { if (!response.writableNeedDrain) response.write(': still here\n\n') }, heartbeat)
  end.addEventListener('abort', () => { wake() })
  const write = async (text: string): Promise<void> => {
    if (!response.write(text)) await once(response, 'drain', { signal: end })
  }
  try {
    let position = after
    // The client knows at once that it is connected, and how long to wait before it comes back.
    await write('retry: 2000\n: the changes follow\n\n')
    while (!end.aborted) {
      if (position >= latest) {
        await new Promise<void>(resolve => {
          wake = resolve
          if (end.aborted || position < latest) resolve()
        })
        continue
      }
      const { changes, through } = await read(position, latest)
      if (changes.length > 0) await write(changes.map(eventOf).join(''))
      position = through
    }
  } catch (error) {
    // Where it was cut off, the client comes back with the id of the last event that it has.
    if (!end.aborted) throw error
  } finally {
    clearInterval(beat)
    leave()
    response.end()
  }
}
