/** One ticket row and one record for every incident and follow-up, every mapped column holding what the two sides left there. */
import type { ActionOf } from '../actors/log.ts'
import type { MappedColumn } from '../configuration.ts'
import { lastWords, statesSet, statusesTold } from './case.ts'
import type { Case } from './case.ts'
import { rowsOf, valueIn } from './contents.ts'
import type { Row } from './contents.ts'
import { compareColumns, compareCounts, compareOneOf } from './finding.ts'
import type { Finding } from './finding.ts'
import type { FollowUpTold, IncidentTold, Story, Version } from './told.ts'
import { lastOf } from './told.ts'

interface Wanted {
  readonly recordType: 'incident' | 'follow_up'
  readonly externalId: string
  readonly incident: string
  /** There may be none: it was deleted, or nobody outside may know of it any more. */
  readonly isOptional: boolean
  readonly isHidden: boolean
  /** Somebody deleted its record, and nobody asked for another one. */
  readonly isGone: boolean
}

/** What must have a ticket, and what may have one. What was private from its first moment may not. */
function wantedTickets({ told, untouched, linked }: Case): Wanted[] {
  const links = [...linked.values()]
  const gone = new Set(links.filter(link => link.isGone).map(({ incident, followUp }) => followUp || incident))
  const wanted = [...told.incidents].flatMap(([id, story]): Wanted[] => {
    const { mode } = lastOf(story)
    const isHidden = story.hiddenFromMs !== null
    if (story.versions[0]?.told.visibility === 'private' || !['standard', 'retrospective'].includes(mode)) return []
    const isOptional = isHidden || untouched.has(id)
    return [{ recordType: 'incident', externalId: id, incident: id, isOptional, isHidden, isGone: gone.has(id) }]
  })
  const ids = new Set(wanted.map(({ externalId }) => externalId))
  const ofFollowUps = [...told.followUps].flatMap(([id, story]): Wanted[] => {
    const { incident, status } = lastOf(story)
    const { hiddenFromMs } = story
    const isHidden = hiddenFromMs !== null
    if (!ids.has(incident) || (isHidden && (story.versions[0]?.fromMs ?? 0) > hiddenFromMs)) return []
    const isOptional = isHidden || status === 'deleted' || untouched.has(id)
    return [{ recordType: 'follow_up', externalId: id, incident, isOptional, isHidden, isGone: gone.has(id) }]
  })
  return [...wanted, ...ofFollowUps]
}

export function auditRecords(audited: Case): Finding[] {
  const { contents } = audited
  const wanted = wantedTickets(audited)
  const tickets = rowsOf(contents, 'x_iio_sync_ticket')
  const records = rowsOf(contents, 'task')
  const keys = (isOptional: boolean, key: (one: Wanted) => string, of = wanted): string[] =>
    of.filter(one => one.isOptional === isOptional).map(key)
  const remaining = wanted.filter(one => !one.isGone)
  const ticketKey = ({ recordType, externalId }: Wanted): string => `${recordType} ${externalId}`
  const recordKey = ({ externalId }: Wanted): string => externalId
  const ticketOf = new Map(tickets.map(row => [valueIn(row, 'external_id'), row]))
  const recordOf = new Map(records.map(row => [valueIn(row, 'sys_id'), row]))
  return [
    ...compareCounts(
      'ticket',
      keys(false, ticketKey),
      tickets.map(row => `${valueIn(row, 'record_type')} ${valueIn(row, 'external_id')}`),
      keys(true, ticketKey),
    ),
    ...compareCounts(
      'record',
      keys(false, recordKey, remaining),
      records.map(
        row => valueIn(row, 'correlation_id') || `${valueIn(row, 'number')} by ${valueIn(row, 'sys_created_by')}`,
      ),
      keys(true, recordKey, remaining),
    ),
    ...wanted.flatMap(one => {
      const ticket = ticketOf.get(one.externalId)
      if (ticket === undefined) return []
      if (one.isGone) return auditGone(one, ticket)
      return auditOne(audited, one, ticket, recordOf.get(valueIn(ticket, 'target')), ticketOf.get(one.incident))
    }),
  ]
}

/** The platform empties references to a record that was deleted. */
const standingParent = ({ linked }: Case, parent: Row | undefined): string => {
  const target = valueIn(parent, 'target')
  return linked.get(target)?.isGone === true ? '' : target
}

/** An admin reads that the record was deleted, and what to do about it. */
function auditGone({ recordType, externalId, isHidden }: Wanted, ticket: Row): Finding[] {
  if (isHidden) return []
  const about = `${recordType} ${externalId}`
  const isSaid = /was deleted in ServiceNow/.test(valueIn(ticket, 'reason'))
  return [
    ...compareColumns('ticket', about, { status: 'unlinked', private: '0' }, ticket),
    ...(isSaid
      ? []
      : [{ verdict: 'different', what: 'ticket', about: `${about} does not say that its record is gone` } as const]),
  ]
}

/** A ticket row that came back knows no values of before: it says so of each column that it wrote. */
function replacedAtLink(ticket: Row): string {
  const lines = valueIn(ticket, 'warnings').split('\n')
  return lines
    .filter(line => /^\w+: had another value when the record was linked\. .* replaced it\.$/.test(line))
    .join('\n')
}

function auditOne(
  audited: Case,
  one: Wanted,
  ticket: Row,
  record: Row | undefined,
  parent: Row | undefined,
): Finding[] {
  const about = `${one.recordType} ${one.externalId}`
  if (one.isHidden) return compareColumns('ticket', about, { private: '1', status: 'skipped' }, ticket)
  const isDeleted = one.isOptional
  if (record === undefined)
    return isDeleted
      ? []
      : [{ verdict: 'different', what: 'ticket', about: `${about}: its record is none of incident.io's` }]
  const isEdited = audited.edits.has(valueIn(record, 'sys_id'))
  const row: Row = {
    ...(isDeleted ? {} : { status: 'in_sync' }),
    ...(isEdited ? {} : { warnings: audited.deleted.has(one.externalId) ? replacedAtLink(ticket) : '' }),
    error: '',
    bridge_error: '',
    private: '0',
    unfinished: '0',
    number: valueIn(record, 'number'),
    record_state: valueIn(record, 'state'),
  }
  return [
    ...compareColumns('ticket', about, row, ticket),
    ...versionOf(audited, one, ticket),
    ...compareColumns(
      'record',
      `${about} (${valueIn(record, 'number')})`,
      {
        sys_class_name: one.recordType === 'incident' ? 'incident' : 'task',
        correlation_id: one.externalId,
        ...audited.configuration.untouched,
        parent: one.recordType === 'incident' ? '' : standingParent(audited, parent),
      },
      record,
    ),
    ...(isDeleted ? [] : auditColumns(audited, one, record)),
  ]
}

/** A version that incident.io answered to our own write is known without being stored again. */
function versionOf({ incidents }: Case, { externalId, recordType }: Wanted, ticket: Row): Finding[] {
  const seen = incidents.get(externalId)
  if (recordType !== 'incident' || seen === undefined) return []
  const known = [valueIn(ticket, 'source_updated_at'), valueIn(ticket, 'echo_version')]
  return known.includes(seen.updatedAt)
    ? []
    : compareColumns('ticket', `incident ${externalId}`, { source_updated_at: seen.updatedAt }, ticket)
}

function auditColumns(audited: Case, { recordType, externalId }: Wanted, record: Row): Finding[] {
  const { told, configuration } = audited
  const about = `${recordType} ${externalId} (${valueIn(record, 'number')})`
  const edits = audited.edits.get(valueIn(record, 'sys_id')) ?? []
  const check = (column: string, allowed: readonly string[]): Finding[] =>
    compareOneOf('record', about, column, allowed, valueIn(record, column))
  if (recordType === 'follow_up') {
    const story = told.followUps.get(externalId)
    if (story === undefined) return []
    return [
      ...Object.entries(configuration.followUp).flatMap(([column, mapped]) =>
        check(column, allowedValues<FollowUpTold>(story, mapped, column, edits)),
      ),
      ...check(
        'state',
        lastWords(
          '1',
          [],
          statesSet(audited, externalId).map(({ state }) => state),
        ),
      ),
    ]
  }
  const story = told.incidents.get(externalId)
  if (story === undefined) return []
  return [
    ...Object.entries(configuration.incident).flatMap(([column, mapped]) =>
      check(column, allowedValues<IncidentTold>(withStatusOf(audited, story, externalId), mapped, column, edits)),
    ),
    ...auditStates(audited, story, externalId, check),
  ]
}

/** The status is whatever stands at incident.io, which is audited there: records may have set it. */
function withStatusOf({ incidents }: Case, story: Story<IncidentTold>, id: string): Story<IncidentTold> {
  const seen = incidents.get(id)
  return seen === undefined
    ? story
    : {
        ...story,
        versions: story.versions.map(version => ({ ...version, told: { ...version.told, status: seen.status } })),
      }
}

/** The state of an incident's record and what is written with it: the agents' word, or what the status comes to. */
function auditStates(
  audited: Case,
  story: Story<IncidentTold>,
  id: string,
  check: (column: string, allowed: readonly string[]) => Finding[],
): Finding[] {
  const { ofStatus } = audited.configuration
  const stateOf = (status: string): string => ofStatus[status]?.['state'] ?? '1'
  const set = statesSet(audited, id)
  const first = stateOf(story.versions[0]?.told.status ?? '')
  const told = statusesTold(story.versions)
  const allowed = lastWords(
    first,
    told.map(stateOf),
    set.map(({ state }) => state),
  )
  const last = set.at(-1)
  const together = last === undefined ? (ofStatus[lastOf(story).status] ?? {}) : told.length === 0 ? last.values : {}
  return [
    ...check('state', allowed),
    ...Object.entries(together).flatMap(([column, value]) => (column === 'state' ? [] : check(column, [value]))),
  ]
}

/** Which values the two sides may have left in a column, by when each spoke last. */
export function allowedValues<Told>(
  story: Story<Told>,
  { value, onEdit }: MappedColumn<Told>,
  column: string,
  edits: readonly Pick<ActionOf<'columns edited'>, 'values' | 'toMs'>[],
): string[] {
  const history = story.versions.map((version): Version<string> => ({ ...version, told: value(version.told) }))
  const present = history.at(-1)?.told ?? ''
  const edit = edits.filter(({ values }) => column in values).at(-1)
  const first = history.map(({ told }) => told)
  // Written when the record was made, which may have been any moment after the declaration.
  if (edit === undefined) return onEdit === 'on create only' ? first : [present]
  const edited = edit.values[column] ?? ''
  if (onEdit !== 'incident.io wins') return first.includes(edited) ? [edited, present] : [edited]
  const before = history.filter(({ fromMs }) => fromMs <= edit.toMs).map(({ told }) => told)
  return before.includes(present) ? [edited, present] : [present]
}
