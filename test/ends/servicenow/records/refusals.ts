/** The platform's words for writes that it refuses. */
import type { Runtime } from '../glide/runtime.ts'
import type { WriteOutcome } from '../seams.ts'
import type { RecordState } from './record-state.ts'

export function invalidTable(table: string): WriteOutcome {
  return { ok: false, kind: 'invalid', message: `Invalid table ${table}` }
}

export function missing(table: string): WriteOutcome {
  return { ok: false, kind: 'missing', message: `No record found in ${table}` }
}

/** Connection numbers mean nothing here, but the platform's text has one. */
export function duplicate(result: { duplicateKey: string; index: string }): WriteOutcome {
  const detail = `Duplicate entry '${result.duplicateKey}' for key '${result.index}'`
  return { ok: false, kind: 'duplicate', message: `Unique Key violation detected by database ((conn=1) ${detail})` }
}

/** What a rule showed to the user does not cross REST; it is kept beside the message. */
export function refusedByRule(runtime: Runtime, state: RecordState): WriteOutcome {
  const rule = state.abortedBy ?? { name: 'unknown', sysId: '' }
  const stack = [rule.name, ...runtime.calls.ruleNames().reverse()].join(',')
  const named = `'${rule.name}^${rule.sysId}'`
  const message = `Operation against file '${state.table}' was aborted by Business Rule ${named}. Business Rule Stack:${stack}`
  return { ok: false, kind: 'aborted', message, rule, userMessages: [...runtime.calls.transaction.errorMessages] }
}
