import { authenticate, Logins } from '../../server/logins.ts'
import { Tokens } from '../../server/tokens.ts'
import type { Platform } from '../../seams.ts'
import { createClock, newClockMemory } from '../../threads/clock.ts'
import { grantRole } from '../../platform-data/integration-user.ts'
import { RowWriter } from '../../platform-data/new-rows.ts'
import { platformForTests } from './platform-for-tests.ts'

let platform: Platform
let logins: Logins
const tokens = new Tokens(createClock(newClockMemory()))
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

function change(userName: string, changes: Record<string, string>): void {
  const [row] = platform.store.query('sys_user', {
    filter: [[[{ column: 'user_name', operator: '=', value: userName }]]],
  })
  platform.store.update('sys_user', row?.sys_id ?? '', changes)
}

beforeEach(() => {
  platform = platformForTests().platform
  logins = new Logins(platform)
  logins.setPassword('beth.anglin', 'pass:word')
})

test.each([
  ['the right password', basic('beth.anglin:pass:word'), 'beth.anglin'],
  ['a wrong one', basic('beth.anglin:pass'), null],
  ['a user who has none', basic('david.loo:'), null],
  ['a user who does not exist', basic('nobody:pass:word'), null],
  ['no colon', basic('beth.anglin'), null],
  ['another scheme', 'Digest beth.anglin', null],
  ['an unknown token', 'Bearer made-up', null],
  ['nothing', '', null],
])('authentication with %s', (_name, header, userName) => {
  expect(authenticate(header, logins, tokens)).toBe(userName)
})

test.each([[{ active: '0' }], [{ locked_out: '1' }]])('a user with %j logs in no way', changes => {
  const { token } = tokens.access('beth.anglin')
  expect(authenticate(`Bearer ${token}`, logins, tokens)).toBe('beth.anglin')
  change('beth.anglin', changes)
  expect(authenticate(`Bearer ${token}`, logins, tokens)).toBeNull()
  expect(authenticate(basic('beth.anglin:pass:word'), logins, tokens)).toBeNull()
})

describe('where basic authentication is restricted', () => {
  const now = () => new Date('2026-11-22T10:00:00Z')
  const asBeth = () => authenticate(basic('beth.anglin:pass:word'), logins, tokens)
  beforeEach(() => {
    const writer = new RowWriter(platform.store, now, 'admin')
    const name = 'glide.authenticate.basic_auth.restriction.enforce'
    writer.insert('sys_properties', name, { name, value: 'true' })
  })

  test('a person may not use it, and a token goes on to be taken', () => {
    expect(asBeth()).toBeNull()
    expect(authenticate(`Bearer ${tokens.access('beth.anglin').token}`, logins, tokens)).toBe('beth.anglin')
    expect(logins.passwordFits('beth.anglin', 'pass:word')).toBe(true)
  })

  test('a user for web services only may', () => {
    change('beth.anglin', { web_service_access_only: '1' })
    expect(asBeth()).toBe('beth.anglin')
  })

  test('somebody with the role for it may', () => {
    grantRole(platform.store, 'beth.anglin', 'snc_basic_auth_api_access', { now })
    expect(asBeth()).toBe('beth.anglin')
  })
})

test('passwords are not stored in clear text', () => {
  expect(JSON.stringify(platform.store.query('sys_user', { filter: [] }))).not.toContain('pass:word')
})
