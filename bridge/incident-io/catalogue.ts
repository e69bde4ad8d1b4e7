/**
 * Everything that conditions can be picked from, in one reading. Severities, statuses, types, fields and roles have lists of
 * their own. The options of custom fields and the priorities of follow-ups have none: they come from the newest incidents
 * and follow-ups (one page of each), and later from every incident that a run reads (bridge/sync/catalogue.ts).
 */
import { z } from 'zod'
import { toBridgeError } from '../errors.ts'
import {
  attributesSeenIn,
  customFieldKey,
  kindOfField,
  mergeSeen,
  priorityAttribute,
  roleKey,
  type Catalogue,
  type CatalogueAttribute,
  type CatalogueOption,
} from '../mapping/catalogue.ts'
import { followUpSchema, incidentSchema } from './parse.ts'
import { readAnswer, type IncidentIoCall, type SendToIncidentIo } from './request.ts'
import { incidentModes } from './source.ts'

const page = ['page_size', '250'] as const
/** Test incidents too: declaring one is how an admin brings in the options of a field that no incident has yet. */
const anyMode = incidentModes.map(mode => ['mode[one_of]', mode] as const)
/** Follow-ups come in no promised order, so the newest are asked for by their age. */
const followUpDays = 90
const dayMs = 86_400_000

const id = z.string().min(1)
const named = z.looseObject({ id, name: z.string(), rank: z.number().nullish().catch(null) })
const field = z.looseObject({ id, name: z.string(), field_type: z.string() })

/** What one list gave: `complete` when every row of it could be read. */
interface Reading<Row> {
  readonly rows: readonly Row[]
  readonly complete: boolean
  readonly problem: string | null
  readonly error: unknown
}

/** Reads it all. What cannot be read is left out and named; when nothing at all can be read, the first error is thrown. */
export async function readCatalogue(send: SendToIncidentIo, nowMs: () => number): Promise<Catalogue> {
  const since = new Date(nowMs() - followUpDays * dayMs).toISOString()
  const [severities, statuses, types, fields, roles, incidents, followUps] = await Promise.all([
    readList(send, listCall('severity list', '/v1/severities'), 'severities', named),
    readList(send, listCall('incident status list', '/v1/incident_statuses'), 'incident_statuses', named),
    readList(send, listCall('incident type list', '/v1/incident_types'), 'incident_types', named),
    readList(send, listCall('custom field list', '/v2/custom_fields'), 'custom_fields', field),
    readList(send, listCall('incident role list', '/v2/incident_roles'), 'incident_roles', named),
    readList(send, listCall('incident list', '/v2/incidents', page, ...anyMode), 'incidents', incidentSchema),
    readList(
      send,
      listCall('follow-up list', '/v3/follow_ups', page, ['created_at[gte]', since]),
      'follow_ups',
      followUpSchema,
    ),
  ])
  const readings = [severities, statuses, types, fields, roles, incidents, followUps]
  if (readings.every(({ error }) => error !== null)) throw severities.error
  const seen = mergeSeen(incidents.rows.flatMap(attributesSeenIn))
  return {
    attributes: [
      ...listed('severity', 'Severity', severities),
      ...listed('status', 'Status', statuses),
      ...listed('incident_type', 'Incident type', types),
      ...fieldAttributes(fields, seen),
      ...roles.rows.map(role => plain(roleKey(role.id), role.name, 'role')),
      priorityAttribute(followUps.rows),
    ],
    completeFamilies: [...(fields.complete ? ['custom_field'] : []), ...(roles.complete ? ['role'] : [])],
    problems: readings.flatMap(({ problem }) => problem ?? []),
  }
}

const listCall = (label: string, path: string, ...query: (readonly [string, string])[]): IncidentIoCall => ({
  label,
  method: 'GET',
  path,
  ...(query.length === 0 ? {} : { query }),
})

/** Row by row: one that is of another shape than expected is left out, and the list then counts as incomplete. */
async function readList<T extends z.ZodType>(
  send: SendToIncidentIo,
  call: IncidentIoCall,
  key: string,
  row: T,
): Promise<Reading<z.output<T>>> {
  try {
    const list = readAnswer(z.object({ [key]: z.array(z.unknown()) }), await send(call), call)[key] ?? []
    const rows = list.flatMap(item => {
      const parsed = row.safeParse(item)
      return parsed.success ? [parsed.data] : []
    })
    const missing = list.length - rows.length
    const problem = missing === 0 ? null : `incident.io ${call.label}: ${missing} of ${list.length} rows are not as its contract says.`
    return { rows, complete: missing === 0, problem, error: null }
  } catch (error) {
    return { rows: [], complete: false, problem: toBridgeError(error).message, error }
  }
}

/** An attribute whose list could not be read at all is left out, so that nothing is said about it. */
function listed(key: string, label: string, reading: Reading<z.output<typeof named>>): CatalogueAttribute[] {
  if (reading.error !== null) return []
  const options = reading.rows.map((row): CatalogueOption => ({ externalId: row.id, label: row.name, rank: row.rank ?? null }))
  return [{ key, label, kind: 'option', recordType: 'incident', options, optionsComplete: reading.complete }]
}

/** The list of fields has the word on names and kinds, the incidents on options. Without the list the incidents have to do. */
function fieldAttributes(
  fields: Reading<z.output<typeof field>>,
  seen: ReadonlyMap<string, CatalogueAttribute>,
): CatalogueAttribute[] {
  if (fields.error !== null) return [...seen.values()]
  return fields.rows.map(row => {
    const key = customFieldKey(row.id)
    const { options, optionsComplete } = seen.get(key) ?? { options: [], optionsComplete: false }
    const attribute = plain(key, row.name, kindOfField(row.field_type))
    return attribute.kind === 'option' ? { ...attribute, options, optionsComplete } : attribute
  })
}

const plain = (key: string, label: string, kind: CatalogueAttribute['kind']): CatalogueAttribute => ({
  key,
  label,
  kind,
  recordType: 'incident',
  options: [],
  optionsComplete: false,
})
