import { whyNotTaken } from '../../../../bridge/mapping/start.ts'

const incident = { mode: 'standard', createdAt: '2026-11-26T14:05:00Z' }

it.each([
  ['the sync is not started', incident, '', /is not started. Press "Start"/],
  [
    'declared before',
    incident,
    '2026-11-26T14:05:01Z',
    /declared at 2026-11-26T14:05:00Z.* from 2026-11-26T14:05:01Z on/,
  ],
  [
    'declared in another time zone, and before',
    { ...incident, createdAt: '2026-11-26T15:04:59+01:00' },
    '2026-11-26T14:05:00Z',
    /declared at/,
  ],
])('no ticket: %s', (_what, declared, from, sentence) => {
  expect(whyNotTaken(declared, from)).toMatch(sentence)
})

it.each([
  ['declared at that very moment', incident, '2026-11-26T14:05:00Z'],
  ['declared since', incident, '2026-11-26T14:04:59Z'],
  [
    'declared since, in another time zone',
    { ...incident, createdAt: '2026-11-26T15:05:00+01:00' },
    '2026-11-26T14:05:00Z',
  ],
  ['a test incident, which is for templates on trial alone', { ...incident, mode: 'test' }, ''],
])('taken: %s', (_what, declared, from) => {
  expect(whyNotTaken(declared, from)).toBeNull()
})
