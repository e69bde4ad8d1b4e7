/** The tests that ship with the app, run on the test instance as an admin runs them on a real one. */
import { runTest } from '../../ends/servicenow/atf/runner.ts'
import type { AtfResult } from '../../ends/servicenow/atf/runner.ts'
import { readTests } from '../../ends/servicenow/atf/tests.ts'
import type { AtfTest } from '../../ends/servicenow/atf/tests.ts'
import type { AppInstance } from './instance.ts'

/** The two log-ins that an admin fills in before the REST tests can run. */
const LOG_INS = [
  { profile: 'incident.io sync, test: integration user', userName: 'atf.integration', role: 'x_iio_sync.integration' },
  { profile: 'incident.io sync, test: viewer', userName: 'atf.viewer', role: 'x_iio_sync.viewer' },
] as const

/** What docs/install.md tells an admin to do once. */
export function fillInLogIns(instance: AppInstance): void {
  for (const { profile, userName, role } of LOG_INS) {
    const user = userName.padEnd(32, '0').replaceAll(/[^0-9a-f]/g, 'a')
    instance.plant('sys_user', { sys_id: user, user_name: userName, user_password: userName, active: '1' })
    const [granted] = instance.rows('sys_user_role', { name: role })
    instance.plant('sys_user_has_role', { sys_id: user, user, role: granted?.['sys_id'] ?? '', state: 'active' })
    const [row] = instance.rows('sys_auth_profile_basic', { name: profile })
    instance.poke('sys_auth_profile_basic', row?.['sys_id'] ?? '', { username: userName, password: userName })
  }
}

export const testsOf = (instance: AppInstance): AtfTest[] => readTests(instance.atf().platform.store)

export const run = (instance: AppInstance, test: AtfTest, userName = 'admin'): AtfResult =>
  runTest(instance.atf(), test, userName)
