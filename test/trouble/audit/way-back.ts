/** What people did in ServiceNow, at incident.io: notes, comments, images, states, links, follow-up statuses. Each once. */
import { compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import { updateIdOf } from './notes.ts'
import type { Expected, IncidentIoSnapshot, Row, ServiceNowSnapshot, TimelineItemSeen } from './snapshots.ts'

const column = (row: Row | undefined, name: string): string => row?.[name] ?? ''

interface Linked { readonly incidentId: string, readonly number: string, readonly recordType: string }

/** The incident that each record's happenings belong to. */
function linkedRecords({ followUps }: IncidentIoSnapshot, { tickets }: ServiceNowSnapshot): Map<string, Linked> {
  const incidentOf = new Map(followUps.map(({ id, incidentId }) => [id, incidentId]))
  return new Map(tickets.filter((row) => column(row, 'target') !== '').map((row) => [column(row, 'target'), {
    incidentId: incidentOf.get(column(row, 'external_id')) ?? column(row, 'external_id'), number: column(row, 'number'), recordType: column(row, 'record_type'),
  }]))
}

const firstBlock = (text: string): string => text.split('\n\n')[0] ?? ''
/** Stored date-times and RFC 3339 alike. */
const iso = (time: string): string => new Date(time.includes('T') ? time : `${time.replace(' ', 'T')}Z`).toISOString()

/** An item as the audit knows it: where, what, when. Names of authors are left out. */
const itemKey = (item: TimelineItemSeen): string => {
  const [, kind = item.title, number = ''] = /^(Work note|Comment) on (\S+)/.exec(item.title) ?? []
  if (number !== '') return `${item.incidentId} ${kind} on ${number} at ${iso(item.timestamp)}: ${firstBlock(item.description)}`
  const [, image] = /^Image added to (\S+)/.exec(item.title) ?? []
  if (image !== undefined) return `${item.incidentId} image on ${image}: ${/^!\[([^\]]*)\]/.exec(item.description)?.[1]?.replaceAll('\\', '')}`
  const [, record, label] = /^(\S+) is now (.+?)(?: by .+)?$/.exec(item.title) ?? []
  return record === undefined ? `${item.incidentId} ${item.title}` : `${item.incidentId} ${record} is ${label} at ${iso(item.timestamp)}`
}

const wantedNotes = ({ journal }: ServiceNowSnapshot, linked: ReadonlyMap<string, Linked>): string[] =>
  journal.filter((entry) => updateIdOf(entry) === null).flatMap((entry) => {
    const record = linked.get(column(entry, 'element_id'))
    const kind = column(entry, 'element') === 'comments' ? 'Comment' : 'Work note'
    return record === undefined ? [] : [`${record.incidentId} ${kind} on ${record.number} at ${iso(column(entry, 'sys_created_on'))}: ${column(entry, 'value').trim()}`]
  })

const wantedImages = ({ images }: ServiceNowSnapshot, linked: ReadonlyMap<string, Linked>): string[] => images.flatMap((image) => {
  const record = linked.get(column(image, 'table_sys_id'))
  return record === undefined ? [] : [`${record.incidentId} image on ${record.number}: ${column(image, 'file_name')}`]
})

/** What the app notes in the outbox of its own doing, and never sends. */
const isOwn = (event: Row): boolean => column(event, 'answer').startsWith('Not sent: the sync wrote it')

/** States are told as they are found, so what was passed through may be missing; what the outbox holds must have arrived. */
const wantedStates = ({ events, tickets }: ServiceNowSnapshot, linked: ReadonlyMap<string, Linked>): string[] => {
  const ticketOf = new Map(tickets.map((row) => [column(row, 'sys_id'), row]))
  return events.filter((event) => column(event, 'type') === 'state_changed' && !isOwn(event)).flatMap((event) => {
    const record = linked.get(column(ticketOf.get(column(event, 'ticket')), 'target'))
    if (record === undefined || record.recordType !== 'incident') return []
    const { state, occurred_at: at } = JSON.parse(column(event, 'payload')) as { state: { label: string }, occurred_at: string }
    return [`${record.incidentId} ${record.number} is ${state.label} at ${iso(at)}`]
  })
}

function auditLinks({ links }: IncidentIoSnapshot, { images }: ServiceNowSnapshot, linked: ReadonlyMap<string, Linked>): Finding[] {
  const ofTickets = [...linked.values()].map(({ incidentId, number }) => `${incidentId} ServiceNow ${number}`)
  const ofImages = images.flatMap((image) => {
    const record = linked.get(column(image, 'table_sys_id'))
    return record === undefined ? [] : [`${record.incidentId} ${column(image, 'file_name')} (ServiceNow ${record.number})`]
  })
  return compareCounts('link', [...ofTickets, ...ofImages], links.map(({ incidentId, title }) => `${incidentId} ${title}`))
}

function auditFollowUps({ followUps }: IncidentIoSnapshot, { records, events, tickets }: ServiceNowSnapshot, expected: Expected): Finding[] {
  const touched = new Set(events.filter((event) => column(event, 'type') === 'state_changed').map((event) => column(event, 'ticket')))
  const recordOf = new Map(records.map((row) => [column(row, 'sys_id'), row]))
  const statusOf = new Map(followUps.map(({ id, status }) => [id, status]))
  return tickets.filter((row) => column(row, 'record_type') === 'follow_up' && touched.has(column(row, 'sys_id'))).flatMap((row): Finding[] => {
    const state = column(recordOf.get(column(row, 'target')), 'state')
    const wanted = expected.followUpStatus[state]
    const status = statusOf.get(column(row, 'external_id'))
    if (wanted === undefined || status === wanted) return []
    return [{ verdict: 'different', what: 'follow-up status', about: `${column(row, 'external_id')} is ${status}, its task is in state ${state}` }]
  })
}

/** Timeline items, links, follow-up statuses, and an outbox in which nothing is left over. */
export function auditWayBack(incidentIo: IncidentIoSnapshot, serviceNow: ServiceNowSnapshot, expected: Expected): Finding[] {
  const linked = linkedRecords(incidentIo, serviceNow)
  const items = [...wantedNotes(serviceNow, linked), ...wantedImages(serviceNow, linked), ...wantedStates(serviceNow, linked)]
  const left = serviceNow.events.filter((event) => column(event, 'state') !== 'sent')
  return [
    ...compareCounts('timeline item', items, incidentIo.timeline.map(itemKey)),
    ...auditLinks(incidentIo, serviceNow, linked),
    ...auditFollowUps(incidentIo, serviceNow, expected),
    ...left.map((event): Finding => (
      { verdict: 'different', what: 'outbound event', about: `${column(event, 'source_id')} is ${column(event, 'state')}: ${column(event, 'answer')}` }
    )),
  ]
}
