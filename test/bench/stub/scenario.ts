/** What the stub plays: how large everything is, how slow both vendors are. The bench changes it between measurements. */

export interface Scenario {
  /** Custom fields of the account, and options of each. Every incident carries all of them, as incident.io's answers do. */
  readonly fields: number
  readonly options: number
  readonly followUps: number
  /** Updates that stand at an incident. */
  readonly updates: number
  /** What the lists by `updated_at` answer. */
  readonly changedIncidents: number
  readonly changedFollowUps: number
  /** Every incident's version: a higher one is a change of all of them. */
  readonly revision: number
  /** Templates, conditions of each, and field mappings of each. The last template is the one that matches. */
  readonly templates: number
  readonly conditions: number
  readonly mappings: number
  readonly syncUpdates: boolean
  /** A new ticket asks for its link at incident.io. */
  readonly link: boolean
  /** The app answers every comparison with "in sync". */
  readonly inSync: boolean
  readonly latencyMs: number
  /** How long a page of a list takes, per megabyte. */
  readonly latencyMsPerMb: number
  readonly imageMb: number
}

export const plainScenario: Scenario = {
  fields: 6,
  options: 5,
  followUps: 0,
  updates: 0,
  changedIncidents: 0,
  changedFollowUps: 0,
  revision: 1,
  templates: 2,
  conditions: 2,
  mappings: 7,
  syncUpdates: true,
  link: false,
  inSync: false,
  latencyMs: 0,
  latencyMsPerMb: 0,
  imageMb: 50,
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

/** Ids have the length of incident.io's. The number of the incident stands in each, so that nothing needs to be kept. */
export const incidentId = (incident: number): string => `01J${digits(incident, 13)}${digits(0, 10)}`
export const followUpId = (incident: number, one: number): string => `01F${digits(incident, 13)}${digits(one, 10)}`
export const updateId = (incident: number, one: number): string => `01T${digits(incident, 13)}${digits(one, 10)}`
export const fieldId = (field: number): string => `01C${digits(field, 13)}${digits(0, 10)}`
export const optionId = (field: number, option: number): string => `01P${digits(field, 13)}${digits(option, 10)}`

/** The two numbers of an id. */
export const numbersOf = (id: string): { incident: number; one: number } => ({
  incident: Number(id.slice(3, 16)),
  one: Number(id.slice(16)),
})

export const statusId = (one: number): string => `01S${digits(one, 23)}`
export const severityId = (one: number): string => `01V${digits(one, 23)}`
export const typeId = `01Y${digits(1, 23)}`
export const roleId = `01R${digits(1, 23)}`
export const priorityId = `01Q${digits(1, 23)}`

/** An hour ago at start: a version may not lie ahead of the instance's clock. The stub gets it, so that payloads name its versions. */
export const baseMs = Number(process.env['BENCH_BASE_MS'] ?? Math.floor(Date.now() / 1000) * 1000 - 3_600_000)

/** RFC 3339, as incident.io writes it. */
export const momentOf = (second: number): string => new Date(baseMs + second * 1000).toISOString()
