/** Takes the snapshots: incident.io's whole state at once, ServiceNow's rows page by page over the Table API. */
import { z } from 'zod'
import type { World } from '../../world/world.ts'
import type { IncidentIoSnapshot, Row, ServiceNowSnapshot } from './snapshots.ts'

const state = z.object({
  incidents: z.array(
    z.looseObject({
      id: z.string(),
      reference: z.string(),
      name: z.string(),
      summary: z.string().default(''),
      permalink: z.string(),
      created_at: z.string(),
      updated_at: z.string(),
      severity: z.looseObject({ name: z.string() }).optional(),
      incident_status: z.looseObject({ name: z.string() }),
      visibility: z.string(),
      mode: z.string(),
    }),
  ),
  updates: z.array(
    z.looseObject({
      id: z.string(),
      incident_id: z.string(),
      created_at: z.string(),
      message: z.string().default(''),
      updater: z.looseObject({ api_key: z.unknown().optional() }),
    }),
  ),
  follow_ups: z.array(
    z.looseObject({
      id: z.string(),
      incident_id: z.string(),
      title: z.string(),
      description: z.string().default(''),
      status: z.string(),
    }),
  ),
  timeline_items: z.array(
    z.looseObject({
      id: z.string(),
      incident_id: z.string(),
      title: z.string(),
      description: z.string().default(''),
      timestamp: z.string(),
    }),
  ),
  attachments: z.array(
    z.looseObject({ incident_id: z.string(), resource: z.looseObject({ permalink: z.string(), title: z.string() }) }),
  ),
})

export async function readIncidentIo({ incidentIo }: Pick<World, 'incidentIo'>): Promise<IncidentIoSnapshot> {
  const read = state.parse(await incidentIo.control('GET', '/state'))
  return {
    incidents: read.incidents.map(
      ({
        id,
        reference,
        name,
        summary,
        permalink,
        created_at: createdAt,
        updated_at: updatedAt,
        severity,
        incident_status: status,
        visibility,
        mode,
      }) => ({
        id,
        reference,
        name,
        summary,
        permalink,
        createdAt,
        updatedAt,
        severity: severity?.name ?? '',
        status: status.name,
        isSynced: visibility === 'public' && (mode === 'standard' || mode === 'retrospective'),
      }),
    ),
    updates: read.updates.map(({ id, incident_id: incidentId, created_at: createdAt, message, updater }) => ({
      id,
      incidentId,
      createdAt,
      hasMessage: message !== '',
      isByKey: updater.api_key !== undefined,
    })),
    followUps: read.follow_ups.map(({ id, incident_id: incidentId, title, description, status }) => ({
      id,
      incidentId,
      title,
      description,
      status,
    })),
    timeline: read.timeline_items.map(({ id, incident_id: incidentId, title, description, timestamp }) => ({
      id,
      incidentId,
      title,
      description,
      timestamp,
    })),
    links: read.attachments.map(({ incident_id: incidentId, resource }) => ({
      incidentId,
      url: resource.permalink,
      title: resource.title,
    })),
  }
}

const pageSize = 2000
const rows = z.object({ result: z.array(z.record(z.string(), z.string())) })

const patienceMs = 60_000

/** People and audits come again when the platform has no thread for them; the bridge's own calls are not helped. */
export async function patiently<Result>(call: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + patienceMs
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (Date.now() > end || !(error instanceof Error && error.message.includes('answered 429'))) throw error
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}

/** Every row that matches, in the order in which they were written. */
export async function readRows(
  { instance }: Pick<World, 'instance'>,
  table: string,
  fields: string,
  query = '',
): Promise<Row[]> {
  const read: Row[] = []
  for (;;) {
    const parameters = new URLSearchParams({
      sysparm_query: query,
      sysparm_fields: fields,
      sysparm_limit: String(pageSize),
      sysparm_offset: String(read.length),
      sysparm_exclude_reference_link: 'true',
      sysparm_no_count: 'true',
    })
    const page = await patiently(async () => {
      const answer = await instance.call('admin', 'GET', `/api/now/table/${table}?${parameters}`)
      if (answer.status !== 200)
        throw new Error(`ServiceNow answered ${answer.status} to a list of ${table}: ${answer.text.slice(0, 300)}`)
      return rows.parse(answer.body).result
    })
    read.push(...page)
    if (page.length < pageSize) return read
  }
}

const ticketFields =
  'sys_id,record_type,external_id,status,error,warnings,source_updated_at,echo_version,target_table,target,number,record_state,parent,template,desired_values,decision,private'
const recordFields =
  'sys_id,sys_class_name,number,correlation_id,short_description,description,state,parent,urgency,impact'

export async function readServiceNow(world: Pick<World, 'instance'>): Promise<ServiceNowSnapshot> {
  const read = (table: string, fields: string, query?: string): Promise<Row[]> => readRows(world, table, fields, query)
  const [tickets, records, notes, events, journal] = await Promise.all([
    read('x_iio_sync_ticket', ticketFields),
    read('task', recordFields, 'correlation_display=incident.io'),
    read('x_iio_sync_note', 'update_id,ticket,status,error,text'),
    read('x_iio_sync_outbound_event', 'source_id,type,ticket,state,answer,payload'),
    read('sys_journal_field', 'element_id,element,value,sys_created_on,sys_created_by'),
  ])
  const own = new Set(records.map(record => record['sys_id'] ?? ''))
  return {
    tickets,
    records,
    notes,
    events,
    journal: journal.filter(entry => own.has(entry['element_id'] ?? '')),
  }
}
