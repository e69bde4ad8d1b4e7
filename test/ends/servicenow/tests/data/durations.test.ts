import { showDuration, toStoredDuration } from '../../query/durations.ts'
import { newRoutes } from './rest-routes.ts'

test.each([
  ['1 01:30:00', '1970-01-02 01:30:00', '1 Day 1 Hour 30 Minutes'],
  ['00:00:01', '1970-01-01 00:00:01', '1 Second'],
  ['1970-01-01 00:00:00', '1970-01-01 00:00:00', '0 Seconds'],
  ['40 00:02:00', '1970-02-10 00:02:00', '40 Days 2 Minutes'],
  ['an hour', '', ''],
])('%s is stored as %s and shown as %s', (text, stored, shown) => {
  expect(toStoredDuration(text)).toBe(stored)
  expect(showDuration(stored)).toBe(shown)
})

test('an incident has the columns of recent families, durations among them, and no contact type of its own', () => {
  const { result } = newRoutes()
  const created = result('POST', '/api/now/table/incident?sysparm_display_value=all', {
    headers: { 'content-type': 'application/json' },
    body: { business_duration: '0 02:00:00', time_worked: 'long' },
  })
  expect(created).toMatchObject({
    business_duration: { value: '1970-01-01 02:00:00', display_value: '2 Hours' },
    calendar_duration: { value: '', display_value: '' },
    time_worked: { value: '' },
    contact_type: { value: '' },
    sla_due: { value: '' },
    universal_request: { value: '' },
    origin_table: { value: '' },
    route_reason: { value: '' },
  })
})
