/**
 * Every key and mark that leaves for incident.io. An instance that was put back to a backup gives counters and row contents a second
 * time, while incident.io went on: the same happening keeps its key, and another one never gets it.
 */
import type {
  AttachmentEvent,
  JournalEvent,
  OutboundEvent,
  StateChangedEvent,
} from '../../../../bridge/wire/app-event.ts'
import {
  attachmentItem,
  isSameItem,
  journalItem,
  stateItem,
  type TimelineItem,
} from '../../../../bridge/mapping/timeline-item.ts'
import { eventBase } from './samples.ts'

const note: JournalEvent = { ...eventBase, type: 'work_note', text: 'Rolled back.' }
const image: AttachmentEvent = {
  ...eventBase,
  sourceId: 'attachment:a1',
  type: 'attachment',
  attachment: { sysId: 'a1', fileName: 'g.png', contentType: 'image/png', sizeBytes: 3, imagesOnly: true },
}
const state: StateChangedEvent = {
  ...eventBase,
  sourceId: 'state:r1:5',
  type: 'state_changed',
  state: {
    value: '2',
    label: 'In Progress',
    ticketState: 'open',
    followUpStatus: '',
    incidentStatusId: '',
    reopened: false,
    code: '',
    notes: '',
  },
}
const record = { table: 'jira', sysId: '10001', number: 'ENG-1', url: 'https://example.atlassian.net/browse/ENG-1' }
const issue: StateChangedEvent = {
  ...state,
  sourceId: 'state:t1:2026-11-22T03:00:00.000Z:done',
  record,
  occurredAt: '2026-11-22T03:04:05.000Z',
  state: { ...state.state, value: 'done', label: 'Done' },
}
const later = '2026-11-22T05:00:00Z'

function itemOf(event: OutboundEvent): TimelineItem {
  switch (event.type) {
    case 'ticket_created':
      throw new Error('It makes links, which are known by their address')
    case 'attachment':
      return attachmentItem(event, `https://bridge.example/${event.eventId}/g.png`, { isImage: true, isShown: true })
    case 'state_changed':
      return stateItem(event)
    default:
      return journalItem(event)
  }
}
const listed = ({ title, description, timestamp }: TimelineItem) => ({ title, description, timestamp })

test.each<[string, OutboundEvent, OutboundEvent]>([
  ['a note, sent again', note, { ...note, eventId: 'f'.repeat(32), attempt: 3, ageSeconds: 60 }],
  ['an image, sent again', image, { ...image, eventId: 'f'.repeat(32), attempt: 3 }],
  ['a state, sent again', state, { ...state, attempt: 2, ageSeconds: 60 }],
  [
    'a state that was overtaken, with the status of the newer one',
    state,
    { ...state, state: { ...state.state, incidentStatusId: 'STATUS_CLOSED' } },
  ],
  [
    'a move of an issue that a row of the backup learns of once more, from an older one',
    issue,
    { ...issue, sourceId: 'state:t1:2026-11-22T01:00:00.000Z:done' },
  ],
])('%s: the same key and mark', (_what, first, again) => {
  const [one, other] = [itemOf(first), itemOf(again)]
  expect([other.idempotencyKey, other.mark]).toEqual([one.idempotencyKey, one.mark])
  expect(isSameItem(other, listed(one))).toBe(true)
})

test.each<[string, OutboundEvent, OutboundEvent]>([
  ['another note of the same words and second', note, { ...note, sourceId: 'journal:j2' }],
  ['another image of the same name', image, { ...image, sourceId: 'attachment:a2' }],
  [
    'another state after the same update count',
    state,
    { ...state, occurredAt: later, state: { ...state.state, value: '6', label: 'Resolved' } },
  ],
  [
    'another state after the same update count, in the same second',
    state,
    { ...state, state: { ...state.state, value: '6', label: 'Resolved' } },
  ],
  ['the same state after the same update count, at another moment', state, { ...state, occurredAt: later }],
  ['the same state at the same moment after another update', state, { ...state, sourceId: 'state:r1:7' }],
  ['a move of an issue to where it was before', issue, { ...issue, occurredAt: later }],
  ['the same move of another issue', issue, { ...issue, record: { ...record, sysId: '10002' } }],
])('%s: another key and mark', (_what, first, second) => {
  const [one, other] = [itemOf(first), itemOf(second)]
  expect(other.idempotencyKey).not.toBe(one.idempotencyKey)
  expect(other.mark).not.toBe(one.mark)
  expect(isSameItem(other, listed(one))).toBe(false)
})
