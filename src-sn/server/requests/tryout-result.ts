/** The result of a try-out, row by row. */
import { comparedColumns } from './tryout-row.ts'
import type { TriedSide } from './tryout-row.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { lengths } from '../contract/columns.ts'
import type { DryRun, RowRedecision } from '../contract/spec.ts'
import type { PreparedDraft } from '../mapping/prepared-draft.ts'
import { newRow, openTable, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TRYOUT_ROW } from '../platform/tables.ts'
import { now, toStored } from '../platform/time.ts'
import { readTemplate } from '../tickets/template.ts'
import type { TemplateMemo } from '../tickets/template.ts'
import { newMemo } from '../tickets/ticket.ts'
import type { Memo } from '../tickets/ticket.ts'
import { parseDesiredValues } from '../tickets/values.ts'

/** An incident by the saved mapping and by the draft. */
interface TriedPair {
  readonly title: string
  /** sys_ids of the templates that the conditions choose, '' for none. */
  readonly chosen: { readonly now: string; readonly would: string }
  readonly now: DocumentRow
  /** The same row where the bridge gave one alone. */
  readonly would: DocumentRow
}

export interface TriedPage {
  readonly configuration: string
  readonly incidents: readonly TriedPair[]
  readonly private: number
  readonly after: string
}

export interface Compared {
  readonly draft: PreparedDraft
  /** What would become of the row of an incident, by what the memo knows of templates. */
  readonly dryRun: (row: DocumentRow, memo: Memo) => DryRun
}

/** Stores the rows of a page that are not there yet. Gives what the page did not know of tickets, unless it `isLast`. */
export function storePage(
  sysId: string,
  page: TriedPage,
  { draft, dryRun, isLast }: Compared & { readonly isLast: boolean },
): RowRedecision[] {
  const stored = storedAmong(sysId, page.incidents)
  const saved = newMemo()
  const first = countRows(sysId) + 1
  const missing: RowRedecision[] = []
  let position = first
  for (const pair of page.incidents) {
    if (stored.has(pair.now.externalId)) continue
    const now = sideOf(pair, 'now', saved, dryRun)
    const isSame = pair.would === pair.now && draft.isAsStored(pair.now.template)
    const would = isSame
      ? { ...now, chosen: nameOf(pair.chosen.would, draft.memo) }
      : sideOf(pair, 'would', draft.memo, dryRun)
    const redecide = now.run?.redecide ?? would.run?.redecide ?? null
    if (redecide !== null && redecide.record !== '' && !isLast)
      missing.push({ record_type: 'incident', external_id: pair.now.externalId, ...redecide })
    else newRow(TRYOUT_ROW, { ...placeOf(sysId, pair, position++), ...comparedColumns(now, would) }).insert()
  }
  return missing
}

function placeOf(sysId: string, { title, now: row }: TriedPair, position: number): Values {
  return {
    tryout: sysId,
    position: `${position}`,
    external_id: row.externalId,
    reference: row.reference,
    title: title.slice(0, lengths.tryout_row.title),
    permalink: row.permalink,
    declared_at: toStored(row.createdAt),
    retire_on: now(),
  }
}

function sideOf(pair: TriedPair, side: 'now' | 'would', known: TemplateMemo, dryRun: Compared['dryRun']): TriedSide {
  const row = pair[side]
  const template = row.template === '' ? null : readTemplate(row.template, known)
  return {
    chosen: nameOf(pair.chosen[side], known),
    decision: row.decision,
    desired: parseDesiredValues(row.desired) ?? [],
    // Tickets and records are of this row alone, templates of all.
    run: template === null || template.inJira ? null : dryRun(row, { ...newMemo(), ...onlyTemplates(known) }),
  }
}

function onlyTemplates({ templates, fields, statusValues }: TemplateMemo): TemplateMemo {
  return { templates, fields, statusValues }
}

function nameOf(template: string, known: TemplateMemo): string {
  return template === '' ? '' : (readTemplate(template, known)?.name ?? '')
}

/** A page that was broken off is asked for again. */
function storedAmong(sysId: string, pairs: readonly TriedPair[]): ReadonlySet<string> {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.addQuery('external_id', 'IN', pairs.map(({ now: { externalId } }) => externalId).join(','))
  row.query()
  const stored = new Set<string>()
  while (row.next()) if (text(row, 'tryout') === sysId) stored.add(text(row, 'external_id'))
  return stored
}

/** How many rows there are: they are numbered from 1 on. */
export function countRows(sysId: string): number {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.orderByDesc('position')
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'tryout') === sysId ? toNumber(row, 'position') : 0
}

/** What Start quotes, and the page shows first. There are never more rows than may be asked for. */
export function countResult(sysId: string): Values {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.query()
  const counts = { tickets: 0, skipped: 0, changed: 0, warned: 0 }
  while (row.next()) {
    if (text(row, 'tryout') !== sysId) continue
    counts[text(row, 'would_template') === '' ? 'skipped' : 'tickets'] += 1
    if (text(row, 'change') !== 'same') counts.changed += 1
    if (toNumber(row, 'warnings') > 0) counts.warned += 1
  }
  return Object.fromEntries(Object.entries(counts).map(([column, count]) => [column, `${count}`]))
}
