/** "Try the mapping": the newest incidents by the saved mapping and by a draft. Nothing but the result is written. */
import type { FollowUp, Incident } from '../../../../bridge/mapping/types.ts'
import type { MappingFile } from '../../../../src-sn/server/contract/mapping-file.ts'
import { aFollowUp, anIncident, severities } from '../../bridge/mapping/samples.ts'
import { syncIncident } from '../bridge-side.ts'
import { attribute, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect } from '../tickets.ts'
import { bridgeTries, callHome, mappingPage, newTemplate, tryFile, tryoutAnswer, withTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  for (const { id, name, rank } of Object.values(severities))
    option(instance, { attribute: severity, external_id: id, label: name, rank: `${rank}` })
})

const met = (count: number, changes: (index: number) => Partial<Incident> = () => ({})): Incident[] =>
  Array.from({ length: count }, (_, index) =>
    anIncident({
      id: `01INC${1000 - index}`,
      reference: `INC-${1000 - index}`,
      name: `Incident ${index}`,
      ...changes(index),
    }),
  )
const saved = (): MappingFile => mappingPage(instance).file
const criticalOnly = {
  conditions: [{ attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }],
}
const done = (file: MappingFile, incidents = 50): string => {
  const sysId = tryFile(instance, file, incidents)
  instance.settle()
  return sysId
}
/** A node stops after so many writes, and the minute script takes the page up again. */
const doneAfterCrash = (file: MappingFile, writes: number): string => {
  const sysId = tryFile(instance, file)
  instance.crashAfter(writes)
  instance.settle()
  instance.crashAfter(null)
  instance.advance(300)
  instance.runMinuteScript()
  instance.settle()
  expect(instance.crashes()).toBe(1)
  return sysId
}
const counts = (sysId: string) => {
  const { status, looked_at, private_count, tickets, skipped, changed, warned } = tryoutAnswer(instance, sysId).tryout
  return { status, looked_at, private_count, tickets, skipped, changed, warned }
}

test('the saved mapping changes nothing, and is counted', () => {
  bridgeTries(instance, met(3))
  const sysId = done(saved())
  expect(counts(sysId)).toMatchObject({ status: 'done', looked_at: 3, tickets: 3, skipped: 0, changed: 0 })
  expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({ asked_by: 'System Administrator', is_current: true })
})

test('a draft is grouped by what would change', () => {
  bridgeTries(
    instance,
    met(5, index => ({ severity: index < 2 ? severities.critical : severities.minor })),
  )
  const sysId = done({ ...saved(), templates: [newTemplate(criticalOnly), ...saved().templates] })
  const { groups, total, rows } = tryoutAnswer(instance, sysId, '&only=changes')
  expect(groups.map(({ words, rows: { count } }) => [count, words])).toEqual([
    [3, 'would get no ticket any more; today "Incident" takes them'],
    [2, 'would move from "Incident" to "Database"'],
  ])
  expect([total, rows.map(({ reference, change }) => [reference, change])]).toEqual([
    5,
    [
      ['INC-1000', 'moved'],
      ['INC-999', 'moved'],
      ['INC-998', 'gone'],
      ['INC-997', 'gone'],
      ['INC-996', 'gone'],
    ],
  ])
})

test('a number of a group lists exactly its rows', () => {
  bridgeTries(instance, met(3))
  const draft = withTemplate(saved(), 'Incident', () => criticalOnly)
  const [group] = tryoutAnswer(instance, done(draft)).groups
  const { table = '', query = '', count } = group?.rows ?? {}
  const listed = instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`)
  expect(JSON.parse(listed.text)).toMatchObject({ result: { length: count } })
  expect(count).toBe(3)
})

test('another value is shown beside the one of today, resolved as it would be written', () => {
  bridgeTries(instance, met(1))
  const draft = withTemplate(saved(), 'Incident', template => ({
    static_values: { ...template.static_values, category: 'network' },
    field_mappings: template.field_mappings.map(field =>
      field.column === 'short_description' ? { ...field, value: 'Draft: {{ incident.name }}' } : field,
    ),
  }))
  const [row] = tryoutAnswer(instance, done(draft)).rows
  expect(row).toMatchObject({
    change: 'values',
    columns: ['category', 'short_description'],
    now: { would: 'insert', values: { short_description: 'Incident 0' } },
    would: { would: 'insert', values: { short_description: 'Draft: Incident 0', category: 'network' } },
  })
})

test.each([
  ['a choice that the column does not have', { impact: '77' }, 'impact'],
  ['a column of a broken Liquid', {}, 'short_description'],
])('%s is a warning', (_what, values, column) => {
  bridgeTries(instance, met(1))
  const draft = withTemplate(saved(), 'Incident', template => ({
    static_values: values,
    field_mappings: template.field_mappings.map(field =>
      field.column === column ? { ...field, value: '{{ incident.name' } : field,
    ),
  }))
  const sysId = done(draft)
  expect(counts(sysId).warned).toBe(1)
  const [row] = tryoutAnswer(instance, sysId, '&only=warnings').rows
  expect(row?.would.warnings.join()).toContain(column)
})

test('a template that is off today shows what it would do', () => {
  const off = withTemplate(saved(), 'Incident', () => ({ active: false }))
  callHome(instance, 'POST', 'mapping/import', { file: off, configuration: mappingPage(instance).configuration })
  bridgeTries(instance, met(2))
  const sysId = done(withTemplate(saved(), 'Incident', () => ({ active: true })))
  expect(tryoutAnswer(instance, sysId).groups).toMatchObject([
    { words: 'would become a ticket by "Incident", and get none today', rows: { count: 2 } },
  ])
})

test('a record that exists keeps its template, and the row says so', () => {
  const incidents = met(2)
  const [first] = incidents
  if (first === undefined) throw new Error('no incident')
  syncIncident(instance, first)
  instance.settle()
  const number = instance.rows('x_iio_sync_ticket')[0]?.['number']
  bridgeTries(instance, incidents)
  const everything = newTemplate({ conditions: [{ ...criticalOnly.conditions[0]!, options: ['Major'] }] })
  const { rows } = tryoutAnswer(instance, done({ ...saved(), templates: [everything, ...saved().templates] }))
  expect(rows.map(({ record, change }) => [record, change])).toEqual([
    [number, 'moved'],
    ['', 'moved'],
  ])
  expect(rows[0]?.would.decision).toContain('Template "Incident" keeps this ticket')
  expect(rows[0]?.would.would).not.toBe('insert')
  expect(rows[1]?.would.would).toBe('insert')
})

describe('follow-ups', () => {
  /** Two of the first incident, and one that was deleted. */
  const ofFirst = (...titles: string[]): FollowUp[] =>
    [...titles, 'Deleted'].map((title, index) =>
      aFollowUp({
        id: `01FU${index}`,
        incidentId: '01INC1000',
        title,
        status: title === 'Deleted' ? 'deleted' : 'outstanding',
      }),
    )
  const followUpsOn = (): MappingFile => withTemplate(saved(), 'Follow-up', () => ({ active: true }))
  const short = (file: MappingFile, value: string): MappingFile =>
    withTemplate(file, 'Follow-up', template => ({
      field_mappings: template.field_mappings.map(field =>
        field.column === 'short_description' ? { ...field, value } : field,
      ),
    }))

  test('are tried beside their incidents, and counted apart', () => {
    const pages = bridgeTries(instance, met(2), ofFirst('Add an alert', 'Add an alert'))
    const sysId = done(short(followUpsOn(), 'Tried: {{ follow_up.title }}'))
    const { tryout, rows, groups } = tryoutAnswer(instance, sysId)
    expect(pages[0]?.followUps).toBe(true)
    expect(tryout).toMatchObject({ looked_at: 2, tickets: 2, follow_ups: 2, follow_up_tickets: 2, changed: 2 })
    expect(rows.map(({ reference, follow_up_of: of }) => [reference, of])).toEqual([
      ['INC-1000', ''],
      ['Add an alert', 'INC-1000'],
      ['Add an alert', 'INC-1000'],
      ['INC-999', ''],
    ])
    expect(rows[1]?.would).toMatchObject({
      would: 'insert',
      values: { short_description: 'Tried: Add an alert' },
      warnings: [],
    })
    const [group] = groups
    expect([group?.rows.count, group?.words]).toEqual([
      2,
      expect.stringContaining('follow-ups would get other values by "Follow-up": '),
    ])
    const { table = '', query = '' } = group?.rows ?? {}
    const listed = instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`)
    expect(JSON.parse(listed.text)).toMatchObject({ result: { length: 2 } })
  })

  test('go with their incident: without its ticket they get none', () => {
    bridgeTries(instance, met(1), ofFirst('Add an alert'))
    const sysId = done(withTemplate(followUpsOn(), 'Incident', () => criticalOnly))
    expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({ tickets: 0, follow_ups: 1, follow_up_tickets: 0 })
    expect(tryoutAnswer(instance, sysId).rows[1]).toMatchObject({ change: 'gone', now_template: 'Follow-up' })
  })

  test('keep the template of their ticket, also when the bridge did not know of it', () => {
    const [incident] = met(1)
    if (incident === undefined) throw new Error('no incident')
    const [followUp] = ofFirst('Add an alert')
    syncIncident(instance, incident, { followUps: [followUp ?? aFollowUp()] })
    instance.settle()
    bridgeTries(instance, [incident], ofFirst('Add an alert'))
    const other = newTemplate({ name: 'Alerts', record_type: 'follow_up', target_table: 'task' })
    const file = { ...saved(), templates: [other, ...followUpsOn().templates] }
    const row = tryoutAnswer(instance, done(file)).rows[1]
    expect(row).toMatchObject({ change: 'moved', now_template: 'Follow-up', would_template: 'Alerts' })
    expect(row?.record).toBe(instance.rows('x_iio_sync_ticket', { record_type: 'follow_up' })[0]?.['number'])
    expect(row?.would.decision).toContain('keeps this ticket')
  })

  test('are not asked for while no template takes them', () => {
    const file = withTemplate(saved(), 'Follow-up', () => ({ active: false }))
    callHome(instance, 'POST', 'mapping/import', { file, configuration: mappingPage(instance).configuration })
    const pages = bridgeTries(instance, met(1), ofFirst('Add an alert'))
    const sysId = done(saved())
    expect(pages[0]?.followUps).toBe(false)
    expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({ looked_at: 1, follow_ups: null })
  })

  test('of a private incident are neither tried nor counted', () => {
    bridgeTries(
      instance,
      met(1, () => ({ visibility: 'private' })),
      ofFirst('Takeover talks'),
    )
    const { tryout, rows } = tryoutAnswer(instance, done(followUpsOn()))
    expect([tryout.private_count, tryout.follow_up_tickets, rows]).toEqual([1, 0, []])
  })

  test('a page that is broken off among them is taken up without a row too many', () => {
    bridgeTries(instance, met(3), ofFirst('One', 'Two', 'Three', 'Four'))
    const sysId = doneAfterCrash(followUpsOn(), 7)
    expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({ status: 'done', looked_at: 3, follow_ups: 4 })
    expect(instance.rows('x_iio_sync_tryout_row')).toHaveLength(7)
  })
})

test('private incidents are counted, and nothing else of them is kept', () => {
  bridgeTries(
    instance,
    met(4, index => (index % 2 === 0 ? { visibility: 'private', name: 'Takeover talks' } : {})),
  )
  const sysId = done(saved())
  expect(counts(sysId)).toMatchObject({ looked_at: 4, private_count: 2, tickets: 2 })
  const tables = ['x_iio_sync_tryout', 'x_iio_sync_tryout_row', 'x_iio_sync_outbound_event']
  expect(JSON.stringify(tables.map(table => instance.rows(table)))).not.toMatch(/Takeover|INC-1000/)
})

test('500 incidents are asked for in ten pages, none twice', () => {
  const pages = bridgeTries(instance, met(600))
  const sysId = done(saved(), 500)
  expect(pages.map(({ count }) => count)).toEqual(Array<number>(10).fill(50))
  expect(new Set(pages.map(({ after }) => after)).size).toBe(10)
  expect(counts(sysId)).toMatchObject({ status: 'done', looked_at: 500, tickets: 500 })
}, 120_000)

test('nothing but the result and its events is written', () => {
  bridgeTries(instance, met(3))
  const watched = ['x_iio_sync_ticket', 'x_iio_sync_note', 'x_iio_sync_template', 'x_iio_sync_condition', 'task']
  const before = watched.map(table => instance.rows(table))
  done({ ...saved(), templates: [newTemplate(criticalOnly), ...saved().templates] })
  expect(watched.map(table => instance.rows(table))).toEqual(before)
})

test('a mapping that is saved meanwhile ends it, and says so', () => {
  bridgeTries(instance, met(3))
  const sysId = tryFile(instance, saved())
  instance.poke(
    'x_iio_sync_cursor',
    instance.rows('x_iio_sync_cursor', { kind: 'configuration' })[0]?.['sys_id'] ?? '',
    {
      position: 'ANOTHER',
    },
  )
  instance.settle()
  expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({
    status: 'failed',
    answer: expect.stringContaining('changed while it was compared'),
  })
})

test('without an answer of the bridge it waits and says why, and goes on by itself', () => {
  instance.answerWith(() => ({
    status: 503,
    headers: {},
    body: '{"error":{"code":"x","message":"incident.io is down."}}',
  }))
  const sysId = done(saved())
  expect(tryoutAnswer(instance, sysId).tryout).toMatchObject({
    status: 'running',
    answer: expect.stringContaining('incident.io is down.'),
  })
  bridgeTries(instance, met(2))
  instance.advance(120)
  instance.runMinuteScript()
  instance.settle()
  expect(counts(sysId)).toMatchObject({ status: 'done', looked_at: 2 })
})

test('a page that is broken off in the middle is taken up without a row too many', () => {
  bridgeTries(instance, met(10))
  const sysId = doneAfterCrash(saved(), 12)
  expect(counts(sysId)).toMatchObject({ status: 'done', looked_at: 10, tickets: 10 })
  expect(instance.rows('x_iio_sync_tryout_row').map(row => Number(row['position']))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ])
})

test.each([
  ['viewer', 403],
  ['operator', 200],
])('a %s asks: %i', (role, status) => {
  const user = instance.rows('sys_user', { user_name: 'beth.anglin' })[0]?.['sys_id'] ?? ''
  const [row] = instance.rows('sys_user_role', { name: `x_iio_sync.${role}` })
  instance.create('admin', 'sys_user_has_role', { user, role: row?.['sys_id'] ?? '' })
  const body = { file: saved(), subject: 'Draft', incidents: 50 }
  const answer = callHome(instance, 'POST', 'mapping/tryout', body, 'beth.anglin')
  expect(answer.status).toBe(status)
  if (status === 403) expect(answer.text).toContain('x_iio_sync.operator')
  expect(callHome(instance, 'GET', 'mapping', undefined, 'beth.anglin').status).toBe(200)
  const importing = { file: saved(), configuration: mappingPage(instance).configuration }
  expect(callHome(instance, 'POST', 'mapping/import', importing, 'beth.anglin').status).toBe(403)
})
