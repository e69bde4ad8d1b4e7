/** Random mappings and histories on the built app: a record that was changed into a state, and one that was declared in it. */
import fc from 'fast-check'
import type { Incident, IncidentStatus } from '../../../../bridge/mapping/types.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { anIncident, severities } from '../../bridge/mapping/samples.ts'
import type { DryRun } from '../../../../src-sn/server/contract/spec.ts'
import { previewIncident, syncIncident } from '../bridge-side.ts'
import { attribute } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { map } from '../tickets.ts'

const statuses: readonly IncidentStatus[] = [
  { id: 'STATUS_INVESTIGATING', name: 'Investigating', rank: 2, category: 'live' },
  { id: 'STATUS_FIXING', name: 'Fixing', rank: 3, category: 'live' },
  { id: 'STATUS_DOCUMENTING', name: 'Documenting', rank: 5, category: 'learning' },
  { id: 'STATUS_CLOSED', name: 'Closed', rank: 9, category: 'closed' },
]

/** Field mappings that an admin may have; each computes its column from something that changes. */
const mappings: readonly Row[] = [
  { column: 'impact', value: "{% if incident.severity.name == 'Critical' %}1{% endif %}" },
  { column: 'urgency', value: '{% case incident.severity.rank %}{% when 3 %}1{% when 2 %}2{% endcase %}' },
  { column: 'category', value: '{% if incident.severity.rank == 1 %}network{% endif %}' },
  { column: 'cause', value: "{{ custom_fields['Affected team'] }} {{ incident.status.name }}" },
  {
    column: 'assignment_group',
    value: "{{ custom_fields['Affected team'] }}",
    kind: 'lookup',
    lookup_table: 'sys_user_group',
    lookup_column: 'name',
    on_edit: 'incident_io',
  },
]

/** Values of status mappings, without a state that the platform never leaves. */
const statusValues = [
  { category: 'live', values: 'state=2^EQ' },
  { category: 'live', values: 'state=3^hold_reason=1^EQ' },
  { category: 'learning', values: 'state=3^hold_reason=4^EQ' },
  { category: 'closed', values: 'state=6^close_code=Solution provided^close_notes=Closed in incident.io^EQ' },
  { category: 'closed', values: 'state=6^close_code=Duplicate^close_notes=See there^EQ' },
]

/** Rules of a customer. Each gives the same value however often it runs. */
const rules: Readonly<Record<string, string>> = {
  none: '',
  upper: "current.short_description = ('' + current.short_description).toUpperCase()",
  prefix: "if (('' + current.cause).indexOf('EXT ') !== 0) current.cause = 'EXT ' + current.cause",
}

interface Setting {
  readonly mappings: readonly Row[]
  readonly statuses: readonly (typeof statusValues)[number][]
  readonly staticValues: string
  readonly rule: string
}

interface Change {
  readonly status: IncidentStatus
  readonly severity: Incident['severity']
  readonly team: string
  readonly name: string
}

/** A person writes on the record. */
interface Edit {
  readonly column: string
  readonly value: string
}

const setting: fc.Arbitrary<Setting> = fc.record({
  mappings: fc.subarray([...mappings]),
  statuses: fc.subarray(statusValues),
  staticValues: fc.constantFrom('state=1^urgency=2^impact=2^EQ', 'state=1^category=software^EQ', 'urgency=3^EQ'),
  rule: fc.constantFrom(...Object.keys(rules)),
})

/** Of the teams one may be none that a lookup finds. */
const changeWith = (...teams: string[]): fc.Arbitrary<Change> =>
  fc.record({
    status: fc.constantFrom(...statuses),
    severity: fc.constantFrom(severities.minor, severities.major, severities.critical, null),
    team: fc.constantFrom('', 'Network', 'Database', ...teams),
    name: fc.constantFrom('Down', 'Slow', 'x'.repeat(200)),
  })

const change = changeWith('Nobody knows it')
/** What cannot be worked out leaves its column as it is, so the last change is one that can. */
const lastChange = changeWith()

/** People work on a column that no mapping speaks for, or on one that incident.io wins. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant({ column: 'subcategory', value: 'dns' }),
  fc.constantFrom('By Beth', 'Down').map(value => ({ column: 'short_description', value })),
)

class Instance {
  readonly app: AppInstance
  private readonly restore: () => void
  private version = 0

  constructor() {
    this.app = createAppInstance()
    attribute(this.app, { key: 'custom_field:CF_TEAM', label: 'Affected team', kind: 'text' })
    this.restore = this.app.save()
  }

  configure({ mappings: own, statuses: values, staticValues, rule }: Setting): void {
    this.restore()
    this.version = 0
    const { app } = this
    const [template] = app.rows('x_iio_sync_template', { name: 'Incident' })
    app.change('admin', 'x_iio_sync_template', template?.['sys_id'] ?? '', { static_values: staticValues })
    for (const mapping of own) map(app, 'Incident', mapping)
    for (const one of values)
      app.create('admin', 'x_iio_sync_status_mapping', { target_table: 'incident', active: 'true', ...one })
    const script = rules[rule] ?? ''
    if (script !== '') app.plant('sys_script', { ...ruleRow, script })
  }

  sync(id: string, one: Change): void {
    this.version += 1
    syncIncident(this.app, this.incident(id, one))
  }

  /** What is stored for a value of the preview, which shows of a lookup what was looked for and where. */
  storedOf(shown: string): string {
    const [, wanted = '', table = '', column = ''] = /^(.*) \(found by (\w+)\.(\w+)\)$/.exec(shown) ?? []
    return table === '' ? shown : (this.app.rows(table, { [column]: wanted })[0]?.['sys_id'] ?? '')
  }

  preview(id: string, one: Change): DryRun {
    return previewIncident(this.app, this.incident(id, one))
  }

  private incident(id: string, { status, severity, team, name }: Change): Incident {
    const customFields =
      team === ''
        ? []
        : [{ id: 'CF_TEAM', name: 'Affected team', fieldType: 'text' as const, optionIds: [], values: [team] }]
    const updatedAt = `2026-11-22T03:${String(this.version).padStart(2, '0')}:00.000000Z`
    return anIncident({ id, status, severity, customFields, name, updatedAt })
  }

  edit(id: string, { column, value }: Edit): void {
    this.app.change('beth.anglin', 'incident', this.ticket(id)['target'] ?? '', { [column]: value })
    this.app.settle()
  }

  ticket(id: string): Row {
    return this.app.rows('x_iio_sync_ticket', { external_id: id })[0] ?? {}
  }

  record(id: string): Row {
    return this.app.row('incident', this.ticket(id)['target'] ?? '')
  }
}

const ruleRow: Row = {
  sys_id: 'a'.repeat(32),
  name: 'A rule of the customer',
  collection: 'incident',
  when: 'before',
  action_update: '1',
  action_insert: '1',
  action_delete: '0',
  active: '1',
  advanced: '1',
  order: '10',
  filter_condition: '',
  condition: '',
  sys_scope: 'global',
}

/** The columns that mappings speak for in the present status, whatever was before. */
function mappedColumns({ mappings: own, statuses: values }: Setting, { status }: Change): string[] {
  const ofStatus = values.find(({ category }) => category === status.category)?.values ?? ''
  const names = ofStatus.split('^').map(part => part.split('=')[0] ?? '')
  return [...new Set(['short_description', 'description', ...own.map(({ column }) => column ?? ''), ...names])].filter(
    name => name !== '' && name !== 'EQ',
  )
}

const pick = (row: Row, columns: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(columns.map(column => [column, row[column]]))

/** A record that was changed into a state equals one that was declared in it. */
export function checkHistories(numRuns: number): void {
  const instance = new Instance()
  fc.assert(
    fc.property(setting, fc.array(change, { minLength: 1, maxLength: 5 }), lastChange, (given, changes, last) => {
      instance.configure(given)
      for (const one of [...changes, last]) instance.sync('CHANGED', one)
      instance.sync('DECLARED', last)
      const columns = mappedColumns(given, last)
      expect(pick(instance.record('CHANGED'), columns)).toEqual(pick(instance.record('DECLARED'), columns))
      expect(instance.ticket('CHANGED')['warnings']).not.toContain('changed in ServiceNow')
    }),
    { numRuns },
  )
}

/** The same for what nobody edited, while people edit other columns. And the same delivery once more writes nothing. */
export function checkHistoriesWithEdits(numRuns: number): void {
  const instance = new Instance()
  const steps = fc.array(fc.tuple(change, fc.option(edit)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(setting, steps, lastChange, (given, taken, last) => {
      instance.configure(given)
      for (const [one, edited] of taken) {
        instance.sync('CHANGED', one)
        if (edited !== null) instance.edit('CHANGED', edited)
      }
      instance.sync('CHANGED', last)
      instance.sync('DECLARED', last)
      const columns = mappedColumns(given, last).filter(column => column !== 'short_description')
      expect(pick(instance.record('CHANGED'), columns)).toEqual(pick(instance.record('DECLARED'), columns))
      const before = instance.record('CHANGED')
      instance.sync('CHANGED', last)
      expect(instance.record('CHANGED')).toEqual(before)
    }),
    { numRuns },
  )
}

/** Of a change that is about to come: the columns and warnings of the preview are those of the ticket and its record afterwards. */
export function checkPreviews(numRuns: number): void {
  const instance = new Instance()
  const steps = fc.array(fc.tuple(change, fc.option(edit)), { maxLength: 3 })
  fc.assert(
    fc.property(setting, steps, change, (given, taken, last) => {
      // What a rule of the customer will make of a value, no preview knows.
      instance.configure({ ...given, rule: 'none' })
      for (const [one, edited] of taken) {
        instance.sync('CHANGED', one)
        if (edited !== null) instance.edit('CHANGED', edited)
      }
      const before = instance.ticket('CHANGED')['target'] === undefined ? {} : instance.record('CHANGED')
      const { would, values, findings } = instance.preview('CHANGED', last)
      instance.sync('CHANGED', last)
      const after = instance.record('CHANGED')
      const warned = (instance.ticket('CHANGED')['warnings'] ?? '').split('\n').filter(line => line !== '')
      expect(findings.map(({ column, problem }) => `${column}: ${problem}`).sort()).toEqual(warned.sort())
      for (const [column, value] of Object.entries(values))
        expect(instance.storedOf(value).startsWith(after[column] ?? '')).toBe(true)
      const mapped = mappedColumns(given, last).filter(column => before[column] !== after[column])
      if (would !== 'insert') expect(Object.keys(values)).toEqual(expect.arrayContaining(mapped))
      if (would === 'nothing') expect(after).toEqual(before)
    }),
    { numRuns },
  )
}
