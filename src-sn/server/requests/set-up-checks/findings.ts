/** The shortest way to say what a check has found. */
import type { CheckId, CheckOwner, CheckState, Finding } from '../../contract/checks.ts'

export function passed(id: CheckId, found: string): Finding {
  return { id, state: 'passed', found, to_do: '', who: '' }
}

export function failed(id: CheckId, who: CheckOwner, found: string, toDo: string): Finding {
  return { id, state: 'failed', found, to_do: toDo, who }
}

export function warning(id: CheckId, who: CheckOwner, found: string, toDo: string): Finding {
  return { id, state: 'warning', found, to_do: toDo, who }
}

export function unknown(id: CheckId, who: CheckOwner, found: string, toDo: string): Finding {
  return { id, state: 'unknown', found, to_do: toDo, who }
}

export type { CheckState, Finding }
