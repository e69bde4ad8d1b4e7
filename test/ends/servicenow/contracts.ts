/**
 * The seams of the test instance. Scripts run synchronously, as they do on the platform, so everything a script
 * touches is synchronous: the store and outbound HTTP. In a server the scripts run in worker threads and both seams
 * are calls to the main thread (threads/); in unit tests both are plain objects in the same thread.
 */

/** A stored row: every column as its stored text, '' when empty. `sys_id` is always there. Booleans are '1' and '0'. */
export type Row = Record<string, string>

/**
 * One comparison on a stored column of the queried table. The engine resolves dot-walks and display values before.
 * For SAMEAS, NSAMEAS and the _FIELD operators the value is the name of another column of the row. MORETHAN and LESSTHAN name
 * one too: `column@milliseconds` is how much later this column's moment has to be. DATEPART asks for a part of the moment:
 * `part@value@comparison@zone`. The value of MATCH_RGX is a regular expression.
 */
export interface Term {
  column: string
  operator:
    | '='
    | '!='
    | 'LIKE'
    | 'NOT LIKE'
    | 'STARTSWITH'
    | 'ENDSWITH'
    | 'IN'
    | 'NOT IN'
    | 'ISEMPTY'
    | 'ISNOTEMPTY'
    | 'SAMEAS'
    | 'NSAMEAS'
    | 'GT_FIELD'
    | 'LT_FIELD'
    | 'GT_OR_EQUALS_FIELD'
    | 'LT_OR_EQUALS_FIELD'
    | 'MORETHAN'
    | 'LESSTHAN'
    | 'DATEPART'
    | 'MATCH_RGX'
    | '<'
    | '<='
    | '>'
    | '>='
  value: string
  numeric?: boolean
}

/** Rows match when any alternative matches; an alternative matches when all its groups do; a group when any of its terms does. [] matches all. */
export type Filter = Term[][][]

export interface QuerySpec {
  filter: Filter
  orderBy?: { column: string; descending: boolean; numeric?: boolean }[]
  limit?: number
  offset?: number
}

export type WriteResult = { ok: true } | { ok: false; duplicateKey: string; index: string }

export interface UniqueIndex {
  name: string
  columns: string[]
}

/** Each call is one statement: complete and visible to everyone when it returns, as on the platform (no rollback). */
export interface Store {
  /** Tables are physical: a child of task is stored in `task` with its sys_class_name. */
  createTable(name: string, uniqueIndexes: UniqueIndex[]): void
  get(table: string, sysId: string): Row | null
  query(table: string, spec: QuerySpec): Row[]
  count(table: string, filter: Filter): number
  insert(table: string, row: Row): WriteResult
  update(table: string, sysId: string, changes: Row): WriteResult | { ok: false; missing: true }
  delete(table: string, sysId: string): boolean
  /** The next counter value for numbers, kept even when the insert that asked is refused. */
  nextNumber(table: string): number
  /** Puts an async rule run in the scheduler's queue (see Job). */
  enqueue(job: Job): void
  /** System log lines of scripts (gs.info and friends): level, source, message. */
  log(entry: { level: string; source: string; message: string }): void
}

/** Work that runs after commit in its own turn: an async business rule, a scheduled script, the scripts of an event, or the scan of a file. */
export type Job =
  | {
      kind: 'async_rule'
      ruleSysId: string
      table: string
      recordSysId: string
      operation: 'insert' | 'update' | 'delete'
      userName: string
    }
  | { kind: 'scheduled_script'; scriptSysId: string }
  | { kind: 'event'; eventSysId: string }
  /** `dueAt`: milliseconds of the instance's clock; not before that. */
  | { kind: 'attachment_scan'; attachmentSysId: string; dueAt: number }

export interface OutboundRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string
  timeoutMs: number
}
/** `error` with the platform's code (1 = socket timeout) when there was no answer. */
export type OutboundResponse =
  { status: number; headers: Record<string, string>; body: string } | { error: string; code: number }
/** Blocks the calling script until the answer is there, as sn_ws.RESTMessageV2.execute() does. */
export interface Outbound {
  send(request: OutboundRequest): OutboundResponse
}

/** A REST call after authentication, as the instance's API layer sees it. Bodies are binary-safe. */
export interface RestRequest {
  method: string
  path: string
  query: [string, string][]
  headers: Record<string, string>
  body: Uint8Array
  userName: string
}
export interface RestResponse {
  status: number
  headers: Record<string, string>
  body: Uint8Array | string
}
