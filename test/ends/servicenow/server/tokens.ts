import { randomBytes } from 'node:crypto'
import type { Clock } from '../threads/clock.ts'

export const ACCESS_SECONDS = 1800
const REFRESH_SECONDS = 8_640_000

export interface Grant {
  token: string
  userName: string
  expiresAt: number
}

/** The tokens the instance has given out, by its own clock. */
export class Tokens {
  readonly #clock: Clock
  readonly #access = new Map<string, Grant>()
  readonly #refresh = new Map<string, Grant>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The access token of that user: the same one while it is valid. */
  access(userName: string): Grant {
    return this.#valid(this.#access, userName) ?? this.#give(this.#access, userName, ACCESS_SECONDS)
  }

  refresh(userName: string): Grant {
    return this.#valid(this.#refresh, userName) ?? this.#give(this.#refresh, userName, REFRESH_SECONDS)
  }

  /** A new access token, whatever was given out before; the older ones stay valid for their time. */
  renewed(userName: string): Grant {
    return this.#give(this.#access, userName, ACCESS_SECONDS)
  }

  userOfAccess(token: string): string | null {
    return this.#userOf(this.#access, token)
  }

  userOfRefresh(token: string): string | null {
    return this.#userOf(this.#refresh, token)
  }

  /** Seconds an access token has left, as the platform reports them: one less than there are. */
  secondsLeft(grant: Grant): number {
    return Math.max(0, Math.ceil((grant.expiresAt - this.#clock.now().getTime()) / 1000) - 1)
  }

  /** Ends all access tokens, and the refresh tokens too if asked. Returns how many were valid. */
  expire(withRefresh: boolean): number {
    const grants = [...this.#access.values(), ...(withRefresh ? this.#refresh.values() : [])]
    this.#access.clear()
    if (withRefresh) this.#refresh.clear()
    return grants.filter(grant => this.#isValid(grant)).length
  }

  #give(kind: Map<string, Grant>, userName: string, seconds: number): Grant {
    const grant = {
      token: randomBytes(48).toString('base64url'),
      userName,
      expiresAt: this.#clock.now().getTime() + seconds * 1000,
    }
    kind.set(grant.token, grant)
    return grant
  }

  #valid(kind: Map<string, Grant>, userName: string): Grant | undefined {
    return [...kind.values()].reverse().find(grant => grant.userName === userName && this.#isValid(grant))
  }

  #userOf(kind: Map<string, Grant>, token: string): string | null {
    const grant = kind.get(token)
    return grant !== undefined && this.#isValid(grant) ? grant.userName : null
  }

  #isValid(grant: Grant): boolean {
    return grant.expiresAt > this.#clock.now().getTime()
  }
}
