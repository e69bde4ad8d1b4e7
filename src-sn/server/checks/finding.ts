/** What is wrong with a row of the configuration, and what follows from it when the row is saved. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { messageOf, short } from '../platform/json.ts'
import { text } from '../platform/rows.ts'

export interface Finding {
  /** A sentence for the admin: what is wrong, and what to change. */
  readonly words: string
  /**
   * Columns in which it was typed, when it can never be right: a save that changes one of them is refused. Found at
   * any other time, or without such a column, it is only marked, because the cause lies elsewhere and may go away.
   */
  readonly typedIn: readonly string[]
  /** The table has no such choice today. */
  readonly isMissingChoice?: true
}

export type Check = (row: GlideRecord) => Finding[]

/** How lines that the bridge reported begin: what the app finds itself must not wipe them out. */
const BRIDGE_LINE = 'Bridge: '

const MAX_CHARACTERS = 4000

/** Incidents or follow-ups, as an admin reads it. */
export function kindWord(recordType: string): string {
  return recordType === 'follow_up' ? 'follow-ups' : 'incidents'
}

/** Can never be right: refused where it is typed. */
export function never(words: string, ...typedIn: string[]): Finding {
  return { words, typedIn }
}

/** May become right without a change of this row: marked. */
export function marked(words: string): Finding {
  return { words, typedIn: [] }
}

/** What a check finds. One that stops on an error says so about its row, so that the rows after it are checked all the same. */
export function findingsOf(check: Check, row: GlideRecord): Finding[] {
  try {
    return check(row)
  } catch (error) {
    const words = messageOf(error)
    gs.error(
      `incident.io sync: the check of ${row.getTableName()} ${row.getUniqueValue()} stopped on an unexpected error: ${words}`,
    )
    return [marked(`This could not be checked: ${short(words)} It is checked again within an hour.`)]
  }
}

/** Before a save: refuses it, or writes what is to be marked into `problem`. */
export function saveFindings(current: GlideRecord, previous: GlideRecord | null, findings: readonly Finding[]): void {
  const refused = findings.filter(finding => finding.typedIn.some(column => isTyped(current, previous, column)))
  if (refused.length > 0) {
    for (const { words } of refused) gs.addErrorMessage(words)
    // What a form shows does not cross REST or an import.
    gs.warn(
      `incident.io sync: a save in ${current.getTableName()} was refused. ${refused.map(({ words }) => words).join(' ')}`,
    )
    current.setAbortAction(true)
    return
  }
  const reported =
    previous !== null && text(current, 'value') !== text(previous, 'value') ? [] : bridgeLines(text(current, 'problem'))
  const problem = problemText(findings, reported)
  if (problem !== text(current, 'problem')) current.setValue('problem', problem)
  for (const { words } of findings) gs.addInfoMessage(`Saved, but it will not work like this: ${words}`)
}

/** The text of `problem` for a row as it is. */
export function problemOf(row: GlideRecord, findings: readonly Finding[]): string {
  return problemText(findings, bridgeLines(text(row, 'problem')))
}

/** The text of `problem` with other words of the bridge, '' for none. */
export function withBridgeProblem(problem: string, words: string): string {
  const own = problem.split('\n').filter(line => line !== '' && !line.startsWith(BRIDGE_LINE))
  const line = words.replace(/\s+/g, ' ').trim()
  return fit([...own, ...(line === '' ? [] : [`${BRIDGE_LINE}${line}`])])
}

/** What the bridge reported last, in its own words. */
export function bridgeProblem(problem: string): string {
  return bridgeLines(problem)
    .map(line => line.slice(BRIDGE_LINE.length))
    .join(' ')
}

function isTyped(current: GlideRecord, previous: GlideRecord | null, column: string): boolean {
  return previous === null || text(current, column) !== text(previous, column)
}

function bridgeLines(problem: string): string[] {
  return problem.split('\n').filter(line => line.startsWith(BRIDGE_LINE))
}

function problemText(findings: readonly Finding[], reported: readonly string[]): string {
  return fit([...new Set([...findings.map(finding => finding.words), ...reported])])
}

function fit(lines: readonly string[]): string {
  return lines.join('\n').slice(0, MAX_CHARACTERS)
}
