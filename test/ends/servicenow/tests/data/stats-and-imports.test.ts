/** The Aggregate API and the Import Set API. */
import { roleSysId } from '../../platform-data/roles.ts'
import { newRoutes, type Routes } from './rest-routes.ts'

const json = { 'content-type': 'application/json' }
let routes: Routes
beforeEach(() => {
  routes = newRoutes()
})

describe('stats', () => {
  const stats = (query: string, userName = 'admin'): unknown =>
    routes.result('GET', `/api/now/stats/incident?${query}`, { userName })
  const groups = (query: string): [unknown, unknown][] =>
    (stats(query) as { stats: unknown; groupby_fields: unknown }[]).map(group => [group.stats, group.groupby_fields])

  beforeEach(() => {
    for (const [sysId, state, reassigned, urgency] of [
      ['1', '1', '3', '1'],
      ['2', '1', '2', '2'],
      ['3', '2', '10', '2'],
      ['4', '2', '', '3'],
    ]) {
      routes.store.insert('task', {
        sys_id: sysId ?? '',
        sys_class_name: 'incident',
        state: state ?? '',
        reassignment_count: reassigned ?? '',
        urgency: urgency ?? '',
      })
    }
  })

  test('of all rows that the query finds', () => {
    expect(stats('sysparm_count=true')).toEqual({ stats: { count: '4' } })
    expect(stats('sysparm_count=true&sysparm_query=state=2')).toEqual({ stats: { count: '2' } })
    expect(stats('sysparm_count=true&state=In Progress')).toEqual({ stats: { count: '2' } })
    const fields = 'reassignment_count'
    const kinds = ['avg', 'min', 'max', 'sum'].map(kind => `sysparm_${kind}_fields=${fields}`).join('&')
    expect(stats(kinds)).toEqual({
      stats: { avg: { [fields]: '5.0000' }, min: { [fields]: '2' }, max: { [fields]: '10' }, sum: { [fields]: '15' } },
    })
  })

  test('in groups, with what they show to people', () => {
    expect(groups('sysparm_count=true&sysparm_group_by=state')).toEqual([
      [{ count: '2' }, [{ field: 'state', value: '1' }]],
      [{ count: '2' }, [{ field: 'state', value: '2' }]],
    ])
    expect(groups('sysparm_count=true&sysparm_group_by=state,urgency&sysparm_display_value=all')[0]).toEqual([
      { count: '1' },
      [
        { field: 'state', display_value: 'New', value: '1' },
        { field: 'urgency', display_value: '1 - High', value: '1' },
      ],
    ])
    expect(groups('sysparm_count=true&sysparm_group_by=state&sysparm_display_value=true')[1]).toEqual([
      { count: '2' },
      [{ field: 'state', value: 'In Progress' }],
    ])
  })

  test('having and order are asked of the groups', () => {
    const urgencies = (query: string): unknown[] =>
      groups(`sysparm_count=true&sysparm_group_by=urgency&${query}`)
        .map(([, fields]) => fields)
        .flat()
    const of = (...values: string[]): unknown[] => values.map(value => ({ field: 'urgency', value }))
    expect(urgencies('sysparm_having=count^urgency^>^1')).toEqual(of('2'))
    expect(urgencies('sysparm_having=sum^reassignment_count^>=^3,count^urgency^=^1')).toEqual(of('1'))
    expect(urgencies('sysparm_order_by=COUNT^DESC')).toEqual(of('2', '1', '3'))
    expect(urgencies('sysparm_order_by=AVG^reassignment_count^DESC')).toEqual(of('2', '1', '3'))
    expect(urgencies('sysparm_order_by=urgency^DESC')).toEqual(of('3', '2', '1'))
  })

  test('is refused where the table may not be read, and for what is no table', () => {
    expect(routes.call('GET', '/api/now/stats/incident?sysparm_count=true', { userName: 'abel.tuter' }).status).toBe(
      403,
    )
    const unknown = routes.call('GET', '/api/now/stats/no_such_table')
    expect([unknown.status, unknown.body]).toEqual([400, expect.stringContaining('Invalid table no_such_table')])
    expect(routes.call('GET', '/api/now/stats/sys_store_app?sysparm_count=true').status).toBe(403)
    expect(routes.call('POST', '/api/now/stats/incident', { headers: json, body: {} }).status).toBe(405)
  })

  test('counts no rows that a query rule hides, and asks no column that the person may not read', () => {
    const acl = { name: 'incident.urgency', operation: 'read', type: 'record', active: '1', admin_overrides: '1' }
    routes.store.insert('sys_security_acl', { sys_id: 'acl', ...acl, decision_type: 'allow' })
    routes.store.insert('sys_security_acl_role', {
      sys_id: 'role',
      sys_security_acl: 'acl',
      sys_user_role: roleSysId('admin'),
    })
    routes.store.insert('sys_script', {
      sys_id: 'rule',
      name: 'active states only',
      collection: 'incident',
      when: 'before',
      action_query: '1',
      active: '1',
      advanced: '1',
      order: '100',
      sys_scope: 'global',
      script: "current.addQuery('state', '1')",
    })
    routes.platform.reload()
    expect(stats('sysparm_count=true')).toEqual({ stats: { count: '2' } })
    const asBeth = (query: string): number =>
      routes.call('GET', `/api/now/stats/incident?sysparm_count=true&sysparm_query=${query}`, {
        userName: 'beth.anglin',
      }).status
    expect([asBeth('state=1'), asBeth('urgency=1')]).toEqual([200, 403])
  })

  test('may be asked for in XML', () => {
    const answer = routes.call('GET', '/api/now/stats/incident?sysparm_count=true', { headers: { accept: 'text/xml' } })
    expect(answer.body).toContain('<response><result><stats><count>4</count></stats></result></response>')
  })
})

describe('import sets', () => {
  const person = { user_id: 'john.public', first_name: 'John', last_name: 'Public', unknown: 'left out' }
  const put = (body: unknown): unknown => routes.result('POST', '/api/now/import/imp_user', { headers: json, body })
  const john = () =>
    routes.store.query('sys_user', { filter: [[[{ column: 'user_name', operator: '=', value: 'john.public' }]]] })

  test('a row is staged and becomes what its map says', () => {
    const answer = routes.call('POST', '/api/now/import/imp_user', { headers: json, body: person })
    expect(answer.status).toBe(201)
    const sysId = john()[0]?.['sys_id'] ?? ''
    expect(JSON.parse(String(answer.body))).toEqual({
      import_set: 'ISET0010001',
      staging_table: 'imp_user',
      result: [
        {
          transform_map: 'User',
          table: 'sys_user',
          display_name: 'name',
          display_value: 'John Public',
          record_link: `https://instance.example.com/api/now/table/sys_user/${sysId}`,
          status: 'inserted',
          sys_id: sysId,
        },
      ],
    })
  })

  test('the same row changes what is there, or is ignored', () => {
    put(person)
    expect(put({ ...person, last_name: 'Private' })).toMatchObject([{ status: 'updated' }])
    expect(put({ ...person, last_name: 'Private' })).toMatchObject([{ status: 'ignored' }])
    expect(john()).toMatchObject([{ last_name: 'Private' }])
  })

  test('a refused row says why, and the staged row keeps it', () => {
    routes.store.insert('sys_script', {
      sys_id: 'r',
      name: 'no publics',
      collection: 'sys_user',
      when: 'before',
      action_insert: '1',
      active: '1',
      abort_action: '1',
      sys_scope: 'global',
      filter_condition: 'last_name=Public',
    })
    routes.platform.reload()
    expect(put(person)).toMatchObject([{ status: 'error', error_message: expect.stringContaining('no publics') }])
    const [staged] = routes.store.all('sys_import_set_row')
    const shown = routes.call('GET', `/api/now/import/imp_user/${staged?.['sys_id'] ?? ''}`)
    expect(shown.status).toBe(200)
    expect(JSON.parse(String(shown.body))).toMatchObject({ import_set: 'ISET0010001', result: [{ status: 'error' }] })
  })

  test('each active map of the table makes its row, in their order', () => {
    for (const [name, order, active] of [
      ['Place', '50', '1'],
      ['Off', '200', '0'],
    ]) {
      const map = { source_table: 'imp_user', target_table: 'cmn_location', order: order ?? '', active: active ?? '' }
      routes.store.insert('sys_transform_map', { sys_id: name ?? '', name: name ?? '', ...map })
      const entry = { source_field: 'last_name', target_field: 'name', coalesce: '0' }
      routes.store.insert('sys_transform_entry', { sys_id: `${name ?? ''}.name`, map: name ?? '', ...entry })
    }
    expect(put(person)).toMatchObject([{ transform_map: 'User', table: 'sys_user' }])
    expect(routes.store.all('cmn_location').filter(row => row['name'] === 'Public')).toHaveLength(1)
    expect(routes.store.all('sys_import_set')).toMatchObject([{ state: 'processed', table_name: 'imp_user' }])
    const [staged] = routes.store.all('sys_import_set_row')
    expect(staged).toMatchObject({ user_id: 'john.public' })
    expect(Object.keys(staged ?? {})).not.toContain('unknown')
    const path = `/api/now/import/imp_user/${staged?.['sys_id'] ?? ''}`
    expect(routes.call('GET', path, { userName: 'abel.tuter' }).status).toBe(404)
  })

  test('what is no object is refused, and nothing is staged', () => {
    expect(routes.call('POST', '/api/now/import/imp_user', { headers: json, body: 'no object' }).status).toBe(400)
    expect(routes.store.all('sys_import_set')).toEqual([])
  })

  test('takes staging tables only, and from those who may', () => {
    expect(routes.call('POST', '/api/now/import/sys_user', { headers: json, body: person }).status).toBe(400)
    expect(routes.call('GET', `/api/now/import/imp_user/${'0'.repeat(32)}`).status).toBe(404)
    const refused = routes.call('POST', '/api/now/import/imp_user', {
      headers: json,
      body: person,
      userName: 'abel.tuter',
    })
    expect(refused.status).toBe(403)
    expect(john()).toEqual([])
  })
})
