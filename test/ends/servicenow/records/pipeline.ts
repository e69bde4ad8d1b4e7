/** The write path of the platform: every insert, update and delete of scripts and of REST goes through here. */
import type { Filter, Row, WriteResult } from '../contracts.ts'
import type { Runtime, ScriptRecords, WriteSettings } from '../glide/runtime.ts'
import type { Context, WriteOutcome } from '../seams.ts'
import { writeAudit } from './audit-rows.ts'
import { cascadeDelete } from './cascade.ts'
import { noteCustomerUpdate } from './customer-updates.ts'
import { dateText, defaultValues } from './default-values.ts'
import { runEngines } from './engines.ts'
import { writeJournals } from './journals.ts'
import { RecordState } from './record-state.ts'
import { refusedByRule, duplicate, invalidTable, missing } from './refusals.ts'
import type { RuleAction } from './business-rules.ts'
import type { QueryRules } from './query-rules.ts'
import type { RuleRunner, Write } from './rule-runner.ts'
import { readRow } from './stored-rows.ts'

const withWorkflow: WriteSettings = { workflow: true }
/** The platform's own to write. */
const protectedColumns = new Set([
  'sys_id',
  'sys_class_name',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
])
const sysIdShape = /^[0-9a-f]{32}$/i

export class RecordPipeline implements ScriptRecords {
  readonly #runtime: Runtime
  readonly #rules: RuleRunner
  readonly #queryRules: QueryRules

  constructor(runtime: Runtime, rules: RuleRunner, queryRules: QueryRules) {
    this.#runtime = runtime
    this.#rules = rules
    this.#queryRules = queryRules
  }

  queryConditions(context: Context, table: string): Filter {
    return this.#queryRules.conditions(context, table)
  }

  newValues(context: Context, table: string): Row {
    return this.#inTransaction(context, () => defaultValues(this.#runtime, context, table, {}))
  }

  insert(context: Context, table: string, values: Row, settings = withWorkflow): WriteOutcome {
    const definition = this.#runtime.platform.dictionary.table(table)
    if (definition === null) return invalidTable(table)
    return this.#inTransaction(context, () => {
      const state = this.#newState(context, table, values)
      const write = this.#open(context, state, 'insert', settings)
      const refusal = this.#beforeStore(write, settings)
      if (refusal !== null) return refusal
      const result = this.#runtime.platform.store.insert(definition.physical, { ...state.values })
      return result.ok ? this.#afterStore(write, settings) : duplicate(result)
    })
  }

  update(context: Context, table: string, sysId: string, changes: Row, settings = withWorkflow): WriteOutcome {
    const { platform } = this.#runtime
    if (platform.dictionary.table(table) === null) return invalidTable(table)
    return this.#inTransaction(context, () => {
      const stored = readRow(platform, table, sysId)
      if (stored === null) return missing(table)
      const state = this.#stateOf(table, stored)
      for (const [column, value] of Object.entries(changes)) if (!protectedColumns.has(column)) state.set(column, value)
      // The platform writes nothing and runs no rule when no column changes.
      if (!state.hasChanges) return { ok: true, row: stored }
      const write = this.#open(context, state, 'update', settings)
      const refusal = this.#beforeStore(write, settings)
      if (refusal !== null) return refusal
      if (!state.hasChanges) return { ok: true, row: stored }
      const result = this.#storeUpdate(context, state)
      if (result.ok) return this.#afterStore(write, settings)
      return 'missing' in result ? missing(table) : duplicate(result)
    })
  }

  remove(context: Context, table: string, sysId: string, settings = withWorkflow): WriteOutcome {
    const { platform } = this.#runtime
    if (platform.dictionary.table(table) === null) return invalidTable(table)
    return this.#inTransaction(context, () => {
      const stored = readRow(platform, table, sysId)
      if (stored === null) return missing(table)
      const write = this.#open(context, this.#stateOf(table, stored), 'delete', settings)
      this.#rules.run(write, 'before', 'early')
      this.#rules.run(write, 'before', 'late')
      if (write.state.aborted) return refusedByRule(this.#runtime, write.state)
      if (!platform.store.delete(this.#physical(write.state.table), sysId)) return missing(table)
      noteCustomerUpdate(platform, context, write.state.table, sysId, 'DELETE')
      cascadeDelete(platform, this, context, write.state.table, sysId)
      this.#runAfter(write)
      return { ok: true, row: stored }
    })
  }

  #newState(context: Context, table: string, values: Row): RecordState {
    const { platform } = this.#runtime
    const columns = platform.dictionary.columns(table)
    const state = new RecordState(table, columns, null)
    for (const column of columns.keys()) state.values[column] = ''
    for (const source of [defaultValues(this.#runtime, context, table, values), values]) {
      for (const [column, value] of Object.entries(source)) state.set(column, value)
    }
    const now = dateText(platform.now())
    const { userName } = context.user
    state.set('sys_id', sysIdShape.test(values.sys_id ?? '') ? (values.sys_id ?? '') : platform.newSysId())
    state.set('sys_class_name', table)
    const stamps = {
      sys_created_on: now,
      sys_updated_on: now,
      sys_created_by: userName,
      sys_updated_by: userName,
      sys_mod_count: '0',
    }
    for (const [column, value] of Object.entries(stamps)) state.set(column, value)
    return state
  }

  #stateOf(table: string, stored: Row): RecordState {
    const recorded = stored.sys_class_name ?? ''
    const { dictionary } = this.#runtime.platform
    const ownClass = recorded !== '' && dictionary.isA(recorded, table) ? recorded : table
    return new RecordState(ownClass, dictionary.columns(ownClass), stored)
  }

  #open(context: Context, state: RecordState, action: RuleAction, settings: WriteSettings): Write {
    state.operation = action
    const { firstBefore } = this.#runtime.calls.transaction
    if (state.before !== null && !firstBefore.has(state.sysId)) firstBefore.set(state.sysId, state.before)
    const previous = action === 'insert' ? null : (firstBefore.get(state.sysId) ?? null)
    return {
      context,
      state,
      action,
      previous,
      rules: settings.workflow ? this.#rules.rulesOf(state.table, action) : [],
    }
  }

  /** Before rules and engines; an outcome is a refusal. */
  #beforeStore(write: Write, settings: WriteSettings): WriteOutcome | null {
    const { state } = write
    this.#rules.run(write, 'before', 'early')
    const refusal = settings.workflow ? runEngines(this.#runtime.platform, write.context, state) : null
    this.#rules.run(write, 'before', 'late')
    if (state.aborted) return refusedByRule(this.#runtime, state)
    return refusal === null ? null : { ok: false, kind: 'data_policy', message: refusal }
  }

  #storeUpdate(context: Context, state: RecordState): WriteResult | { ok: false; missing: true } {
    const { platform } = this.#runtime
    state.set('sys_mod_count', String(Number(state.get('sys_mod_count') || '0') + 1))
    state.set('sys_updated_on', dateText(platform.now()))
    state.set('sys_updated_by', context.user.userName)
    return platform.store.update(this.#physical(state.table), state.sysId, state.changedColumns())
  }

  #afterStore(write: Write, settings: WriteSettings): WriteOutcome {
    const { state } = write
    noteCustomerUpdate(this.#runtime.platform, write.context, state.table, state.sysId, 'INSERT_OR_UPDATE')
    if (settings.workflow) writeAudit(this.#runtime.platform, write.context, state)
    if (settings.workflow || state.hasChanges) writeJournals(this, write.context, state)
    this.#runAfter(write)
    // Rules may have written the record again meanwhile.
    return { ok: true, row: readRow(this.#runtime.platform, state.table, state.sysId) ?? { ...state.values } }
  }

  #runAfter(write: Write): void {
    this.#rules.run(write, 'after', 'early')
    this.#rules.run(write, 'after', 'late')
    this.#rules.enqueueAsync(write)
  }

  #physical(table: string): string {
    return this.#runtime.platform.dictionary.table(table)?.physical ?? table
  }

  #inTransaction<Result>(context: Context, work: () => Result): Result {
    return this.#runtime.calls.within({ ...context, source: context.scope }, work)
  }
}
