/**
 * How states travel: off, to incident.io, or both ways. It is what the shipped state and status mappings say, and nothing else keeps it.
 * A choice switches these rows; rows that an admin made stay as they are.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { checkStatusMapping } from '../checks/state-and-status.ts'
import type { TravelMode } from '../contract/home/options.ts'
import { isTrue, openTable, text, writeRow } from '../platform/rows.ts'
import { STATE_MAPPING, STATUS_MAPPING } from '../platform/tables.ts'
import { isAdmin } from './who-may.ts'

interface StatusRow {
  readonly sysId: string
  readonly isActive: boolean
  /** An active row of an admin speaks for the same statuses: the shipped one would never be used. */
  readonly isReplaced: boolean
  /** Why it can never write what it holds, '' when it can. */
  readonly problem: string
}

export function howStatesTravel(): TravelMode | 'mixed' {
  return travelMode(
    shippedStates().map(({ use }) => use),
    shippedStatuses().flatMap(({ isActive, isReplaced }) => (isReplaced ? [] : [isActive])),
  )
}

/** By the rows: a state that the table does not have says nothing. */
export function travelMode(uses: readonly string[], statuses: readonly boolean[]): TravelMode | 'mixed' {
  const isTold = uses.includes('yes') && !uses.includes('no')
  const isSilent = !uses.includes('yes')
  const isWritten = statuses.length > 0 && statuses.every(isActive => isActive)
  if (statuses.some(isActive => isActive) && !isWritten) return 'mixed'
  if (isSilent) return isWritten ? 'mixed' : 'off'
  if (!isTold) return 'mixed'
  return isWritten ? 'both' : 'to_incident_io'
}

/** Why nothing was switched, '' when all is. */
export function setStatesTravel(mode: TravelMode): string {
  const statuses = shippedStatuses()
  const wrong = statuses.find(({ problem, isReplaced }) => problem !== '' && !isReplaced)
  if (mode === 'both' && wrong !== undefined)
    return `Not switched: a shipped status mapping would write what this instance does not have. ${wrong.problem}`
  for (const { sysId, use } of shippedStates())
    if (use !== 'missing') writeRow(STATE_MAPPING, sysId, { in_use: mode === 'off' ? 'no' : 'yes' })
  for (const { sysId, isReplaced } of statuses)
    writeRow(STATUS_MAPPING, sysId, { active: mode === 'both' && !isReplaced ? '1' : '0' })
  return ''
}

function shippedStates(): { readonly sysId: string; readonly use: string }[] {
  const row = openTable(STATE_MAPPING)
  row.addQuery('shipped', true)
  row.query()
  const found = []
  while (row.next())
    if (isTrue(row, 'shipped')) found.push({ sysId: row.getUniqueValue(), use: text(row, 'in_use') || 'yes' })
  return found
}

function shippedStatuses(): StatusRow[] {
  const row = openTable(STATUS_MAPPING)
  row.orderBy('order')
  row.query()
  const own: string[] = []
  const shipped: (StatusRow & { readonly speaksFor: string })[] = []
  while (row.next()) {
    if (isTrue(row, 'shipped')) shipped.push({ ...toStatusRow(row), speaksFor: speaksFor(row) })
    else if (isTrue(row, 'active')) own.push(speaksFor(row))
  }
  return shipped.map(({ speaksFor: statuses, ...each }) => ({ ...each, isReplaced: own.includes(statuses) }))
}

function toStatusRow(row: GlideRecord): StatusRow {
  const never = checkStatusMapping(row).find(({ typedIn }) => typedIn.includes('values'))
  return {
    sysId: row.getUniqueValue(),
    isActive: isTrue(row, 'active'),
    isReplaced: false,
    problem: never?.words ?? '',
  }
}

const speaksFor = (row: GlideRecord): string =>
  [text(row, 'target_table'), text(row, 'category'), text(row, 'status')].join(' ')

/** "States: off" over the lists of state and status mappings, and the two beside it. */
export function pressStatesOff(): void {
  press('States: off', 'off', 'States no longer travel. Notes, comments and files do.')
}

export function pressStatesToIncidentIo(): void {
  press(
    'States: to incident.io',
    'to_incident_io',
    'incident.io is told of states of records. What a status of incident.io means for a record is left to people.',
  )
}

export function pressStatesBothWays(): void {
  press('States: both ways', 'both', 'incident.io is told of states of records, and its statuses are written on them.')
}

function press(button: string, mode: TravelMode, done: string): void {
  if (!isAdmin(button)) return
  const problem = setStatesTravel(mode)
  if (problem === '') gs.addInfoMessage(`${done} Rows that are not shipped were left as they are.`)
  else gs.addErrorMessage(problem)
}
