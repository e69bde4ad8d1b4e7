import { parseQuery } from '../../../../src-sn/server/home/find-query.ts'

const SYS_ID = '6816f79cc0a8016401c5a33be04be441'
const ULID = '01FCNDV6P870EA6S7TK1DSYDG0'

test.each([
  ['a reference', ' INC-12 ', { typed: 'INC-12', names: ['INC-12'] }],
  ['no address', 'INC-12', { addresses: [] }],
  ['a text with an address in it', `see https://acme.service-now.com/incident.do?sys_id=${SYS_ID}`, { sysId: '' }],
  ['an address without TLS', `http://acme.service-now.com/incident.do?sys_id=${SYS_ID}`, { sysId: SYS_ID }],
  ['more than a sys_id', `${SYS_ID}0`, { sysId: '' }],
  ['what ends in a sys_id', `x${SYS_ID}`, { sysId: '' }],
  ['more than an id of incident.io', `${ULID}0`, { externalId: '' }],
  ['what ends in an id of incident.io', `0${ULID}`, { externalId: '' }],
  ['a reference in small letters', 'inc-12', { names: ['INC-12', 'inc-12'] }],
  ['a number', 'INC0012345', { names: ['INC0012345'], externalId: '' }],
  ['an id of incident.io', ULID.toLowerCase(), { externalId: ULID }],
  ['a sys_id', SYS_ID, { sysId: SYS_ID, names: [] }],
  ['an incident', 'https://app.incident.io/acme/incidents/12?tab=timeline', { names: ['INC-12'], externalId: '' }],
  [
    'an incident, by its whole address',
    'https://app.incident.io/acme/incidents/12/',
    { addresses: ['https://app.incident.io/acme/incidents/12/', 'https://app.incident.io/acme/incidents/12'] },
  ],
  ['a follow-up', `https://app.incident.io/acme/follow-ups/${ULID}`, { externalId: ULID, names: [] }],
  [
    'a follow-up under its incident',
    `https://app.incident.io/acme/incidents/12/follow-ups/${ULID}`,
    { externalId: ULID, names: [] },
  ],
  [
    'some other page',
    'https://app.incident.io/acme/settings#x',
    {
      externalId: '',
      names: [],
      addresses: ['https://app.incident.io/acme/settings#x', 'https://app.incident.io/acme/settings'],
    },
  ],
  ['a page of a portal', `https://acme.service-now.com/sp?id=ticket&sys_id=${SYS_ID}`, { sysId: '', table: '' }],
  [
    'a record, also by its address',
    `https://acme.service-now.com/incident.do?sys_id=${SYS_ID}`,
    { addresses: [`https://acme.service-now.com/incident.do?sys_id=${SYS_ID}`] },
  ],
  ['a record', `https://acme.service-now.com/incident.do?sys_id=${SYS_ID}`, { sysId: SYS_ID, table: 'incident' }],
  [
    'a record in the frame',
    `https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${SYS_ID}%26sysparm_view%3D`,
    { sysId: SYS_ID, table: 'incident' },
  ],
  [
    'a record, its view first',
    `https://acme.service-now.com/problem.do?sysparm_view=ess&sys_id=${SYS_ID}`,
    { sysId: SYS_ID, table: 'problem' },
  ],
  [
    'a record in a workspace',
    `https://acme.service-now.com/now/sow/record/incident/${SYS_ID}`,
    { sysId: SYS_ID, table: 'incident' },
  ],
  [
    'an issue in Jira',
    'https://acme.atlassian.net/browse/ops-17',
    { names: ['OPS-17'], addresses: ['https://acme.atlassian.net/browse/ops-17'] },
  ],
  ['an issue on a board', 'https://acme.atlassian.net/jira/board?selectedIssue=OPS-7', { names: ['OPS-7'] }],
  ['nothing', '   ', { typed: '', names: [], sysId: '' }],
  ['a broken address', 'https://app.incident.io/%E0%A4%A/incidents/12', { names: ['INC-12'] }],
])('%s', (_what, typed, expected) => expect(parseQuery(typed)).toMatchObject(expected))

test('nothing that was typed can name a table of its own', () => {
  expect(parseQuery('sys_user').table).toBe('')
})

test('of a long text its beginning counts', () => {
  expect(parseQuery('x'.repeat(2000)).typed).toHaveLength(1024)
})
