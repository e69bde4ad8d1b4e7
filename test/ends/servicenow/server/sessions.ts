import { randomBytes } from 'node:crypto'
import type { Clock } from '../threads/clock.ts'

const MOST_WAITING = 10

/** What a transaction of a session came to: its answer, or dropped because too many of the session wait already. */
export type Turn<Answer> = { dropped: false; answer: Answer } | { dropped: true }

/** One transaction per session at a time: a client that sends its session cookie back is served one request after the other. */
export class Sessions {
  readonly #queues = new Map<string, { last: Promise<unknown>; waiting: number }>()

  /** Runs `work` after what the session already does. Without a session it runs at once. */
  async inTurn<Answer>(session: string | null, work: () => Promise<Answer>): Promise<Turn<Answer>> {
    if (session === null) return { dropped: false, answer: await work() }
    const queue = this.#queues.get(session) ?? { last: Promise.resolve(), waiting: 0 }
    if (queue.waiting > MOST_WAITING) return { dropped: true }
    queue.waiting += 1
    const mine = queue.last.then(work)
    queue.last = mine.catch(() => undefined)
    this.#queues.set(session, queue)
    try {
      return { dropped: false, answer: await mine }
    } finally {
      queue.waiting -= 1
      if (queue.waiting === 0) this.#queues.delete(session)
    }
  }
}

/** An idle session ends after so long, as glide.ui.session_timeout has it. */
const IDLE_MS = 30 * 60_000

/** Who logged in with which session, by the instance's own clock. */
export class SessionUsers {
  readonly #clock: Clock
  readonly #sessions = new Map<string, { userName: string; endsAt: number }>()
  /** Of sessions in which a page was opened. */
  readonly #pageTokens = new Map<string, string>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Binds the session to the user who just proved who they are. */
  logIn(session: string, userName: string): void {
    this.#sessions.set(session, { userName, endsAt: this.#clock.now().getTime() + IDLE_MS })
  }

  /** The user of a session that has not ended; asking keeps it alive. */
  userOf(session: string): string | null {
    const found = this.#sessions.get(session)
    if (found === undefined || found.endsAt <= this.#clock.now().getTime()) return null
    this.logIn(session, found.userName)
    return found.userName
  }

  /** What the scripts of a page of this session prove with that they are of this site. */
  tokenOf(session: string): string {
    const token = this.#pageTokens.get(session) ?? hex(36)
    this.#pageTokens.set(session, token)
    return token
  }

  /** Once a page was opened in the session, its calls need the token. */
  takes(session: string, token: string): boolean {
    const wanted = this.#pageTokens.get(session)
    return wanted === undefined || wanted === token
  }
}

/** The session named in a Cookie header. */
export function sessionOf(cookie: string): string | null {
  return /(?:^|;\s*)JSESSIONID=([^;]+)/.exec(cookie)?.[1] ?? null
}

const hex = (bytes: number): string => randomBytes(bytes).toString('hex')

export const newSession = (): string => hex(16).toUpperCase()

/** The cookies an instance sets on every answer to a client without a session. */
export function newSessionCookies(session = newSession()): string[] {
  const user = hex(16)
  return [
    `JSESSIONID=${session}; Path=/; HttpOnly; SameSite=None; Secure`,
    `glide_user_route=glide.${user}; Max-Age=2147483647; Path=/; HttpOnly; SameSite=None; Secure`,
    `glide_session_store=${hex(16).toUpperCase()}; Max-Age=1800; Path=/; HttpOnly; SameSite=None; Secure`,
    `BIGipServerpool_instance=${hex(4)}.0000; path=/; Httponly; Secure; SameSite=None; Secure`,
  ]
}
