/**
 * A record that a stranger names: everybody in incident.io may connect a follow-up to any address, and a stolen integration
 * password sends any document. Only what the platform proves is adopted; an admin decides everything else.
 */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { ownRecordId } from '../../../../bridge/sync/ticket-spec.ts'
import { post, rowOf, ask, documentOf, freshHash } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { bridgeDecides, specOf } from '../specs.ts'
import {
  addressOf,
  connect,
  declare,
  declareAdopting,
  declareFollowUp,
  desired,
  edit,
  events,
  INCIDENT_ID,
  madeByVendor,
  note,
  recordOf,
  templateId,
  ticketOf,
  VENDOR,
} from '../tickets.ts'
import { readJson } from '../../json.ts'

const PROPERTY = 'x_iio_sync.vendor_user'
const ADOPT = 'Adopt this record'
const NEW_ONE = 'Make a new record'
const REASON =
  'incident.io names a record that may have been there before: an admin decides on the ticket whether it is used.'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  instance.setProperty(PROPERTY, VENDOR)
})

const byHand = (values: Row = {}, table = 'incident'): Row =>
  instance.create('admin', table, { short_description: 'HR: exit of Joe', work_notes: 'Nobody knows yet', ...values })
    .result
const claim = (adopt: string, values: Row = {}): void => {
  declare(instance, { adopt, ...values })
}
const stored = (record: Row, table = 'incident'): Row => instance.row(table, record['sys_id'] ?? '')
const tableOf = (record: Row): string => record['sys_class_name'] ?? 'incident'

/** The record is as it was, the ticket waits, and no second record was made. */
function expectWaiting(record: Row, externalId = INCIDENT_ID, before = stored(record, tableOf(record))): void {
  expect(ticketOf(instance, externalId)).toMatchObject({
    status: 'pending',
    target: '',
    claim_answer: 'waiting',
    error: '',
  })
  expect(stored(record, tableOf(record))).toEqual(before)
  expect(instance.rows('task')).toHaveLength(1)
  expect(events(instance, 'ticket_created')).toEqual([])
}

describe('is not taken over by the integration password: the ticket waits', () => {
  test.each<[string, (record: Row) => string]>([
    ['by number', record => record['number'] ?? ''],
    ['by a text that contains a sys_id', record => `x ${record['sys_id']}`],
    ['by an address', record => addressOf(record['sys_id'] ?? '')],
    [
      'by an address inside an address',
      record =>
        `https://test.service-now.com/now/nav/ui/classic/params/target/incident.do%3fsys_id%3d${record['sys_id']}`,
    ],
    ['by a bare sys_id without a link request', record => record['sys_id'] ?? ''],
  ])('a record of somebody else named %s', (_name, nameOf) => {
    const record = byHand()
    const before = stored(record)
    claim(nameOf(record))
    expectWaiting(record, INCIDENT_ID, before)
    expect(ticketOf(instance)).toMatchObject({ claim: nameOf(record) })
    for (let hour = 0; hour < 3; hour++) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
    instance.settle()
    expectWaiting(record, INCIDENT_ID, before)
  })

  test('a record made by the user of the integration before the incident was declared', () => {
    const record = madeByVendor(instance)
    const before = stored(record)
    claim(addressOf(record['sys_id'] ?? ''), { source_created_at: '2026-11-22T03:00:01.000000Z' })
    expectWaiting(record, INCIDENT_ID, before)
    expect(ticketOf(instance)['reason']).toContain('The incident was made after it.')
  })

  test('a record of that user, when the bridge does not say when the incident was declared', () => {
    const record = madeByVendor(instance)
    claim(addressOf(record['sys_id'] ?? ''), { source_created_at: '' })
    expectWaiting(record)
    expect(ticketOf(instance)['reason']).toContain('did not say when the incident was made')
  })

  test('a record of that user from long before the ticket, whatever moment the sender makes up', () => {
    const record = madeByVendor(instance)
    instance.advance(7 * 24 * 3600 + 1)
    claim(addressOf(record['sys_id'] ?? ''), { source_created_at: '2000-01-01T00:00:00Z' })
    expectWaiting(record)
    expect(ticketOf(instance)['reason']).toContain('more than 7 days before this ticket')
  })

  test('and a moment that a later document makes earlier', () => {
    const record = madeByVendor(instance)
    claim(addressOf(record['sys_id'] ?? ''), { source_created_at: '2026-11-22T03:00:01Z' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      source_created_at: '2026-11-22T02:00:00Z',
      source_updated_at: '2026-11-22T03:01:00Z',
    })
    expectWaiting(record)
  })

  test('a record of that user in another table', () => {
    const record = madeByVendor(instance, {}, 'problem')
    claim(`https://test.service-now.com/problem.do?sys_id=${record['sys_id']}`)
    expectWaiting(record)
  })

  test("a record of that user in a table that extends the template's", () => {
    const record = madeByVendor(instance)
    declareFollowUp(instance, '', { adopt: addressOf(record['sys_id'] ?? '') })
    expectWaiting(record, '01FOLLOW')
    expect(ticketOf(instance, '01FOLLOW')['reason']).toContain('The template writes to task.')
  })

  test('anything, while no user is named: empty means nobody, and that is how the app is shipped', () => {
    const record = madeByVendor(instance)
    instance.setProperty(PROPERTY, ' ')
    instance.poke('incident', record['sys_id'] ?? '', { sys_created_by: '' })
    claim(addressOf(record['sys_id'] ?? ''))
    expectWaiting(record)
    expect(createAppInstance().rows('sys_properties', { name: PROPERTY })[0]?.['value'] ?? '').toBe('')
  })

  test('what the user of this sync made: nobody proves their own claim', () => {
    instance.setProperty(PROPERTY, INTEGRATION)
    const record = byHand()
    instance.poke('incident', record['sys_id'] ?? '', { sys_created_by: INTEGRATION })
    claim(addressOf(record['sys_id'] ?? ''))
    expectWaiting(record)
  })

  test('a record of that user that is another ticket\u2019s', () => {
    const record = madeByVendor(instance)
    claim(addressOf(record['sys_id'] ?? ''))
    expect(ticketOf(instance)['target']).toBe(record['sys_id'])
    const before = stored(record)
    claim(record['number'] ?? '', { external_id: '01OTHER', reference: 'INC-9' })
    expect(ticketOf(instance, '01OTHER')).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
    expect(ticketOf(instance, '01OTHER')['reason']).toContain('It is linked to another incident already.')
    expect(stored(record)).toEqual(before)
  })

  test('a record of which an admin once asked that it belongs to another incident', () => {
    connect(instance)
    const record = byHand()
    instance.create('admin', 'x_iio_sync_link_request', {
      record_table: 'incident',
      record: record['sys_id'] ?? '',
      incident: 'INC-5',
    })
    claim(record['sys_id'] ?? '', { external_id: '01OTHER', reference: 'INC-5' })
    expect(ticketOf(instance, '01OTHER')).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
    expect(stored(record)['short_description']).toBe('HR: exit of Joe')
  })

  test.each([
    ['with the name of the sync beside it', { correlation_id: INCIDENT_ID, correlation_display: 'incident.io' }],
    ['with no name beside it', { correlation_id: INCIDENT_ID }],
  ])('a record on which somebody planted the correlation id, %s', (_name, planted) => {
    const record = byHand(planted)
    claim('INC0099999')
    expectWaiting(record)
  })
})

test('a follow-up that is connected to the address of a hand-made task waits as well', () => {
  const task = byHand({}, 'task')
  const before = stored(task, 'task')
  declareFollowUp(instance, '', { adopt: `https://test.service-now.com/task.do?sys_id=${task['sys_id']}` })
  expectWaiting(task, '01FOLLOW', before)
  expect(ticketOf(instance, '01FOLLOW')['reason']).toContain(
    'incident.io says that this follow-up has a record already',
  )
})

describe('what incident.io\u2019s own integration made is adopted without an admin', () => {
  test.each<[string, (record: Row) => string]>([
    ['by number', record => record['number'] ?? ''],
    ['by an address', record => addressOf(record['sys_id'] ?? '')],
    ['by a bare sys_id', record => record['sys_id'] ?? ''],
  ])('%s', (_name, nameOf) => {
    const record = madeByVendor(instance, { urgency: '1' })
    claim(nameOf(record))
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target: record['sys_id'],
      claim: '',
      claim_answer: '',
    })
    expect(stored(record)).toMatchObject({ short_description: 'Payments are down', urgency: '1' })
    expect(instance.rows('incident')).toHaveLength(1)
  })

  test('in the second in which the incident was declared', () => {
    const record = madeByVendor(instance)
    claim(record['number'] ?? '', { source_created_at: '2026-11-22T03:00:00.999999Z' })
    expect(ticketOf(instance)['target']).toBe(record['sys_id'])
  })

  test.each([1, 6 * 24 * 3600, 7 * 24 * 3600])('made %i seconds before the ticket', seconds => {
    const record = madeByVendor(instance)
    instance.advance(seconds)
    claim(addressOf(record['sys_id'] ?? ''))
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  })

  test('by its correlation id, when incident.io names something that is not there', () => {
    const record = madeByVendor(instance, { correlation_id: INCIDENT_ID })
    claim('https://test.service-now.com/nav_to.do')
    expect(ticketOf(instance)['target']).toBe(record['sys_id'])
  })

  test.each([
    ['incident.io beside it', INCIDENT_ID, 'incident.io', true],
    ['nothing beside it', INCIDENT_ID, '', true],
    ['another system beside it', INCIDENT_ID, 'PagerDuty', false],
    ['nothing beside an id that others may have too', '01OTHER', '', false],
    ['incident.io beside such an id', '01OTHER', 'incident.io', true],
  ])('by its correlation id with %s', (_what, id, display, isAdopted) => {
    const record = madeByVendor(instance, { correlation_id: id, correlation_display: display })
    claim('INC0099999', { external_id: id })
    expect(ticketOf(instance, id)).toMatchObject(
      isAdopted ? { status: 'in_sync', target: record['sys_id'] } : { claim_answer: 'waiting', target: '' },
    )
  })

  test('of several that carry the id the one that incident.io names', () => {
    madeByVendor(instance, { correlation_id: INCIDENT_ID })
    const named = madeByVendor(instance, { correlation_id: INCIDENT_ID })
    claim(addressOf(named['sys_id'] ?? ''))
    expect(ticketOf(instance)['target']).toBe(named['sys_id'])
  })

  test('of several that carry the id none is guessed', () => {
    for (const _each of [1, 2]) madeByVendor(instance, { correlation_id: INCIDENT_ID })
    claim('INC0099999')
    expect(ticketOf(instance)).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
  })

  test('and so is what the app marked as this ticket\u2019s, when the row of the ticket was deleted', () => {
    const record = byHand()
    declareAdopting(instance, record['sys_id'] ?? '')
    instance.setProperty(PROPERTY, '')
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    claim(addressOf(record['sys_id'] ?? ''))
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  })

  test('also a ticket that waited, once an admin names the user', () => {
    const record = madeByVendor(instance)
    instance.setProperty(PROPERTY, '')
    claim(addressOf(record['sys_id'] ?? ''))
    expectWaiting(record)
    instance.setProperty(PROPERTY, VENDOR)
    instance.advance(3600)
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target: record['sys_id'],
      claim: '',
      claim_answer: '',
    })
  })
})

describe('while it waits', () => {
  test('the ticket says whose claim it is, what it names, why that is not proven, and what the buttons do', () => {
    const record = byHand()
    claim(record['number'] ?? '')
    const { reason = '' } = ticketOf(instance)
    expect(reason).toContain(`incident.io says that this incident has a record already: "${record['number']}"`)
    expect(reason).toContain('Everybody who may edit it there can name any record')
    expect(reason).toContain(`${record['number']} (incident), made by admin on 2026-11-22 03:00:00 UTC.`)
    expect(reason).toContain(`The user of incident.io's own integration is ${VENDOR}.`)
    expect(reason).toContain(`"${ADOPT}": it is linked`)
    expect(reason).toContain(`"${NEW_ONE}": the named record stays as it is.`)
    expect(reason).not.toContain('HR: exit')
  })

  test('it is on the list of claimed records', () => {
    const [module] = instance.rows('sys_app_module', { title: 'Claimed records' })
    const terms = new URLSearchParams((module?.['filter'] ?? '').replaceAll('^', '&'))
    claim(byHand()['number'] ?? '')
    expect(ticketOf(instance)).toMatchObject(Object.fromEntries(terms))
  })

  test('updates and follow-ups of the incident wait for the record, and nothing of them is written', () => {
    const record = byHand()
    const before = instance.rows('sys_journal_field')
    claim(record['number'] ?? '')
    note(instance, { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '' })
    declareFollowUp(instance, ticketOf(instance)['sys_id'] ?? '')
    expect(instance.rows('sys_journal_field')).toEqual(before)
    expect(ticketOf(instance, '01FOLLOW')).toMatchObject({ status: 'pending', target: '' })
    expect(instance.rows('x_iio_sync_note')[0]?.['status']).toBe('pending')
    instance.press(NEW_ONE, ticketOf(instance))
    expect(ticketOf(instance, '01FOLLOW')).toMatchObject({ status: 'in_sync' })
    expect(instance.rows('x_iio_sync_note')[0]?.['status']).toBe('written')
  })

  test('what people write on the named record goes nowhere', () => {
    const record = byHand()
    claim(record['number'] ?? '')
    instance.settle()
    instance.change('beth.anglin', 'incident', record['sys_id'] ?? '', { work_notes: 'Still secret', state: '2' })
    instance.settle()
    for (let minute = 0; minute < 6; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect(instance.rows('x_iio_sync_outbound_event')).toEqual([])
  })

  test('an incident that names nothing any more gets a new record', () => {
    const record = byHand()
    claim(record['number'] ?? '')
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { adopt: '', source_updated_at: '2026-11-22T03:01:00Z' })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', claim: '', claim_answer: '' })
    expect(ticketOf(instance)['target']).not.toBe(record['sys_id'])
  })
})

describe('the integration user learns nothing about the named record', () => {
  const names: [string, (record: Row) => string][] = [
    ['that is there', record => record['number'] ?? ''],
    ['that is there, by its address', record => addressOf(record['sys_id'] ?? '')],
    ['that is not there', () => 'INC0099999'],
    ['that is not there, by its address', () => addressOf('e'.repeat(32))],
    [
      'of another table',
      () => instance.create('admin', 'problem', { short_description: 'Theirs' }).result['number'] ?? '',
    ],
  ]
  const row = (adopt: string): Part => ({
    ...rowOf({
      external_id: INCIDENT_ID,
      reference: 'INC-123',
      template: templateId(instance, 'Incident'),
      source_updated_at: '2026-11-22T02:59:00Z',
      desired_values: desired({ column: 'short_description', value: 'Payments are down' }),
    }),
    chosen_by: 'conditions',
    adopt,
    hash: freshHash(),
  })

  const show = (incident: Part): unknown =>
    ask<{ preview: { incident: { dryRun: unknown } } }>(instance, 'POST', 'dry-run', specOf(instance, incident)).preview
      .incident.dryRun

  test.each(names)('by the answer to a document that names one %s', (_name, nameOf) => {
    const adopt = nameOf(byHand())
    const first = post(instance, { incident: row(adopt) })
    const again = post(instance, { incident: row(adopt) })
    for (const answer of [first, again]) {
      const { rows, links, wants } = readJson<{ result: Record<string, unknown> }>(answer.text).result
      expect({ rows, links, wants }).toEqual({
        rows: [
          {
            record_type: 'incident',
            external_id: INCIDENT_ID,
            outcome: 'pending',
            sys_id: ticketOf(instance)['sys_id'],
            template: templateId(instance, 'Incident'),
            reason: REASON,
            warnings: 0,
            record: null,
            jira: null,
          },
        ],
        links: [],
        wants: [],
      })
    }
  })

  test.each(names)('by a dry run of one %s', (_name, nameOf) => {
    expect(show(row(nameOf(byHand())))).toEqual({
      would: 'nothing',
      reason: REASON,
      record: null,
      values: {},
      kept: {},
      findings: [],
      linked: null,
      status: '',
      redecide: null,
    })
  })

  test('by the count of warnings or a dry run: which records carry the same id', () => {
    const { number = '' } = byHand({ correlation_id: INCIDENT_ID })
    // Of its own record, which is gone, it names the sys_id.
    const incident = row(addressOf(ownRecordId('incident', INCIDENT_ID)))
    expect(JSON.stringify(show(incident))).not.toMatch(new RegExp(`${number}|copy`))
    const answer = ask<{ rows: { warnings: number }[] }>(
      instance,
      'POST',
      'incidents',
      documentOf(instance, { incident }),
    )
    expect(answer.rows[0]?.warnings).toBe(0)
    expect(ticketOf(instance)['warnings']).toContain(number)
  })
})

test.each([
  'nothing^ORnumberISNOTEMPTY',
  'https://test.service-now.com/nav_to.do',
  'INC%',
  `f${'e'.repeat(32)}`.repeat(2) + '!',
])('%s can name no record: a new one is made, with a warning', adopt => {
  byHand({ correlation_id: INCIDENT_ID })
  claim(adopt)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', claim_answer: '' })
  expect(ticketOf(instance)['warnings']).toBe(`adopt: "${adopt}" names no record, so a new one is made.`)
})

describe('an admin confirms', () => {
  test('the record is adopted, and the ticket says by whom', () => {
    const record = byHand({ urgency: '1' })
    claim(addressOf(record['sys_id'] ?? ''))
    expect(instance.press(ADOPT, ticketOf(instance))).toEqual([`${record['number']} is in sync.`])
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target: record['sys_id'],
      adopt: addressOf(record['sys_id'] ?? ''),
      claim: record['sys_id'],
      claim_answer: 'confirmed',
      claim_answered_by: 'System Administrator (admin)',
      reason: '',
    })
    expect(stored(record)).toMatchObject({ short_description: 'Payments are down', urgency: '1' })
    expect(instance.rows('incident')).toHaveLength(1)
  })

  test('also of a follow-up, and in a table that extends the one of the template', () => {
    const record = byHand()
    declareFollowUp(instance, '', { adopt: addressOf(record['sys_id'] ?? '') })
    instance.press(ADOPT, ticketOf(instance, '01FOLLOW'))
    expect(ticketOf(instance, '01FOLLOW')).toMatchObject({ target: record['sys_id'], target_table: 'incident' })
  })

  test('the next document changes nothing about that', () => {
    const record = byHand()
    claim(addressOf(record['sys_id'] ?? ''))
    instance.press(ADOPT, ticketOf(instance))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      adopt: byHand()['number'] ?? '',
      source_updated_at: '2026-11-22T03:01:00Z',
    })
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target: record['sys_id'],
      adopt: addressOf(record['sys_id'] ?? ''),
    })
  })

  test('a claim that changed since they read it is shown first, and nothing is adopted', () => {
    const [read, named] = [byHand(), byHand()]
    claim(addressOf(read['sys_id'] ?? ''))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      adopt: addressOf(named['sys_id'] ?? ''),
      source_updated_at: '2026-11-22T03:01:00Z',
    })
    expect(ticketOf(instance)).toMatchObject({ claim: addressOf(read['sys_id'] ?? ''), claim_answer: 'waiting' })
    expect(ticketOf(instance)['reason']).toContain(
      `By now incident.io names "${addressOf(named['sys_id'] ?? '')}" instead.`,
    )
    expect(instance.press(ADOPT, ticketOf(instance))).toEqual([
      'incident.io names another record by now: read Reason, then choose again.',
    ])
    expect(ticketOf(instance)).toMatchObject({ target: '', claim: addressOf(named['sys_id'] ?? '') })
    expect(ticketOf(instance)['reason']).toContain(`That is ${named['number']}`)
    instance.press(ADOPT, ticketOf(instance))
    expect(ticketOf(instance)['target']).toBe(named['sys_id'])
    expect(stored(read)['short_description']).toBe('HR: exit of Joe')
  })

  test('a detour over another template does not exchange what they read', () => {
    const [read, named] = [byHand(), byHand()]
    claim(addressOf(read['sys_id'] ?? ''))
    const { sys_id: ticket = '' } = ticketOf(instance)
    edit(instance, ticket, { template: '', adopt: '', source_updated_at: '2026-11-22T03:01:00Z' })
    edit(instance, ticket, {
      template: templateId(instance, 'Incident'),
      adopt: addressOf(named['sys_id'] ?? ''),
      source_updated_at: '2026-11-22T03:02:00Z',
    })
    instance.press(ADOPT, ticketOf(instance))
    expect(ticketOf(instance)['target']).toBe('')
    expect(stored(named)['short_description']).toBe('HR: exit of Joe')
  })

  test.each<[string, () => string, RegExp]>([
    ['is not there', () => 'INC0099999', /There is no record "INC0099999" in incident\./],
    [
      'belongs to another ticket',
      () => {
        declare(instance, { external_id: '01OTHER', reference: 'INC-9' })
        return ticketOf(instance, '01OTHER')['number'] ?? ''
      },
      /is linked to INC-9\. Unlink it there first\./,
    ],
  ])('what %s is not adopted, and they read why', (_name, nameOf, words) => {
    claim(nameOf())
    expect(instance.press(ADOPT, ticketOf(instance))).toEqual([expect.stringMatching(words)])
    expect(ticketOf(instance)).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
  })

  test('a press on a form that is out of date does nothing', () => {
    const record = byHand()
    claim(record['number'] ?? '')
    const form = ticketOf(instance)
    instance.press(NEW_ONE, form)
    const after = ticketOf(instance)
    expect(() => instance.press(ADOPT, form)).toThrow()
    expect(ticketOf(instance)).toEqual(after)
  })

  test.each([ADOPT, NEW_ONE])('and so does "%s" where its condition was taken off', action => {
    const record = byHand()
    claim(record['number'] ?? '')
    instance.press(NEW_ONE, ticketOf(instance))
    for (const { sys_id = '' } of instance.rows('sys_ui_action', { name: action }))
      instance.poke('sys_ui_action', sys_id, { condition: '' })
    const after = ticketOf(instance)
    instance.press(action, after)
    expect(ticketOf(instance)).toEqual(after)
  })
})

describe('an admin refuses', () => {
  test('a new record is made, and the named one stays as it is', () => {
    const record = byHand()
    const before = stored(record)
    claim(record['number'] ?? '')
    instance.press(NEW_ONE, ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      adopt: '',
      adopted_at: '',
      claim: record['number'],
      claim_answer: 'refused',
      claim_answered_by: 'System Administrator (admin)',
    })
    expect(recordOf(instance)['sys_id']).not.toBe(record['sys_id'])
    expect(stored(record)).toEqual(before)
  })

  test('it does not wait again for the same claim, also when the record could not be made at once', () => {
    const record = byHand()
    claim(record['number'] ?? '')
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'x_gone' })
    instance.press(NEW_ONE, ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', claim_answer: 'refused' })
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'incident' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:01:00Z' })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', claim_answer: 'refused' })
    expect(stored(record)['short_description']).toBe('HR: exit of Joe')
  })

  test('another claim before there is a record waits in its turn', () => {
    const [first, second] = [byHand(), byHand()]
    claim(first['number'] ?? '')
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'x_gone' })
    instance.press(NEW_ONE, ticketOf(instance))
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'incident' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      adopt: second['number'] ?? '',
      source_updated_at: '2026-11-22T03:01:00Z',
    })
    expect(ticketOf(instance)).toMatchObject({ status: 'pending', claim: second['number'], claim_answer: 'waiting' })
  })
})

describe('an admin links a record by hand', () => {
  const link = (record: Row): void => {
    connect(instance)
    bridgeDecides(instance, () =>
      specOf(instance, { adopt: record['sys_id'] ?? '', source_updated_at: '2026-11-22T03:20:00Z' }),
    )
    const asked = { record_table: 'incident', record: record['sys_id'] ?? '', incident: 'INC-123' }
    instance.create('admin', 'x_iio_sync_link_request', asked)
    instance.settle()
  }

  test('and their request alone is enough', () => {
    const record = byHand()
    link(record)
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target: record['sys_id'],
      claim_answer: 'confirmed',
      claim_answered_by: 'admin',
    })
  })

  test('while the ticket waits because of another claim: theirs counts', () => {
    const [claimed, record] = [byHand(), byHand()]
    claim(claimed['number'] ?? '')
    link(record)
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
    expect(stored(claimed)['short_description']).toBe('HR: exit of Joe')
  })

  test('and after an unlink neither a document nor "Try again" brings that record back', () => {
    const record = byHand()
    link(record)
    instance.press('Unlink', ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({ adopt: '', claim: '', claim_answer: '', claim_answered_by: '' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      adopt: record['sys_id'] ?? '',
      source_updated_at: '2026-11-22T03:30:00Z',
    })
    expect(ticketOf(instance)['status']).toBe('unlinked')
    instance.press('Try again', ticketOf(instance))
    expect(ticketOf(instance)['target']).not.toBe(record['sys_id'])
  })
})
