import { parseJiraEvent } from '../../../../../bridge/http/webhooks/jira.ts'

const updated = (items: { field: string }[], more = {}) => ({
  webhookEvent: 'jira:issue_updated',
  timestamp: 1,
  issue: { id: '10001', key: 'ENG-1' },
  user: { displayName: 'Priya' },
  changelog: { items },
  ...more,
})

test.each([['status'], ['Key']])('a new %s points at the issue', field => {
  expect(parseJiraEvent(updated([{ field: 'labels' }, { field }]))).toEqual({
    type: 'jira:issue_updated',
    change: { issueId: '10001', author: 'Priya' },
  })
})

test.each([
  ['no item that matters', updated([{ field: 'labels' }]), 'jira:issue_updated'],
  ['no changelog', updated([], { changelog: undefined }), 'jira:issue_updated'],
  ['a creation', { webhookEvent: 'jira:issue_created' }, 'other'],
  ['a comment', { webhookEvent: 'comment_created', issue: { id: 'x' } }, 'other'],
])('%s asks for nothing', (_what, body, type) => {
  expect(parseJiraEvent(body)).toEqual({ type, change: null })
})

test('an unknown author is left empty', () => {
  for (const user of [undefined, null, {}])
    expect(parseJiraEvent(updated([{ field: 'status' }], { user })).change?.author).toBe('')
})

test.each([
  ['webhookEvent', {}],
  ['issue', { webhookEvent: 'jira:issue_updated' }],
  ['issue.id', updated([], { issue: { id: '1 OR 1=1' } })],
  ['changelog.items', updated([], { changelog: { items: 'x' } })],
])('%s wrong is refused by name', (field, body) => {
  expect(() => parseJiraEvent(body)).toThrow(
    expect.objectContaining({ code: 'body_invalid', message: expect.stringContaining(field) }),
  )
})
