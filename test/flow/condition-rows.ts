/** Templates with conditions picked by the names people see, for the tests in which they decide real incidents. */
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import type { World } from '../world/world.ts'
import { decidedTicket } from './flow.ts'

/** Everything a condition can be picked from, on one incident: fields have options only where an incident shows them. */
export const everything = {
  name: 'The first one',
  custom_fields: {
    'Affected team': 'Platform',
    'Impacted services': ['Reporting'],
    'Customer impact': 'None',
    Runbook: 'https://wiki.example.com',
    'Customers affected': 3,
  },
}

export interface ConditionWords {
  attribute: string
  operator: string
  options?: string[]
  text?: string
}

export interface ConditionRows {
  attributeOf(label: string): Promise<ShownRow>
  optionOf(attribute: string, label: string): Promise<ShownRow>
  conditionOf(sysId: string): Promise<ShownRow>
  addCondition(template: string, words: ConditionWords): Promise<string>
  /** Called "Probe" and looked at before the shipped ones, unless `values` say otherwise. */
  addTemplate(values: Record<string, string>, conditions: ConditionWords[]): Promise<string>
  /** All templates added so far are switched off, so that the next test is decided by its own alone. */
  switchOff(): Promise<void>
  /** The name of the template that takes a new incident, '' for no ticket. */
  decidedBy(words: Record<string, unknown>): Promise<string>
}

export function conditionRows(world: () => World): ConditionRows {
  const templates: string[] = []
  const only = (what: string, table: string, query: string): Promise<ShownRow> =>
    until(what, async () => (await world().serviceNow.find('admin', table, query))[0] ?? null)

  const rows: ConditionRows = {
    attributeOf: label => only(`the attribute ${label}`, 'x_iio_sync_attribute', `label=${label}`),
    optionOf: (attribute, label) =>
      only(`the option ${label}`, 'x_iio_sync_option', `attribute=${attribute}^label=${label}`),
    conditionOf: sysId => only('the condition', 'x_iio_sync_condition', `sys_id=${sysId}`),
    addCondition: async (template, { attribute, operator, options = [], text = '' }) => {
      const attributeId = valueOf(await rows.attributeOf(attribute), 'sys_id')
      const picked = await Promise.all(options.map(label => rows.optionOf(attributeId, label)))
      const values = {
        template,
        attribute: attributeId,
        operator,
        options: picked.map(option => valueOf(option, 'sys_id')).join(','),
        text,
      }
      return valueOf(await world().serviceNow.insert('admin', 'x_iio_sync_condition', values), 'sys_id')
    },
    addTemplate: async (values, conditions) => {
      const template = valueOf(
        await world().serviceNow.insert('admin', 'x_iio_sync_template', {
          name: 'Probe',
          order: '10',
          record_type: 'incident',
          target_table: 'incident',
          active: 'true',
          match: 'all',
          ...values,
        }),
        'sys_id',
      )
      const value = values['record_type'] === 'follow_up' ? '{{ follow_up.title }}' : '{{ incident.name }}'
      await world().serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
        template,
        column: 'short_description',
        value,
        kind: 'value',
        write: 'sync',
      })
      for (const condition of conditions) await rows.addCondition(template, condition)
      templates.push(template)
      return template
    },
    switchOff: async () => {
      for (const template of templates.splice(0))
        await world().serviceNow.update('admin', 'x_iio_sync_template', template, { active: 'false' })
    },
    decidedBy: async words => {
      const incident = await world().incidentIo.declare({ name: 'Something happened', ...words })
      return displayOf(await decidedTicket(world(), 'incident', incident.id), 'template')
    },
  }
  return rows
}
