/** The sentences of the tab Problems that are worked out from numbers. */
import {
  discardSentence,
  KIND_WORDS,
  retryMinutes,
  retrySentence,
} from '../../../../src-sn/server/home/problem-words.ts'

test.each(['ticket', 'note', 'event', 'part', 'document'] as const)('one %s and more of them', kind => {
  const [one, more] = KIND_WORDS[kind]
  expect(more).not.toBe(one)
})

test.each([
  [{}, 1],
  [{ ticket: 200 }, 2],
  [{ ticket: 201 }, 3],
  [{ ticket: 100, note: 201 }, 2],
  [{ note: 500 }, 3],
  [{ event: 600 }, 4],
  [{ event: 300, ticket: 150, document: 150 }, 4],
  [{ document: 150, part: 50 }, 1],
  [{ part: 401 }, 3],
])('%j take %i minutes', (counts, minutes) => expect(retryMinutes(counts)).toBe(minutes))

test.each([
  [{}, 'There is nothing to retry any more.'],
  [{ note: 1 }, "Retries 1 record of 1 problem, about 1 minute within both vendors' limits."],
  [{ note: 300, ticket: 1 }, "Retries 301 records of 1 problem, about 2 minutes within both vendors' limits."],
  [{ event: 119 * 150 }, "Retries 17850 records of 1 problem, about 119 minutes within both vendors' limits."],
  [{ event: 120 * 150 }, "Retries 18000 records of 1 problem, about 2 hours within both vendors' limits."],
])('a retry of %j: %s', (counts, words) => expect(retrySentence(counts)).toBe(words))

const UNTOUCHED = 'The incidents in ServiceNow are not touched.'

test.each([
  [{ ticket: 0 }, '', ''],
  [{ event: 12 }, 'work_note', `Stops sending these 12 notes to incident.io. ${UNTOUCHED}`],
  [{ event: 1 }, 'comment', `Stops sending this note to incident.io. ${UNTOUCHED}`],
  [{ event: 2 }, 'attachment', `Stops sending these 2 attachments to incident.io. ${UNTOUCHED}`],
  [{ event: 2 }, 'state_changed', `Stops sending these 2 changes of state to incident.io. ${UNTOUCHED}`],
  [{ event: 1 }, 'ticket_created', `Stops sending this link to incident.io. ${UNTOUCHED}`],
  [{ event: 2 }, '', `Stops sending these 2 events to incident.io. ${UNTOUCHED}`],
  [{ note: 1 }, '', `Leaves out this update: it becomes no work note. ${UNTOUCHED}`],
  [{ note: 2 }, '', `Leaves out these 2 updates: they become no work notes. ${UNTOUCHED}`],
  [{ ticket: 1 }, '', `Stops the sync of this ticket until "Try again". ${UNTOUCHED}`],
  [
    { event: 1, note: 1, ticket: 2 },
    '',
    `Stops sending this event to incident.io. Leaves out this update: it becomes no work note. Stops the sync of these 2 tickets until "Try again". ${UNTOUCHED}`,
  ],
])('a discard of %j %s: %s', (counts, type, words) => expect(discardSentence(counts, type)).toBe(words))
