/** What the bridge sends, in the shortest words a test can use. */
import { readJson } from '../json.ts'
import type { OutboundRequest, Row } from '../../ends/servicenow/contracts.ts'
import { post, rowOf, send } from './documents.ts'
import type { Answer, AppInstance } from './instance.ts'

export interface DesiredColumn {
  column: string
  value: string
  write?: 'create' | 'sync'
  lookup?: { table: string; column: string }
  problem?: string
  warning?: string
}

export const INCIDENT_ID = '01FCNDV6P870EA6S7TK1DSYDG0'

/** Desired values as the JSON text of the column. */
export function desired(...columns: DesiredColumn[]): string {
  return JSON.stringify(columns.map(column => ({ write: 'sync', ...column })))
}

export function templateId(instance: AppInstance, name: string): string {
  return instance.rows('x_iio_sync_template', { name })[0]?.['sys_id'] ?? ''
}

/** A new incident as the bridge sends it, on the shipped template unless told otherwise. The result is the ticket row. */
export function declare(instance: AppInstance, values: Row = {}): Answer {
  return send(instance, {
    record_type: 'incident',
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    permalink: 'https://app.incident.io/incidents/123',
    template: templateId(instance, 'Incident'),
    desired_values: desired(
      { column: 'short_description', value: 'Payments are down' },
      { column: 'description', value: 'All cards fail.' },
    ),
    source_updated_at: '2026-11-22T02:59:00.000000Z',
    source_created_at: '2026-11-22T02:58:30.250000Z',
    ...values,
  })
}

/** The same, and the minute script makes the record: the link is then the outbox's to make, not the bridge's. */
export function declareLater(instance: AppInstance, values: Row = {}): Answer {
  const answer = declare(instance, { ...values, template: '' })
  const ticket = ticketOf(instance, values['external_id'])
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', {
    template: values['template'] ?? templateId(instance, 'Incident'),
    status: 'pending',
    next_attempt: '2026-11-22 02:00:00',
  })
  instance.runMinuteScript()
  return answer
}

/** A follow-up of the incident whose ticket this is. */
export function declareFollowUp(instance: AppInstance, parent: string, values: Row = {}): Answer {
  return declare(instance, {
    record_type: 'follow_up',
    external_id: '01FOLLOW',
    reference: 'Follow-up',
    template: templateId(instance, 'Follow-up'),
    parent,
    ...values,
  })
}

/** The bridge decided something else about a ticket. */
export function edit(instance: AppInstance, ticket: string, values: Row): Answer {
  return send(
    instance,
    { ...instance.row('x_iio_sync_ticket', ticket), ...values },
    Object.keys(values).some(column => column !== 'bridge_error'),
  )
}

/** An update of the incident; the result is the note's row. */
export function note(instance: AppInstance, values: Row): Answer {
  const given: Row & { written_at: string } = {
    text: 'Hello',
    author: 'Lawrence',
    written_at: '2026-11-22 03:00:00',
    ...values,
  }
  const incident = rowOf(instance.row('x_iio_sync_ticket', given['ticket'] ?? ''))
  const written_at = `${given['written_at'].replace(' ', 'T')}Z`
  const answer = post(instance, {
    incident,
    notes: [{ update_id: given['update_id'], text: given['text'], author: given['author'], written_at }],
  })
  return { ...answer, result: instance.rows('x_iio_sync_note', { update_id: given['update_id'] ?? '' })[0] ?? {} }
}

/** The ticket row as it stands. */
export function ticketOf(instance: AppInstance, externalId = INCIDENT_ID): Row {
  return instance.rows('x_iio_sync_ticket', { external_id: externalId })[0] ?? {}
}

/** The record of a ticket. */
export function recordOf(instance: AppInstance, externalId = INCIDENT_ID): Row {
  const ticket = ticketOf(instance, externalId)
  return instance.row(ticket['target_table'] || 'task', ticket['target'] ?? '')
}

/** An admin's field mapping, in place of the shipped one of the same column. */
export function map(instance: AppInstance, template: string, values: Row): void {
  const of = { template: templateId(instance, template) }
  const wanted = { kind: 'value', write: 'sync', ...values }
  const [shipped] = instance.rows('x_iio_sync_field_mapping', { ...of, column: values['column'] ?? '' })
  if (shipped === undefined) instance.create('admin', 'x_iio_sync_field_mapping', { ...of, ...wanted })
  else instance.change('admin', 'x_iio_sync_field_mapping', shipped['sys_id'] ?? '', wanted)
}

/** A mapping that was right when it was saved, and is not any more: its column or its table is gone. */
export function mapSpoilt(instance: AppInstance, template: string, values: Row): void {
  const of = { template: templateId(instance, template) }
  const right = { kind: 'value', write: 'sync', column: 'cause', value: 'x' }
  const [shipped] = instance.rows('x_iio_sync_field_mapping', { ...of, column: values['column'] ?? '' })
  const made = shipped ?? instance.create('admin', 'x_iio_sync_field_mapping', { ...of, ...right }).result
  instance.poke('x_iio_sync_field_mapping', made['sys_id'] ?? '', { ...right, ...values })
}

/** A record by an address that incident.io's own integration would give. */
export const addressOf = (record: string): string => `https://test.service-now.com/incident.do?sys_id=${record}`

/** The user of incident.io's own integration, by whom its records are known. */
export const VENDOR = 'incident.io.own'

/** A record as incident.io's own integration makes it. */
export function madeByVendor(instance: AppInstance, values: Row = {}, table = 'incident'): Row {
  instance.setProperty('x_iio_sync.vendor_user', VENDOR)
  const { result } = instance.create('admin', table, { short_description: 'Made by incident.io', ...values })
  instance.poke(table, result['sys_id'] ?? '', { sys_created_by: VENDOR })
  return instance.row(table, result['sys_id'] ?? '')
}

/** An incident that names this record, which an admin confirms. */
export function declareAdopting(instance: AppInstance, record: string, values: Row = {}): void {
  declare(instance, { adopt: addressOf(record), ...values })
  instance.press('Adopt this record', ticketOf(instance, values['external_id']))
}

export function events(instance: AppInstance, type: string): Row[] {
  return instance.rows('x_iio_sync_outbound_event', { type })
}

export const SECRET = `whsec_${Buffer.from('a secret for the tests of the app').toString('base64')}`
export const BRIDGE_URL = 'https://bridge.example.com'

/** What an admin enters on the connection: address, secret, confirmation. */
export function connect(instance: AppInstance, values: Row = {}): void {
  const [connection] = instance.rows('x_iio_sync_connection')
  // Passwords are written as display values.
  const answer = instance.call(
    'admin',
    'PATCH',
    `/api/now/table/x_iio_sync_connection/${connection?.['sys_id']}?sysparm_input_display_value=true`,
    {
      bridge_url: BRIDGE_URL,
      current_secret: SECRET,
      confirmed_instance: 'https://test.service-now.com/',
      ...values,
    },
  )
  if (answer.status !== 200) throw new Error(answer.text)
}

/** What left the instance, but for the checks: those the app asks for by itself, whenever the connection changes. */
export function deliveries(instance: AppInstance): OutboundRequest[] {
  return instance.sent.filter(({ body }) => readJson<{ type?: string }>(body).type !== 'checks')
}

/** Writes on the record as a person does. */
export function write(instance: AppInstance, user: string, values: Row, externalId = INCIDENT_ID): void {
  const record = recordOf(instance, externalId)
  const answer = instance.change(user, record['sys_class_name'] ?? '', record['sys_id'] ?? '', values)
  if (answer.status !== 200) throw new Error(answer.text)
}

export function payloadOf(event: Row | undefined): Record<string, unknown> {
  return readJson<Record<string, unknown>>(event?.['payload'] ?? '{}')
}

/** A row that is tried again after this wait, of which up to a quarter is left out at random. */
export function expectDueIn(instance: AppInstance, row: Row, seconds: number): void {
  const wait = (Date.parse(`${row['next_attempt']}Z`) - instance.now().getTime()) / 1000
  expect(wait).toBeGreaterThanOrEqual(seconds * 0.75)
  expect(wait).toBeLessThanOrEqual(seconds)
}
