/** What an audit looks at: the log of the actors, both ends, and how records belong to incidents. */
import { z } from 'zod'
import type { Action, ActionOf } from '../actors/log.ts'
import type { Configuration } from '../configuration.ts'
import { rowsOf, valueIn } from './contents.ts'
import type { Contents, IncidentSeen, Row } from './contents.ts'
import { lastOf, replay } from './told.ts'
import type { Told } from './told.ts'

export interface Linked {
  readonly record: string
  readonly number: string
  readonly incident: string
  /** '' for the record of the incident itself. */
  readonly followUp: string
  /** Somebody deleted the record. */
  readonly isGone: boolean
}

export interface Case {
  readonly told: Told
  /** Everything but what an end refused. */
  readonly actions: readonly Action[]
  readonly contents: Contents
  readonly configuration: Configuration
  /** By sys_id, of each record that says it belongs to incident.io. */
  readonly linked: ReadonlyMap<string, Linked>
  /** External ids and update ids of rows that people deleted, and sys_ids of records. */
  readonly deleted: ReadonlySet<string>
  /** Images whose event people deleted, as `record name`: the event is what opens the link. */
  readonly closedImages: ReadonlySet<string>
  /** External ids whose ticket row was deleted and that nobody touched since: a row comes back with the next change. */
  readonly untouched: ReadonlySet<string>
  /** States that agents set and that changed something, in order, by the external id of the record's incident or follow-up. */
  readonly states: ReadonlyMap<string, readonly ActionOf<'state'>[]>
  /** Edits of columns, in order, by the sys_id of the record. */
  readonly edits: ReadonlyMap<string, readonly ActionOf<'columns edited'>[]>
  /** What incident.io holds, by the id of the incident. */
  readonly incidents: ReadonlyMap<string, IncidentSeen>
}

const deletedKeys = ({ table, row, was }: ActionOf<'row deleted'>): string[] => {
  if (table === 'x_iio_sync_ticket') return [valueIn(was, 'external_id')]
  return table === 'x_iio_sync_note' ? [valueIn(was, 'update_id')] : [row]
}

const imageEvent = z.object({
  record: z.object({ sys_id: z.string() }),
  attachment: z.object({ file_name: z.string() }),
})

function closedBy({ table, was }: ActionOf<'row deleted'>): string[] {
  if (table !== 'x_iio_sync_outbound_event' || valueIn(was, 'type') !== 'attachment') return []
  const { record, attachment } = imageEvent.parse(JSON.parse(valueIn(was, 'payload')))
  return [imageKey(record.sys_id, attachment.file_name)]
}

export const imageKey = (record: string, name: string): string => `${record} ${name}`

function untouchedSince({ table, was, toMs }: ActionOf<'row deleted'>, told: Told): string[] {
  const id = valueIn(was, 'external_id')
  const story = told.incidents.get(id) ?? told.followUps.get(id)
  const lastMs = story?.versions.at(-1)?.fromMs ?? 0
  return table === 'x_iio_sync_ticket' && lastMs < toMs ? [id] : []
}

function linkOf(row: Row, told: Told, isGone: boolean): Linked | null {
  const externalId = valueIn(row, 'correlation_id')
  const story = told.followUps.get(externalId)
  if (story === undefined && !told.incidents.has(externalId)) return null
  return {
    record: valueIn(row, 'sys_id'),
    number: valueIn(row, 'number'),
    incident: story === undefined ? externalId : lastOf(story).incident,
    followUp: story === undefined ? '' : externalId,
    isGone,
  }
}

export function openCase(actions: readonly Action[], contents: Contents, configuration: Configuration): Case {
  const done = actions.filter(({ outcome }) => outcome !== 'refused')
  const told = replay(done)
  const deletions = actionsOf(done, 'row deleted')
  const links = [
    ...deletions.flatMap(({ was }) => linkOf(was, told, true) ?? []),
    ...rowsOf(contents, 'task').flatMap(row => linkOf(row, told, false) ?? []),
  ]
  const linked = new Map(links.map(link => [link.record, link]))
  return {
    told,
    actions: done,
    contents,
    configuration,
    linked,
    deleted: new Set(deletions.flatMap(deletedKeys)),
    closedImages: new Set(deletions.flatMap(closedBy)),
    untouched: new Set(deletions.flatMap(deletion => untouchedSince(deletion, told))),
    states: groupBy(
      actionsOf(done, 'state').filter(({ label, before }) => label !== before),
      ({ record }) => externalIdOf(linked.get(record)),
    ),
    edits: groupBy(actionsOf(done, 'columns edited'), ({ record }) => record),
    incidents: new Map(contents.incidentIo.incidents.map(seen => [seen.id, seen])),
  }
}

/** undefined for a record that is none of incident.io's. */
const externalIdOf = (link: Linked | undefined): string | undefined => link && (link.followUp || link.incident)

/** In their order; what has no key is left out. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = key(item)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

/** The actions of one kind, in the order in which they were begun. */
export const actionsOf = <Kind extends Action['kind']>(actions: readonly Action[], kind: Kind): ActionOf<Kind>[] =>
  actions.filter((action): action is ActionOf<Kind> => action.kind === kind)

/** States that agents set on the record of this incident or follow-up, those that changed something, in order. */
export const statesSet = ({ states }: Case, externalId: string): readonly ActionOf<'state'>[] =>
  states.get(externalId) ?? []

/**
 * What stands where either side may set it: the last word of the one that spoke; where both did, the one that was heard last. `first`
 * counts as long as nobody spoke.
 */
export function lastWords(first: string, one: readonly string[], other: readonly string[]): string[] {
  const spoken = [one.at(-1), other.at(-1)].filter(word => word !== undefined)
  return spoken.length === 0 ? [first] : spoken
}

/** Statuses that responders set after the beginning, each change once. */
export const statusesTold = (versions: readonly { readonly told: { readonly status: string } }[]): string[] =>
  versions.slice(1).flatMap(({ told }, index) => (told.status === versions[index]?.told.status ? [] : [told.status]))

/** What a person calls the user who logs in with this name. */
export const displayName = (userName: string): string =>
  userName
    .split('.')
    .map(part => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join(' ')
