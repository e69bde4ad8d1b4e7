import { instanceUrl } from './instance.ts'
import { resultOf } from './rest-call.ts'
import { call, current, fields, incident, use } from './table-call.ts'

beforeEach(() => use())

describe('what a record shows', () => {
  const cases: [string, Record<string, string>, unknown][] = [
    [
      'values',
      {},
      {
        state: '2',
        caller_id: { link: 'LINK', value: 'BETH' },
        active: 'true',
        assigned_to: '',
        opened_at: '2026-11-22 03:00:00',
        work_notes: '',
      },
    ],
    [
      'values without links',
      { sysparm_exclude_reference_link: 'true' },
      {
        state: '2',
        caller_id: 'BETH',
        active: 'true',
        assigned_to: '',
        opened_at: '2026-11-22 03:00:00',
        work_notes: '',
      },
    ],
    [
      'display values',
      { sysparm_display_value: 'true' },
      {
        state: 'In Progress',
        caller_id: { display_value: 'Beth Anglin', link: 'LINK' },
        active: 'true',
        assigned_to: '',
        opened_at: '2026-11-21 19:00:00',
        work_notes: '',
      },
    ],
    [
      'display values without links',
      { sysparm_display_value: 'true', sysparm_exclude_reference_link: 'true' },
      {
        state: 'In Progress',
        caller_id: 'Beth Anglin',
        active: 'true',
        assigned_to: '',
        opened_at: '2026-11-21 19:00:00',
        work_notes: '',
      },
    ],
    [
      'the same, asked for as clients in Python do',
      { sysparm_display_value: 'True', sysparm_exclude_reference_link: 'True' },
      {
        state: 'In Progress',
        caller_id: 'Beth Anglin',
        active: 'true',
        assigned_to: '',
        opened_at: '2026-11-21 19:00:00',
        work_notes: '',
      },
    ],
    [
      'both',
      { sysparm_display_value: 'all' },
      {
        state: { display_value: 'In Progress', value: '2' },
        caller_id: { display_value: 'Beth Anglin', value: 'BETH', link: 'LINK' },
        active: { display_value: 'true', value: 'true' },
        assigned_to: { display_value: '', value: '' },
        opened_at: { display_value: '2026-11-21 19:00:00', value: '2026-11-22 03:00:00' },
        work_notes: { display_value: '', value: '' },
      },
    ],
  ]
  test.each(cases)('%s', (_name, query, expected) => {
    const sysId = incident({ caller_id: current.beth, state: '2', opened_at: '2026-11-22 03:00:00' })
    const shown = JSON.stringify(
      resultOf(
        call(
          'GET',
          `/table/incident/${sysId}`,
          fields('state,caller_id,active,assigned_to,opened_at,work_notes,bogus', query),
        ),
      ),
    )
    const link = `${instanceUrl}api/now/table/sys_user/${current.beth}`
    expect(JSON.parse(shown.replaceAll(link, 'LINK').replaceAll(current.beth, 'BETH'))).toEqual(expected)
  })

  test('dot-walked fields are flat keys; through an empty reference they are empty', () => {
    const sysId = incident({ caller_id: current.beth })
    expect(
      resultOf(call('GET', `/table/incident/${sysId}`, fields('caller_id.user_name,caller_id.bogus,assigned_to.name'))),
    ).toEqual({ 'caller_id.user_name': 'beth.anglin', 'assigned_to.name': '' })
  })

  test('all columns without sysparm_fields', () => {
    const shown = resultOf(call('GET', `/table/incident/${incident()}`))
    expect(Object.keys(shown ?? {})).toEqual(
      expect.arrayContaining([
        'sys_id',
        'sys_class_name',
        'caller_id',
        'short_description',
        'work_notes',
        'sys_domain',
        'sys_tags',
      ]),
    )
    expect(shown).toMatchObject({ sys_domain: { value: 'global' }, sys_class_name: 'incident' })
  })
})
