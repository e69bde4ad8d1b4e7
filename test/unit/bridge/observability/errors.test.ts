import { BridgeError, errorCodes, toBridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'

const worthRetrying: ErrorCode[] = [
  'run_outlasted_answer',
  'shutting_down',
  'delivered_elsewhere',
  'incident_io_unreachable',
  'incident_io_unavailable',
  'incident_io_rate_limited',
  'incident_io_unreadable',
  'incident_io_paused',
  'incident_io_unauthorised',
  'servicenow_unreachable',
  'servicenow_unavailable',
  'servicenow_rate_limited',
  'servicenow_no_result',
  'servicenow_paused',
  'servicenow_unauthorised',
  'servicenow_token_refused',
  'servicenow_forbidden',
  'servicenow_refused',
  'servicenow_outdated_configuration',
  'too_busy',
  'servicenow_configuration_invalid',
  'jira_unreachable',
  'jira_unavailable',
  'jira_rate_limited',
  'jira_unreadable',
  'jira_paused',
  'incident_hidden',
  'jira_undecided',
  'internal',
]

test.each(Object.keys(errorCodes) as ErrorCode[])('%s has the verdict that is written down', code => {
  expect(new BridgeError(code, '').retry).toBe(worthRetrying.includes(code))
  expect(new BridgeError(code, 'sentence').retry).toBe(worthRetrying.includes(code))
})

test('an error may know better than its code', () => {
  expect(new BridgeError('servicenow_not_found', 'sentence', { retry: true }).retry).toBe(true)
})

test('details and cause are kept', () => {
  const cause = new Error('socket')
  const error = new BridgeError('incident_io_rate_limited', 'sentence', {
    status: 429,
    retryAfterMs: 7000,
    requestId: 'abc',
    cause,
  })
  expect(error).toMatchObject({
    name: 'BridgeError',
    code: 'incident_io_rate_limited',
    message: 'sentence',
    status: 429,
    retryAfterMs: 7000,
    requestId: 'abc',
    cause,
  })
})

test('an unforeseen error becomes internal and its message stays inside', () => {
  const wrapped = toBridgeError(new Error('customer text'))
  expect(wrapped).toMatchObject({ code: 'internal', retry: true })
  expect(wrapped.message).not.toContain('customer text')
  expect(toBridgeError(wrapped)).toBe(wrapped)
})
