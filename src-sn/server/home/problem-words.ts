/** The sentences of the tab Problems that are worked out from numbers. */
import type { ItemKind } from '../problems/items.ts'

type Counts = Readonly<Partial<Record<ItemKind, number>>>

export const KIND_WORDS: Readonly<Record<ItemKind, readonly [one: string, more: string]>> = {
  ticket: ['ticket', 'tickets'],
  note: ['note from incident.io', 'notes from incident.io'],
  event: ['event to incident.io', 'events to incident.io'],
  part: ['part of a list', 'parts of lists'],
  document: ['refused document', 'refused documents'],
}

/** What the minute script takes of each kind in a minute (background/runs.ts), and makes due in one. */
const PER_MINUTE: Readonly<Record<ItemKind, number>> = { ticket: 100, note: 500, event: 500, part: 200, document: 200 }
const DUE_PER_MINUTE = 200

/**
 * Of one key incident.io takes 1,200 calls in a minute (https://api-docs.incident.io). An event or a new look at an
 * incident takes about four, and half of the limit is left to what happens meanwhile.
 */
const INCIDENT_IO_PER_MINUTE = 150

/** "Retries 287 records of 1 problem, about 3 minutes within both vendors' limits." */
export function retrySentence(counts: Counts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return 'There is nothing to retry any more.'
  return `Retries ${total} ${total === 1 ? 'record' : 'records'} of 1 problem, about ${minutesWords(retryMinutes(counts))} within both vendors' limits.`
}

export function retryMinutes(counts: Counts): number {
  const of = (kind: ItemKind): number => counts[kind] ?? 0
  const kinds = Object.keys(PER_MINUTE) as ItemKind[]
  const due = kinds.reduce((sum, kind) => sum + of(kind), 0) / DUE_PER_MINUTE
  const work = Math.max(...kinds.map(kind => of(kind) / PER_MINUTE[kind]))
  const calls = (of('event') + of('ticket') + of('document')) / INCIDENT_IO_PER_MINUTE
  return Math.max(1, Math.ceil(Math.max(due, work, calls)))
}

function minutesWords(minutes: number): string {
  if (minutes === 1) return '1 minute'
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}

const UNTOUCHED = 'The incidents in ServiceNow are not touched.'

/** What a discard of these would do; '' when there is nothing to discard. `type` of the events, '' for several. */
export function discardSentence(counts: Pick<Counts, 'ticket' | 'note' | 'event'>, type: string): string {
  const { ticket = 0, note = 0, event = 0 } = counts
  const parts = [
    ...(event === 0 ? [] : [`Stops sending ${these(event, eventWords(type))} to incident.io.`]),
    ...(note === 0
      ? []
      : [
          `Leaves out ${these(note, ['update', 'updates'])}: ${note === 1 ? 'it becomes no work note' : 'they become no work notes'}.`,
        ]),
    ...(ticket === 0 ? [] : [`Stops the sync of ${these(ticket, ['ticket', 'tickets'])} until "Try again".`]),
  ]
  return parts.length === 0 ? '' : [...parts, UNTOUCHED].join(' ')
}

function these(count: number, [one, more]: readonly [string, string]): string {
  return count === 1 ? `this ${one}` : `these ${count} ${more}`
}

function eventWords(type: string): readonly [string, string] {
  switch (type) {
    case 'work_note':
    case 'comment':
      return ['note', 'notes']
    case 'attachment':
      return ['attachment', 'attachments']
    case 'state_changed':
      return ['change of state', 'changes of state']
    case 'ticket_created':
      return ['link', 'links']
    default:
      return ['event', 'events']
  }
}
