/**
 * The version of the configuration: a token in the table `cursor`, which every change of the configuration replaces, and
 * the property that no rule can watch. The bridge decides by one version and names it.
 */
import { gs } from '@servicenow/glide'
import { findRow, openTable, text, writeRow } from './rows.ts'
import { privateIncidentsAllowed } from './settings.ts'
import { CURSOR } from './tables.ts'

export const CONFIGURATION = 'configuration'

/** `<token>.<1 when private incidents are allowed>`: one query. */
export function presentVersion(): string {
  const row = findRow(CURSOR, 'name', CONFIGURATION)
  const token = row === null ? '' : text(row, 'position')
  return `${token === '' ? replaceToken() : token}.${privateIncidentsAllowed() ? 1 : 0}`
}

export function replaceToken(fingerprint: string | null = null): string {
  const token = `${gs.generateGUID()}`
  const values = { position: token, ...(fingerprint === null ? {} : { fingerprint }) }
  const row = findRow(CURSOR, 'name', CONFIGURATION)
  if (row !== null) {
    writeRow(CURSOR, row.getUniqueValue(), values)
    return token
  }
  const first = openTable(CURSOR)
  first.newRecord()
  first.setValue('name', CONFIGURATION)
  for (const [column, value] of Object.entries(values)) first.setValue(column, value)
  if (first.insert() !== null) return token
  // Another run was faster: its token is as good, and the one that counts.
  const made = findRow(CURSOR, 'name', CONFIGURATION)
  return made === null ? token : text(made, 'position')
}
