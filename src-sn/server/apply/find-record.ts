/** The record a ticket belongs to, before anything is created: the one it has, the one it made, the one it should adopt. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { ApplyResult, Found } from './decision.ts'
import { findCarriers, isMarkedFor } from './named-record.ts'
import type { Carrier } from './named-record.ts'
import { recordSysIdFor } from '../platform/digests.ts'
import { openTable, readRow, readRowOrDenial, text } from '../platform/rows.ts'
import { inItsOwnClass, readAnywhere } from '../platform/moved-row.ts'
import { findTicketOfRecord } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** Looks in the table that the template names, and in tables that extend it. */
export function findRecord(ticket: Ticket, table: string): Found {
  if (ticket.target !== '') return findLinked(ticket, table)
  const ownSysId = recordSysIdFor(ticket.recordType, ticket.externalId)
  const own = readRowOrDenial(table, ownSysId)
  if (typeof own === 'string' && own !== '') return { how: 'denied' }
  const existing = typeof own === 'string' ? null : own
  const recovered = existing !== null && isOwn(existing, ticket) ? claim(ticket, 'recovered', existing) : null
  // Linked to another incident meanwhile, it is not for this ticket any more.
  if (recovered !== null && recovered.how !== 'taken') return recovered
  const isTaken = existing !== null
  // What an admin confirmed comes before everything that is only claimed.
  if (ticket.claimAnswer === 'confirmed') {
    const confirmed = readRow(table, ticket.claim)
    return confirmed === null ? { how: 'not_there' } : claim(ticket, 'adopted', confirmed)
  }
  if (ticket.hadRecord || ticket.adopt.includes(ownSysId)) return findSecond(ticket, table, isTaken)
  const isRefused = ticket.claimAnswer === 'refused' && ticket.claim === ticket.adopt
  return ticket.adopt === '' || isRefused ? { how: 'none', isTaken, warning: '' } : { how: 'claimed', isTaken }
}

/** The ticket had a record, and gave it up. What carries the same id is a copy of it, or what a broken-off run made instead. */
function findSecond(ticket: Ticket, table: string, isTaken: boolean): Found {
  const carriers = findCarriers(table, ticket.externalId)
  const made = carriers.find(({ isMarked, sysId }) => isMarked && findTicketOfRecord(sysId) === null)
  const record = made === undefined ? null : readRow(table, made.sysId)
  return record === null
    ? { how: 'none', isTaken, warning: copiesWarning(ticket, carriers) }
    : claim(ticket, 'recovered', record)
}

function copiesWarning({ recordType }: Ticket, copies: readonly Carrier[]): string {
  if (copies.length === 0) return ''
  const instead = recordType === 'incident' ? ' To use it instead, unlink this ticket and link that record.' : ''
  return `adopt: a copy exists (${namesOf(copies)}). It is left alone, and a new record is made.${instead}`
}

function namesOf(carriers: readonly Carrier[]): string {
  return carriers.map(({ number, sysId }) => number || sysId).join(', ')
}

/** Made by an earlier run, and not unlinked since. */
function isOwn(record: GlideRecord, ticket: Ticket): boolean {
  const byMark = isMarkedFor(record, ticket)
  // Nothing on the record says it: of a ticket that gave its record up, only what was made since its deletion.
  const isOfToday = !ticket.hadRecord || (ticket.lostAt !== '' && text(record, 'sys_created_on') >= ticket.lostAt)
  return byMark ?? isOfToday
}

function findLinked(ticket: Ticket, table: string): Found {
  const record = readRowOrDenial(table, ticket.target)
  if (typeof record !== 'string') return { how: 'linked', record: inItsOwnClass(record) }
  if (record !== '') return { how: 'denied' }
  const elsewhere = findAnywhere(ticket)
  if (elsewhere !== null) return { how: 'elsewhere', table: elsewhere.getRecordClassName() }
  return seesEverything() ? { how: 'lost' } : { how: 'hidden', from: gs.getUserName() }
}

/** The record of a ticket, in whatever class it is by now. */
export function findAnywhere({ targetTable, target }: Ticket): GlideRecord | null {
  return targetTable === '' || !openTable(targetTable).isValid() ? null : readAnywhere(targetTable, target)
}

/** Is a record that is found nowhere gone for certain? A user sees only a part, and a table that cannot be asked says nothing. */
export function isDeleted({ targetTable, target }: Ticket): boolean {
  return seesEverything() && openTable(targetTable).isValid() && readRowOrDenial(targetTable, target) === ''
}

/** What becomes of a ticket whose record is gone. */
export function lostRecord({ number }: Ticket): ApplyResult {
  return {
    kind: 'unlinked',
    reason: `The record ${number} was deleted in ServiceNow: see "Record found deleted". "Try again" makes a new one.`,
  }
}

/** Was the record that was found deleted restored since, and is it still nobody else's? */
export function isRestored(ticket: Ticket): boolean {
  if (ticket.lostAt === '') return false
  const record = findAnywhere(ticket)
  return record !== null && isMarkedFor(record, ticket) !== false && findTicketOfRecord(ticket.target) === null
}

/** Query rules hide records from users: that one is gone is only for the minute script or an admin to say. */
function seesEverything(): boolean {
  return gs.getUserName() === 'system' || gs.hasRole('admin')
}

function claim(ticket: Ticket, how: 'recovered' | 'adopted', record: GlideRecord): Found {
  const other = findTicketOfRecord(record.getUniqueValue())
  if (other !== null && other.sysId !== ticket.sysId) return { how: 'taken', number: text(record, 'number') }
  return { how, record: inItsOwnClass(record) }
}
