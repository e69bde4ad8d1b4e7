/** Reads the one attribute of an incident or follow-up that a condition asks about. */
import type { AttributeKind } from '../../src-sn/server/contract/vocabulary.ts'
import { kindOfField, type AttributeReading, type AttributeValue } from './attribute-value.ts'
import { toNumber } from './plain-text.ts'
import type { Actor, Choice, FollowUp, Incident, Subject } from './types.ts'

const ofIncidents: ReadonlyMap<string, (incident: Incident) => AttributeValue> = new Map([
  ['severity', incident => choice(incident.severity)],
  ['incident_type', incident => choice(incident.type)],
  ['status', incident => choice(incident.status)],
  ['status_category', incident => word(incident.status.category)],
  ['visibility', incident => word(incident.visibility)],
  ['mode', incident => word(incident.mode)],
  ['name', incident => texts([incident.name])],
  ['summary', incident => texts([incident.summary])],
])

/** What only follow-ups have. */
export const ofFollowUps: ReadonlyMap<string, (followUp: FollowUp) => AttributeValue> = new Map([
  ['priority', followUp => choice(followUp.priority)],
  ['labels', followUp => texts(followUp.labels)],
  ['follow_up_status', followUp => word(followUp.status)],
])

/** The value of one attribute key. Total: an unknown key is a problem, never a guess. */
export function readAttribute(key: string, { incident, followUp }: Subject): AttributeReading {
  const ofIncident = ofIncidents.get(key)
  if (ofIncident !== undefined) return found(ofIncident(incident))
  const ofFollowUp = ofFollowUps.get(key)
  if (ofFollowUp === undefined) return readKeyedAttribute(key, incident)
  return followUp === null
    ? { problem: `"${key}" belongs to follow-ups, not to incidents` }
    : found(ofFollowUp(followUp))
}

function readKeyedAttribute(key: string, incident: Incident): AttributeReading {
  const [kind, id] = splitKey(key)
  if (kind === 'custom_field' && id !== '') return found(customField(incident, id))
  if (kind === 'role' && id !== '') return found(role(incident, id))
  return { problem: `the bridge knows no attribute "${key}"` }
}

function splitKey(key: string): [string, string] {
  const colon = key.indexOf(':')
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)]
}

const found = (value: AttributeValue): AttributeReading => ({ value })

/** Blank strings count as not set, as incident.io itself shows them. */
const filled = (given: readonly string[]): string[] => given.filter(text => text.trim() !== '')

const unset = (kind: AttributeKind | null): AttributeValue => ({ kind, ids: [], texts: [], addresses: [], rank: null })

const texts = (given: readonly string[]): AttributeValue => ({ ...unset('text'), texts: filled(given) })

/** A word of incident.io's API that the app offers as an option, such as not_doing. */
const word = (id: string): AttributeValue => ({
  ...unset('option'),
  ids: filled([id]),
  texts: filled([id.replaceAll('_', ' ')]),
})

const choice = (picked: Choice | null): AttributeValue =>
  picked === null ? unset('option') : { ...unset('option'), ids: [picked.id], texts: [picked.name], rank: picked.rank }

/** incident.io leaves fields without a value out of the incident: an absent field is a field that is not set. */
function customField(incident: Incident, id: string): AttributeValue {
  const entries = incident.customFields.filter(entry => entry.id === id)
  const values = filled(entries.flatMap(entry => entry.values))
  const kind = entries[0] === undefined ? null : kindOfField(entries[0].fieldType)
  return {
    ...unset(kind),
    ids: entries.flatMap(entry => entry.optionIds),
    texts: values,
    rank: kind === 'number' ? toNumber(values[0] ?? '') : null,
  }
}

/** A role is compared by the person's name and e-mail address; several people may hold one role. */
function role(incident: Incident, id: string): AttributeValue {
  const assignees = incident.roles.filter(entry => entry.roleId === id).flatMap(entry => entry.assignee ?? [])
  const names = filled(assignees.map(person => person.name))
  const addresses = filled(assignees.flatMap(emailOf))
  return { ...unset('role'), texts: names.length > 0 ? names : addresses, addresses }
}

const emailOf = (person: Actor): string[] => (person.email === null ? [] : [person.email])
