/** The rules that check the configuration where it is typed, and look at it again when something around it changed. */
import type { GlideRecord } from '@servicenow/glide'
import { checkCondition, tidyCondition } from './condition.ts'
import { checkFieldMapping } from './field-mapping.ts'
import { findingsOf, problemOf, saveFindings } from './finding.ts'
import type { Check } from './finding.ts'
import { checkStateMapping, checkStatusMapping, stateMappingUse, tidyStateMapping } from './state-and-status.ts'
import { checkTemplate } from './template.ts'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { unixSeconds } from '../platform/time.ts'

interface Checked {
  readonly table: string
  readonly check: Check
}

const TEMPLATES: Checked = { table: TEMPLATE, check: checkTemplate }

const CONDITIONS: Checked = { table: CONDITION, check: checkCondition }

const FIELDS: Checked = { table: FIELD_MAPPING, check: checkFieldMapping }

const STATES: Checked = { table: STATE_MAPPING, check: checkStateMapping }

const STATUSES: Checked = { table: STATUS_MAPPING, check: checkStatusMapping }

/**
 * Which table is checked in which minute: tables that usually have more rows come more often. The seventh minute is nobody's: the
 * count of the configuration, the check of unique indexes, the cleaning and the regular mails have theirs there.
 */
const TURNS: readonly (Checked | null)[] = [
  STATES,
  FIELDS,
  STATES,
  CONDITIONS,
  STATES,
  TEMPLATES,
  FIELDS,
  null,
  STATUSES,
  CONDITIONS,
]

/** Before insert and update of a template. */
export function checkSavedTemplate(current: GlideRecord, previous: GlideRecord | null): void {
  saveFindings(current, previous, findingsOf(checkTemplate, current))
}

/** Before insert and update of a condition. */
export function checkSavedCondition(current: GlideRecord, previous: GlideRecord | null): void {
  tidyCondition(current)
  saveFindings(current, previous, findingsOf(checkCondition, current))
}

/** Before insert and update of a field mapping. */
export function checkSavedFieldMapping(current: GlideRecord, previous: GlideRecord | null): void {
  saveFindings(current, previous, findingsOf(checkFieldMapping, current))
}

/** Before insert and update of a state mapping. */
export function checkSavedStateMapping(current: GlideRecord, previous: GlideRecord | null): void {
  tidyStateMapping(current)
  const findings = findingsOf(checkStateMapping, current)
  current.setValue('in_use', stateMappingUse(current, findings).in_use)
  saveFindings(current, previous, findings)
}

/** Before insert and update of a status mapping. */
export function checkSavedStatusMapping(current: GlideRecord, previous: GlideRecord | null): void {
  saveFindings(current, previous, findingsOf(checkStatusMapping, current))
}

/** After a template was saved: what hangs from it may fit no longer, or fit again. */
export function recheckParts(current: GlideRecord): void {
  recheck(CONDITION, checkCondition, { column: 'template', value: current.getUniqueValue() })
  recheck(FIELD_MAPPING, checkFieldMapping, { column: 'template', value: current.getUniqueValue() })
}

/** After an attribute became one of another kind: its operators may fit no longer. */
export function recheckAttribute(current: GlideRecord): void {
  const condition = openTable(CONDITION)
  condition.addQuery('attribute', current.getUniqueValue())
  condition.query()
  while (condition.next())
    if (text(condition, 'attribute') === current.getUniqueValue())
      writeRow(CONDITION, condition.getUniqueValue(), { attribute_kind: text(current, 'kind') })
  recheck(CONDITION, checkCondition, { column: 'attribute', value: current.getUniqueValue() })
}

/** After the bridge changed an option. Its conditions are marked by mark-conditions.ts; here are the mappings that name it. */
export function recheckOption(current: GlideRecord): void {
  recheck(STATUS_MAPPING, checkStatusMapping, { column: 'status', value: current.getUniqueValue() })
  recheck(STATE_MAPPING, checkStateMapping, { column: 'incident_status', value: current.getUniqueValue() })
}

/**
 * The minute script: within an hour all of it, a part in each minute, because the app is not notified when a column or a
 * choice is gone. What depends on a row of the configuration is checked when that row is saved.
 */
export function recheckPart(minute: number, end: number): void {
  const turn = minute % TURNS.length
  const whose = TURNS[turn] ?? null
  if (whose === null) return
  const { table, check } = whose
  const perRound = TURNS.filter(other => other === whose).length
  const parts = (perRound * HOUR_MINUTES) / TURNS.length
  // The visits of an hour are counted; of all rows in their order each takes every n-th, where n is the number of visits.
  const part =
    Math.floor((minute % HOUR_MINUTES) / TURNS.length) * perRound +
    TURNS.slice(0, turn).filter(other => other === whose).length
  let index = 0
  recheck(table, check, { isWanted: () => index++ % parts === part && unixSeconds() < end })
}

const HOUR_MINUTES = 60

/** Writes `problem` of the rows whose problem is another one than it says. */
function recheck(table: string, check: Check, { column = '', value = '', isWanted = () => true }: Narrowed): void {
  const row = openTable(table)
  if (column !== '') row.addQuery(column, value)
  row.orderBy('sys_id')
  row.query()
  while (row.next()) {
    if ((column !== '' && text(row, column) !== value) || !isWanted(row)) continue
    const findings = findingsOf(check, row)
    const problem = problemOf(row, findings)
    const wanted = { problem, ...(table === STATE_MAPPING ? stateMappingUse(row, findings) : {}) }
    if (Object.entries(wanted).some(([column, value]) => text(row, column) !== value))
      writeRow(table, row.getUniqueValue(), wanted)
  }
}

interface Narrowed {
  readonly column?: string
  readonly value?: string
  readonly isWanted?: (row: GlideRecord) => boolean
}

/** After an attribute was marked as removed, came back, or was deleted: then the platform empties the reference to it. */
export function markConditionsOfAttribute(current: GlideRecord): void {
  markFound(conditions => conditions.addQuery('attribute', current.getUniqueValue()))
  markFound(conditions => conditions.addNullQuery('attribute'))
}

/** After an option was marked as removed, came back, or was deleted. */
export function markConditionsOfOption(current: GlideRecord): void {
  markFound(conditions => conditions.addQuery('options', 'CONTAINS', current.getUniqueValue()))
}

function markFound(narrow: (conditions: GlideRecord) => void): void {
  const condition = openTable(CONDITION)
  narrow(condition)
  condition.query()
  while (condition.next()) {
    const problem = problemOf(condition, findingsOf(checkCondition, condition))
    if (problem !== text(condition, 'problem')) writeRow(CONDITION, condition.getUniqueValue(), { problem })
  }
}
