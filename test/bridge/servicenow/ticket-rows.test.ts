import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'
import { columns, spec, storedRow } from './ticket-spec.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const path = '/api/now/table/x_iio_sync_ticket'
const fields =
  'sys_id,record_type,external_id,reference,permalink,private,template,parent,desired_values,source_updated_at,decision,adopt,bridge_error,status,target,'
  + 'target_table,number,record_state,applied_values,warnings,jira_id,jira_attempt'
const duplicate = refusal(403, 'Operation Failed', 'Error during insert of x_iio_sync_ticket (INC-123)')
const aborted = refusal(
  403,
  'Operation Failed',
  "Operation against file 'x_iio_sync_ticket' was aborted by Business Rule 'refuse stale^1'.",
)

describe('findTickets', () => {
  test('asks for both kinds in one query', async () => {
    t.answer({ body: { result: [storedRow] } })
    const rows = await t.serviceNow.tickets.findTickets([
      { recordType: 'incident', externalId: '01INCIDENT' },
      { recordType: 'follow_up', externalId: 'F^1' },
      { recordType: 'follow_up', externalId: 'F2' },
    ])
    expect(rows).toEqual([expect.objectContaining({ ...spec, sysId: storedRow.sys_id, status: 'pending', target: '' })])
    expect(t.server.lines()).toEqual([
      [
        `GET ${path} sysparm_query=record_type=incident^external_id=01INCIDENT^NQrecord_type=follow_up^external_id=F^^1^ORexternal_id=F2`,
        `sysparm_fields=${fields} sysparm_limit=3 sysparm_no_count=true`,
        'sysparm_suppress_pagination_header=true sysparm_exclude_reference_link=true',
      ].join(' '),
    ])
  })

  test('asks for nothing when there is nothing to ask', async () => {
    expect(await t.serviceNow.tickets.findTickets([])).toEqual([])
    expect(t.server.received).toEqual([])
  })

  test('stays under the limit of an address', async () => {
    t.answer({ body: { result: [] } }, { body: { result: [] } })
    const keys = Array.from({ length: 100 }, (_unused, index) => ({
      recordType: 'follow_up' as const,
      externalId: `01FCNDV6P870EA6S7TK1D${String(index).padStart(5, '0')}`,
    }))
    await t.serviceNow.tickets.findTickets(keys)
    expect(t.server.received).toHaveLength(2)
    for (const request of t.server.received)
      expect(encodeURI(request.query.map(pair => pair.join('=')).join('&')).length).toBeLessThan(8000)
  })

  test.each([
    ['another incident', { ...storedRow, external_id: '01OTHER' }],
    ['another kind', { ...storedRow, record_type: 'follow_up' }],
    ['no id', { sys_id: 'x' }],
  ])('a row with %s is an error, not a finding', async (_name, row) => {
    t.answer({ body: { result: [storedRow, row] } })
    expect(await rejection(t.serviceNow.tickets.findTickets([{ recordType: 'incident', externalId: '01INCIDENT' }]))).toMatchObject({
      code: 'servicenow_wrong_row',
      retry: true,
    })
  })
})

describe('insertTicket', () => {
  test('sends the spec columns and returns the row', async () => {
    t.answer({ status: 201, body: { result: storedRow } })
    expect(await t.serviceNow.tickets.insertTicket(spec)).toEqual({
      outcome: 'inserted',
      row: expect.objectContaining({ sysId: storedRow.sys_id, externalId: '01INCIDENT' }),
    })
    expect(t.server.lines()).toEqual([`POST ${path} sysparm_exclude_reference_link=true`])
    expect(t.bodies()).toEqual([columns])
  })

  test.each([
    ['403', duplicate],
    ['400', refusal(400, 'Unique Key violation')],
  ])('refused with %s, and the row stands: exists', async (_name, answer) => {
    t.answer(answer, { body: { result: [storedRow] } })
    expect(await t.serviceNow.tickets.insertTicket(spec)).toEqual({ outcome: 'exists' })
  })

  test("refused, and no row stands: the vendor's words", async () => {
    t.answer(refusal(403, 'Operation Failed', 'ACL Exception Insert Failed due to security constraints'), { body: { result: [] } })
    expect(await rejection(t.serviceNow.tickets.insertTicket(spec))).toMatchObject({
      code: 'servicenow_forbidden',
      message: expect.stringMatching(/ticket insert of 01INCIDENT.*ACL Exception/),
    })
  })

  test('an outage is no refusal: nothing is looked up', async () => {
    t.answer({ status: 503 })
    expect(await rejection(t.serviceNow.tickets.insertTicket(spec))).toMatchObject({ code: 'servicenow_unavailable' })
    expect(t.server.received).toHaveLength(1)
  })

  test('a dropped column is an error', async () => {
    t.answer({ status: 201, body: { result: { ...storedRow, desired_values: '' } } })
    expect(await rejection(t.serviceNow.tickets.insertTicket(spec))).toMatchObject({
      code: 'servicenow_column_dropped',
      message: expect.stringContaining('x_iio_sync_ticket.desired_values'),
    })
  })
})

describe('patchTicket', () => {
  const changes = { template: '', sourceUpdatedAt: '2026-11-22T11:00:00.000000Z' }
  const patched = { ...storedRow, template: '', source_updated_at: '2026-11-22T11:00:00.000000Z' }
  const standing = (sourceUpdatedAt: string) => ({ body: { result: { sys_id: storedRow.sys_id, source_updated_at: sourceUpdatedAt } } })
  const patch = () => t.serviceNow.tickets.patchTicket(storedRow.sys_id, changes)

  test('sends only what is given', async () => {
    t.answer({ body: { result: patched } })
    expect(await patch()).toBe('patched')
    expect(t.server.lines()).toEqual([`PATCH ${path}/${storedRow.sys_id} sysparm_exclude_reference_link=true`])
    expect(t.bodies()).toEqual([{ template: '', source_updated_at: '2026-11-22T11:00:00.000000Z' }])
  })

  test('refused, and the row is newer: stale', async () => {
    t.answer(aborted, standing('2026-11-22T11:00:00.000001Z'))
    expect(await patch()).toBe('stale')
    expect(t.server.lines()[1]).toBe(
      `GET ${path}/${storedRow.sys_id} sysparm_fields=sys_id,source_updated_at sysparm_exclude_reference_link=true`,
    )
  })

  test.each(['2026-11-22T10:00:00.000000Z', '2026-11-22T11:00:00.000000Z', ''])(
    "refused, and the row holds %j: the vendor's words",
    async stands => {
      t.answer(aborted, standing(stands))
      expect(await rejection(patch())).toMatchObject({
        code: 'servicenow_forbidden',
        message: expect.stringContaining('aborted by Business Rule'),
      })
    },
  )

  test('a row that is gone is an error worth another try: the next run inserts it', async () => {
    t.answer(refusal(404, 'No Record found'))
    expect(await rejection(patch())).toMatchObject({ code: 'servicenow_not_found', retry: true })
  })

  test('a dropped column is an error', async () => {
    t.answer({ body: { result: { ...patched, source_updated_at: '2026-11-22T10:00:00.000000Z' } } })
    expect(await rejection(patch())).toMatchObject({
      code: 'servicenow_column_dropped',
      message: expect.stringContaining('source_updated_at'),
    })
  })
})

describe('the error of the bridge', () => {
  const write = (sentence: string) => t.serviceNow.tickets.writeBridgeError(storedRow.sys_id, sentence)

  test.each(['incident.io follow-up list: refused with 403.', ''])('is written alone: %j', async sentence => {
    t.answer({ body: { result: { ...storedRow, bridge_error: sentence } } })
    await write(sentence)
    expect(t.server.lines()).toEqual([`PATCH ${path}/${storedRow.sys_id} sysparm_exclude_reference_link=true`])
    expect(t.bodies()).toEqual([{ bridge_error: sentence }])
  })

  test('is cut to its column', async () => {
    t.answer({ body: { result: { ...storedRow, bridge_error: 'x'.repeat(4000) } } })
    await write('x'.repeat(5000))
    expect(t.bodies()).toEqual([{ bridge_error: 'x'.repeat(4000) }])
  })

  test.each([
    ['that is dropped', { body: { result: storedRow } }, 'servicenow_column_dropped'],
    ['on a row that is gone', refusal(404, 'No Record found'), 'servicenow_not_found'],
  ])('%s is worth another try', async (_name, answer, code) => {
    t.answer(answer)
    expect(await rejection(write('no'))).toMatchObject({ code, retry: true })
  })

  test('is read with the row, and absent when there is none', async () => {
    t.answer({ body: { result: [{ ...storedRow, bridge_error: 'no' }] } }, { body: { result: [{ ...storedRow, bridge_error: '' }] } })
    const keys = [{ recordType: 'incident' as const, externalId: '01INCIDENT' }]
    const [[with_], [without]] = [await t.serviceNow.tickets.findTickets(keys), await t.serviceNow.tickets.findTickets(keys)]
    expect([with_?.bridgeError, Object.keys(without ?? {}).includes('bridgeError')]).toEqual(['no', false])
  })

  test('its incidents are listed page by page', async () => {
    const row = (index: number) => ({ record_type: 'incident', external_id: `01I${index}`, bridge_error: 'no' })
    t.answer({ body: { result: Array.from({ length: 1000 }, (_unused, index) => row(index)) } }, { body: { result: [row(1000)] } })
    expect(await t.serviceNow.tickets.listIncidentIdsWithBridgeError()).toHaveLength(1001)
    const query = 'sysparm_query=record_type=incident^bridge_errorISNOTEMPTY^ORDERBYsys_id sysparm_fields=record_type,external_id,bridge_error'
    expect(t.server.lines()).toEqual(
      [0, 1000].map(offset => expect.stringContaining(`GET ${path} ${query} sysparm_limit=1000 sysparm_offset=${offset} `)),
    )
  })

  test.each([
    ['no error', { record_type: 'incident', external_id: '01I', bridge_error: '' }],
    ['an app that has no such column', { record_type: 'incident', external_id: '01I' }],
    ['a follow-up', { record_type: 'follow_up', external_id: '01F', bridge_error: 'no' }],
  ])('a listed row with %s is an error, not a finding', async (_name, row) => {
    t.answer({ body: { result: [row] } })
    expect(await rejection(t.serviceNow.tickets.listIncidentIdsWithBridgeError())).toMatchObject({ code: 'servicenow_wrong_row' })
  })
})
