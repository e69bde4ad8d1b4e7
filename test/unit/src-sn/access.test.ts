import { documentOf, rowOf, SYNC } from './documents.ts'
import { fill, giveRole } from './filled.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare, edit, recordOf, templateId, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
})

const TABLES = [
  'template',
  'condition',
  'field_mapping',
  'state_mapping',
  'status_mapping',
  'attribute',
  'option',
  'ticket',
  'note',
  'outbound_event',
  'cursor',
  'connection',
  'preview',
  'link_request',
  'mapping_version',
  'tryout',
  'tryout_row',
  'refusal',
  'history',
  'problem',
  'mail',
]

function isClosed(user: string, table: string): boolean {
  const answer = instance.call(user, 'GET', `/api/now/table/${table}`)
  return answer.status === 403 || answer.text === '{"result":[]}'
}

describe('the integration user', () => {
  test.each(TABLES)('has no right on %s: it neither reads, creates, changes nor deletes', table => {
    fill(instance)
    const full = `x_iio_sync_${table}`
    const before = instance.rows(full)
    expect(before.length).toBeGreaterThan(0)
    const sysId = before[0]?.['sys_id'] ?? ''
    expect(isClosed(INTEGRATION, full)).toBe(true)
    expect([403, 404]).toContain(instance.call(INTEGRATION, 'GET', `/api/now/table/${full}/${sysId}`).status)
    expect(instance.create(INTEGRATION, full, { name: 'x', key: 'x', external_id: 'x', update_id: 'x' }).status).toBe(
      403,
    )
    expect([403, 404]).toContain(
      instance.change(INTEGRATION, full, sysId, {
        name: 'x',
        position: 'x',
        label: 'x',
        text: 'x',
        decision: 'x',
        status: 'in_sync',
        reason: 'x',
      }).status,
    )
    expect([403, 404]).toContain(instance.call(INTEGRATION, 'DELETE', `/api/now/table/${full}/${sysId}`).status)
    expect(instance.rows(full)).toEqual(before)
  })

  test.each(['incident', 'task', 'problem', 'sys_user', 'sys_properties', 'sys_journal_field', 'sys_attachment'])(
    'neither reads nor writes %s',
    table => {
      expect(isClosed(INTEGRATION, table)).toBe(true)
      expect(instance.create(INTEGRATION, table, { short_description: 'x', name: 'x' }).status).toBe(403)
    },
  )

  test.each([...TABLES.map(table => `x_iio_sync_${table}`), 'incident'])(
    'puts no file on a row of %s, in neither way of the Attachment API, and an admin does',
    table => {
      fill(instance)
      const sysId = table === 'incident' ? recordOf(instance)['sys_id'] : instance.rows(table)[0]?.['sys_id']
      const files = () => instance.rows('sys_attachment', { table_sys_id: sysId ?? '' })
      const page = { name: 'page.html', type: 'text/html', bytes: Buffer.from('<script>steal()</script>') }
      expect([403, 404]).toContain(instance.attach(INTEGRATION, table, sysId ?? '', page).status)
      expect([403, 404]).toContain(instance.upload(INTEGRATION, table, sysId ?? '', page).status)
      expect(files()).toEqual([])
      expect(instance.attach('admin', table, sysId ?? '', page).status).toBe(201)
      expect(instance.upload('admin', table, sysId ?? '', page).status).toBe(201)
      const [file] = files()
      // Nor does it touch what somebody else put there.
      for (const [method, body] of [['PATCH', { file_name: 'x.html' }] as const, ['DELETE'] as const])
        expect([403, 404]).toContain(
          instance.call(INTEGRATION, method, `/api/now/attachment/${file?.['sys_id'] ?? ''}`, body).status,
        )
      expect(files()).toHaveLength(2)
      expect(files()[0]).toEqual(file)
    },
  )

  test('cannot write the record of its own ticket either', () => {
    expect([403, 404]).toContain(
      instance.change(INTEGRATION, 'incident', recordOf(instance)['sys_id'] ?? '', { short_description: 'x' }).status,
    )
  })

  test.each([
    ['status', 'failed'],
    ['target', '0'.repeat(32)],
    ['target_table', 'sys_user'],
    ['number', 'INC1'],
    ['applied_values', '{}'],
    ['warnings', 'forged'],
    ['reason', 'forged'],
    ['error', 'forged'],
    ['attempts', '7'],
    ['record_state', '7'],
    ['seen_version', '7'],
    ['echo_version', '2026-11-22T03:00:00Z'],
    ['sys_id', '0'.repeat(32)],
  ])('cannot send the column %s: the document is refused whole', (column, forged) => {
    const before = ticketOf(instance)
    const incident = { ...rowOf(before, { hash: 'ab', decision: 'Forged' }), [column]: forged }
    const answer = instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, documentOf(instance, { incident }))
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining(`incident has an unknown field: ${column}`),
    ])
    expect(ticketOf(instance)).toEqual(before)
  })

  test('says on a ticket what it could not do, which sets nothing off', () => {
    instance.settle()
    const before = {
      ticket: ticketOf(instance),
      record: recordOf(instance),
      events: instance.rows('x_iio_sync_outbound_event').length,
    }
    for (const sentence of ['incident.io follow-up list: refused with 403.', '']) {
      expect(edit(instance, before.ticket['sys_id'] ?? '', { bridge_error: sentence }).status).toBe(200)
      expect(ticketOf(instance)).toMatchObject({ bridge_error: sentence, unfinished: sentence === '' ? '0' : '1' })
    }
    expect(instance.takeJobs()).toEqual([])
    const {
      sys_updated_on: _on,
      sys_mod_count: _count,
      sys_updated_by: _by,
      bridge_error: _error,
      unfinished: _unfinished,
      ...rest
    } = ticketOf(instance)
    expect(before.ticket).toMatchObject(rest)
    expect([recordOf(instance), instance.rows('x_iio_sync_outbound_event').length]).toEqual([
      before.record,
      before.events,
    ])
  })
})

describe('people', () => {
  test.each(TABLES)(
    'without a role of the app do not see %s, but for the ticket of a record that they may read',
    table => {
      expect(isClosed('abel.tuter', `x_iio_sync_${table}`)).toBe(true)
      expect(isClosed('beth.anglin', `x_iio_sync_${table}`)).toBe(table !== 'ticket')
      expect(instance.create('beth.anglin', `x_iio_sync_${table}`, { name: 'x' }).status).toBe(403)
    },
  )

  test.each([
    ['GET', 'configuration'],
    ['GET', 'status'],
    ['GET', 'retry-plan'],
    ['POST', 'incidents'],
    ['POST', 'incidents/compare'],
    ['POST', 'links'],
    ['POST', 'sweep'],
    ['PUT', 'catalogue'],
    ['POST', 'problems'],
    ['POST', 'claim'],
    ['POST', 'checks'],
    ['POST', 'story'],
    ['POST', 'evidence'],
    ['PUT', 'destinations'],
    ['POST', 'dry-run'],
    ['GET', `attachments/${'0'.repeat(32)}`],
  ])('without the role of the integration may not call %s %s', (method, path) => {
    for (const user of ['beth.anglin', 'david.loo'])
      expect(instance.call(user, method, `${SYNC}/${path}`, method === 'GET' ? undefined : {}).status).toBe(403)
  })

  test('with the viewer role read tickets and events and change nothing', () => {
    giveRole(instance, 'beth.anglin', 'x_iio_sync.viewer')
    expect(isClosed('beth.anglin', 'x_iio_sync_ticket')).toBe(false)
    expect(isClosed('beth.anglin', 'x_iio_sync_connection')).toBe(false)
    expect(
      instance.change('beth.anglin', 'x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { reference: 'x' })
        .status,
    ).toBe(403)
  })

  test('with the viewer role read what the bridge could not do, and do not write it', () => {
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    edit(instance, sysId, { bridge_error: 'refused' })
    giveRole(instance, 'beth.anglin', 'x_iio_sync.viewer')
    expect(
      instance.call('beth.anglin', 'GET', `/api/now/table/x_iio_sync_ticket/${sysId}`).result['bridge_error'],
    ).toBe('refused')
    expect(instance.change('beth.anglin', 'x_iio_sync_ticket', sysId, { bridge_error: '' }).status).toBe(403)
  })

  test('with the admin role configure the sync, and read what was refused', () => {
    giveRole(instance, 'beth.anglin', 'x_iio_sync.admin')
    instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: '01BAD' } })
    expect(isClosed('beth.anglin', 'x_iio_sync_connection')).toBe(false)
    expect(isClosed('beth.anglin', 'x_iio_sync_refusal')).toBe(false)
    expect(
      instance.change('beth.anglin', 'x_iio_sync_template', templateId(instance, 'Incident'), { name: 'All incidents' })
        .status,
    ).toBe(200)
  })
})

test('the signing secret is not readable over REST by anyone', () => {
  const [connection] = instance.rows('x_iio_sync_connection')
  const secret = 'whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0'
  instance.call(
    'admin',
    'PATCH',
    `/api/now/table/x_iio_sync_connection/${connection?.['sys_id']}?sysparm_input_display_value=true`,
    { current_secret: secret },
  )
  expect(
    instance.call('admin', 'GET', `/api/now/table/x_iio_sync_connection?sysparm_display_value=all`).text,
  ).not.toContain(secret)
})
