/**
 * The seams inside the test instance, between its data layer (dictionary/, store/, query/, access/, install/, rest/)
 * and its script layer (records/, glide/, scripts/). Both run in the same thread as the scripts.
 */
import type { Filter, Job, Outbound, Row, Store } from './contracts.ts'
import type { TableIndex } from './statements/statement.ts'

export interface ColumnDef {
  name: string
  label: string
  /** internal_type of sys_dictionary: string, integer, boolean, reference, glide_date_time, journal_input, json, password2, ... */
  type: string
  maxLength: number
  /** Whether the database keeps characters of four bytes, such as emoji, in this column. */
  keepsFourBytes: boolean
  /** The dictionary attribute `no_audit`: no save of an audited table writes it down. */
  unaudited?: boolean
  /** Referenced table, '' unless a reference or list. */
  reference: string
  mandatory: boolean
  readOnly: boolean
  defaultValue: string
  /** True when the column offers a choice list (values outside it are dropped on REST writes). */
  choice: boolean
  /** The column that this one depends on: the table of a document id, field name or template value. */
  dependent?: string
  /** What deleting the referenced row does to the row: '' or 'clear', 'delete', 'restrict', 'none'. */
  cascadeRule?: string
}

export interface TableDef {
  name: string
  label: string
  parent: string | null
  /** The root of the hierarchy, where rows are stored. */
  physical: string
  /** 'global' or the scope of the app that owns it. */
  scope: string
  webService: boolean
  /** Changes of its columns are kept in sys_audit. */
  audited: boolean
  /** What other scopes may do (before privileges). */
  access: { read: boolean; create: boolean; update: boolean; delete: boolean }
  number: { prefix: string; digits: number } | null
}

export interface ChoiceDef {
  value: string
  label: string
  sequence: number
  inactive: boolean
}

export interface Dictionary {
  table(name: string): TableDef | null
  /** All columns, inherited ones included, sys_* included. */
  columns(table: string): ReadonlyMap<string, ColumnDef>
  isA(table: string, ancestor: string): boolean
  /** The table itself and everything that extends it. */
  family(table: string): string[]
  /** Choices of the table or the nearest ancestor that has some. */
  choices(table: string, column: string): ChoiceDef[]
  displayColumn(table: string): string
  /** The indexes that an app declares on its own table, and those of its references. Nothing for tables of the platform. */
  indexes(table: string): TableIndex[]
}

export interface User {
  sysId: string
  userName: string
  name: string
  roles: ReadonlySet<string>
  timeZone: string
}

export type Operation = 'read' | 'create' | 'write' | 'delete'

/** Access controls as installed. `admin` passes where admin_overrides is set. */
export interface Access {
  /** Conditions of access controls are judged on the row; without one they hold. */
  allowsTable(user: User, operation: Operation, table: string, row?: Row): boolean
  allowsColumn(user: User, operation: Operation, table: string, column: string, row?: Row): boolean
  /** Without them an access control that has a script denies. */
  runScriptsWith(scripts: AccessScripts): void
  /** For REST_Endpoint ACLs of scripted REST resources. */
  allowsNamed(user: User, type: string, name: string): boolean
}

/** Scripts of access controls, which run as the user who is judged. */
export interface AccessScripts {
  /** `current` is an empty record where the platform asks without a row. */
  allows(rule: { name: string; script: string; scope: string }, user: User, table: string, row?: Row): boolean
}

/** Who acts, and from which application scope ('global' for REST, the UI and the platform itself). */
export interface Context {
  user: User
  scope: string
}

export interface CompiledQuery {
  filter: Filter
  orderBy: { column: string; descending: boolean; numeric: boolean }[]
  /** Terms the platform ignores: unknown columns, unparsable text. */
  dropped: string[]
}

export interface Query {
  /** `javascript:` values are evaluated by the function given. */
  compile(table: string, encodedQuery: string, javascript?: (expression: string) => string): CompiledQuery
  matches(filter: Filter, row: Row): boolean
  /** What a person sees: reference display, choice label, yes/no, dates in the zone, journal text. */
  displayValue(table: string, row: Row, column: string, user: User): string
}

export type WriteOutcome =
  | { ok: true; row: Row }
  /** `kind` decides the body that REST answers; `message` is the text of getLastErrorMessage(). */
  | {
      ok: false
      kind: 'missing' | 'aborted' | 'data_policy' | 'duplicate' | 'invalid'
      message: string
      rule?: { name: string; sysId: string }
      /** What rules showed to the user with gs.addErrorMessage; REST does not pass it on. */
      userMessages?: string[]
    }

/** The write path of the platform: defaults, rules, engines, store, after rules, async jobs. Scripts and REST both use it; ACLs are REST's. */
export interface Records {
  insert(context: Context, table: string, values: Row): WriteOutcome
  update(context: Context, table: string, sysId: string, changes: Row): WriteOutcome
  remove(context: Context, table: string, sysId: string): WriteOutcome
  /** What before-query rules add to every query of the table; [] adds nothing. */
  queryConditions(context: Context, table: string): Filter
}

/** What the data layer hands to the script layer. */
export interface Platform {
  store: Store
  dictionary: Dictionary
  access: Access
  query: Query
  outbound: Outbound
  findUser(userName: string): User | null
  /** The instance's own address, glide.servlet.uri, with trailing slash. */
  instanceUrl: string
  now(): Date
  newSysId(): string
  randomBytes(count: number): Uint8Array
}

/** The script layer as the rest of the instance sees it. */
export interface Scripts {
  records: Records
  runJob(job: Job): void
  /** Runs a scripted REST operation's script with request and response as the platform shapes them. */
  runRestOperation(context: Context, script: string, request: RestScriptRequest): RestScriptResponse
  /** Runs the script of a test step, in a transaction of its own: the value of its last statement, or what it threw. */
  runStep(context: Context, script: string, globals: Record<string, unknown>): { value: unknown; error: string | null }
  /** An error as scripts of this layer would make it. */
  scriptError(message: string): Error
  /** Presses a button of a form or list. */
  pressUiAction(press: UiActionPress): UiActionAnswer
  /** What is shown to the user on a form, or, without a record, in the banner of a list. */
  visibleUiActions(place: Omit<UiActionPress, 'name'>): VisibleUiAction[]
  /** The sys_ids of what a relationship finds for a record, before access controls. */
  relatedRows(place: RelatedListPlace): string[]
}

/** A related list below the record: the relationship by its sys_id. */
export interface RelatedListPlace {
  relationship: string
  table: string
  sysId: string
  userName: string
}

export interface VisibleUiAction {
  name: string
  hint: string
}

/** `sysId` is '' for a button in the banner of a list. */
export interface UiActionPress {
  name: string
  table: string
  sysId: string
  userName: string
  /** What stands in the form and is not saved, by column. */
  values?: Record<string, string>
}
export type UiActionAnswer =
  | { pressed: true; infoMessages: string[]; errorMessages: string[]; redirect: string }
  /** Not shown to this user, or not at this record, or its script failed. */
  | { pressed: false; reason: string }

export interface RestScriptRequest {
  method: string
  path: string
  pathParams: Record<string, string>
  queryParams: Record<string, string[]>
  headers: Record<string, string>
  body: string
}
export interface RestScriptResponse {
  status: number
  headers: Record<string, string>
  contentType: string | null
  body: unknown
  stream: Uint8Array | null
}
