/** The result of a try-out, row by row. */
import { lastPosition } from './tryout-counts.ts'
import { comparedColumns } from './tryout-row.ts'
import type { TriedSide } from './tryout-row.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { lengths } from '../contract/columns.ts'
import type { DryRun, RowRedecision } from '../contract/spec.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import type { PreparedDraft } from '../mapping/prepared-draft.ts'
import { newRow, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TRYOUT_ROW } from '../platform/tables.ts'
import { now, toStored } from '../platform/time.ts'
import { readTemplate } from '../tickets/template.ts'
import type { TemplateMemo } from '../tickets/template.ts'
import { findTicket, newMemo } from '../tickets/ticket.ts'
import type { Memo } from '../tickets/ticket.ts'
import { parseDesiredValues } from '../tickets/values.ts'

/** An incident or follow-up by the saved mapping and by the draft. */
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
  readonly incidents: readonly (TriedPair & {
    /** null: they were not tried. */
    readonly followUps: readonly TriedPair[] | null
  })[]
  readonly private: number
  readonly after: string
}

export interface Compared {
  readonly draft: PreparedDraft
  /** What would become of a row, by what the memo knows of templates. `incidentId`: of a follow-up whose incident has a record. */
  readonly dryRun: (row: DocumentRow, recordType: RecordType, incidentId: string, memo: Memo) => DryRun
}

/** Stores the rows of a page that are not there yet. Gives what the page did not know of tickets, unless it `isLast`. */
export function storePage(
  sysId: string,
  page: TriedPage,
  { draft, dryRun, isLast }: Compared & { readonly isLast: boolean },
): RowRedecision[] {
  const rows = page.incidents.flatMap(rowsOf)
  const stored = storedAmong(sysId, rows)
  const saved = newMemo()
  const missing: RowRedecision[] = []
  let position = lastPosition(sysId) + 1
  for (const tried of rows) {
    const { pair, recordType } = tried
    if (stored.has(pair.now.externalId)) continue
    const runDry: RunDry = (row, memo) => dryRun(row, recordType, parentWithRecord(tried), memo)
    const now = sideOf(pair, 'now', saved, runDry)
    const isSame = pair.would === pair.now && draft.isAsStored(pair.now.template)
    const would = isSame
      ? { ...now, chosen: nameOf(pair.chosen.would, draft.memo) }
      : sideOf(pair, 'would', draft.memo, runDry)
    const redecide = now.run?.redecide ?? would.run?.redecide ?? null
    if (redecide !== null && redecide.record !== '' && !isLast)
      missing.push({ record_type: recordType, external_id: pair.now.externalId, ...redecide })
    else newRow(TRYOUT_ROW, { ...placeOf(sysId, tried, position++), ...comparedColumns(now, would) }).insert()
  }
  return missing
}

type RunDry = (row: DocumentRow, memo: Memo) => DryRun

interface TriedRow {
  readonly pair: TriedPair
  readonly recordType: RecordType
  /** Of a follow-up, the row of its incident. */
  readonly parent: DocumentRow | null
}

function rowsOf(incident: TriedPage['incidents'][number]): TriedRow[] {
  const followUps = incident.followUps ?? []
  return [
    { pair: incident, recordType: 'incident', parent: null },
    ...followUps.map(pair => ({ pair, recordType: 'follow_up' as const, parent: incident.now })),
  ]
}

/** An incident without a record would get one before its follow-up does, so nothing is said of what is missing now. */
function parentWithRecord({ parent }: TriedRow): string {
  const target = parent === null ? '' : (findTicket('incident', parent.externalId)?.target ?? '')
  return target === '' ? '' : (parent?.externalId ?? '')
}

function placeOf(sysId: string, { pair: { title, now: row }, parent }: TriedRow, position: number): Values {
  return {
    tryout: sysId,
    position: `${position}`,
    external_id: row.externalId,
    reference: row.reference.slice(0, lengths.tryout_row.reference),
    follow_up_of: parent === null ? '' : parent.reference,
    title: title.slice(0, lengths.tryout_row.title),
    permalink: row.permalink,
    declared_at: toStored(row.createdAt),
    retire_on: now(),
  }
}

function sideOf(pair: TriedPair, side: 'now' | 'would', known: TemplateMemo, runDry: RunDry): TriedSide {
  const row = pair[side]
  const template = row.template === '' ? null : readTemplate(row.template, known)
  return {
    chosen: nameOf(pair.chosen[side], known),
    decision: row.decision,
    desired: parseDesiredValues(row.desired) ?? [],
    // Tickets and records are of this row alone, templates of all.
    run: template === null || template.inJira ? null : runDry(row, { ...newMemo(), ...onlyTemplates(known) }),
  }
}

function onlyTemplates({ templates, fields, statusValues }: TemplateMemo): TemplateMemo {
  return { templates, fields, statusValues }
}

function nameOf(template: string, known: TemplateMemo): string {
  return template === '' ? '' : (readTemplate(template, known)?.name ?? '')
}

/** A page that was broken off is asked for again. */
function storedAmong(sysId: string, rows: readonly TriedRow[]): ReadonlySet<string> {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.addQuery('external_id', 'IN', rows.map(({ pair }) => pair.now.externalId).join(','))
  row.query()
  const stored = new Set<string>()
  while (row.next()) if (text(row, 'tryout') === sysId) stored.add(text(row, 'external_id'))
  return stored
}
