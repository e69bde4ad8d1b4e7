/**
 * What people did, by their own account: every hand writes down what it does at the moment of doing it, and then what the end
 * answered. Audits compare both ends with this log alone. What the product noted of the same deeds is the accused's account.
 */
import type { FollowUpWords, IncidentWords } from '../../ends/incident-io/control/bodies.ts'

/** `unknown`: the answer never came, so the end may hold it or not. */
export type Outcome = 'under way' | 'accepted' | 'refused' | 'unknown'

/** A row's stored values by column. */
export type Values = Readonly<Record<string, string>>

/** What was done, and on what. Ids that the end gives out are '' until it has answered. */
export type Act =
  | {
      readonly kind: 'incident declared'
      incident: string
      /** As the product shows them to the person: INC-5 and its address. */
      reference: string
      permalink: string
      readonly words: IncidentWords & { name: string; mode?: string }
    }
  | { readonly kind: 'incident changed'; readonly incident: string; readonly words: IncidentWords }
  | {
      readonly kind: 'follow-up made'
      followUp: string
      readonly incident: string
      readonly words: FollowUpWords & { title: string }
    }
  | { readonly kind: 'follow-up changed'; readonly followUp: string; readonly words: FollowUpWords }
  | { readonly kind: 'follow-up deleted'; readonly followUp: string }
  | { readonly kind: 'work note'; readonly record: string; readonly text: string }
  | { readonly kind: 'comment'; readonly record: string; readonly text: string }
  | { readonly kind: 'image'; readonly record: string; readonly name: string; readonly bytes: Buffer }
  /** With whatever else the form asks for. `label` and `before` are what the form showed, `state` what is stored. */
  | {
      readonly kind: 'state'
      readonly record: string
      readonly values: Values
      label: string
      before: string
      state: string
    }
  | { readonly kind: 'columns edited'; readonly record: string; readonly values: Values }
  /** `was`: what stood there. */
  | { readonly kind: 'row deleted'; readonly table: string; readonly row: string; readonly was: Values }
  | { readonly kind: 'issue moved'; readonly issue: string; readonly status: string; category: string }
  | { readonly kind: 'issue edited'; readonly issue: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'issue deleted'; readonly issue: string }

interface Circumstances {
  readonly by: string
  /** It happened between these two, by the clock of this machine. */
  readonly fromMs: number
  toMs: number
  outcome: Outcome
}
export type Action = Act & Circumstances
export type ActionOf<Kind extends Act['kind']> = Extract<Action, { kind: Kind }>

export interface ActorLog {
  /** In the order in which they were begun. */
  readonly actions: readonly Action[]
  /** Actions from this number on; `actions.length` is the number of the next one. */
  since(first: number): readonly Action[]
  /** Writes the action down, carries it out, and notes what came of it; `learn` adds what only the answer tells. */
  carryOut<Doing extends Act, Answer>(
    by: string,
    act: Doing,
    run: () => Promise<Answer>,
    learn?: (act: Doing, answer: Answer) => void,
  ): Promise<Answer>
}

/** An end that says no has done nothing. One that fails, or never answers, may have. */
const isRefusal = (error: unknown): boolean => error instanceof Error && /answered 4\d\d/.test(error.message)

export function createActorLog(now: () => number = Date.now): ActorLog {
  const actions: Action[] = []
  return {
    actions,
    since: first => actions.slice(first),
    carryOut: async (by, act, run, learn) => {
      const begun: Circumstances = { by, fromMs: now(), toMs: Infinity, outcome: 'under way' }
      const action = Object.assign(act, begun)
      actions.push(action)
      try {
        const answer = await run()
        learn?.(act, answer)
        action.outcome = 'accepted'
        return answer
      } catch (error) {
        action.outcome = isRefusal(error) ? 'refused' : 'unknown'
        throw error
      } finally {
        action.toMs = now()
      }
    },
  }
}
