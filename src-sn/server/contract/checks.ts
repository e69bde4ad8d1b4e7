/** The one list of checks: what each is about, and what a check says. The bridge answers some of them, the app all others. */

/** In the order in which they are shown. */
export const checkIds = [
  'versions',
  'bridge_reachable',
  'secrets',
  'key',
  'webhook_events',
  'integration_user',
  'app_access',
  'unique_indexes',
  'templates',
  'images',
  'told',
] as const

export type CheckId = (typeof checkIds)[number]

/** Those that only the bridge can answer. */
export const bridgeCheckIds = ['key', 'images'] as const satisfies readonly CheckId[]

export type BridgeCheckId = (typeof bridgeCheckIds)[number]

export const checkTitles: Readonly<Record<CheckId, string>> = {
  versions: 'App and bridge belong together',
  bridge_reachable: 'The bridge answers',
  secrets: 'Both secrets agree, there and back',
  key: 'incident.io API key',
  webhook_events: 'Webhooks of incident.io arrive',
  integration_user: "The integration user's rights",
  app_access: 'What the app may use on this instance',
  unique_indexes: 'Unique indexes are at work',
  templates: "Each template's table and columns",
  images: 'Images can be opened from outside',
  told: 'Somebody is told when something fails',
}

/** `warning`: the sync works, and something is missing. `unknown`: it could not be found out. */
export const checkStates = ['passed', 'failed', 'warning', 'unknown'] as const

export type CheckState = (typeof checkStates)[number]

/** Who can do what is to be done; '' when nothing is. */
export const checkOwners = ['servicenow_admin', 'incident_io_owner', 'platform_engineer', ''] as const

export type CheckOwner = (typeof checkOwners)[number]

/** Sentences for people. Nothing secret. */
export interface Finding<Id extends CheckId = CheckId> {
  readonly id: Id
  readonly state: CheckState
  readonly found: string
  readonly to_do: string
  readonly who: CheckOwner
}

/** What the app adds to the event `checks` when it sends it. */
export interface ChecksQuestion {
  /** Of the app. */
  readonly version: string
  readonly oldest_bridge: string
  readonly private_incidents: boolean
}

/** The answer of the bridge, which is signed as JSON text: `<id of the event>.<timestamp>.<text>`, by Standard Webhooks. */
export interface ChecksAnswer {
  readonly text: string
  /** Unix seconds. */
  readonly timestamp: number
  readonly signature: string
}

export const checkLimits = { found: 2000, toDo: 2000 } as const
