/** Rows of the app as lines of a story, in words. No text of a note is repeated: the row has it, for those who may read it. */
import type { LineOutcome, StoryLine } from '../contract/home/find.ts'
import { isObject, parseJson } from '../platform/json.ts'
import { firstLine } from './headline.ts'

/** A column of a row as text, '' when empty. */
export type Read = (column: string) => string

/** What failed: a write of the record or a note on it, sending to incident.io, or a document that was not taken. */
export interface Failed {
  readonly way: 'write' | 'sending' | 'document'
  /** As the row has them. */
  readonly words: string
  /** The column, or the type of the event; '' where it does not matter. */
  readonly column: string
}

/** What a row says; place, moment and address are added by story-sources.ts. */
export type Told = Pick<StoryLine, 'at_incident_io' | 'side' | 'who' | 'what' | 'outcome' | 'why'> &
  Partial<Pick<StoryLine, 'changes'>> & {
    /** What is to be explained in place of `why`. */
    readonly failed?: Failed
  }

export function firstDecisionLine(read: Read): Told {
  const configuration = Number(read('first_configuration'))
  return {
    at_incident_io: read('source_created_at'),
    side: 'sync',
    who: '',
    what: `First decision${configuration > 0 ? `, configuration ${configuration}` : ''}`,
    outcome: 'info',
    why: read('first_decision'),
  }
}

const NOTE_OUTCOMES: Readonly<Record<string, LineOutcome>> = {
  pending: 'waits',
  written: 'done',
  failed: 'refused',
}

/** An update of incident.io that becomes a work note. */
export function noteLine(read: Read): Told {
  return {
    at_incident_io: toIsoOf(read('written_at')),
    side: 'incident.io',
    who: read('author'),
    what: `Update ${read('update_id')} to the work notes`,
    outcome: NOTE_OUTCOMES[read('status')] ?? 'left_out',
    why: noteReason(read),
    ...(read('status') === 'failed' ? { failed: { way: 'write', words: read('error'), column: 'work_notes' } } : {}),
  }
}

const EVENTS: Readonly<Record<string, string>> = {
  ticket_created: 'Link to the record, made in incident.io',
  work_note: 'Work note',
  comment: 'Comment',
  attachment: 'Attachment',
  state_changed: 'State',
  catalogue_refresh: 'Refresh from incident.io',
  preview: 'Preview',
  link_requested: 'Link request',
  resync: 'Run of the bridge',
}

const OURS = ['ticket_created', 'resync']

/** What people write and do on a record. */
const PEOPLES = ['work_note', 'comment', 'attachment', 'state_changed']

const EVENT_OUTCOMES: Readonly<Record<string, LineOutcome>> = { ready: 'waits', sent: 'done', parked: 'refused' }

/** What happened in ServiceNow, or was asked here, on its way to incident.io. */
export function eventLine(read: Read): Told {
  const payload = parseJson(read('payload'))
  const fields: Record<string, unknown> = isObject(payload) ? payload : {}
  const type = read('type')
  const answer = read('answer')
  const isIgnored = read('state') === 'sent' && answer.startsWith('ignored: ')
  const outcome = isIgnored ? 'left_out' : (EVENT_OUTCOMES[read('state')] ?? 'left_out')
  const sentAt = read('sent_at')
  return {
    at_incident_io: '',
    side: OURS.includes(type) ? 'sync' : 'ServiceNow',
    who: type === 'ticket_created' ? '' : textOf(fields, 'author'),
    what: `${read('source_id').startsWith('ticked:') ? 'Ticked at Start: run of the bridge' : (EVENTS[type] ?? type)}${detailOf(fields)}${PEOPLES.includes(type) ? ' to incident.io' : ''}`,
    outcome,
    why: eventReason(read, outcome === 'done' ? sentAt : ''),
    ...(outcome === 'refused' || outcome === 'waits'
      ? { failed: { way: 'sending', words: answer, column: type } }
      : {}),
  }
}

function detailOf(fields: Readonly<Record<string, unknown>>): string {
  const { state, attachment } = fields
  if (isObject(state)) return ` "${textOf(state, 'label') || textOf(state, 'value')}"`
  return isObject(attachment) ? ` "${textOf(attachment, 'file_name')}"` : ''
}

const LINK_OUTCOMES: Readonly<Record<string, LineOutcome>> = { asked: 'waits', linked: 'done', refused: 'refused' }

export function linkRequestLine(read: Read): Told {
  return {
    at_incident_io: '',
    side: 'ServiceNow',
    who: read('sys_created_by'),
    what: `Link to ${read('incident')} requested`,
    outcome: LINK_OUTCOMES[read('status')] ?? 'info',
    why: read('answer'),
  }
}

/** A document of the bridge that the app could not read. */
export function refusalLine(read: Read): Told {
  const times = Number(read('count'))
  return {
    at_incident_io: '',
    side: 'sync',
    who: '',
    what: `Document of the bridge refused${times > 1 ? `, ${times} times, last ${toIsoOf(read('last_at'))}` : ''}`,
    outcome: 'refused',
    why: '',
    failed: { way: 'document', words: read('reason'), column: '' },
  }
}

const noteReason = (read: Read): string => (read('status') === 'written' ? '' : whyOf(read, 'reason'))

/** What the bridge put before its words. */
const OUTCOME_WORD = /^(?:delivered|ignored|refused): /

function eventReason(read: Read, sentAt: string): string {
  const sent = sentAt === '' ? '' : `Sent ${toIsoOf(sentAt)}.`
  const words = whyOf(read, 'answer', 'discard_reason').replace(OUTCOME_WORD, '')
  return [sent, words === 'ok' ? '' : words].filter(part => part !== '').join(' ')
}

function whyOf(read: Read, ...columns: readonly string[]): string {
  const by = read('discarded_by')
  if (by !== '') return `Discarded by ${by}: ${read('discard_reason')}`
  return firstLine(columns.map(read).find(words => words !== '') ?? '')
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** Without the platform, so that it can be tried without it. */
export const toIsoOf = (stored: string): string => (stored === '' ? '' : `${stored.replace(' ', 'T')}Z`)
