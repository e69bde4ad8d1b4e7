/** Steps that decide who the following ones run as. */
import { systemUser } from '../rest/attachment-scan.ts'
import { isTrue, readRow } from '../records/stored-rows.ts'
import type { User, WriteOutcome } from '../seams.ts'
import { templateValues } from './record-steps.ts'
import { fail, type Outputs, type Run } from './run.ts'

function userOf(run: Run, sysId: string): User {
  const { platform } = run.parts
  const userName = readRow(platform, 'sys_user', sysId)?.['user_name'] ?? ''
  return platform.findUser(userName) ?? fail(`There is no active user ${sysId}.`)
}

export function impersonate(run: Run, { user = '' }: Readonly<Record<string, string>>): Outputs {
  run.user = userOf(run, user)
  return { user }
}

/** The framework itself makes the user, not the person who runs the test. */
export function createUser(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const { first_name = '', last_name = '', field_values = '', roles = '', groups = '' } = inputs
  const { records } = run.parts.scripts
  const insert = (table: string, values: Record<string, string>): string => {
    const outcome: WriteOutcome = records.insert({ user: systemUser, scope: 'global' }, table, values)
    return outcome.ok ? (outcome.row['sys_id'] ?? '') : fail(`${table}: ${outcome.message}`)
  }
  // Nobody else is called so, however often the test runs.
  const user_name = `${first_name}.${last_name}.${run.parts.platform.newSysId()}`.toLowerCase()
  const named = { first_name, last_name, user_name }
  const user = insert('sys_user', { ...named, active: '1', ...templateValues(field_values) })
  for (const role of listed(roles)) {
    if (readRow(run.parts.platform, 'sys_user_role', role) === null) fail(`There is no role ${role}.`)
    insert('sys_user_has_role', { user, role, state: 'active' })
  }
  for (const group of listed(groups)) insert('sys_user_grmember', { user, group })
  if (isTrue(inputs['impersonate'])) run.user = userOf(run, user)
  return { user }
}

const listed = (text: string): string[] => text.split(',').filter(item => item !== '')
