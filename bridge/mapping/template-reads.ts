/** What the active templates read, so that nothing is read, sent or repeated that no template looks at. */
import { ofFollowUps, readAttribute } from './attribute.ts'
import { liquidNames } from './liquid-names.ts'
import { liquidScope } from './liquid-scope.ts'
import { readLiquid } from './liquid.ts'
import type { Configuration, Incident, Template } from './types.ts'

interface TemplateReads {
  /** Some template for incidents makes work notes of updates. */
  readonly takesUpdates: boolean
  /** What follow-up templates read of the incident; empty: a change of the incident changes no follow-up. */
  readonly ofIncident: readonly IncidentRead[]
  /** Some follow-up template reads when the follow-up changed, or its status: an echo of our own write may change the ticket. */
  readonly followUpVersion: boolean
  readonly followUpStatus: boolean
}

/** A name of Liquid with its properties, or an attribute of a condition. */
type IncidentRead = { readonly path: readonly string[] } | { readonly attribute: string }

const cache = new WeakMap<Configuration, TemplateReads>()

/** Read from conditions and mappings once for each configuration. */
export function templateReads(configuration: Configuration): TemplateReads {
  const known = cache.get(configuration)
  if (known !== undefined) return known
  const reads = read(configuration.templates.filter(template => template.active))
  cache.set(configuration, reads)
  return reads
}

/** Whether the values of this template depend on the sys_id of the record. */
export const namesRecord = (template: Template): boolean =>
  pathsOf(template).some(([name, property]) => name === 'record' && property !== 'table' && property !== 'type')

function read(active: readonly Template[]): TemplateReads {
  const followUps = active.filter(({ recordType }) => recordType === 'follow_up')
  const paths = followUps.flatMap(pathsOf)
  const attributes = followUps.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute))
  const readsFollowUp = (property: string): boolean =>
    paths.some(([name, read]) => name === 'follow_up' && mayBe(read, property))
  return {
    takesUpdates: active.some(template => takesUpdates(template)),
    ofIncident: [
      ...paths.filter(([name]) => name !== undefined && incidentNames.includes(name)).map(path => ({ path })),
      ...attributes.filter(attribute => !ofFollowUps.has(attribute)).map(attribute => ({ attribute })),
    ],
    followUpVersion: readsFollowUp('updated_at'),
    followUpStatus: readsFollowUp('status') || attributes.includes('follow_up_status'),
  }
}

/** Read whole, or by a name that is worked out while rendering: then it may be any. */
const mayBe = (read: string | undefined, property: string): boolean =>
  read === property || read === undefined || !Object.hasOwn(liquidNames.follow_up, read)

/** Work notes are ServiceNow's: an issue in Jira shows the values of its fields. A record whose template is off gets none. */
export const takesUpdates = (template: Template): boolean =>
  template.active && template.recordType === 'incident' && template.syncUpdates && template.jira === undefined

const incidentNames = ['incident', 'custom_fields', 'external_ids', 'roles']

/** A mapping that cannot be parsed is left out of every ticket, so it reads nothing. */
const pathsOf = ({ fieldMappings }: Template): (readonly string[])[] =>
  fieldMappings.flatMap(({ value }) => {
    const parsed = readLiquid(value)
    return 'error' in parsed ? [] : parsed.names
  })

/** What the given reads see of the incident, as plain data. */
export function seenOf(incident: Incident, reads: readonly IncidentRead[]): unknown[] {
  const scope = liquidScope({ incident, followUp: null, severityRanks: [], record: { table: '', sysId: '' } })
  return reads.map(one =>
    'path' in one ? valueAt(scope, one.path) : readAttribute(one.attribute, { incident, followUp: null }),
  )
}

/** As far as the names lead: where one leads nowhere, everything beside it counts. */
function valueAt(scope: unknown, path: readonly string[]): unknown {
  let value = scope
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) break
    value = Reflect.get(value, name)
  }
  return value
}
