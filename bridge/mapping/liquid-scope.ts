/**
 * What a field mapping can name in Liquid. Names follow incident.io's API, so what an admin knows from there works here.
 *
 * | name                                            | what it is                                                          |
 * |-------------------------------------------------|---------------------------------------------------------------------|
 * | incident.id .reference .name .summary           | text; reference is INC-123                                          |
 * | incident.permalink .call_url .mode .visibility  | text                                                                |
 * | incident.incident_status (also .status)         | { id, name, category, rank }                                        |
 * | incident.severity, .incident_type (also .type)  | { id, name, rank }, empty when not set                              |
 * | incident.creator                                | { name, email }                                                     |
 * | incident.created_at .updated_at                 | RFC 3339 UTC; use the filter: date: '%Y-%m-%d %H:%M:%S'             |
 * | follow_up.id .title .description .status        | text; follow_up is empty in templates for incidents                 |
 * | follow_up.priority .assignee .creator           | { id, name, rank } and { name, email }                              |
 * | follow_up.labels                                | list; use the filter: join: ', '                                    |
 * | follow_up.created_at .updated_at                | RFC 3339 UTC                                                        |
 * | record.table .sys_id                            | the table of the template; the record in ServiceNow, once it exists |
 * | record.type                                     | incident or follow_up                                               |
 * | custom_fields['Affected team'], .<field id>     | text; several options are joined with a comma                       |
 * | roles['Incident Lead'], .<role id>              | { name, email }                                                     |
 *
 * Written without a property, {{ incident.severity }} and {{ roles['Incident Lead'] }} print the name.
 */
import type { Actor, Choice, FollowUp, Incident, IncidentStatus, RecordType, Subject } from './types.ts'

interface LiquidSubject extends Subject {
  readonly record: { readonly table: string; readonly sysId: string }
}

/** Plain data only: Liquid prints these values and never parses them again. */
export function liquidScope(subject: LiquidSubject): Record<string, unknown> {
  const { incident, followUp, record } = subject
  const type: RecordType = followUp === null ? 'incident' : 'follow_up'
  return {
    incident: incidentScope(incident),
    follow_up: followUp === null ? null : followUpScope(followUp),
    record: { table: record.table, sys_id: record.sysId, type },
    custom_fields: customFieldScope(incident),
    roles: roleScope(incident),
  }
}

function incidentScope(incident: Incident): Record<string, unknown> {
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
    severity: choiceScope(incident.severity),
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

const statusScope = (status: IncidentStatus): object =>
  printedAs(status.name, { id: status.id, name: status.name, category: status.category, rank: status.rank })

const actorScope = (actor: Actor | null): object | null =>
  actor === null ? null : printedAs(actor.name, { name: actor.name, email: actor.email })

/** fromEntries makes own properties only, so a field named __proto__ is a field like any other. */
function customFieldScope(incident: Incident): Record<string, string> {
  const values = incident.customFields.map(entry => ({ entry, text: entry.values.join(', ') }))
  return Object.fromEntries([
    ...values.map(({ entry, text }): [string, string] => [entry.name, text]),
    ...values.map(({ entry, text }): [string, string] => [entry.id, text]),
  ])
}

/** Several people may hold a role: the first one represents it. */
function roleScope(incident: Incident): Record<string, object | null> {
  const held = incident.roles.filter(entry => entry.assignee !== null).reverse()
  return Object.fromEntries([
    ...held.map((entry): [string, object | null] => [entry.role, actorScope(entry.assignee)]),
    ...held.map((entry): [string, object | null] => [entry.roleId, actorScope(entry.assignee)]),
  ])
}
