/** May the sync write to a table, or read it for a lookup? */
import { GlideTableHierarchy, gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { openTable } from '../platform/rows.ts'

const OWN_TABLE = /^x_iio_sync_/
const NOBODYS_SYS_ID = '0'.repeat(32)

/**
 * What is wrong with a table as a target, as the second half of a sentence; '' when nothing is. Asks the dictionary alone:
 * whether the app may read the table shows at the first reading (see unreadableWords).
 */
export function targetProblem(table: string): string {
  if (table === '') return 'it has no target table.'
  const kept = keptTable(table)
  if (kept !== '') return kept
  return gs.tableExists(table) && openTable(table).isValid() ? '' : unreadableWords(table)
}

export function unreadableWords(table: string): string {
  return `there is no table "${table}", or this app may not read it (Cross scope privileges).`
}

/** Findings about a table that records are written to. `column` is where it is typed. */
export function checkTarget(table: string, label: string, column: string): Finding[] {
  if (table === '') return [never(`${label}: choose a table.`, column)]
  const kept = keptTable(table)
  if (kept !== '') return [never(`${label}: ${kept} Choose a table of records, such as incident or task.`, column)]
  return checkReadable(table, label, column)
}

/** Findings about a table that is only read. */
export function checkReadable(table: string, label: string, column: string): Finding[] {
  if (table === '') return [never(`${label}: choose a table.`, column)]
  if (!gs.tableExists(table)) return [never(`${label}: there is no table "${table}". Choose one that exists.`, column)]
  return readProblem(table) === ''
    ? []
    : [
        marked(
          `${label}: this app may not read "${table}". Allow it under System Applications > Application Cross-Scope Access.`,
        ),
      ]
}

/** A record of the table to ask the dictionary through; null when there is none to ask. */
export function probeOf(table: string): GlideRecord | null {
  if (table === '' || !gs.tableExists(table)) return null
  const record = openTable(table)
  if (!record.isValid()) return null
  record.initialize()
  return record
}

/** The table and every table it extends, nearest first. */
export function lineOf(table: string): string[] {
  return new GlideTableHierarchy(table).getTables().map(name => `${name}`)
}

function readProblem(table: string): string {
  const problem = unreadableWords(table)
  if (!gs.tableExists(table)) return problem
  const row = openTable(table)
  if (!row.isValid()) return problem
  // By the primary key: the answer matters, not the row.
  row.get(NOBODYS_SYS_ID)
  const denial: string | null = row.getLastErrorMessage()
  return denial ? problem : ''
}

/** Users, roles, scripts, settings, and what the sync itself is configured with: never written to, whatever anybody configures. */
function keptTable(table: string): string {
  if (OWN_TABLE.test(table)) return `"${table}" belongs to the sync itself.`
  const platform = [table, ...lineOf(table)].find(name => name.startsWith('sys_'))
  if (platform === undefined) return ''
  return platform === table
    ? `"${table}" belongs to the platform itself.`
    : `"${table}" extends ${platform}, which belongs to the platform itself.`
}
