/** What the set-up asks about the shipped mapping, and what an instance can answer. */

export const travelModes = ['off', 'to_incident_io', 'both'] as const

/** `off`: no state travels. `to_incident_io`: states of records do. `both`: statuses of incident.io are written on records as well. */
export type TravelMode = (typeof travelModes)[number]

export const levelModes = ['fixed', 'rank'] as const

/** Impact and urgency: `fixed` as incident.io publishes them, or by the `rank` of the severity. */
export type LevelMode = (typeof levelModes)[number]

/** A template that an option counts for. */
export interface OptionTemplate {
  readonly sys_id: string
  readonly name: string
}

export interface Person {
  readonly sys_id: string
  readonly name: string
}

/** `mixed`: somebody set single rows or templates differently. */
export interface HomeOptions {
  readonly states: { readonly mode: TravelMode | 'mixed' }
  /** The caller of an incident whose reporter has no user here; null: there is none, and the column stays empty. */
  readonly caller: { readonly fallback: Person | null; readonly templates: readonly OptionTemplate[] }
  readonly contact_type: {
    readonly value: string
    readonly choices: readonly string[]
    readonly templates: readonly OptionTemplate[]
  }
  readonly levels: { readonly mode: LevelMode | 'mixed'; readonly templates: readonly OptionTemplate[] }
  /** Written where a closed incident closes its record. `choices`: what this instance has. */
  readonly closing: { readonly code: string; readonly notes: string; readonly choices: readonly string[] }
}

/** What an admin changes; what is left out stays. */
export interface OptionChanges {
  readonly states?: TravelMode
  /** E-mail address, user ID or sys_id; '' for nobody. */
  readonly caller?: string
  readonly contact_type?: string
  readonly levels?: LevelMode
  readonly close_code?: string
  readonly close_notes?: string
}
