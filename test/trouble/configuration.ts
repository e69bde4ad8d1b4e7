/**
 * What the admin of these worlds sets up, and what it comes to by the words of docs/mapping.md. A mapping that shows every change,
 * states in both directions, a lookup, a column on create only, and one where the person's value stays.
 */
import { valueOf } from '../world/servicenow-end.ts'
import type { World } from '../world/world.ts'
import { until } from '../world/wait.ts'
import type { FollowUpTold, IncidentTold } from './audit/told.ts'
import type { Row } from './audit/contents.ts'

const teams = ['Payments', 'Platform', 'Search'] as const
/** sys_ids of assignment groups by their names. */
export type Groups = Readonly<Record<string, string>>

/** Whose value a column holds when somebody edited it on the record, and incident.io has a new one. */
export type OnEdit = 'incident.io wins' | 'the person stays' | 'on create only'

export interface MappedColumn<Told> {
  readonly value: (told: Told) => string
  readonly onEdit: OnEdit
}
export interface Configuration {
  readonly groups: Groups
  readonly incident: Readonly<Record<string, MappedColumn<IncidentTold>>>
  readonly followUp: Readonly<Record<string, MappedColumn<FollowUpTold>>>
  /** Columns that nobody but people may fill, and the defaults that they hold until then. */
  readonly untouched: Row
  /** Status of an incident -> columns of its record, written together. */
  readonly ofStatus: Readonly<Record<string, Row>>
  /** State of an incident's record -> status of the incident; states that are not here leave it alone. */
  readonly incidentStatus: Readonly<Record<string, string>>
  /** State of a follow-up's task -> status of the follow-up. */
  readonly followUpStatus: Readonly<Record<string, string>>
}

const by = <Told>(value: (told: Told) => string, onEdit: OnEdit = 'incident.io wins'): MappedColumn<Told> => ({
  value,
  onEdit,
})

/** What the rows below come to. */
export const configurationWith = (groups: Groups): Configuration => ({
  groups,
  incident: {
    short_description: by(({ name }) => name),
    description: by(
      ({ reference, permalink, severity, status, summary }) =>
        `${reference} at ${permalink}: ${severity}, ${status} (${summary})`,
    ),
    urgency: by(({ severity }) => ({ Critical: '1', Major: '2' })[severity] ?? '3'),
    impact: by(() => '2', 'on create only'),
    category: by(() => 'network', 'on create only'),
    contact_type: by(() => 'self-service', 'on create only'),
    assignment_group: by(({ fields }) => groups[fields['Affected team'] ?? ''] ?? '', 'the person stays'),
  },
  followUp: {
    short_description: by(({ title }) => title),
    description: by(({ description }) => description),
    priority: by(({ priority }) => ({ Urgent: '1', High: '2', Medium: '3' })[priority] ?? '4', 'the person stays'),
  },
  untouched: { assigned_to: '', cmdb_ci: '', due_date: '', watch_list: '', work_notes_list: '' },
  ofStatus: {
    Investigating: { state: '1' },
    Fixing: { state: '2' },
    Monitoring: { state: '3' },
    Closed: { state: '6', close_code: 'Solution provided', close_notes: 'Closed in incident.io' },
  },
  incidentStatus: { 1: 'Investigating', 2: 'Fixing', 3: 'Monitoring', 6: 'Closed' },
  followUpStatus: {
    '-5': 'outstanding',
    1: 'outstanding',
    2: 'outstanding',
    3: 'completed',
    4: 'completed',
    7: 'completed',
  },
})

const full = (table: string): string => `x_iio_sync_${table}`

/** Severity and status are shown in the record, so that a change of either that is lost shows too. */
const description =
  '{{ incident.reference }} at {{ incident.permalink }}: {{ incident.severity }}, {{ incident.incident_status }} ({{ incident.summary }})'

const mappings: readonly (readonly [template: string, Row])[] = [
  [
    'Incident',
    {
      column: 'urgency',
      value: "{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}",
    },
  ],
  ['Incident', { column: 'category', value: '{% if incident.mode != blank %}network{% endif %}', write: 'create' }],
  [
    'Incident',
    {
      column: 'assignment_group',
      kind: 'lookup',
      lookup_table: 'sys_user_group',
      lookup_column: 'name',
      value: "{{ custom_fields['Affected team'] }}",
    },
  ],
  [
    'Follow-up',
    {
      column: 'priority',
      value:
        "{% case follow_up.priority.name %}{% when 'Urgent' %}1{% when 'High' %}2{% when 'Medium' %}3{% else %}4{% endcase %}",
      on_edit: 'person',
    },
  ],
]

type Admin = Pick<World, 'serviceNow'>

async function rowWhere({ serviceNow }: Admin, table: string, query: string): Promise<string> {
  const [row] = await serviceNow.find('admin', table, query)
  if (row === undefined) throw new Error(`${table} has no row with ${query}`)
  return valueOf(row, 'sys_id')
}

/** Before the bridge runs: it keeps the configuration for a few seconds. */
export async function prepareMappings(admin: Admin): Promise<Configuration> {
  const { serviceNow } = admin
  const groups: Record<string, string> = {
    'Service Desk': await rowWhere(admin, 'sys_user_group', 'name=Service Desk'),
  }
  for (const name of teams)
    groups[name] = valueOf(await serviceNow.insert('admin', 'sys_user_group', { name, active: 'true' }), 'sys_id')
  const shown = await rowWhere(admin, full('field_mapping'), 'template.name=Incident^column=description')
  await serviceNow.update('admin', full('field_mapping'), shown, { value: description })
  for (const [name, values] of mappings) {
    const template = await rowWhere(admin, full('template'), `name=${name}`)
    await serviceNow.insert('admin', full('field_mapping'), { template, kind: 'value', write: 'sync', ...values })
  }
  return configurationWith(groups)
}

/** Once the bridge runs, which brings the statuses of incident.io: what a state sets there, and what a status writes here. */
export async function prepareStates(world: World, { ofStatus, incidentStatus }: Configuration): Promise<void> {
  const { serviceNow, instance } = world
  const [attribute] = await serviceNow.find('admin', full('attribute'), '')
  await instance.control.press({
    name: 'Refresh from incident.io',
    table: full('attribute'),
    sys_id: valueOf(attribute ?? {}, 'sys_id'),
    user: 'admin',
  })
  const statusOf = (label: string): Promise<string> =>
    until(`the status ${label} to be in the catalogue`, () =>
      rowWhere(world, full('option'), `attribute.key=status^label=${label}`),
    )
  for (const [state, status] of Object.entries(incidentStatus)) {
    const row = await rowWhere(world, full('state_mapping'), `target_table=incident^state=${state}`)
    await serviceNow.update('admin', full('state_mapping'), row, { incident_status: await statusOf(status) })
  }
  for (const [label, columns] of Object.entries(ofStatus)) {
    const values = `${Object.entries(columns)
      .map(([column, value]) => `${column}=${value}`)
      .join('^')}^EQ`
    const row = { target_table: 'incident', status: await statusOf(label), values, active: 'true' }
    await serviceNow.insert('admin', full('status_mapping'), row)
  }
  await instance.control.drain()
}
