/** One row of the table ticket: insert is the claim, exists means read and patch, stale means somebody newer was here. */
import { BridgeError } from '../errors.ts'
import type { DesiredValue, RecordType, TicketRow, TicketSpec } from '../mapping/types.ts'
import type { TicketStore } from './ports.ts'

export interface Upserted {
  readonly result: 'inserted' | 'patched' | 'unchanged' | 'stale'
  readonly row: TicketRow
  readonly spec: TicketSpec
}

/** What the row should hold, given the row as it stands: a template may be kept because its record exists. */
export type Plan = (row: TicketRow | null) => TicketSpec

/** Brings the row in line with the plan, writing only what differs. */
export async function upsertTicket(store: TicketStore, plan: Plan, row: TicketRow | null): Promise<Upserted> {
  const spec = plan(row)
  if (row !== null) return patchRow(store, spec, row)
  const inserted = await store.insertTicket(spec)
  if (inserted.outcome === 'inserted') return { result: 'inserted', row: inserted.row, spec }
  const winner = await readWinner(store, spec.recordType, spec.externalId)
  return patchRow(store, plan(winner), winner)
}

/** Another replica, or an earlier delivery, inserted first. A row that still cannot be seen is worth another delivery. */
async function readWinner(store: TicketStore, recordType: RecordType, externalId: string): Promise<TicketRow> {
  const rows = await store.findTickets([{ recordType, externalId }])
  const winner = rows.find((row) => isRowOf(row, recordType, externalId))
  if (winner !== undefined) return winner
  const sentence = `ServiceNow says that a ticket row for ${recordType} ${externalId} exists, and does not return it.`
  throw new BridgeError('servicenow_no_result', sentence)
}

export const isRowOf = (row: TicketRow, recordType: RecordType, externalId: string): boolean =>
  row.recordType === recordType && row.externalId === externalId

/** Patches the columns that differ. A row that is known to be newer is left alone without asking ServiceNow. */
async function patchRow(store: TicketStore, spec: TicketSpec, row: TicketRow): Promise<Upserted> {
  // Both have six fraction digits, so text order is time order. A spec without a version replaces no other version.
  if (spec.sourceUpdatedAt < row.sourceUpdatedAt) return { result: 'stale', row, spec }
  return patchColumns(store, differences(spec, row), row, spec)
}

/** Sends the given columns alone; nothing to send is no request. */
export async function patchColumns(store: TicketStore, changes: Partial<TicketSpec>, row: TicketRow, spec: TicketSpec): Promise<Upserted> {
  if (Object.keys(changes).length === 0) return { result: 'unchanged', row, spec }
  const result = await store.patchTicket(row.sysId, changes)
  return { result, row, spec }
}

/**
 * The columns of the spec that the row holds differently. A newer source version travels even when no value changed:
 * otherwise a slow run that read a version in between could still overwrite the row.
 */
export function differences(spec: TicketSpec, row: TicketSpec): Partial<TicketSpec> {
  return {
    ...(sameText(spec.reference, row.reference) ? {} : { reference: spec.reference }),
    ...(spec.permalink === row.permalink ? {} : { permalink: spec.permalink }),
    ...(spec.private === row.private ? {} : { private: spec.private }),
    ...(spec.template === row.template ? {} : { template: spec.template }),
    ...(spec.parent === row.parent ? {} : { parent: spec.parent }),
    ...(sameValues(spec.desiredValues, row.desiredValues) ? {} : { desiredValues: spec.desiredValues }),
    ...(spec.sourceUpdatedAt === row.sourceUpdatedAt ? {} : { sourceUpdatedAt: spec.sourceUpdatedAt }),
    ...(sameText(spec.decision, row.decision) ? {} : { decision: spec.decision }),
    ...(spec.adopt === row.adopt ? {} : { adopt: spec.adopt }),
  }
}

/** A text column may come back with other line ends or without outer spaces; that is no reason to write again. */
const sameText = (one: string, other: string): boolean => unified(one) === unified(other)

const unified = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

const sameValues = (one: readonly DesiredValue[], other: readonly DesiredValue[]): boolean => canonical(one) === canonical(other)

/** Independent of the order of columns and keys, which carry no meaning. */
function canonical(values: readonly DesiredValue[]): string {
  const sorted = [...values].sort((a, b) => a.column < b.column ? -1 : Number(a.column > b.column))
  return JSON.stringify(sorted.map(({ column, value, write, lookup }) => [column, value, write, lookup?.table ?? '', lookup?.column ?? '']))
}
