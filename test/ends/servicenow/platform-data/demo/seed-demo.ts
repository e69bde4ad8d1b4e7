/** Fills a base platform with demo data, as instances have it that were not told to leave it out. */
import type { Row, Store } from '../../contracts.ts'
import { RowWriter } from '../new-rows.ts'
import { roleSysId } from '../roles.ts'
import {
  adminDepartment,
  demoAdmins,
  demoCompanies,
  demoDepartments,
  demoGroups,
  demoLocations,
  demoPeople,
  demoRoles,
  mobilePhones,
} from './people.ts'
import { standardChange } from './standard-changes.ts'
import {
  demoAssets,
  demoChanges,
  demoIncidents,
  demoMachines,
  demoProblems,
  LOG_LINES,
  logLines,
  type DemoTicket,
} from './records.ts'

/** Finds rows by what they are called. */
interface Found {
  user(userName: string): string
  department(name: string): string
  group(name: string): string
  location(name: string): string
  machine(name: string): string
}

function finder(store: Store): Found {
  const by =
    (table: string, column: string) =>
    (value: string): string => {
      if (value === '') return ''
      const [row] = store.query(table, { filter: [[[{ column, operator: '=', value }]]], limit: 1 })
      return row?.['sys_id'] ?? ''
    }
  return {
    user: by('sys_user', 'user_name'),
    department: by('cmn_department', 'name'),
    group: by('sys_user_group', 'name'),
    location: by('cmn_location', 'name'),
    machine: by('cmdb_ci', 'name'),
  }
}

/** Once, after seedPlatform and before an app comes. */
export function seedDemoData(store: Store, { now }: { now: () => Date }): void {
  const writer = new RowWriter(store, now, 'admin')
  const found = finder(store)
  seedPlaces(writer, found)
  seedPeople(writer, found)
  seedGroups(writer, found)
  seedMachines(writer, found)
  seedStandardChange(writer)
  seedTickets(writer, found, now)
  seedLog(writer, now)
}

function seedPlaces(writer: RowWriter, found: Found): void {
  for (const name of demoCompanies) writer.insert('core_company', name, { name })
  for (const [name, city, country, parent] of demoLocations)
    writer.insert('cmn_location', name, { name, full_name: name, city, country, parent: found.location(parent) })
  for (const [name, , id, sysId = ''] of demoDepartments)
    writer.insert('cmn_department', name, { sys_id: sysId, name, id })
}

function seedPeople(writer: RowWriter, found: Found): void {
  for (const name of demoRoles) writer.insert('sys_user_role', name, { name, sys_scope: 'global' })
  for (const [userName, firstName, lastName, department, title, sysId = ''] of demoPeople) {
    const user = writer.insert('sys_user', userName, {
      sys_id: sysId,
      user_name: userName,
      first_name: firstName,
      last_name: lastName,
      name: `${firstName} ${lastName}`,
      email: `${userName}@example.com`,
      title,
      mobile_phone: mobilePhones[userName] ?? '',
      department: found.department(department),
      active: '1',
      locked_out: '0',
      web_service_access_only: '0',
    })
    if (demoAdmins.includes(userName)) grant(writer, user, userName, 'admin')
    if (department === 'IT') grant(writer, user, userName, 'itil')
    grant(writer, user, userName, 'snc_internal')
  }
  for (const [name, head] of demoDepartments)
    writer.update('cmn_department', found.department(name), { dept_head: found.user(head) })
  writer.update('sys_user', found.user('admin'), { department: found.department(adminDepartment) })
}

function grant(writer: RowWriter, user: string, userName: string, role: string): void {
  const row = { user, role: roleSysId(role), state: 'active', inherited: '0' }
  writer.insert('sys_user_has_role', `${userName}.${role}`, row)
}

function seedGroups(writer: RowWriter, found: Found): void {
  for (const [name, manager, members, roles] of demoGroups) {
    const group = writer.insert('sys_user_group', name, { name, active: '1', manager: found.user(manager) })
    for (const member of members)
      writer.insert('sys_user_grmember', `${name}.${member}`, { group, user: found.user(member) })
    for (const role of roles)
      writer.insert('sys_group_has_role', `${name}.${role}`, { group, role: roleSysId(role), inherits: '1' })
  }
}

function seedMachines(writer: RowWriter, found: Found): void {
  for (const [name, table, shortDescription = ''] of demoMachines)
    writer.insert('cmdb_ci', name, {
      name,
      sys_class_name: table,
      short_description: shortDescription,
      operational_status: '1',
      install_status: '1',
    })
  for (const [tag, name, owner] of demoAssets)
    writer.insert('alm_asset', tag, {
      sys_class_name: 'alm_hardware',
      asset_tag: tag,
      display_name: `${tag} - ${name}`,
      ci: found.machine(name),
      assigned_to: found.user(owner),
      install_status: '1',
      quantity: '1',
    })
}

/** The template's record producer, its first version and its values, as approving a proposal makes them. */
function seedStandardChange(writer: RowWriter): void {
  const { name, versionSysId, values } = standardChange
  const text = Object.entries(values).map(([column, lines]) => `${column}=${lines.join('\r\n')}`)
  const template = writer.insert('std_change_template', name, {
    name,
    table: 'change_request',
    active: '1',
    template: `${text.join('^')}^EQ`,
  })
  const producer = writer.insert('std_change_record_producer', name, {
    name,
    short_description: name,
    active: '1',
    retired: '0',
    template,
    current_version: versionSysId,
    sys_scope: 'global',
  })
  writer.insert('std_change_producer_version', name, {
    sys_id: versionSysId,
    name: `${name} - 1`,
    version: '1',
    std_change_producer: producer,
  })
}

const DAY_MS = 86_400_000
const stored = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
const closed: Readonly<Record<string, readonly string[]>> = {
  incident: ['7', '8'],
  problem: ['107'],
  change_request: ['3', '4'],
}
/** What the lookup makes of impact and urgency. */
const priorityOf = (impact: string, urgency: string): string =>
  String(Math.min(5, Math.max(1, Number(impact) + Number(urgency) - 1)))

function seedTickets(writer: RowWriter, found: Found, now: () => Date): void {
  const kinds: [table: string, tickets: readonly DemoTicket[], more: (state: string) => Row][] = [
    ['incident', demoIncidents, state => ({ incident_state: state, caller_id: found.user('employee') })],
    ['problem', demoProblems, state => ({ problem_state: state })],
    ['change_request', demoChanges, () => ({ type: 'normal', risk: '3' })],
  ]
  for (const [table, tickets, more] of kinds)
    for (const [
      at,
      [number, text, impact, urgency, state, group, assignee, category = '', subcategory = ''],
    ] of tickets.entries())
      writer.insert('task', number, {
        sys_class_name: table,
        number,
        short_description: text,
        impact,
        urgency,
        priority: priorityOf(impact, urgency),
        state,
        active: closed[table]?.includes(state) === true ? '0' : '1',
        opened_at: stored(now().getTime() - (at + 1) * DAY_MS),
        opened_by: found.user('admin'),
        assignment_group: found.group(group),
        assigned_to: found.user(assignee),
        approval: 'not requested',
        category,
        subcategory,
        ...more(state),
      })
}

const LOG_STEP_MS = 60_000

function seedLog(writer: RowWriter, now: () => Date): void {
  for (let at = 0; at < LOG_LINES; at += 1) {
    const [level = '', source = '', message = ''] = logLines[at % logLines.length] ?? []
    const time = stored(now().getTime() - at * LOG_STEP_MS)
    writer.insert('syslog', `line ${at}`, { level, source, message, sys_created_on: time, sys_updated_on: time })
  }
}
