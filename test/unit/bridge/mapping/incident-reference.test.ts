import { incidentKeyOf } from '../../../../bridge/mapping/incident-reference.ts'

const ulid = '01FCNDV6P870EA6S7TK1DSYDG0'

test.each([
  ['INC-123', '123'],
  [' inc-7 ', '7'],
  ['SEC-42', '42'],
  ['123', '123'],
  [ulid, ulid],
  ['https://app.incident.io/incidents/123', '123'],
  ['https://app.incident.io/acme/incidents/123', '123'],
  ['https://app.incident.io/acme/incidents/INC-123', '123'],
  ['https://app.incident.io/acme/incidents/123-payments-are-down?tab=timeline#top', '123'],
  ['https://app.incident.io/acme/incidents/123/follow-ups', '123'],
  [`https://app.incident.io/acme/incidents/${ulid}`, ulid],
])('%s names the incident %s', (typed, key) => {
  expect(incidentKeyOf(typed)).toBe(key)
})

test.each([
  '',
  ' ',
  'INC-',
  'INC-0',
  '0',
  '-1',
  'INC-12a',
  'payments',
  '../identity',
  '123/actions/edit',
  '1234567890',
  'https://app.incident.io/acme/follow-ups/123',
  'https://app.incident.io/acme/incidents/',
  'https://app.incident.io/?x=/incidents/123',
  'https://app.incident.io/incidents/12x3',
  `${ulid}0`,
])('%p names none', typed => {
  expect(incidentKeyOf(typed)).toBeNull()
})
