/** The related list that admins may add to forms of tasks: which tickets it shows to whom, and that no layout is changed for it. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, edit, recordOf, ticketOf } from '../tickets.ts'

/** Works on tasks. */
const RESPONDER = 'beth.anglin'
/** Has no role. */
const NOBODY = 'abel.tuter'
const TABLE = '/api/now/table/x_iio_sync_ticket'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const relationship = (): Row => instance.rows('sys_relationship', { name: 'incident.io sync' })[0] ?? {}

const readAll = (user: string, query: string): Row[] => {
  const { text } = instance.call(user, 'GET', `${TABLE}?sysparm_query=${encodeURIComponent(query)}`)
  return (JSON.parse(text) as { result?: Row[] }).result ?? []
}

/** The tickets that the platform lists for the person under a record of this sys_id. */
function listedUnder(sysId: string, user = 'admin'): Row[] {
  const found = instance.relatedRows(relationship()['sys_id'] ?? '', 'incident', sysId, user)
  return readAll(user, `sys_idIN${found.join(',')}`)
}

const listed = (user: string): Row[] => listedUnder(recordOf(instance)['sys_id'] ?? '', user)

test('it is offered for every table that extends task', () => {
  expect(relationship()).toMatchObject({
    basic_apply_to: 'task',
    basic_query_from: 'x_iio_sync_ticket',
    advanced: 'false',
    simple_reference: 'false',
  })
})

test('it shows the ticket of the record, and none of another one', () => {
  declare(instance)
  declare(instance, { external_id: '01OTHER', reference: 'INC-124' })
  expect(listed('admin').map(row => row['sys_id'])).toEqual([ticketOf(instance)['sys_id']])
})

test('under a record that is not saved yet it shows nothing, tickets without a record included', () => {
  declare(instance, { template: '' })
  expect(listedUnder('')).toEqual([])
})

test('no related list is put on a form of the instance', () => {
  const ours = instance.rows('sys_ui_related_list_entry').map(row => row['related_list'] ?? '')
  expect(ours.filter(name => name.startsWith('REL:'))).toEqual([])
})

describe('who may read the record, without a role of the app', () => {
  beforeEach(() => declare(instance))

  test('reads which incident it is, the state, since when, and the link, and no other column', () => {
    const { sys_id, reference, permalink, record_type, status, target, sys_updated_on } = ticketOf(instance)
    const [row = {}] = listed(RESPONDER)
    expect(row).toMatchObject({ sys_id, reference, permalink, record_type, status, sys_updated_on })
    expect(row['target']).toMatchObject({ value: target })
    expect(Object.keys(row)).toHaveLength(7)
  })

  test('reads it with one look at the record', () => {
    instance.resetStatements()
    expect(listed(RESPONDER)).toHaveLength(1)
    expect(instance.statements().filter(({ table }) => table === 'incident')).toHaveLength(1)
  })

  test.each(['decision', 'private', 'reference', 'number', 'template.name'])(
    'finds nothing out by asking for tickets by %s',
    column => {
      expect(readAll(RESPONDER, `${column}ISNOTEMPTY`)).toEqual([])
      const grouped = instance.call(RESPONDER, 'GET', `/api/now/stats/x_iio_sync_ticket?sysparm_group_by=${column}`)
      expect(grouped.status).toBe(403)
    },
  )

  test('reads no more of it by its address, and changes nothing', () => {
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    const { result } = instance.call(
      RESPONDER,
      'GET',
      `${TABLE}/${sysId}?sysparm_fields=decision,template.name,parent.reference,number,status`,
    )
    expect(Object.keys(result)).toEqual(['status'])
    expect(instance.change(RESPONDER, 'x_iio_sync_ticket', sysId, { status: 'failed' }).status).toBe(403)
  })

  test('reads none of a record that a before-query rule hides', () => {
    instance.plant('sys_script', {
      sys_id: 'c'.repeat(32),
      name: 'Hidden',
      collection: 'incident',
      when: 'before_query',
      action_query: '1',
      active: '1',
      sys_scope: 'global',
      advanced: '1',
      script: "if (!gs.hasRole('admin')) current.addQuery('sys_id', 'none')",
    })
    expect(listed(RESPONDER)).toEqual([])
  })

  test.each([
    ['has no record', { target: '', target_table: '' }],
    ['has an issue in Jira', { target: '', target_table: 'jira', jira_id: '10001' }],
    ['has a record in a table that they may not read', { target_table: 'sys_properties' }],
    ['has a record that is gone', { target: '0'.repeat(32) }],
  ])('reads none that %s', (_what, changes) => {
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', sysId, changes)
    expect(readAll(RESPONDER, '')).toEqual([])
    expect(instance.call(RESPONDER, 'GET', `${TABLE}/${sysId}`).status).toBe(404)
  })
})

describe('a person who may not read the record', () => {
  test('reads no ticket', () => {
    declare(instance)
    expect(listed(NOBODY)).toEqual([])
    expect(readAll(NOBODY, '')).toEqual([])
  })
})

describe('a viewer', () => {
  test('reads every column, as before', () => {
    declare(instance)
    giveRole(instance, NOBODY, 'x_iio_sync.viewer')
    const [row = {}] = listed(NOBODY)
    expect(Object.keys(row)).toEqual(Object.keys(listed('admin')[0] ?? {}))
  })
})

describe('a private incident', () => {
  beforeEach(() => {
    declare(instance)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: '1' })
    giveRole(instance, 'david.loo', 'x_iio_sync.operator')
  })

  test.each([RESPONDER, NOBODY, 'david.loo'])(
    'shows nothing to %s, and the list finds none that could be counted',
    user => {
      const record = recordOf(instance)['sys_id'] ?? ''
      expect(instance.relatedRows(relationship()['sys_id'] ?? '', 'incident', record, user)).toEqual([])
      expect(readAll(user, `target=${record}`)).toEqual([])
    },
  )

  test('is shown to who has the role for it', () => {
    giveRole(instance, RESPONDER, 'x_iio_sync.private_viewer')
    expect(listed(RESPONDER)).toHaveLength(1)
  })
})
