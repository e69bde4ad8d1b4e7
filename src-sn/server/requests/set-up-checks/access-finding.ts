/** Whether this instance lets the app use what it declares: each cross-scope privilege, and the switches of each table that it is for. */
import type { Finding } from '../../contract/checks.ts'
import { failed, passed, warning } from './findings.ts'

/** One that the app declares. */
export interface Privilege {
  readonly operation: string
  readonly target: string
  readonly isTable: boolean
  /** `allowed`, or what an admin or the instance made of it. */
  readonly status: string
}

/** What the tab "Application Access" of a table says to other applications. */
export interface TableSwitches {
  readonly isForAll: boolean
  readonly read: boolean
  readonly create: boolean
  readonly write: boolean
}

interface Denied {
  readonly words: string
  /** Only a template that is off needs it, or a test. */
  readonly isUnused: boolean
}

/** What only the tests read that ship with the app. */
const OF_TESTS = ['sys_ui_action', 'sys_script', 'sys_security_acl']

/** More than these are counted. */
const MAX_NAMED = 8

const SWITCHES = { read: 'Can read', create: 'Can create', write: 'Can update' } as const

/** `switches`: of the tables, by name; a table that is not among them was not found. `targets`: of the templates that are on. */
export function accessFinding(
  privileges: readonly Privilege[],
  switches: ReadonlyMap<string, TableSwitches>,
  targets: readonly string[],
): Finding {
  if (privileges.length === 0) return unread('read sys_scope_privilege', 'its cross-scope privileges are')
  if (switches.size === 0) return unread('read sys_db_object', 'the access of the tables is')
  const written = privileges.filter(({ operation }) => operation === 'create').map(({ target }) => target)
  const isUnused = ({ target }: Privilege): boolean =>
    OF_TESTS.includes(target) || (target !== 'task' && written.includes(target) && !targets.includes(target))
  const refused = privileges
    .filter(({ status }) => status !== 'allowed')
    .map(one => ({ words: `${one.operation} ${one.target} (${one.status || 'no status'})`, isUnused: isUnused(one) }))
  const closed = privileges.flatMap(one =>
    closedSwitches(one, switches.get(one.target)).map(words => ({ words, isUnused: isUnused(one) })),
  )
  if (refused.length + closed.length === 0)
    return passed('app_access', `Each of the ${privileges.length} accesses that the app declares is allowed.`)
  const found = [
    sentence('This instance does not let the app use', refused),
    sentence('Other applications may not use', closed),
  ]
  const toDo = [
    refused.length === 0
      ? ''
      : 'Open System Applications > Application Cross-Scope Access and set these to Allowed, for the application "incident.io sync".',
    closed.length === 0
      ? ''
      : 'Open these tables under System Definition > Tables, in their own application, and set this on the tab Application Access.',
  ]
  const say = [...refused, ...closed].every(one => one.isUnused) ? warning : failed
  return say('app_access', 'servicenow_admin', joined(found), joined(toDo))
}

function closedSwitches({ operation, target }: Privilege, switches: TableSwitches | undefined): string[] {
  if (switches === undefined) return []
  const all =
    switches.isForAll || operation !== 'read' ? [] : [`${target}: "Accessible from" is not "All application scopes"`]
  if (operation !== 'read' && operation !== 'create' && operation !== 'write') return all
  return switches[operation] ? all : [...all, `${target}: "${SWITCHES[operation]}" is off`]
}

function unread(privilege: string, what: string): Finding {
  return warning(
    'app_access',
    'servicenow_admin',
    `This instance does not let the app use ${privilege}, so ${what} not known.`,
    `Open System Applications > Application Cross-Scope Access and set ${privilege} to Allowed; the table must be open to other applications.`,
  )
}

function sentence(start: string, problems: readonly Denied[]): string {
  if (problems.length === 0) return ''
  const rest = problems.length - MAX_NAMED
  const named = problems.slice(0, MAX_NAMED).map(({ words }) => words)
  return `${start}: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`
}

function joined(sentences: readonly string[]): string {
  return sentences.filter(one => one !== '').join(' ')
}
