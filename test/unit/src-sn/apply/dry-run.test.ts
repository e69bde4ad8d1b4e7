/** POST /dry-run: the same decisions as a real write, shown and not made. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import type { Part } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { followUpOf, specOf } from '../specs.ts'
import { declare, INCIDENT_ID, madeByVendor, map, recordOf, templateId, ticketOf } from '../tickets.ts'
import type { DesiredColumn } from '../tickets.ts'
import { readJson } from '../../json.ts'

interface DryRun {
  would: string
  reason: string
  record: Row | null
  values: Row
  findings: { column: string; problem: string }[]
  linked: Row | null
  status: string
  redecide: Row | null
}

const PATH = '/api/x_iio_sync/v1/sync/dry-run'
const NAME = { column: 'short_description', value: 'Payments are down' }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const ask = (incident: Part = {}, spec: Part = {}, user = INTEGRATION) =>
  instance.call(user, 'POST', PATH, specOf(instance, incident, spec))

interface Answer {
  text: string
  preview: { incident: { dryRun: DryRun | null }; followUps: { dryRun: DryRun | null }[] }
  redecisions: Row[]
}

function show(...asked: Parameters<typeof ask>): Answer {
  const answer = ask(...asked)
  if (answer.status !== 200) throw new Error(answer.text)
  return readJson<{ result: Answer }>(answer.text).result
}

function dryRun(incident: Part = {}): DryRun {
  const { dryRun } = show(incident).preview.incident
  if (dryRun === null) throw new Error('No dry run is shown.')
  return dryRun
}

const desiredColumns = (...given: DesiredColumn[]) => ({
  desired_values: given.map(column => ({ write: 'sync', ...column })),
})
const problemOf = (answer: DryRun, column: string): string =>
  answer.findings
    .filter(one => one.column === column)
    .map(one => one.problem)
    .join(' | ')

test('what the bridge could not work out is a problem, and nothing is written there', () => {
  map(instance, 'Incident', { column: 'cause', value: 'x' })
  const answer = show(desiredColumns(NAME, { column: 'cause', value: '', problem: 'left out, because of a test.' }))
  const { values, findings } = answer.preview.incident.dryRun ?? {}
  expect(values).not.toHaveProperty('cause')
  expect(findings).toEqual([{ column: 'cause', problem: 'left out, because of a test.' }])
  expect(answer.text).toContain('  cause: left out, because of a test.\n')
  expect(answer.text).not.toContain('cause = ')
})

test('a value on several lines is shown as it would be written, and what no column holds is a problem', () => {
  map(instance, 'Incident', { column: 'urgency', value: '{{ incident.name }}' })
  map(instance, 'Incident', { column: 'work_end', value: '{{ incident.name }}' })
  const answer = dryRun(
    desiredColumns(NAME, { column: 'urgency', value: '\n1\n\n' }, { column: 'work_end', value: 'tomorrow' }),
  )
  expect(answer.values).toMatchObject({ urgency: '1' })
  expect(answer.values).not.toHaveProperty('work_end')
  expect(problemOf(answer, 'work_end')).toMatch(/^left out, because it holds a moment in UTC/)
})

describe('what it would do', () => {
  test('insert: with the static values of the template', () => {
    expect(dryRun()).toEqual({
      would: 'insert',
      reason: '',
      record: null,
      kept: {},
      findings: [],
      linked: null,
      status: '',
      redecide: null,
      values: {
        short_description: 'Payments are down',
        state: '1',
        impact: '2',
        urgency: '2',
        contact_type: 'self-service',
      },
    })
  })

  test('update: only what changed', () => {
    declare(instance)
    expect(dryRun({ desired_values: [{ ...NAME, value: 'Cards are down', write: 'sync' }] })).toMatchObject({
      would: 'update',
      record: { table: 'incident', number: 'INC0010001' },
      values: { short_description: 'Cards are down' },
    })
  })

  test('nothing: what a person changed stays, and what incident.io says instead is told', () => {
    declare(instance)
    const { sys_id: sysId = '' } = recordOf(instance)
    instance.change('admin', 'incident', sysId, { short_description: 'All cards are down' })
    instance.settle()
    expect(dryRun()).toMatchObject({
      would: 'nothing',
      values: {},
      kept: { short_description: 'Payments are down' },
    })
  })

  test('nothing: all is in sync', () => {
    declare(instance)
    expect(dryRun()).toMatchObject({
      would: 'nothing',
      reason: '',
      record: { number: 'INC0010001' },
      values: {},
      kept: {},
    })
  })

  test.each([
    ['by its number', (record: Row) => ({ adopt: record['number'] })],
    [
      'by a link to it',
      (record: Row) => ({ adopt: `https://test.service-now.com/incident.do?sys_id=${record['sys_id']}` }),
    ],
  ])('adopt %s: synced columns alone, no static values', (_name, changes) => {
    const record = madeByVendor(instance)
    const given = {
      ...changes(record),
      ...desiredColumns(NAME, { column: 'description', value: 'All cards fail.', write: 'create' }),
    }
    expect(dryRun(given)).toMatchObject({
      would: 'adopt',
      record: { number: 'INC0010001' },
      values: { short_description: 'Payments are down' },
    })
    expect(dryRun(given).values).not.toHaveProperty('description')
  })

  test('adopt: the record that carries the external id', () => {
    madeByVendor(instance, { correlation_id: INCIDENT_ID })
    expect(dryRun({ adopt: 'INC0099999' })).toMatchObject({ would: 'adopt', record: { number: 'INC0010001' } })
  })
})

describe('how the ticket stands', () => {
  test('the record that it has, and its status', () => {
    declare(instance)
    expect(dryRun({ adopt: 'INC0099999' })).toMatchObject({
      status: 'in_sync',
      linked: { table: 'incident', sysId: recordOf(instance)['sys_id'], number: 'INC0010001' },
      redecide: null,
    })
  })

  test('another template than the one that conditions chose stays with the record', () => {
    declare(instance)
    const other =
      instance.create('admin', 'x_iio_sync_template', {
        name: 'Other',
        record_type: 'incident',
        target_table: 'incident',
      }).result['sys_id'] ?? ''
    const record = recordOf(instance)['sys_id']
    expect(dryRun({ template: other, chosen_by: 'conditions' }).redecide).toEqual({
      template: templateId(instance, 'Incident'),
      record,
    })
    expect(dryRun({ template: other, chosen_by: 'kept' }).redecide).toBeNull()
    expect(dryRun({ record: 'f'.repeat(32) }).redecide).toEqual({ template: templateId(instance, 'Incident'), record })
  })

  test('a follow-up hangs under the ticket of the incident that is named', () => {
    declare(instance)
    const named = templateId(instance, 'Follow-up')
    const { preview } = show({}, { named, follow_ups: [followUpOf(instance)] })
    expect(preview.incident.dryRun).toBeNull()
    expect(preview.followUps).toMatchObject([
      { dryRun: { would: 'insert', values: { parent: recordOf(instance)['sys_id'] } } },
    ])
  })
})

describe('why nothing would be written', () => {
  test('the ticket is unlinked', () => {
    declare(instance)
    instance.press('Unlink', ticketOf(instance))
    expect(dryRun()).toMatchObject({ would: 'nothing', reason: expect.stringContaining('unlinked') })
  })

  test('the table of the template is not there', () => {
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'x_gone' })
    expect(dryRun().reason).toMatch(/there is no table "x_gone"/)
  })

  test('the destination is Jira, and nothing of ServiceNow is shown', () => {
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { destination: 'jira' })
    expect(show()).toMatchObject({ preview: { incident: { dryRun: null } }, redecisions: [] })
  })
})

describe('a template that is switched off', () => {
  const switchOff = (): string => {
    const template = templateId(instance, 'Incident')
    instance.poke('x_iio_sync_template', template, { active: '0' })
    return template
  }

  test('shows what it would do if it were on, when the preview is about it', () => {
    const named = switchOff()
    expect(show({ chosen_by: 'kept' }, { named }).preview.incident.dryRun).toMatchObject({
      would: 'insert',
      reason: expect.stringContaining('switched off'),
      values: { short_description: 'Payments are down' },
    })
  })

  test('writes nothing on the record that came from it, and no other one is asked for', () => {
    declare(instance)
    switchOff()
    const other = instance.create('admin', 'x_iio_sync_template', { name: 'Other' }).result['sys_id'] ?? ''
    expect(dryRun({ template: other, chosen_by: 'conditions' }).redecide).toMatchObject({
      template: templateId(instance, 'Incident'),
    })
    const answer = show({ chosen_by: 'kept', desired_values: [{ ...NAME, value: 'Renamed', write: 'sync' }] })
    expect(answer.preview.incident.dryRun).toMatchObject({
      would: 'nothing',
      reason: expect.stringMatching(/"Incident" is switched off .*INC0010001 stays as it is and is no longer updated/),
      values: {},
    })
    expect(answer.text).toContain('Nothing would be written.')
  })
})

describe('what is to be adopted', () => {
  const link = (): string => `https://test.service-now.com/incident.do?sys_id=${recordOf(instance)['sys_id']}`

  test('is shown before there is a record, and not once there is one', () => {
    expect(show({ adopt: 'INC0099999' }).text).toContain('Named in incident.io')
    declare(instance)
    expect(show({ adopt: link() }).text).not.toContain('Named in incident.io')
  })

  test('a copy of the record is left alone, and not shown: that is for people in ServiceNow', () => {
    declare(instance)
    const { sys_id = '', correlation_id = '', correlation_display = '' } = recordOf(instance)
    const adopt = link()
    const copy = instance.create('admin', 'incident', { correlation_id, correlation_display }).result
    instance.call('admin', 'DELETE', `/api/now/table/incident/${sys_id}`)
    instance.advance(60)
    instance.runMinuteScript()
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { target: '', status: 'pending' })
    const shown = dryRun({ adopt })
    expect(shown.would).toBe('insert')
    expect(JSON.stringify(shown)).not.toContain(copy['number'])
  })
})

describe('what would go wrong', () => {
  const finding = (column: string, value: string, mapping: Row = {}): string => {
    map(instance, 'Incident', { column, value: '{{ incident.name }}', ...mapping })
    return problemOf(dryRun(desiredColumns({ column, value })), column)
  }
  const lookup = { kind: 'lookup', lookup_table: 'sys_user', lookup_column: 'email' }

  test('a value that is too long', () => {
    expect(finding('short_description', 'x'.repeat(200))).toBe(
      '200 characters, but the column holds 160: the rest is cut off.',
    )
  })
  test('a value that is no choice', () => {
    expect(finding('state', '42')).toMatch(/^"42" is not one of its choices \(1, 2/)
  })
  test('a lookup that finds nobody', () => {
    expect(finding('caller_id', 'nobody@example.com', lookup)).toMatch(
      /no record of sys_user has email "nobody@example.com"/,
    )
  })
  test('a lookup that finds two', () => {
    for (const name of ['a', 'b']) instance.create('admin', 'sys_user', { user_name: name, email: 'twice@example.com' })
    expect(finding('caller_id', 'twice@example.com', lookup)).toMatch(/more than one record/)
  })
  test('a lookup that finds one: what was looked for, and where, but not the sys_id that was found', () => {
    instance.create('admin', 'sys_user', { user_name: 'c', email: 'once@example.com' })
    expect(finding('caller_id', 'once@example.com', lookup)).toBe('')
    expect(dryRun(desiredColumns({ column: 'caller_id', value: 'once@example.com' })).values['caller_id']).toBe(
      'once@example.com (found by sys_user.email)',
    )
  })
  test('a column that the table does not have', () => {
    const mapping = instance.create('admin', 'x_iio_sync_field_mapping', {
      template: templateId(instance, 'Incident'),
      column: 'category',
      value: '{{ incident.name }}',
      kind: 'value',
    })
    instance.poke('x_iio_sync_field_mapping', mapping.result['sys_id'] ?? '', { column: 'u_gone' })
    expect(problemOf(dryRun(desiredColumns({ column: 'u_gone', value: 'x' })), 'u_gone')).toMatch(/no such column/)
  })
  test('a column that the template does not map', () => {
    expect(problemOf(dryRun(desiredColumns({ column: 'category', value: 'x' })), 'category')).toMatch(/does not map it/)
  })

  test('a mandatory column that would stay empty, and not when a value comes or the dictionary has a default', () => {
    for (const [element, value] of [
      ['category', ''],
      ['caller_id', ''],
      ['short_description', ''],
    ]) {
      const [entry] = instance
        .rows('sys_dictionary', { element: element ?? '' })
        .filter(row => ['incident', 'task'].includes(row['name'] ?? ''))
      instance.change('admin', 'sys_dictionary', entry?.['sys_id'] ?? '', { mandatory: 'true' })
      expect(value).toBe('')
    }
    expect(dryRun().findings).toEqual([
      { column: 'caller_id', problem: expect.stringMatching(/^mandatory in this table/) },
    ])
  })

  test('a column that an override of the table calls mandatory, and none that an override excuses', () => {
    const override = (element: string, values: Row): void => {
      const sys_id = element.length.toString(16).repeat(32)
      instance.plant('sys_dictionary_override', { sys_id, name: 'incident', base_table: 'task', element, ...values })
    }
    const said = { column: 'company', problem: expect.stringMatching(/^mandatory in this table/) }
    override('company', { mandatory: '1', mandatory_override: '1' })
    override('activity_due', { mandatory: '1', mandatory_override: '0' })
    expect(dryRun().findings).toEqual([said])
    const [entry] = instance.rows('sys_dictionary', { name: 'task', element: 'location' })
    instance.change('admin', 'sys_dictionary', entry?.['sys_id'] ?? '', { mandatory: 'true' })
    expect(dryRun().findings).toEqual([said, { ...said, column: 'location' }])
    override('location', { mandatory: '0', mandatory_override: '1' })
    expect(dryRun().findings).toEqual([said])
    instance.poke('sys_dictionary_override', '7'.repeat(32), { default_value: 'here', default_value_override: '1' })
    expect(dryRun().findings).toEqual([])
  })
})

test('nothing is written: no row of any table, no number used up', () => {
  declare(instance, { external_id: '01OTHER', reference: 'INC-124' })
  const tables = instance
    .rows('sys_db_object')
    .map(row => row['name'] ?? '')
    .filter(name => name !== '')
  const picture = () => JSON.stringify(tables.map(table => instance.rows(table)))
  const before = picture()
  dryRun()
  dryRun({ external_id: '01OTHER', ...desiredColumns({ ...NAME, value: 'Changed' }) })
  dryRun({ adopt: recordOf(instance, '01OTHER')['sys_id'] })
  expect(picture()).toBe(before)
  expect(instance.takeJobs().filter(job => job.kind !== 'async_rule')).toEqual([])
  declare(instance)
  expect(ticketOf(instance)['number']).toBe('INC0010002')
})

describe('who may ask, and how', () => {
  test.each(['beth.anglin', 'david.loo'])('not %s', user => {
    expect(ask({}, {}, user).status).toBe(403)
  })
  test.each([
    ['a template that is no text', { template: 5 }, 'template'],
    ['a field that does not exist', { record_type: 'alert' }, 'record_type'],
    ['values that are no list', { desired_values: { short_description: 'x' } }, 'desired_values'],
    ['an id that is too long', { external_id: 'x'.repeat(65) }, 'external_id'],
  ])('%s is refused, naming the field', (_name, changes, field) => {
    const answer = ask(changes)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(field)
  })
})
