/**
 * What an update may write. One pure function decides. incident.io's value is compared with what was sent last, and the
 * record with what it held right after that. So a column that a person changed in ServiceNow is told apart from one that the
 * platform cut, numbered or formatted. The app decides about records with it, and the bridge about issues in Jira.
 * docs/mapping.md, "What an update writes", has the table in the words of an admin.
 *
 * Texts are only compared here. The caller normalises them, and may pass fingerprints in place of long ones.
 */

/** Whose value stays when both sides changed a column. */
export const editPolicies = ['incident_io', 'person'] as const

export type EditPolicy = (typeof editPolicies)[number]

/** Who works on a record is decided where it is, and everything else in incident.io, unless the mapping says otherwise. */
export function shippedPolicy(column: string): EditPolicy {
  return ['assignment_group', 'assigned_to', 'assignee'].includes(column) ? 'person' : 'incident_io'
}

/**
 * Why a record keeps another value than incident.io's. `person`: the value of a person stays. `closed`: a record that is not
 * active is not moved. `final`: ServiceNow never reopens this state. `needed`: the column must not be empty. `replaced` is no
 * such reason: the value of a person was just replaced, which is reported until the next look. `found` and `found_replaced` are the
 * same for a value that was there when the record was linked: nobody is known to have changed it. `tied`: nobody changed this
 * one, and another column of its group stays.
 */
export const stayReasons = [
  'person',
  'found',
  'tied',
  'closed',
  'final',
  'needed',
  'replaced',
  'found_replaced',
] as const

export type StayReason = (typeof stayReasons)[number]

/** What is remembered of a column of one record. */
export interface Base {
  /** incident.io's words when the column was merged last. Null when no mapping speaks for the column any more. */
  readonly sent: string | null
  /** What the record held right after that. */
  readonly stored: string
  /** What made the value: a mapping, or the status of a status mapping. */
  readonly source: string
  /** Who changed the column in ServiceNow since (user name). Null when nobody did, '' when nobody knows who. */
  readonly editedBy: string | null
  /** Why the record keeps another value, '' when it does not. */
  readonly stays: StayReason | ''
}

/** What incident.io's status was when the record was merged last. */
export interface Heard {
  /** '' when nobody said. */
  readonly status: string
  /** The record's update count up to which a state that asked for a status was answered, or overtaken: the rest is open. */
  readonly version: number
}

/** What is remembered of one record. */
export interface Memory {
  readonly bases: ReadonlyMap<string, Base>
  /** The incident was closed in incident.io, and since it was reopened the record is not active. So it may be reopened too. */
  readonly wasClosed: boolean
  /** Null when the record was not merged yet, and for issues in Jira, whose states set no status. */
  readonly heard: Heard | null
}

export interface Column {
  readonly name: string
  /** Null when the column was never merged. */
  readonly base: Base | null
  /** incident.io's words, '' when it has none. */
  readonly sent: string
  /** What would be written: of a lookup the sys_id that was found, of an emptied column what a new record would get. */
  readonly value: string
  /** What the record holds now. */
  readonly actual: string
  readonly source: string
  readonly policy: EditPolicy
  /** The record needs a value in this column. */
  readonly isNeeded: boolean
}

/** Columns that are written together or not at all. Most columns stand alone. */
export interface Group {
  readonly columns: readonly Column[]
  /** A state of the record asked incident.io for the status that the incident has now: nobody set it there. */
  readonly isEcho: boolean
  /** The admin, not incident.io, has another value now. */
  readonly isMappingEdit: boolean
  /** Why this record must not be moved to another state, '' when it may or when the group does not move it. */
  readonly lock: 'closed' | 'final' | ''
}

/** What holds for the whole record. */
export interface Situation {
  /** Who wrote on the record last (user name). Null when it was the sync, or the platform itself. */
  readonly writtenBy: string | null
  /** The record existed before it was linked. A filled column that was never merged then counts as a person's. */
  readonly isAdopted: boolean
}

/** `overwrite`: a person's value gives way. `agree`: what stands there becomes the base. `nothing`: incident.io has nothing new. */
export type Verdict = 'write' | 'overwrite' | 'agree' | 'nothing' | 'stay'

export interface Merged {
  readonly verdict: Verdict
  /** Names of the columns to write. */
  readonly write: readonly string[]
  /** What is remembered from now on. `stored` of a written column is for the caller to read back after the write. */
  readonly bases: ReadonlyMap<string, Base>
}

/** Decides the columns of one group. */
export function merge(group: Group, situation: Situation): Merged {
  const columns = group.columns.map(column => ({
    ...column,
    base: column.base === null ? null : look(column.base, column.actual, situation),
  }))
  if (group.isEcho) return agree(columns)
  if (columns.every(({ base, sent }) => base !== null && base.sent === sent)) return nothing(columns)
  if (columns.every(({ value, actual }) => value === actual)) return agree(columns)
  const isEmptied = columns.every(({ sent }) => sent === '')
  // Only a value of the sync itself is emptied.
  if (isEmptied && columns.every(({ base }) => base === null || base.sent === null)) return agree(columns)
  const editor = editorOf(columns, situation)
  const isPersons = group.isMappingEdit || isEmptied || columns.some(({ policy }) => policy === 'person')
  if (editor !== null && isPersons) return stay(columns, 'person', editor, situation)
  const isMoved = columns.some(({ name, value, actual }) => name === 'state' && value !== actual)
  if (group.lock !== '' && (isMoved || editor !== null)) return stay(columns, group.lock, editor, situation)
  if (columns.some(({ isNeeded, value }) => isNeeded && value === '')) return stay(columns, 'needed', editor, situation)
  return write(columns, editor, situation)
}

/** No mapping speaks for the column any more. What the record holds then counts as stored when one does again. */
export function release(base: Base, actual: string, situation: Situation): Base {
  if (base.sent === null) return look(base, actual, situation)
  return { ...base, sent: null, stored: actual, editedBy: null, stays: '' }
}

/** Has somebody changed the column since? What the platform changed by itself is nobody's edit. */
export function look(base: Base, actual: string, { writtenBy }: Situation): Base {
  if (actual === base.stored) return { ...base, editedBy: null }
  if (base.editedBy !== null) return base
  return writtenBy === null ? { ...base, stored: actual } : { ...base, editedBy: writtenBy }
}

/** Null when everything in the group is the sync's own or empty. */
function editorOf(columns: readonly Column[], situation: Situation): string | null {
  const edited = columns.find(column => isEdited(column, situation))
  return edited === undefined ? null : (edited.base?.editedBy ?? situation.writtenBy ?? '')
}

/** Somebody changed it, or its value stood on the record before that was linked. */
function isEdited({ base, actual }: Column, { isAdopted }: Situation): boolean {
  return base === null ? isAdopted && actual !== '' : base.editedBy !== null
}

function agreed({ sent, actual, source }: Column): Base {
  return { sent, stored: actual, source, editedBy: null, stays: '' }
}

function agree(columns: readonly Column[]): Merged {
  return { verdict: 'agree', write: [], bases: new Map(columns.map(column => [column.name, agreed(column)])) }
}

const isReplaced = (stays: Base['stays']): boolean => stays === 'replaced' || stays === 'found_replaced'

function nothing(columns: readonly Column[]): Merged {
  const keep = (column: Column): Base => {
    const { base, source } = column
    if (base === null || column.value === column.actual) return agreed(column)
    return { ...base, source, stays: isReplaced(base.stays) ? '' : base.stays }
  }
  return { verdict: 'nothing', write: [], bases: new Map(columns.map(column => [column.name, keep(column)])) }
}

function stay(columns: readonly Column[], stays: StayReason, editor: string | null, situation: Situation): Merged {
  const isReason = (column: Column): boolean => {
    if (stays === 'person') return isEdited(column, situation)
    return stays !== 'needed' || (column.isNeeded && column.value === '')
  }
  const keep = (column: Column): Base => {
    if (column.value === column.actual) return agreed(column)
    const { base, sent, source } = column
    if (!isReason(column)) return { ...agreed(column), editedBy: base?.editedBy ?? null, stays: 'tied' }
    const wasFound = stays === 'person' && (base === null || base.stays === 'found')
    return {
      sent,
      stored: base?.stored ?? '',
      source,
      editedBy: base?.editedBy ?? editor,
      stays: wasFound ? 'found' : stays,
    }
  }
  return { verdict: 'stay', write: [], bases: new Map(columns.map(column => [column.name, keep(column)])) }
}

function write(columns: readonly Column[], editor: string | null, situation: Situation): Merged {
  const isDue = ({ base, sent, value, actual }: Column): boolean =>
    value !== actual && !(base !== null && base.sent === sent && base.stored === actual)
  const keep = (column: Column): Base => {
    const { base } = column
    if (!isDue(column) || !isEdited(column, situation)) return agreed(column)
    const wasFound = base === null || base.stays === 'found'
    return {
      ...agreed(column),
      editedBy: base?.editedBy ?? editor,
      stays: wasFound ? 'found_replaced' : 'replaced',
    }
  }
  return {
    verdict: editor === null ? 'write' : 'overwrite',
    write: columns.filter(isDue).map(({ name }) => name),
    bases: new Map(columns.map(column => [column.name, keep(column)])),
  }
}
