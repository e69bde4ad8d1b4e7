/** What Start asks on the form of the connection, from the numbers of the dialog on Home. */
import { questionOf } from '../../../../src-sn/server/home/start-words.ts'
import type { HomeStart, StartTried } from '../../../../src-sn/server/contract/home/start.ts'

const counted = (count: number) => ({ table: 't', query: 'q', count })
const asked = { sys_id: 's', answer: 'No.', finished_at: '2026-11-26T14:00:00Z', private_count: 0 }
const done: StartTried = {
  ...asked,
  status: 'done',
  days: 30,
  reaches_back: true,
  oldest: '2026-11-01T00:00:00Z',
  looked_at: counted(50),
  recent: counted(50),
  tickets: counted(41),
  skipped: counted(9),
  follow_ups: counted(0),
}
const partsOf = (tried: StartTried | null, running: HomeStart['running'] = null): string[] =>
  questionOf(
    { as_of: '', tried, running },
    { moment: '14:05', templates: ['A', 'B'], shown: iso => `<${iso.slice(0, 10)}>` },
  ).split('\n\n')

test('it says from when on, and by which templates', () => {
  expect(partsOf(null)[0]).toBe('Start? From now on: incidents declared after 14:05 become records by "A", "B".')
})

test.each<[string, StartTried | null, string]>([
  [
    'never',
    null,
    'The mapping was not tried as it is saved now: nobody knows yet what it would make of the last 30 days. Home > Set-up and Home > Mapping try it.',
  ],
  [
    'at this moment',
    { ...done, status: 'running' },
    'The mapping is being tried at this moment: Home > Set-up shows what comes of it.',
  ],
  ['without an end', { ...done, status: 'failed' }, 'The mapping could not be tried: No.'],
  [
    'and reaches back',
    done,
    'In the last 30 days this mapping would have made 41 tickets and skipped 9. It was tried at <2026-11-26>.',
  ],
  [
    'and makes one ticket, and some of follow-ups',
    { ...done, tickets: counted(1), follow_ups: counted(2) },
    'In the last 30 days this mapping would have made 1 ticket (and 2 more of their follow-ups) and skipped 9. It was tried at <2026-11-26>.',
  ],
  [
    'and does not reach back; one is private',
    { ...done, reaches_back: false, private_count: 1 },
    'In the last 30 days this mapping would have made 41 tickets and skipped 9. It was tried at <2026-11-26>. The try-out does not reach back 30 days: it looked at the last 50 incidents, declared since <2026-11-01>. 1 of all that it looked at is private and in no number.',
  ],
  [
    'and met nothing; two are private',
    { ...done, reaches_back: false, oldest: '', private_count: 2 },
    'In the last 30 days this mapping would have made 41 tickets and skipped 9. It was tried at <2026-11-26>. The try-out does not reach back 30 days: it looked at the last 50 incidents. 2 of all that it looked at are private and in no number.',
  ],
])('the mapping was tried %s', (_what, tried, words) => expect(partsOf(tried)[1]).toBe(words))

const running = (status: 'running' | 'done' | 'failed', count: number) => ({
  ...asked,
  status,
  counted: counted(count),
  more: false,
  incidents: [],
})
const OFFERS = '"Start …" on Home > Set-up offers to tick them.'

test.each<[string, HomeStart['running'], string]>([
  ['nobody knows', null, `Incidents that are running now stay out. ${OFFERS}`],
  ['nobody knows yet', running('running', 2), `Incidents that are running now stay out. ${OFFERS}`],
  ['none', running('done', 0), 'No incident that may be shown is running now.'],
  ['one', running('done', 1), `1 incident is running now and stays out. ${OFFERS}`],
  ['two', running('done', 2), `2 incidents are running now and stay out. ${OFFERS}`],
])('how many incidents are running: %s', (_what, now, words) => expect(partsOf(null, now)[2]).toBe(words))
