/** One incident and its record on the built app: what incident.io changes, what people do, and what the ticket says. */
import type { Incident } from '../../../../bridge/mapping/types.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { anIncident } from '../../bridge/mapping/samples.ts'
import { syncIncident } from '../bridge-side.ts'
import { attribute, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import { map } from '../tickets.ts'

export const status = {
  investigating: { id: 'STATUS_INVESTIGATING', name: 'Investigating', rank: 2, category: 'live' },
  fixing: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3, category: 'live' },
  documenting: { id: 'STATUS_DOCUMENTING', name: 'Documenting', rank: 5, category: 'learning' },
  closed: { id: 'STATUS_CLOSED', name: 'Closed', rank: 9, category: 'closed' },
}

/** What the incident's field "Affected team" says, '' for nothing. */
export const team = (name: string): Partial<Incident> => ({
  customFields:
    name === '' ? [] : [{ id: 'CF_TEAM', name: 'Affected team', fieldType: 'text', optionIds: [], values: [name] }],
})

export class MergeWorld {
  readonly instance = createAppInstance()
  incident: Incident = anIncident()
  private minute = 0

  /** incident.io has the incident in another version, and the bridge runs it, which it read so long before. */
  change(changes: Partial<Incident> = {}, readMsAgo = 0): void {
    this.minute += 1
    const updatedAt = `2026-11-22T03:${String(this.minute).padStart(2, '0')}:00.000000Z`
    this.incident = { ...this.incident, ...changes, updatedAt }
    syncIncident(this.instance, this.incident, { readMsAgo })
  }

  ticket(): Row {
    return this.instance.rows('x_iio_sync_ticket', { external_id: this.incident.id })[0] ?? {}
  }

  record(): Row {
    return this.instance.row(this.ticket()['target_table'] ?? '', this.ticket()['target'] ?? '')
  }

  warnings(): string {
    return this.ticket()['warnings'] ?? ''
  }

  notes(): string[] {
    return this.instance
      .rows('sys_journal_field', { element_id: this.ticket()['target'] ?? '', element: 'work_notes' })
      .map(one => one['value'] ?? '')
  }

  /** Somebody saves the record; its asynchronous rules wait. */
  write(values: Row, user = 'beth.anglin'): void {
    const { target_table: table = '', target = '' } = this.ticket()
    const answer = this.instance.change(user, table, target, values)
    if (answer.status !== 200) throw new Error(answer.text)
  }

  /** The same, and the rules run. */
  edit(values: Row): void {
    this.write(values)
    this.instance.settle()
  }

  /** A shipped status mapping. */
  switchOn(category: 'closed' | 'live', changes: Row = {}): void {
    const [mapping] = this.instance.rows('x_iio_sync_status_mapping', { category })
    this.instance.change('admin', 'x_iio_sync_status_mapping', mapping?.['sys_id'] ?? '', {
      active: 'true',
      ...changes,
    })
  }

  /** "Incident becomes" of states of incident. */
  stateSets(wanted: { readonly id: string; readonly name: string }, ...states: string[]): void {
    const key = attribute(this.instance, { key: 'status', label: 'Status', kind: 'option' })
    const incident_status = option(this.instance, { attribute: key, external_id: wanted.id, label: wanted.name })
    for (const state of states) {
      const [mapping] = this.instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state })
      this.instance.change('admin', 'x_iio_sync_state_mapping', mapping?.['sys_id'] ?? '', { incident_status })
    }
  }

  /** The assignment group follows the field "Affected team". */
  mapTeam(values: Row = {}): void {
    attribute(this.instance, { key: 'custom_field:CF_TEAM', label: 'Affected team', kind: 'text' })
    map(this.instance, 'Incident', {
      column: 'assignment_group',
      value: "{{ custom_fields['Affected team'] }}",
      kind: 'lookup',
      lookup_table: 'sys_user_group',
      lookup_column: 'name',
      ...values,
    })
  }

  group(name: string): string {
    return this.instance.rows('sys_user_group', { name })[0]?.['sys_id'] ?? ''
  }
}
