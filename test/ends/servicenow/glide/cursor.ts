/** The inside of a GlideRecord: its conditions, the rows found, and the record it stands on. Scripts never see it. */
import type { Filter, Row } from '../contracts.ts'
import type { CompiledQuery, TableDef, User } from '../seams.ts'
import { RecordState } from '../records/record-state.ts'
import { guardedValue } from '../query/guarded-script.ts'
import { rowMatches } from '../query/matches.ts'
import { both, readRow, readRows } from '../records/stored-rows.ts'
import type { ConditionGroup } from './condition-groups.ts'
import type { Runtime } from './runtime.ts'
import { reportQuery, type JudgedQuery } from '../statements/report.ts'
import { tableRefusal } from './scope-access.ts'

type Compiled = Pick<CompiledQuery, 'filter' | 'orderBy'>

export class Cursor {
  readonly runtime: Runtime
  readonly table: string
  readonly definition: TableDef | null
  readonly groups: ConditionGroup[] = []
  readonly encoded: string[] = []
  readonly orderBy: { column: string; descending: boolean }[] = []
  window: { offset: number; limit?: number } = { offset: 0 }
  rows: Row[] = []
  position = -1
  state: RecordState
  lastError = ''
  workflow = true
  /** False until a row was read, or the record was made new. */
  positioned = false
  /** Made by newRecord() or initialize() and not inserted yet. */
  fresh = false

  constructor(runtime: Runtime, table: string, state?: RecordState) {
    this.runtime = runtime
    this.table = table
    this.definition = runtime.platform.dictionary.table(table)
    this.state = state ?? this.emptyState()
    this.positioned = state !== undefined && state.sysId !== ''
    if (this.definition === null) runtime.log('error', `Invalid table ${table}`)
  }

  get user(): User {
    return this.runtime.calls.frame.user
  }

  emptyState(): RecordState {
    return new RecordState(this.table, this.runtime.platform.dictionary.columns(this.table), null)
  }

  /** The conditions set so far as one encoded query. */
  encodedQuery(): string {
    return this.#parts().join('^')
  }

  filter(): Filter {
    return this.#compiled().filter
  }

  /** The query as the log of statements sees it. */
  judged(rows: number): JudgedQuery {
    return { table: this.table, pieces: pieces(this.#parts()), order: this.#order().join('^'), rows }
  }

  /** Reads the matching rows. Nothing when the scope may not read the table. */
  query(): void {
    if (this.read()) reportQuery(this.runtime, 'query', () => this.judged(this.rows.length))
  }

  /** The query as a part of another statement. False when none was made. */
  read(): boolean {
    this.rows = []
    this.position = -1
    this.positioned = false
    this.fresh = false
    this.state = this.emptyState()
    if (this.definition === null) return false
    this.runtime.checkTime()
    const refusal = tableRefusal(this.runtime, 'read', this.table)
    if (refusal !== null) {
      this.lastError = refusal
      return false
    }
    const { filter, orderBy } = this.#compiled()
    const { platform, records, calls } = this.runtime
    const conditions = records.queryConditions(calls.frame, this.table)
    this.rows = readRows(platform, this.table, { filter: both(filter, conditions), orderBy, ...this.window })
    return true
  }

  next(): boolean {
    this.runtime.checkTime()
    const row = this.rows[this.position + 1]
    if (row === undefined) return false
    this.position += 1
    this.stand(row)
    return true
  }

  /** One record by sys_id; null when it is not there, or when a query rule hides it. */
  find(sysId: string): Row | null {
    const { platform, records, calls } = this.runtime
    const row = readRow(platform, this.table, sysId)
    return row !== null && rowMatches(records.queryConditions(calls.frame, this.table), row, false) ? row : null
  }

  /** Makes `row` the current record. */
  stand(row: Row): void {
    const { dictionary } = this.runtime.platform
    const recorded = row.sys_class_name ?? ''
    const ownClass = recorded !== '' && dictionary.isA(recorded, this.table) ? recorded : this.table
    this.state = new RecordState(ownClass, dictionary.columns(ownClass), row)
    this.positioned = true
  }

  #parts(): string[] {
    const conditions = this.groups.map(group => group.terms.join('^OR'))
    // A join reaches to the end of its query.
    const isJoin = (part: string): boolean => part.startsWith('JOIN')
    return [...conditions.filter(part => !isJoin(part)), ...this.encoded, ...conditions.filter(isJoin)].filter(
      part => part !== '',
    )
  }

  #order(): string[] {
    return this.orderBy.map(({ column, descending }) => `ORDERBY${descending ? 'DESC' : ''}${column}`)
  }

  #compiled(): Compiled {
    return pieces([...this.#order(), ...this.#parts()])
      .map(piece => this.#compile(piece))
      .reduce((all, one) => ({
        filter: both(all.filter, one.filter),
        orderBy: [...all.orderBy, ...one.orderBy],
      }))
  }

  #compile(encoded: string): Compiled {
    const { platform } = this.runtime
    // Values of queries are evaluated by the platform, which knows more of `gs` than an app's scope does.
    const { filter, orderBy, dropped } = platform.query.compile(
      this.table,
      encoded,
      expression => guardedValue(expression, this.user, platform.now()) ?? this.runtime.evaluate(expression),
    )
    for (const term of dropped)
      this.runtime.log('warn', `Invalid query detected on table ${this.table}: ${term} was ignored`)
    return { filter, orderBy }
  }
}

/** A ^NQ in one addEncodedQuery() must not reach into the other conditions: then each stands by itself. */
function pieces(parts: string[]): string[] {
  return parts.some(part => part.includes('^NQ')) ? parts : [parts.join('^')]
}
