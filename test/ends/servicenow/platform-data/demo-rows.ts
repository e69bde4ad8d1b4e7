/** Demo people, groups and services, by the names that a fresh instance has. */
interface Person {
  sysId?: string
  userName: string
  firstName: string
  lastName: string
  roles: readonly string[]
}

export const people: readonly Person[] = [
  {
    sysId: '6816f79cc0a8016401c5a33be04be441',
    userName: 'admin',
    firstName: 'System',
    lastName: 'Administrator',
    roles: ['admin', 'snc_internal'],
  },
  { userName: 'beth.anglin', firstName: 'Beth', lastName: 'Anglin', roles: ['itil', 'snc_internal'] },
  { userName: 'david.loo', firstName: 'David', lastName: 'Loo', roles: ['itil', 'snc_internal'] },
  { userName: 'abel.tuter', firstName: 'Abel', lastName: 'Tuter', roles: ['snc_internal'] },
]

export const groups: Record<string, readonly string[]> = {
  'Service Desk': ['beth.anglin', 'david.loo'],
  Network: ['david.loo'],
  Database: ['beth.anglin'],
}

export const services = ['Email', 'Payments API', 'SAP Enterprise Services', 'Website'] as const

/** Impact and urgency to priority, the rows of the priority lookup. */
export const priorities: readonly (readonly [impact: string, urgency: string, priority: string])[] = [
  ['1', '1', '1'],
  ['1', '2', '2'],
  ['1', '3', '3'],
  ['2', '1', '2'],
  ['2', '2', '3'],
  ['2', '3', '4'],
  ['3', '1', '3'],
  ['3', '2', '4'],
  ['3', '3', '5'],
]

/** Close code and notes are needed to resolve or close an incident: the one data policy that is enforced out of the box. */
export const closePolicy = {
  table: 'incident',
  name: 'Make close info mandatory when resolved or closed',
  conditions: 'state=6^ORstate=7^EQ',
  fields: ['close_code', 'close_notes'],
}

/** The choices of `is (dynamic)` in filters, by their well-known sys_ids. */
export const dynamicFilters: readonly { sysId: string; label: string; script: string; table: string }[] = [
  { sysId: '54635e965f510100a9ad2572f2b4774c', label: 'Me (caller)', script: 'gs.getUserID()', table: 'incident' },
  { sysId: '90d1921e5f510100a9ad2572f2b477fe', label: 'Me', script: 'gs.getUserID()', table: 'sys_user' },
  {
    sysId: 'd6435e965f510100a9ad2572f2b477fe',
    label: 'One of My Groups',
    script: 'getMyGroups()',
    table: 'sys_user_group',
  },
]

/** Properties whose values an API or a script meets. */
export const properties: Record<string, string> = {
  'glide.rest.choice.allow_non_existing_value': 'false',
  'glide.invalid_query.returns_no_rows': 'false',
  'glide.rest.max_content_length': '10',
  'glide.oauth.inbound.client.credential.grant_type.enabled': 'true',
  'glide.businessrule.async_condition_check': 'false',
  'glide.sys.default.tz': 'US/Pacific',
  'com.glide.snap.enable_scan': 'true',
  instance_name: 'test',
  'glide.product.name': 'ServiceNow',
}

/** What a standard change keeps of its template; the columns are those that a public client takes for the default ones. */
export const standardChangeProperties = {
  internal_name: 'main_config',
  two_step: '1',
  readonly_fields: 'description,backout_plan,test_plan,implementation_plan',
}
