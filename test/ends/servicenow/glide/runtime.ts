/** What every script-facing class needs of the thread it lives in. */
import type { CallStack } from '../scripts/call-stack.ts'
import type { Context, Platform, WriteOutcome } from '../seams.ts'
import type { Filter, Row } from '../contracts.ts'
import type { PlatformIndex, ScriptStatement } from '../statements/statement.ts'

export interface ScriptOptions {
  /** Refuse rules that an app may not have on tables of other scopes. */
  strictForeignRules: boolean
  /** Refuse calls of the platform's API for which a scope declares no privilege. Tables of other scopes are always checked. */
  enforcesScriptables: boolean
  /** The script's own time; waiting for other systems does not count. */
  scriptLimitMs: number
  /** Added to a script's limit where its scope may call other systems. */
  outboundAllowanceMs: number
  /** Hears of each statement that a script makes through GlideRecord and GlideAggregate. */
  onStatement?: (statement: ScriptStatement) => void
  /** Asked before a statement is described, so that it costs nothing while nobody listens. Without it they always are. */
  wantsStatements?: () => boolean
  /** The indexes of platform tables, for the judgement whether a query is a scan. Own tables declare theirs. */
  indexes?: readonly PlatformIndex[]
}

export interface WriteSettings {
  /** False: no rules and no engines, as after setWorkflow(false). */
  workflow: boolean
}

/** The write path as scripts use it. */
export interface ScriptRecords {
  insert(context: Context, table: string, values: Row, settings?: WriteSettings): WriteOutcome
  update(context: Context, table: string, sysId: string, changes: Row, settings?: WriteSettings): WriteOutcome
  remove(context: Context, table: string, sysId: string, settings?: WriteSettings): WriteOutcome
  /** Default values for a new record, its number included. */
  newValues(context: Context, table: string): Row
  /** What before-query rules add to every query of the table; [] adds nothing. */
  queryConditions(context: Context, table: string): Filter
}

export interface Runtime {
  platform: Platform
  options: ScriptOptions
  calls: CallStack
  records: ScriptRecords
  /** An error of the scripts' own realm, so that `instanceof Error` holds in scripts. */
  error(message: string, name?: string): Error
  /** A `javascript:` value of a query or a default. */
  evaluate(expression: string): string
  /** Runs script text with these globals inside the script under way; the value of its last statement. */
  runText(source: string, name: string, globals: Record<string, unknown>): unknown
  /** The same data as an object of the scripts' realm. */
  plain(value: unknown): unknown
  /** `Class.method` of methods that the family of the instance does not have. */
  missingMethods: ReadonlySet<string>
  /** Whether the running script can use a script include by this name. */
  hasInclude(name: string): boolean
  /** Throws when the running script has used up its time. */
  checkTime(): void
  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void
}
