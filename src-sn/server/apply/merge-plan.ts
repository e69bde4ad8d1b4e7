/** What an update of a record would write: its columns in groups, each decided by the merge. Nothing is written here. */
import { answerOf } from './asked-statuses.ts'
import type { Judged } from './asked-statuses.ts'
import { wordsOf } from './decision.ts'
import type { Decided, Go, MergePlan, ResolvedColumn } from './decision.ts'
import { lockOf } from './finality.ts'
import { linesOf, nameEditors } from './merge-lines.ts'
import { JOURNAL_SOURCE } from '../contract/memory.ts'
import { look, merge, release } from '../contract/merge.ts'
import type { Base, Column, Group, Situation } from '../contract/merge.ts'
import { constantDefault, dependentColumns } from '../platform/column-rules.ts'
import { asRemembered } from '../platform/digests.ts'
import { text } from '../platform/rows.ts'
import { isPlatformUser } from '../platform/users.ts'
import { isPresentAsked } from '../tickets/state-mapping.ts'
import { readTemplate } from '../tickets/template.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

interface Update {
  readonly ticket: Ticket
  readonly go: Go
  readonly columns: readonly ResolvedColumn[]
  /** Columns whose value could not be worked out, or that are written at the creation alone: left as they are. */
  readonly untouched: ReadonlySet<string>
  /** Of these, the columns whose value could not be worked out, or that wait. What belongs to them is left too. */
  readonly unknown: ReadonlySet<string>
  /** Columns that the platform would not let be emptied. */
  readonly needed: ReadonlySet<string>
  readonly answer: Judged
}

/** Decides every group of a record that exists, and lets go of columns that no mapping speaks for any more. */
export function mergeRecord(ticket: Ticket, go: Go, memo: Memo, needed: ReadonlySet<string> = NONE): MergePlan {
  const { resolved, probe: record } = go
  const columns = resolved.columns.filter(column => column.write === 'sync' && !column.journal)
  const known = [...new Set([...(ticket.desired ?? []), ...resolved.columns].map(({ column }) => column))]
  const untouched = new Set(known.filter(name => !columns.some(({ column }) => column === name)))
  const isKnown = (name: string): boolean => resolved.columns.some(({ column }) => column === name)
  const unknown = new Set(known.filter(name => !isKnown(name) && resolved.apart?.settled.includes(name) !== true))
  const update: Update = { ticket, go, columns, untouched, unknown, needed, answer: answerOf(ticket, memo.readAt) }
  const together = columns.filter(column => column.together).map(({ column }) => column)
  const ties = [together, ASSIGNMENT]
  const first = decideAll(update, ties, memo)
  const isContested = first.decided.some(isEdited) && first.decided.some(({ verdict }) => verdict !== 'nothing')
  const isInPart = unknown.size > 0 && first.decided.some(({ write }) => write.length > 0)
  // Where everything is the sync's own, and all of it is written, groups make no difference.
  const dependent = (isContested || isInPart) && known.length > 1 ? dependentColumns(record, known) : []
  return dependent.length === 0 ? first : decideAll(update, [...ties, ...dependent], memo)
}

const NONE: ReadonlySet<string> = new Set()

/** A group refuses an assignee who is no member. */
const ASSIGNMENT = ['assignment_group', 'assigned_to']

function decideAll(update: Update, ties: readonly (readonly string[])[], memo: Memo): MergePlan {
  const { columns, untouched, unknown, ticket, go, answer } = update
  const record = go.probe
  const situation = situationOf(update)
  const bases = new Map<string, Base>(ticket.memory.bases)
  const decided: Decided[] = []
  const held: { column: string; because: string; doesWait: boolean }[] = []
  for (const names of groupNames([...columns.map(({ column }) => column), ...unknown], ties)) {
    const own = columns.filter(({ column }) => names.includes(column))
    const because = names.find(name => unknown.has(name))
    const doesWait = because !== undefined && go.resolved.apart?.waiting.includes(because) === true
    if (because !== undefined) for (const { column } of own) held.push({ column, because, doesWait })
    if (because !== undefined || own.length === 0) continue
    const filled = own.map(column => withFresh(column, update, memo))
    const group = toGroup(filled, update)
    const merged = merge(group, situation)
    for (const [name, base] of merged.bases) bases.set(name, base)
    decided.push({ ...merged, columns: filled, group })
  }
  for (const [name, base] of bases) {
    if (decided.some(group => group.bases.has(name))) continue
    const isLeft = untouched.has(name) || columns.some(({ column }) => column === name)
    if (isJournalBase(base)) {
      if (!isLeft) bases.set(name, { ...base, sent: null })
      continue
    }
    // Also what is left as it is is looked at: after this write nobody can tell who changed it.
    bases.set(name, (isLeft ? look : release)(base, asRemembered(text(record, name)), situation))
  }
  nameEditors(bases, ticket, record)
  return { decided, bases, heard: answer.heard, warnings: linesOf({ bases, held, columns, record }, memo) }
}

/** A person changed a column of the group. */
function isEdited({ verdict, bases }: Decided): boolean {
  return verdict === 'overwrite' || [...bases.values()].some(({ editedBy }) => editedBy !== null)
}

function isJournalBase({ source }: Base): boolean {
  return source === JOURNAL_SOURCE
}

function situationOf({ ticket, go }: Update): Situation {
  const user = text(go.probe, 'sys_updated_by')
  const writtenBy = isPlatformUser(user, ticket.createdBy) ? null : user
  const { how } = go.found
  // What a broken-off run of this very ticket made, and nobody wrote on since, holds the sync's own values.
  const isOwn = how === 'recovered' && writtenBy === null && text(go.probe, 'sys_created_on') >= ticket.createdOn
  return { writtenBy, isAdopted: ticket.adoptedAt !== '' || (how !== 'linked' && !isOwn) }
}

/** Names that are tied to each other, directly or over others, in one list. */
function groupNames(names: readonly string[], ties: readonly (readonly string[])[]): string[][] {
  let groups = names.map(name => [name])
  for (const tie of ties) {
    const tied = groups.filter(group => group.some(name => tie.includes(name)))
    if (tied.length > 1) groups = [...groups.filter(group => !tied.includes(group)), tied.flatMap(group => group)]
  }
  return groups
}

function toGroup(own: readonly ResolvedColumn[], update: Update): Group {
  const { ticket, go, answer } = update
  const record = go.probe
  const columns = own.map(column => toColumn(column, update))
  const state = own.find(({ column }) => column === 'state')
  const isOfStatus = own.some(({ together }) => together)
  return {
    columns,
    isEcho: (isOfStatus || state !== undefined) && (answer.isEcho || isPresentAsked(ticket, record)),
    isMappingEdit: isMappingEdit(columns, own),
    lock: state === undefined ? '' : lockOf(ticket, record, state.value),
  }
}

/** What differs comes from the admin: another mapping, or other values for the status that the incident had before. */
function isMappingEdit(columns: readonly Column[], own: readonly ResolvedColumn[]): boolean {
  const isTogether = ({ name }: Column): boolean => own.some(({ column, together }) => together && column === name)
  const ofStatus = columns.filter(isTogether)
  const isSameStatus = ofStatus.some(
    ({ base, source }) => base !== null && base.sent !== null && base.source === source,
  )
  if (isSameStatus && ofStatus.some(({ base, sent }) => base?.sent !== sent)) return true
  return columns.some(
    column =>
      !isTogether(column) &&
      column.base !== null &&
      column.base.sent !== null &&
      column.base.sent !== column.sent &&
      column.base.source !== column.source,
  )
}

function toColumn(resolved: ResolvedColumn, { ticket, go, needed, answer }: Update): Column {
  const { column, value, policy, source, together } = resolved
  const base = ticket.memory.bases.get(column) ?? null
  // The same words as before are news, where the record had changed the status in between.
  const isSetAgain = answer.isSetAgain && (together || column === 'state')
  return {
    name: column,
    base: base !== null && isSetAgain ? { ...base, sent: null } : base,
    sent: asRemembered(wordsOf(resolved)),
    value: asRemembered(value),
    actual: asRemembered(text(go.probe, column)),
    source,
    policy,
    isNeeded: needed.has(column),
  }
}

/** Emptied in incident.io after it was filled, a column gets what a new record would get. */
function withFresh(resolved: ResolvedColumn, { ticket, go }: Update, memo: Memo): ResolvedColumn {
  const { column, value, wanted, together } = resolved
  const sent = ticket.memory.bases.get(column)?.sent ?? ''
  if (together || value !== '' || wanted !== '' || sent === '') return resolved
  const fixed = readTemplate(go.permit.template.sysId, memo)?.staticValues[column] ?? ''
  const isUsable = fixed !== '' && !fixed.startsWith('javascript:')
  return { ...resolved, value: isUsable ? fixed : constantDefault(go.probe, column) }
}
