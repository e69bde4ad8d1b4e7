/** What the platform really stored, compared with what was meant. Nothing is corrected here: a warning on the ticket says it. */
import type { GlideRecord } from '@servicenow/glide'
import type { Go, Permit, ResolvedColumn, WritePlan, Written } from './decision.ts'
import { isInactive } from './finality.ts'
import { JOURNAL_SOURCE } from '../contract/memory.ts'
import { look } from '../contract/merge.ts'
import type { Base, Memory } from '../contract/merge.ts'
import { choiceProblems } from '../platform/choices.ts'
import { short } from '../platform/json.ts'
import { asRemembered } from '../platform/digests.ts'
import { text, toNumber } from '../platform/rows.ts'
import { cutWords, isChoiceLine } from '../platform/value-words.ts'
import type { Ticket } from '../tickets/ticket.ts'

interface Verified {
  /** One sentence for each column that does not hold what was written. Journal columns have no stored value. */
  readonly warnings: readonly string[]
  /** Columns that were not written. Their choices were looked at, because they depend on one that was. */
  readonly offered: readonly string[]
}

/** `mapped`: see `choiceProblems`. */
export function verifyStored(
  record: GlideRecord,
  columns: readonly ResolvedColumn[],
  mapped: readonly string[],
): Verified {
  const stored = columns.filter(({ journal }) => !journal)
  const problems = choiceProblems(
    record,
    stored.filter(({ column, value }) => isSame(value, text(record, column))),
    mapped,
    column => text(record, column),
  )
  for (const { column, value } of stored)
    if (!isSame(value, text(record, column))) problems.set(column, difference(record, column, value))
  const written = stored.map(({ column }) => column)
  const offered = [...problems.keys()].filter(column => !written.includes(column))
  const said = [...written, ...offered].map(column => ({ column, problem: problems.get(column) ?? '' }))
  return {
    warnings: said.filter(({ problem }) => problem !== '').map(({ column, problem }) => `${column}: ${problem}`),
    offered,
  }
}

/** About how the record was linked; true for as long as the link is. */
const LINK_WARNINGS = ['adopt', 'correlation_id']

/**
 * Warnings of earlier runs that still hold: every warning starts with its column, and a column that holds something
 * unexpected still does when nothing was written to it since. Why a column is left out or waits, and what a lookup found, is
 * found again by every run. `offered`: columns of which only the choices were looked at.
 */
export function keptWarnings(
  ticket: Ticket,
  permit: Permit,
  plan: Pick<WritePlan, 'columns' | 'checked'> & { readonly offered: readonly string[] },
  said: readonly string[],
): string[] {
  if (ticket.target === '') return []
  const about = (line: string): string => line.split(':')[0] ?? ''
  const checkedNow = [...plan.columns.map(({ column }) => column), ...plan.checked, ...said.map(about)]
  const columns = ourColumns(ticket, permit)
  return ticket.warnings
    .split('\n')
    .filter(line => !/^[^:]*: (left out|left as it is|the lookup)/.test(line))
    .filter(line => [...columns, ...LINK_WARNINGS].includes(about(line)) && !checkedNow.includes(about(line)))
    .filter(line => !(plan.offered.includes(about(line)) && isChoiceLine(line)))
}

/** The columns that the mappings or the template's static values fill. */
export function ourColumns(ticket: Ticket, permit: Permit): string[] {
  return [...(ticket.desired ?? []).map(wanted => wanted.column), ...Object.keys(permit.template.staticValues)]
}

function difference(record: GlideRecord, column: string, value: string): string {
  const stored = text(record, column)
  if (stored === '')
    return `"${short(value)}" was not stored, the column is empty. A choice list, a rule or a data policy may have dropped it.`
  if (value.startsWith(stored)) return cutWords(value, stored.length)
  return `wanted "${short(value)}", ServiceNow stored "${short(stored)}" (a rule or another setting decides this column).`
}

function isSame(value: string, stored: string): boolean {
  return normalised(value) === normalised(stored)
}

function normalised(value: string): string {
  const plain = value.replace(/\r\n?/g, '\n').trim()
  if (plain === 'true') return '1'
  return plain === 'false' ? '0' : plain
}

/** What the record holds now is what the next look compares with. What another run wrote in between is for that look to judge. */
export function storedMemory(
  ticket: Ticket,
  { plan, before }: Extract<Written, { ok: true }>,
  record: GlideRecord,
  how: Go['found']['how'],
): Memory {
  const isNew = how === 'none'
  const isAlone = toNumber(record, 'sys_mod_count') <= before + 1
  const written = new Set<string>(plan.columns.filter(({ journal }) => !journal).map(({ column }) => column))
  const bases = new Map<string, Base>()
  for (const [name, base] of plan.memory.bases) {
    const actual = asRemembered(text(record, name))
    if (base.source === JOURNAL_SOURCE) bases.set(name, base)
    else if (isNew || written.has(name)) bases.set(name, { ...base, stored: actual })
    else bases.set(name, isAlone ? look(base, actual, OWN_WRITE) : base)
  }
  // The record may be closed after the incident, by a person or by the platform after some days.
  const wasClosed = ticket.isSourceClosed || (ticket.memory.wasClosed && isInactive(record))
  // A state that the sync writes takes the place of every state before it, and what was there before the link asked for nothing.
  const own =
    !isNew && written.has('state') ? before + 1 : how === 'linked' ? (plan.memory.heard?.version ?? 0) : before
  return { bases, wasClosed, heard: { status: ticket.sourceStatus, version: own } }
}

const OWN_WRITE = { writtenBy: null, isAdopted: false } as const
