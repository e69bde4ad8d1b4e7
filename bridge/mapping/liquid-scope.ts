/**
 * What a field mapping can name in Liquid. Names follow incident.io's API, so what an admin knows from there works here.
 *
 * | name                                            | what it is                                                          |
 * |-------------------------------------------------|---------------------------------------------------------------------|
 * | incident.id .reference .name .summary           | text; reference is INC-123                                          |
 * | incident.permalink .call_url .mode .visibility  | text                                                                |
 * | incident.incident_status (also .status)         | { id, name, category, rank }                                        |
 * | incident.severity, .incident_type (also .type)  | { id, name, rank }, empty when not set                              |
 * | incident.severity.from_top                      | 1 for the most severe that incident.io has, 2 for the next ...          |
 * | incident.creator                                | { name, email }                                                     |
 * | incident.created_at .updated_at                 | RFC 3339 UTC; use the filter: date: '%Y-%m-%d %H:%M:%S'             |
 * | follow_up.id .title .description .status        | text; follow_up is empty in templates for incidents                 |
 * | follow_up.priority .assignee .creator           | { id, name, rank } and { name, email }                              |
 * | follow_up.labels                                | list; use the filter: join: ', '                                    |
 * | follow_up.created_at .updated_at                | RFC 3339 UTC                                                        |
 * | record.table .sys_id                            | the table of the template; the record in ServiceNow, once it exists |
 * | record.type                                     | incident or follow_up                                               |
 * | custom_fields['Affected team'], .<field id>     | text; several options are joined with a comma                       |
 * | external_ids['Service'], .<field id>            | text; the ids that the catalog entries have where they came from    |
 * | roles['Incident Lead'], .<role id>              | { name, email }                                                     |
 *
 * Written without a property, {{ incident.severity }} and {{ roles['Incident Lead'] }} print the name.
 */
import { nameWithId } from './attribute-value.ts'
import { placeFromTop } from './severity-place.ts'
import type { Actor, Choice, FollowUp, Incident, IncidentStatus, RecordType, Subject } from './types.ts'

interface LiquidSubject extends Subject {
  readonly record: { readonly table: string; readonly sysId: string }
  readonly severityRanks: readonly number[]
}

/** Plain data only: Liquid prints these values and never parses them again. */
export function liquidScope(subject: LiquidSubject): Record<string, unknown> {
  const { incident, followUp, record } = subject
  const type: RecordType = followUp === null ? 'incident' : 'follow_up'
  return {
    incident: incidentScope(incident, subject.severityRanks),
    follow_up: followUp === null ? null : followUpScope(followUp),
    record: { table: record.table, sys_id: record.sysId, type },
    custom_fields: customFieldScope(incident),
    external_ids: externalIdScope(incident),
    roles: roleScope(incident),
  }
}

function incidentScope(incident: Incident, severityRanks: readonly number[]): Record<string, unknown> {
  const status = statusScope(incident.status)
  const type = choiceScope(incident.type)
  return {
    id: incident.id,
    reference: incident.reference,
    name: incident.name,
    summary: incident.summary,
    permalink: incident.permalink,
    call_url: incident.callUrl,
    mode: incident.mode,
    visibility: incident.visibility,
    incident_status: status,
    status,
    severity: severityScope(incident.severity, severityRanks),
    incident_type: type,
    type,
    creator: actorScope(incident.creator),
    created_at: incident.createdAt,
    updated_at: incident.updatedAt,
  }
}

const followUpScope = (followUp: FollowUp): Record<string, unknown> => ({
  id: followUp.id,
  title: followUp.title,
  description: followUp.description,
  status: followUp.status,
  priority: choiceScope(followUp.priority),
  labels: followUp.labels,
  assignee: actorScope(followUp.assignee),
  creator: actorScope(followUp.creator),
  created_at: followUp.createdAt,
  updated_at: followUp.updatedAt,
})

/** Without this an admin who writes {{ incident.severity }} would find "[object Object]" in the record. */
const printedAs = <T extends object>(name: string, values: T): T =>
  Object.defineProperty(values, 'toString', { value: () => name, enumerable: false })

const choiceScope = (choice: Choice | null): object | null =>
  choice === null ? null : printedAs(choice.name, { id: choice.id, name: choice.name, rank: choice.rank })

/** Where nobody knows the place, the name leads nowhere: what reads it then depends on the whole severity. */
function severityScope(severity: Choice | null, ranks: readonly number[]): object | null {
  const scope = choiceScope(severity)
  const place = severity === null ? null : placeFromTop(severity.rank, ranks)
  return scope === null || place === null ? scope : Object.assign(scope, { from_top: place })
}

const statusScope = (status: IncidentStatus): object =>
  printedAs(status.name, { id: status.id, name: status.name, category: status.category, rank: status.rank })

const actorScope = (actor: Actor | null): object | null =>
  actor === null ? null : printedAs(actor.name, { name: actor.name, email: actor.email })

const customFieldScope = (incident: Incident): object =>
  byName(incident.customFields.map(({ id, name, values }) => ({ id, name, value: values.join(', ') })))

/** Not every catalog entry has one: what is empty is left out. */
const externalIdScope = (incident: Incident): object =>
  byName(
    incident.customFields.map(({ id, name, externalIds = [] }) => ({
      id,
      name,
      value: externalIds.filter(externalId => externalId !== '').join(', '),
    })),
  )

/** Several people may hold a role: the first one represents it. */
function roleScope(incident: Incident): object {
  const held = incident.roles.filter(({ assignee }) => assignee !== null)
  const first = held.filter((entry, index) => held.findIndex(({ roleId }) => roleId === entry.roleId) === index)
  return byName(first.map(({ roleId, role, assignee }) => ({ id: roleId, name: role, value: actorScope(assignee) })))
}

interface Named {
  readonly id: string
  readonly name: string
  readonly value: unknown
}

/**
 * Read by name, by id, or by both. A loop sees each once: Liquid goes through the names that are enumerable. Of two that share a name
 * the older one (ids are in the order of time) has the name, and in a loop both carry their ids. Own properties only, so that a field
 * named __proto__ is a field like any other.
 */
function byName(entries: readonly Named[]): object {
  const isUnique = ({ name }: Named): boolean => entries.filter(one => one.name === name).length === 1
  const shownName = (entry: Named): string => (isUnique(entry) ? entry.name : nameWithId(entry.name, entry.id))
  const scope: object = Object.fromEntries<unknown>(entries.map(entry => [shownName(entry), entry.value]))
  const older = [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))
  const others = older.flatMap(({ id, name, value }) => [id, name, nameWithId(name, id)].map(key => ({ key, value })))
  for (const { key, value } of others)
    if (!Object.hasOwn(scope, key)) Object.defineProperty(scope, key, { value, enumerable: false })
  return scope
}
