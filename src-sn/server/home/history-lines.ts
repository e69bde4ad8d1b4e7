/** Entries of the history, and of the platform's audit, as lines of a story. */
import type { LineOutcome } from '../contract/home/find.ts'
import type { HistoryKind } from '../platform/history.ts'
import { oneOf } from '../platform/json.ts'
import { historyKinds } from '../platform/history.ts'
import { SYSTEM_USER } from '../platform/tables.ts'
import type { Failed, Read, Told } from './story-lines.ts'

const WORDS: Readonly<Record<HistoryKind, readonly [what: string, outcome: LineOutcome]>> = {
  decided: ['Decided again', 'info'],
  turned_private: ['The incident turned private', 'info'],
  refused: ['Write of the record', 'refused'],
  recovered: ['Write of the record, after a refusal', 'done'],
  lost: ['The record was found deleted', 'info'],
  claimed: ['incident.io names a record that may have been there before', 'waits'],
  not_sent: ['Sending to incident.io', 'refused'],
  note_refused: ['Update to the work notes', 'refused'],
  retried: ['Tried again', 'done'],
  discarded: ['Discarded', 'done'],
  linked: ['Linked', 'done'],
  unlinked: ['Unlinked', 'done'],
  claim_answered: ['Claim answered', 'done'],
  sync_asked: ['"Sync now"', 'done'],
  started: ['The sync was started', 'done'],
  confirmed: ['Sending from this instance was confirmed', 'done'],
  ticked: ['Running incidents were ticked at Start', 'done'],
  written: ['Columns of the record', 'done'],
}

export function historyLine(read: Read): Told {
  const kind = oneOf(historyKinds, read('kind'), 'decided')
  const [what, outcome] = WORDS[kind]
  const failed = FAILED[kind]
  const configuration = Number(read('configuration'))
  const by = read('by')
  return {
    at_incident_io: read('source_updated_at'),
    side: by === '' ? 'sync' : 'ServiceNow',
    who: by,
    what: `${what}${read('about') === '' ? '' : ` (${read('about')})`}${configuration > 0 ? `, configuration ${configuration}` : ''}`,
    outcome,
    why: read('words'),
    ...(failed === undefined ? {} : { failed: { ...failed, words: read('words') } }),
  }
}

/** What failed, by the kind of the entry. */
const FAILED: Readonly<Partial<Record<HistoryKind, Pick<Failed, 'way' | 'column'>>>> = {
  refused: { way: 'write', column: '' },
  note_refused: { way: 'write', column: 'work_notes' },
  not_sent: { way: 'sending', column: '' },
}

/** The record itself: the audit has no entry of its making, and its first values are what later changes came from. */
export function recordLine(read: Read, integration: string): Told {
  const made = `${read('number') || 'The record'} was made`
  return { at_incident_io: '', ...doneBy(read('sys_created_by'), integration), what: made, outcome: 'done', why: '' }
}

/** A column of the record, as the audit has it. `integration`: the user that the bridge signs in as. */
export function auditLine(read: Read, integration: string): Told {
  return {
    at_incident_io: '',
    ...doneBy(read('user'), integration),
    what: `Column ${read('fieldname')} of the record`,
    outcome: 'done',
    why: '',
    changes: [{ column: read('fieldname'), old: read('oldvalue'), new: read('newvalue') }],
  }
}

/** `integration`: the user that the bridge signs in as. */
function doneBy(user: string, integration: string): Pick<Told, 'side' | 'who'> {
  return [SYSTEM_USER, integration].includes(user) ? { side: 'sync', who: '' } : { side: 'ServiceNow', who: user }
}

const CONNECTION_WORDS: Readonly<Record<string, (value: string) => string>> = {
  active: value => (value === '1' || value === 'true' ? 'Sending was switched on' : 'Sending was switched off'),
  paused_at: value => (value === '' ? 'The sync was resumed' : 'The sync was paused'),
}

/** A column of the connection: a pause shows here, and who made it. */
export function connectionLine(read: Read): Told {
  const column = read('fieldname')
  return {
    at_incident_io: '',
    side: 'ServiceNow',
    who: read('user'),
    what: CONNECTION_WORDS[column]?.(read('newvalue')) ?? `Column ${column} of the connection`,
    outcome: 'done',
    why: '',
    changes: [{ column, old: read('oldvalue'), new: read('newvalue') }],
  }
}
