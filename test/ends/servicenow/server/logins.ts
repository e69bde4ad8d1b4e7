import type { Row } from '../contracts.ts'
import { decrypt, encrypt } from '../platform-data/password2.ts'
import { equals, isTrue, readRows } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'
import type { Tokens } from './tokens.ts'

/** Who may act on the instance: sys_user rows that are active, not locked out, and whose password fits. */
export class Logins {
  readonly #platform: Platform

  constructor(platform: Platform) {
    this.#platform = platform
  }

  mayLogIn(userName: string): boolean {
    const row = this.#row(userName)
    return row !== undefined && isTrue(row.active) && !isTrue(row.locked_out)
  }

  passwordFits(userName: string, password: string): boolean {
    const stored = this.#row(userName)?.user_password ?? ''
    return stored !== '' && password !== '' && decrypt(stored) === password && this.mayLogIn(userName)
  }

  setPassword(userName: string, password: string): void {
    const row = this.#row(userName)
    if (row === undefined) throw new Error(`There is no user ${userName}`)
    const stored = encrypt(password, count => this.#platform.randomBytes(count))
    this.#platform.store.update('sys_user', row.sys_id ?? '', { user_password: stored })
  }

  #row(userName: string): Row | undefined {
    return readRows(this.#platform, 'sys_user', { filter: equals({ user_name: userName }), limit: 1 })[0]
  }
}

/** The user an Authorization header speaks for, null when it speaks for nobody. */
export function authenticate(authorization: string, logins: Logins, tokens: Tokens): string | null {
  const [, scheme = '', credentials = ''] = /^(\S+)\s+(\S.*)$/.exec(authorization.trim()) ?? []
  if (scheme.toLowerCase() === 'bearer') {
    const userName = tokens.userOfAccess(credentials)
    return userName !== null && logins.mayLogIn(userName) ? userName : null
  }
  if (scheme.toLowerCase() !== 'basic') return null
  const decoded = Buffer.from(credentials, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  const userName = decoded.slice(0, Math.max(colon, 0))
  return colon !== -1 && logins.passwordFits(userName, decoded.slice(colon + 1)) ? userName : null
}
