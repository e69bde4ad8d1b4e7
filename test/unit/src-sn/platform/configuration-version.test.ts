/** The version of the configuration: replaced by what the bridge decides by, and by nothing else. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { attribute, changeCatalogue, option } from '../catalogue.ts'
import { ask, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, map, templateId } from '../tickets.ts'

interface Configuration {
  version: string
  unchanged?: boolean
  templates?: unknown[]
}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const read = (known?: string): Configuration =>
  ask<Configuration>(
    instance,
    'GET',
    known === undefined ? 'configuration' : `configuration?known=${encodeURIComponent(known)}`,
  )
const first = (table: string, where: Row = {}): string =>
  instance.rows(`x_iio_sync_${table}`, where)[0]?.['sys_id'] ?? ''
const change = (table: string, sysId: string, values: Row): void => {
  expect(instance.change('admin', `x_iio_sync_${table}`, sysId, values).status).toBe(200)
}
const remove = (table: string, sysId: string): void => {
  expect(instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_${table}/${sysId}`).status).toBe(204)
}

/** Everything that a snapshot can name. */
function fill(): { severity: string; critical: string } {
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  const critical = option(instance, { attribute: severity, external_id: '01CRIT', label: 'Critical', rank: '1' })
  instance.create('admin', 'x_iio_sync_condition', {
    template: templateId(instance, 'Incident'),
    attribute: severity,
    operator: 'is_one_of',
    options: critical,
    order: '100',
  })
  map(instance, 'Incident', {
    column: 'caller_id',
    value: '{{ x }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  })
  return { severity, critical }
}

test('a configuration that is known is not read once more', () => {
  const { version, templates } = read()
  expect(version).toMatch(/^[0-9a-f]{32}\.0$/)
  expect(templates).toHaveLength(2)
  expect(read(version)).toMatchObject({ version, unchanged: true })
  expect(read('other.0')).toMatchObject({ version, templates })
})

test.each<[string, (made: { severity: string; critical: string }) => void]>([
  ['the order of a template', () => change('template', templateId(instance, 'Incident'), { order: '7' })],
  ['the switch of a template', () => change('template', templateId(instance, 'Incident'), { active: 'false' })],
  [
    'whether updates become notes',
    () => change('template', templateId(instance, 'Incident'), { sync_updates: 'false' }),
  ],
  [
    'a new template',
    () => {
      instance.create('admin', 'x_iio_sync_template', {
        name: 'New',
        record_type: 'incident',
        target_table: 'incident',
      })
    },
  ],
  ['a deleted template', () => remove('template', templateId(instance, 'Follow-up'))],
  ['the text of a condition', () => change('condition', first('condition'), { operator: 'not_one_of' })],
  ['a deleted condition', () => remove('condition', first('condition'))],
  [
    'the value of a field mapping',
    () => change('field_mapping', first('field_mapping', { column: 'caller_id' }), { value: '{{ y }}' }),
  ],
  [
    'the lookup of a field mapping',
    () => change('field_mapping', first('field_mapping', { column: 'caller_id' }), { lookup_column: 'user_name' }),
  ],
  ['a new field mapping', () => map(instance, 'Incident', { column: 'cause', value: 'x' })],
  ['a deleted field mapping', () => remove('field_mapping', first('field_mapping', { column: 'caller_id' }))],
  [
    'a status mapping that is switched on',
    () => change('status_mapping', first('status_mapping', { category: 'closed' }), { active: 'true' }),
  ],
  ['a deleted status mapping', () => remove('status_mapping', first('status_mapping', { category: 'closed' }))],
  [
    'the label of an attribute',
    ({ severity }) => changeCatalogue(instance, 'attribute', severity, { label: 'How bad' }),
  ],
  ['a removed attribute', ({ severity }) => changeCatalogue(instance, 'attribute', severity, { removed: 'true' })],
  ['a deleted attribute', ({ severity }) => remove('attribute', severity)],
  ['the rank of an option', ({ critical }) => changeCatalogue(instance, 'option', critical, { rank: '2' })],
  ['a removed option', ({ critical }) => changeCatalogue(instance, 'option', critical, { removed: 'true' })],
  ['a deleted option', ({ critical }) => remove('option', critical)],
  ['the property', () => instance.setProperty('x_iio_sync.private_incidents', 'true')],
])('%s makes a new version', (_name, act) => {
  const made = fill()
  const { version } = read()
  act(made)
  expect(read(version)).toMatchObject({ templates: expect.anything() })
  expect(read().version).not.toBe(version)
})

test.each<[string, (made: { severity: string; critical: string }) => void]>([
  [
    'a mark in the column Problem',
    () => {
      ask(instance, 'POST', 'problems', {
        problems: [
          { table: 'field_mapping', sys_id: first('field_mapping', { column: 'caller_id' }), problem: 'broken' },
        ],
      })
      instance.poke('x_iio_sync_condition', first('condition'), { problem: 'x' })
    },
  ],
  [
    'the description of a template',
    () => change('template', templateId(instance, 'Incident'), { description: 'Ours' }),
  ],
  [
    'the static values of a template',
    () => change('template', templateId(instance, 'Incident'), { static_values: 'urgency=1^EQ' }),
  ],
  ['a save that changes nothing', () => change('template', templateId(instance, 'Incident'), { order: '100' })],
  [
    'an option that no condition can name yet',
    ({ severity }) => {
      option(instance, { attribute: severity, external_id: '01NEW', label: 'New' })
    },
  ],
  [
    'a ticket',
    () => {
      declare(instance)
    },
  ],
])('%s makes none', (_name, act) => {
  const made = fill()
  const { version } = read()
  act(made)
  expect(read(version)).toMatchObject({ version, unchanged: true })
})

test('a version that another run made at the same moment is met', () => {
  instance.beforeInsert((table, row) => {
    if (row['kind'] === 'configuration' && instance.rows(table, { kind: 'configuration' }).length === 0)
      instance.plant(table, { ...row, sys_id: 'f'.repeat(32), position: 'e'.repeat(32) })
  })
  expect(read().version).toBe(`${'e'.repeat(32)}.0`)
})

test('a change that no rule saw is found by the recount', () => {
  const version = (): string => read().version
  const hour = (): void => {
    for (let minute = 0; minute < 61; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
  }
  hour()
  const counted = version()
  hour()
  expect(version()).toBe(counted)
  instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { order: '7' })
  expect(version()).toBe(counted)
  hour()
  expect(version()).not.toBe(counted)
})

test('an unknown user learns nothing, not even the version', () => {
  expect(instance.call('beth.anglin', 'GET', `${SYNC}/configuration?known=x`).status).toBe(403)
  expect(instance.call(INTEGRATION, 'POST', `${SYNC}/configuration`).status).toBe(405)
})
