import { X509Certificate } from 'node:crypto'
import type { Row } from '../contracts.ts'
import { findUser } from '../access/find-user.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import { decrypt, encrypt } from '../platform-data/password2.ts'
import { equals, isTrue, readRows } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'
import type { Tokens } from './tokens.ts'

const BASIC_RESTRICTED_PROPERTY = 'glide.authenticate.basic_auth.restriction.enforce'

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

  /** Where it is restricted: https://www.servicenow.com/docs/r/oL66E_cwDD_tnWQYzYPRdA/dM~_KVvieRf60z4LfuiDrw */
  mayUseBasic(userName: string): boolean {
    const [property] = readRows(this.#platform, 'sys_properties', {
      filter: equals({ name: BASIC_RESTRICTED_PROPERTY }),
      limit: 1,
    })
    if (property?.value !== 'true' || isTrue(this.#row(userName)?.web_service_access_only)) return true
    return findUser(this.#platform.store, userName)?.roles.has('snc_basic_auth_api_access') === true
  }

  /**
   * The user that the certificate of a client stands for, null for one that the instance does not know:
   * https://www.servicenow.com/docs/r/platform-security/certificate-based-authentication/set-up-mutual-auth.html
   */
  userOfCertificate({ raw, validTo }: X509Certificate): string | null {
    if (new Date(validTo) <= this.#platform.now()) return null
    const known = readRows(this.#platform, 'sys_user_certificate', { filter: equals({ active: '1' }) })
    const row = known.find(({ pem_certificate: pem = '' }) => pem !== '' && new X509Certificate(pem).raw.equals(raw))
    const userName = this.#platform.store.get('sys_user', row?.user ?? '')?.user_name ?? ''
    return userName !== '' && this.mayLogIn(userName) ? userName : null
  }

  /** As an admin maps a certificate to a user. */
  addCertificate(userName: string, pem: string): void {
    const user = this.#row(userName)
    if (user === undefined) throw new Error(`There is no user ${userName}`)
    const row = { name: userName, user: user.sys_id ?? '', pem_certificate: pem, active: '1' }
    new RowWriter(this.#platform.store, () => this.#platform.now()).insert('sys_user_certificate', userName, row)
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
  const fits = colon !== -1 && logins.passwordFits(userName, decoded.slice(colon + 1))
  return fits && logins.mayUseBasic(userName) ? userName : null
}
