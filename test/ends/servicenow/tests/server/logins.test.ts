import { authenticate, Logins } from '../../server/logins.ts'
import { Tokens } from '../../server/tokens.ts'
import type { Platform } from '../../seams.ts'
import { createClock, newClockMemory } from '../../threads/clock.ts'
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

test('passwords are not stored in clear text', () => {
  expect(JSON.stringify(platform.store.query('sys_user', { filter: [] }))).not.toContain('pass:word')
})
