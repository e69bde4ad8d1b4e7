import { fieldPage, issueTypePage, toIssue } from '../../../../../bridge/destinations/jira/parse.ts'

const browse = 'https://example.atlassian.net/browse'
const body = (fields = {}, more = {}) => ({
  id: '10001',
  key: 'ENG-1',
  self: 'x',
  fields: {
    updated: '2026-11-22T04:04:05.678+0100',
    status: { name: 'Backlog', statusCategory: { key: 'new' } },
    ...fields,
  },
  ...more,
})

test('moments come out in UTC, the address from the key', () => {
  expect(toIssue(body(), browse)).toEqual({
    id: '10001',
    key: 'ENG-1',
    url: `${browse}/ENG-1`,
    state: 'new',
    stateLabel: 'Backlog',
    updatedAt: '2026-11-22T03:04:05.678Z',
    stateChangedAt: '2026-11-22T03:04:05.678Z',
    externalId: '',
  })
})

test('Cloud says when the category changed', () => {
  expect(toIssue(body({ statuscategorychangedate: '2026-11-22T01:00:00.000+0000' }), browse).stateChangedAt).toBe(
    '2026-11-22T01:00:00.000Z',
  )
})

test.each([
  [{ 'incident_io.external_id': { id: '01ABC' } }, '01ABC'],
  [{ 'incident_io.external_id': '01ABC' }, ''],
  [{ 'incident_io.external_id': { id: 7 } }, ''],
  [{}, ''],
  [null, ''],
])('properties %j give the external id %j', (properties, externalId) => {
  expect(toIssue(body({}, { properties }), browse).externalId).toBe(externalId)
})

test.each([
  ['fields.status', { ...body(), fields: { updated: '2026-11-22T04:04:05.678+0100' } }],
  ['fields.updated', body({ updated: 'yesterday' })],
  ['key', { ...body(), key: undefined }],
  ['the answer', null],
])('%s missing is unreadable by name', (field, json) => {
  expect(() => toIssue(json, browse)).toThrow(
    expect.objectContaining({ code: 'jira_unreadable', message: expect.stringContaining(field) }),
  )
})

test('Cloud and Data Center name their lists differently', () => {
  const items = [{ id: '1', name: 'Task' }]
  for (const page of [
    { issueTypes: items, total: 1 },
    { values: items, total: 1 },
  ])
    expect(issueTypePage.parse(page)).toMatchObject({ items, total: 1 })
  const fields = [{ fieldId: 'summary', name: 'Summary', schema: { type: 'string' } }]
  for (const page of [{ fields }, { results: fields }, { values: fields }])
    expect(fieldPage.parse(page)).toMatchObject({ items: fields })
})
