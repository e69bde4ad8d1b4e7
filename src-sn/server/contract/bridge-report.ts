/** What a bridge process says of itself, with calls that it makes anyway, in the spelling of the wire. No secret, and nothing of an incident. */

export const reportLimits = {
  /** Types of webhooks of incident.io. */
  events: 40,
  words: 1000,
  roles: 20,
} as const

/** How long an instance keeps what a process said: src-sn/fluent/tables/auto-flush.now.ts has the same. */
export const KEPT_SECONDS = 7 * 24 * 3600

/** What a process does again and again, and how it signs in. */
export const watchedRuns = ['sweep', 'catalogue', 'sign_in'] as const

export type WatchedRun = (typeof watchedRuns)[number]

export interface RunReport {
  readonly run: WatchedRun
  /** RFC 3339; '' when there was none. */
  readonly succeeded_at: string
  readonly failed_at: string
  /** Of the last failure, with the vendor's own sentence; '' since the last success. */
  readonly failure: string
}

export interface LimitReport {
  readonly vendor: 'incident_io' | 'servicenow' | 'jira'
  /** Calls of the last minute. */
  readonly used: number
  /** 0: none of ours. */
  readonly limit: number
}

/** The type of the event that asks for it: the app sends it once a minute, and stores it nowhere. */
export const REPORT_EVENT = 'report'

export interface BridgeReport {
  readonly host: string
  readonly version: string
  readonly oldest_app: string
  readonly started_at: string
  /** Where readers reach it; '' when that is not set. */
  readonly public_url: string
  /** When each type of webhook of incident.io came last. */
  readonly events: readonly { readonly type: string; readonly at: string }[]
  /** null until it was read. */
  readonly key: { readonly name: string; readonly missing_roles: readonly string[] } | null
  readonly runs: readonly RunReport[]
  readonly limits: readonly LimitReport[]
}

/** The webhooks that the sync needs, in the order of docs/install.md; those of private incidents where these are synced. */
export const publicWebhooks = [
  'public_incident.incident_created_v2',
  'public_incident.incident_updated_v2',
  'public_incident.incident_status_updated_v2',
  'public_incident.follow_up_created_v2',
  'public_incident.follow_up_updated_v2',
] as const

export const privateWebhooks = [
  'private_incident.incident_created_v2',
  'private_incident.incident_updated_v2',
  'private_incident.follow_up_created_v2',
  'private_incident.follow_up_updated_v2',
  'private_incident.membership_granted_v1',
  'private_incident.membership_revoked_v1',
] as const
