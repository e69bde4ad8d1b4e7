import { jiraProfile } from '../../../../../bridge/destinations/jira/request.ts'
import { refusalError } from '../../../../../bridge/vendors/http/vendor-error.ts'

const answer = (status: number, text = '', retryAfter?: string) => ({
  status,
  text,
  header: (name: string) => (name === 'retry-after' ? retryAfter : undefined),
})
const call = { label: 'issue creation', about: '01ABC' }

test.each([
  [400, 'jira_refused', false],
  [401, 'jira_unauthorised', false],
  [403, 'jira_forbidden', false],
  [404, 'jira_not_found', false],
  [408, 'jira_unavailable', true],
  [409, 'jira_refused', false],
  [422, 'jira_refused', false],
  [425, 'jira_unavailable', true],
  [429, 'jira_rate_limited', true],
  [302, 'jira_unavailable', true],
  [500, 'jira_unavailable', true],
  [503, 'jira_unavailable', true],
])('%i is %s', (status, code, retry) => {
  expect(refusalError(jiraProfile, call, answer(status))).toMatchObject({
    code,
    retry,
    status,
    message: expect.stringContaining(`issue creation of 01ABC: refused with ${status}.`),
  })
})

test('the words of Jira, messages first and then field by field', () => {
  const text = JSON.stringify({
    errorMessages: ['Nothing was done.'],
    errors: { summary: 'Too long.', customfield_1: 'Required.' },
  })
  expect(refusalError(jiraProfile, call, answer(400, text)).message).toContain(
    'Jira says: "Nothing was done.; summary: Too long.; customfield_1: Required."',
  )
})

test.each(['<html>', '[]', '{"errors":null,"errorMessages":null}', ''])(
  'a body %j carries no words and does no harm',
  text => {
    expect(refusalError(jiraProfile, call, answer(400, text)).message).not.toContain('Jira says')
  },
)

test('an address or an e-mail address in the words is not repeated', () => {
  const text = JSON.stringify({ errorMessages: ['See https://jira.example.com/?token=abc or ask lisa@example.com'] })
  expect(refusalError(jiraProfile, call, answer(400, text)).message).not.toMatch(/token=abc|lisa@/)
})

test.each([
  ['7', 7000],
  [undefined, undefined],
  ['soon', 60_000],
])('429 with Retry-After %s waits %s ms', (retryAfter, retryAfterMs) => {
  expect(refusalError(jiraProfile, call, answer(429, '', retryAfter))).toMatchObject({ retryAfterMs })
})
