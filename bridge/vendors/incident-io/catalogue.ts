/**
 * Everything that conditions can be picked from, in one reading. Severities, statuses, types, fields and roles have lists of
 * their own. The options of custom fields and the priorities of follow-ups have none: they come from the newest incidents
 * and follow-ups (a page of each, or several smaller ones), and later from every incident that a run reads.
 */
import { z } from 'zod'
import {
  attributesSeenIn,
  customFieldKey,
  distinguished,
  mergeSeen,
  priorityAttribute,
  roleKey,
} from '../../mapping/catalogue.ts'
import { kindOfField } from '../../mapping/attribute-value.ts'
import type { Catalogue, CatalogueAttribute, CatalogueOption, ListedNames } from '../../mapping/catalogue-types.ts'
import type { Read } from '../http/exchange.ts'
import type { Paging } from './pages.ts'
import { fieldsSchema, followUpSchema } from './parse.ts'
import { parsedRows, readList, readNewest, type Reading } from './readings.ts'
import { anyMode, getCall } from './request.ts'

/** Follow-ups come in no promised order, so the newest are asked for by their age. */
const followUpDays = 90
const dayMs = 86_400_000

const id = z.string().min(1)
const named = z.looseObject({ id, name: z.string(), rank: z.number().nullish().catch(null) })
const field = z.looseObject({ id, name: z.string(), field_type: z.string() })

/** Reads it all. What cannot be read is left out and named; when nothing at all can be read, the first error is thrown. */
export async function readCatalogue(paging: Paging, nowMs: () => number): Promise<Catalogue> {
  const { read } = paging
  const [severities, statuses, types, fields, roles] = await Promise.all([
    readList(read, getCall('severity list', '/v1/severities'), 'severities', named),
    readList(read, getCall('incident status list', '/v1/incident_statuses'), 'incident_statuses', named),
    readList(read, getCall('incident type list', '/v1/incident_types'), 'incident_types', named),
    readFields(read),
    readRoles(read),
  ])
  // One after the other, because their answers are the large ones.
  const seen = await readSeen(paging)
  const priorities = await readPriorities(paging, nowMs())
  const readings = [severities, statuses, types, fields, roles, seen, priorities]
  if (readings.every(({ error }) => error !== null)) throw severities.error
  return {
    attributes: distinguished([
      ...listed('severity', 'Severity', severities),
      ...listed('status', 'Status', statuses),
      ...listed('incident_type', 'Incident type', types),
      ...fieldAttributes(fields, new Map(seen.rows.map(attribute => [attribute.key, attribute]))),
      ...roles.rows.map(role => plain(roleKey(role.id), role.name, 'role')),
      ...priorities.rows,
    ]),
    completeFamilies: completeFamilies(fields, roles),
    problems: readings.flatMap(({ problem }) => problem ?? []),
  }
}

const readFields = (read: Read) =>
  readList(read, getCall('custom field list', '/v2/custom_fields'), 'custom_fields', field)
const readRoles = (read: Read) =>
  readList(read, getCall('incident role list', '/v2/incident_roles'), 'incident_roles', named)
const completeFamilies = (fields: Reading<unknown>, roles: Reading<unknown>): string[] => [
  ...(fields.complete ? ['custom_field'] : []),
  ...(roles.complete ? ['role'] : []),
]

/** What a mapping can name, and nothing else: two small lists. */
export async function readNames(read: Read): Promise<ListedNames> {
  const [fields, roles] = await Promise.all([readFields(read), readRoles(read)])
  return {
    attributes: [
      ...fields.rows.map(({ id, name }) => ({ key: customFieldKey(id), label: name })),
      ...roles.rows.map(({ id, name }) => ({ key: roleKey(id), label: name })),
    ],
    families: completeFamilies(fields, roles),
    errors: [fields.error, roles.error].filter(error => error !== null),
  }
}

/** What the newest incidents show of their fields, merged page by page: none of them is kept. */
async function readSeen(paging: Paging): Promise<Reading<CatalogueAttribute>> {
  // Test incidents too: declaring one is how an admin brings in the options of a field that no incident has yet.
  const call = getCall('incident list', '/v2/incidents', anyMode)
  let seen: CatalogueAttribute[] = []
  const { problem, error } = await readNewest(paging, call, 'incidents', list => {
    let readable = 0
    // One by one: a page of them all at once, in the shape of the mapping, is as large as the page itself.
    for (const item of list) {
      const [incident] = parsedRows(fieldsSchema, [item])
      if (incident === undefined) continue
      readable += 1
      seen = mergeSeen([...seen, ...attributesSeenIn(incident)])
    }
    return readable
  })
  return { rows: seen, complete: problem === null, problem, error }
}

async function readPriorities(paging: Paging, nowMs: number): Promise<Reading<CatalogueAttribute>> {
  const since = new Date(nowMs - followUpDays * dayMs).toISOString()
  const call = getCall('follow-up list', '/v3/follow_ups', [['created_at[gte]', since]])
  let seen: CatalogueAttribute[] = []
  const { problem, error } = await readNewest(paging, call, 'follow_ups', list => {
    const rows = parsedRows(followUpSchema, list)
    seen = mergeSeen([...seen, priorityAttribute(rows)])
    return rows.length
  })
  return { rows: seen.length === 0 ? [priorityAttribute([])] : seen, complete: problem === null, problem, error }
}

/** An attribute whose list could not be read at all is left out, so that nothing is said about it. */
function listed(key: string, label: string, reading: Reading<z.output<typeof named>>): CatalogueAttribute[] {
  if (reading.error !== null) return []
  const options = reading.rows.map((row): CatalogueOption => ({
    externalId: row.id,
    label: row.name,
    rank: row.rank ?? null,
  }))
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
