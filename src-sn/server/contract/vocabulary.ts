/** The fixed words that app and bridge exchange and that the choice columns of the app's tables offer, and the small shapes that many bodies share. */

/** What a ticket is for. */
export const recordTypes = ['incident', 'follow_up'] as const

export type RecordType = (typeof recordTypes)[number]

export const destinations = ['servicenow', 'jira'] as const

export type Destination = (typeof destinations)[number]

/** Stands for a table on tickets whose issue is in Jira. */
export const jira = 'jira'

/** The status of a ticket row. */
export const ticketStatuses = ['pending', 'in_sync', 'failed', 'skipped', 'unlinked', 'discarded'] as const

export type TicketStatus = (typeof ticketStatuses)[number]

/** What became of the record that incident.io named: '' when there is nothing to decide. */
export const claimAnswers = ['', 'waiting', 'confirmed', 'refused'] as const

/** The status of a note row. */
export const noteStatuses = ['pending', 'written', 'failed', 'skipped', 'discarded'] as const

/** The delivery of an outbound event. `not_needed`: the sync wrote the text itself, so nobody sends it. */
export const eventStates = ['ready', 'sent', 'parked', 'discarded', 'not_needed'] as const

export type EventState = (typeof eventStates)[number]

/** What became of one row of a document. */
export const rowOutcomes = [
  'applied',
  'unchanged',
  'pending',
  'failed',
  'skipped',
  'stale',
  'unlinked',
  'discarded',
  'in_jira',
  'private',
  'redecide',
  'ignored',
] as const

export type RowOutcome = (typeof rowOutcomes)[number]

/**
 * Why a row has its template: its conditions, because the app keeps the one of an existing record, or a rule before any template.
 * `start`: it has none, because it was declared before an admin pressed Start.
 */
export const templateReasons = ['conditions', 'kept', 'rule', 'start'] as const

export type TemplateReason = (typeof templateReasons)[number]

/** What the app asks for beside a document. `all_updates`: from the first one on, because the app has fewer than the bridge remembers. */
export const wants = ['updates', 'all_updates', 'follow_ups'] as const

export type Want = (typeof wants)[number]

/** When a column is written: at the creation of the record alone, or whenever its value changes. */
export const writeModes = ['create', 'sync'] as const

export type WriteMode = (typeof writeModes)[number]

/** How the conditions of a template are combined. */
export const matchModes = ['all', 'any'] as const

export type MatchMode = (typeof matchModes)[number]

/** How a condition compares. */
export const operators = [
  'is_one_of',
  'not_one_of',
  'contains',
  'not_contains',
  'starts_with',
  'is_set',
  'is_not_set',
  'at_least',
  'at_most',
] as const

export type Operator = (typeof operators)[number]

/** What an attribute holds. */
export const attributeKinds = ['option', 'text', 'number', 'role'] as const

export type AttributeKind = (typeof attributeKinds)[number]

/** What an admin compares with is picked under Options or typed into Text. */
export type ConditionBox = 'options' | 'text'

type BoxesByKind = Readonly<Partial<Record<AttributeKind, readonly ConditionBox[]>>>

const valueOfAnyKind: BoxesByKind = { option: ['options', 'text'], text: ['text'], number: ['text'], role: ['text'] }

const partOfText: BoxesByKind = { option: ['options', 'text'], text: ['text'], role: ['text'] }

const startOfText: BoxesByKind = { option: ['text'], text: ['text'], role: ['text'] }

const presence: BoxesByKind = { option: [], text: [], number: [], role: [] }

const order: BoxesByKind = { option: ['options'], number: ['text'] }

/**
 * By operator and kind of attribute. What stands in a box that is not named counts for nothing; a kind that is missing does not go
 * with the operator.
 */
export const conditionBoxes: Readonly<Record<Operator, BoxesByKind>> = {
  is_one_of: valueOfAnyKind,
  not_one_of: valueOfAnyKind,
  contains: partOfText,
  not_contains: partOfText,
  starts_with: startOfText,
  is_set: presence,
  is_not_set: presence,
  at_least: order,
  at_most: order,
}

/** What the app would do with a row, as a dry run shows it. */
export type DryRunVerdict = 'insert' | 'update' | 'adopt' | 'nothing'

/** Which follow-ups the bridge read for a document. */
export const followUpReadings = ['all', 'ids', 'no'] as const

export type FollowUpReading = (typeof followUpReadings)[number]

/** What a state of a record means to incident.io, '' when the admin mapped nothing. */
export const ticketStates = ['open', 'completed'] as const

export type TicketState = (typeof ticketStates)[number]

/** The keys of Jira's status categories, whatever a workflow calls its statuses. */
export const jiraStatusCategories = ['new', 'indeterminate', 'done'] as const

/** An incident or follow-up at one version of it: a moment of incident.io's clock, '' when unknown. */
export interface VersionBody {
  readonly record_type: RecordType
  readonly external_id: string
  readonly version: string
}

/** A version that the bridge's own write made. `before`: the one that was there right before the write, '' when nobody knows. */
export interface EchoVersionBody extends VersionBody {
  readonly before: string
}

/** A record in ServiceNow, or an issue in Jira. */
export interface RecordAddress {
  /** `jira` for an issue in Jira. */
  readonly table: string
  /** The sys_id of a record, or the numeric id of an issue. */
  readonly sys_id: string
  readonly number: string
  readonly url: string
}

export interface Lookup {
  readonly table: string
  readonly column: string
}

/** One column that the bridge wants written. With a lookup, `value` is what to look for and the app stores the sys_id. */
export interface DesiredValue {
  readonly column: string
  readonly value: string
  readonly write: WriteMode
  readonly lookup?: Lookup | null
  /** A status mapping made the value, not a field mapping of the column. */
  readonly status?: boolean
  /** Why the value could not be worked out. Then `value` is '', nothing is written, and the sentence is a warning on the ticket. */
  readonly problem?: string
  /** What is wrong with a value that is written all the same: a warning on the ticket. */
  readonly warning?: string
}

/** A row was decided without knowing the record that its ticket has, or the template that it keeps. */
export interface Redecision {
  readonly template: string
  readonly record: string
}

/** What would go wrong or be left out; column '' for what is about no column. */
export interface DryRunFinding {
  readonly column: string
  readonly problem: string
}
