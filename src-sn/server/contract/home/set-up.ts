/** The tab Set-up: what GET home/set-up answers, and what POST home/set-up takes. */
import type { TryoutList } from '../tryout-limits.ts'
import type { Recipient } from './recipients.ts'
import type { CheckId, CheckOwner, CheckState } from '../checks.ts'

export interface ShownCheck {
  readonly id: CheckId
  readonly what: string
  /** `stale`: it passed, and longer than an hour ago. `never`: nobody has looked yet. */
  readonly state: CheckState | 'stale' | 'never'
  readonly found: string
  readonly to_do: string
  readonly who: CheckOwner
  /** RFC 3339; '' when there was no look. */
  readonly last_checked: string
  readonly last_passed: string
  /** What the app can mend by itself, and exactly what it would change; null for nothing. */
  readonly fix: ShownFix | null
}

export interface ShownFix {
  readonly action: 'confirm'
  /** Column, before, after. */
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[]
}

/** What POST checks answers. */
export interface ChecksBody {
  /** RFC 3339, UTC. */
  readonly as_of: string
  /** A look was asked for and is not over. */
  readonly waiting: boolean
  readonly checks: readonly ShownCheck[]
}

export interface ShownTemplate {
  readonly sys_id: string
  readonly name: string
  readonly record_type: 'incident' | 'follow_up'
  /** A table, or Jira. */
  readonly goes_to: string
  readonly active: boolean
  readonly trial: boolean
  readonly problem: string
}

export interface HomeSetUp {
  readonly as_of: string
  readonly checks: readonly ShownCheck[]
  /** A look is under way. */
  readonly checking: boolean
  readonly connection: {
    readonly sys_id: string
    readonly bridge_url: string
    readonly has_secret: boolean
    /** This instance's own address, and the one that may send. */
    readonly instance_url: string
    readonly confirmed_instance: string
    /** Why nothing can be sent; '' when it can. */
    readonly problem: string
  }
  readonly templates: readonly ShownTemplate[]
  /** Who gets mails. */
  readonly recipients: readonly Recipient[]
  readonly start: {
    /** RFC 3339; '' before Start. */
    readonly declared_from: string
    /** Why Start would be refused now; '' when it would not, or when it was pressed. */
    readonly refusal: string
  }
  readonly pause: { readonly since: string; readonly by: string; readonly reason: string } | null
}

/**
 * What a person does on the tab. `trial`: only test incidents are taken, by the templates that are on. `ask`: what Start should say, as
 * home/start.ts has it. Start takes the ticked ones of those that are running, which the try-out `asked` has listed.
 */
export type SetUpRequest =
  | { readonly action: 'check' | 'confirm' | 'resume' }
  | { readonly action: 'ask'; readonly list: TryoutList }
  | { readonly action: 'start' | 'trial'; readonly asked?: string; readonly incidents?: readonly string[] }
  | { readonly action: 'pause'; readonly reason: string }
  | { readonly action: 'recipients'; readonly users: readonly string[]; readonly groups: readonly string[] }
  | { readonly action: 'template'; readonly sys_id: string; readonly active: boolean; readonly trial: boolean }

export interface SetUpAnswer {
  /** What was done, as a sentence. */
  readonly said: string
}
