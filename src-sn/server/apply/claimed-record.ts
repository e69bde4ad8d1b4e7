/**
 * A record that a stranger names: everybody in incident.io may connect a follow-up to any address, and a stolen integration password
 * sends any text. That is a claim. Only the platform proves it, by who made the record, when and where.
 */
import type { GlideRecord } from '@servicenow/glide'
import { findCarriers, findNamed } from './named-record.ts'
import { readRow, text } from '../platform/rows.ts'
import { vendorUser } from '../platform/settings.ts'
import { LINK_MARK } from '../platform/tables.ts'
import { now, secondsBefore, toStored } from '../platform/time.ts'
import { findTicketOfRecord } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** How much older than its ticket a record may be that needs no admin: what a forged moment of creation can reach. */
const DAYS_BEFORE_TICKET = 7

const DAY_SECONDS = 24 * 3600

/**
 * What is proven to be incident.io's own, or by the app's own mark to be this ticket's; null when nothing is, also when several
 * records are and none of them is named. Without a named user no record is searched by its id: no index serves that.
 */
export function findProven(ticket: Ticket, table: string): GlideRecord | null {
  const isProven = (record: GlideRecord | null): boolean => record !== null && whyUnproven(record, ticket, table) === ''
  const named = findNamed(table, ticket.adopt)
  const carriers = vendorUser() === '' ? [] : findCarriers(table, ticket.externalId).map(({ sysId }) => sysId)
  const proven = carriers.filter(sysId => isProven(readRow(table, sysId)))
  if (proven.length === 0 ? isProven(named) : proven.includes(named?.getUniqueValue() ?? '')) return named
  return proven.length === 1 ? readRow(table, proven[0] ?? '') : null
}

/** What an admin reads about the claim before they decide: whose it is, what it names, why that is not proven, and what the buttons do. */
export function describeClaim(ticket: Ticket, claim: string, table: string): string {
  const record = findNamed(table, claim)
  const what = ticket.recordType === 'incident' ? 'incident' : 'follow-up'
  const known =
    record === null
      ? `No record of ${table} has that name.`
      : `That is ${text(record, 'number') || 'a record'} (${record.getRecordClassName()}), made by ${text(record, 'sys_created_by')} ` +
        `on ${text(record, 'sys_created_on')} UTC. ${whyUnproven(record, ticket, table)}`.trim()
  const another = ticket.adopt === claim ? [] : [`By now incident.io names "${ticket.adopt}" instead.`]
  return [
    `incident.io says that this ${what} has a record already: "${claim}". Everybody who may edit it there ` +
      'can name any record, so an admin decides.',
    known,
    ...another,
    '"Adopt this record": it is linked, the synced columns are written, and what people write on it from then on goes to incident.io.',
    '"Make a new record": the named record stays as it is.',
  ].join('\n')
}

/** Why nothing proves that incident.io's own integration made the record for this incident or follow-up; '' when it is proven. */
function whyUnproven(record: GlideRecord, ticket: Ticket, table: string): string {
  if (findTicketOfRecord(record.getUniqueValue()) !== null) return 'It is linked to another incident already.'
  return isMarkedFor(record, ticket) ? '' : whyNotByVendor(record, ticket) || whyNotForThis(record, ticket, table)
}

/** The ticket row that it was linked to was deleted: the mark and the id stayed. To unlink it takes both off. */
function isMarkedFor(record: GlideRecord, { externalId }: Ticket): boolean {
  return text(record, LINK_MARK) === record.getUniqueValue() && text(record, 'correlation_id') === externalId
}

function whyNotByVendor(record: GlideRecord, { createdBy }: Ticket): string {
  const vendor = vendorUser()
  const madeBy = text(record, 'sys_created_by')
  if (vendor === '') return "The property x_iio_sync.vendor_user names no user of incident.io's own integration."
  if (madeBy !== vendor) return `The user of incident.io's own integration is ${vendor}.`
  return createdBy === vendor ? `${vendor} is also the user of this sync, and no user proves their own claim.` : ''
}

function whyNotForThis(record: GlideRecord, ticket: Ticket, table: string): string {
  const what = ticket.recordType === 'incident' ? 'incident' : 'follow-up'
  const madeOn = text(record, 'sys_created_on')
  if (record.getRecordClassName() !== table) return `The template writes to ${table}.`
  if (ticket.sourceCreatedAt === '') return `The bridge did not say when the ${what} was made.`
  if (madeOn < toStored(ticket.sourceCreatedAt)) return `The ${what} was made after it.`
  const earliest = secondsBefore(ticket.createdOn || now(), DAYS_BEFORE_TICKET * DAY_SECONDS)
  return madeOn < earliest ? `That is more than ${DAYS_BEFORE_TICKET} days before this ticket was made.` : ''
}
