/**
 * The version of the configuration: a token in the table `cursor`, which every change of the configuration replaces, and
 * the property that no rule can watch. The bridge decides by one version and names it.
 */
import { gs } from '@servicenow/glide'
import { findCursor, insertCursor } from './cursors.ts'
import { text, writeRow } from './rows.ts'
import { privateIncidentsAllowed } from './settings.ts'
import { CURSOR } from './tables.ts'

/** `<token>.<1 when private incidents are allowed>`: one query. */
export function presentVersion(): string {
  const row = findCursor('configuration')
  const token = row === null ? '' : text(row, 'position')
  return `${token === '' ? replaceToken() : token}.${privateIncidentsAllowed() ? 1 : 0}`
}

export function replaceToken(fingerprint: string | null = null): string {
  const token = `${gs.generateGUID()}`
  const values = { position: token, ...(fingerprint === null ? {} : { fingerprint }) }
  const row = findCursor('configuration')
  if (row !== null) {
    writeRow(CURSOR, row.getUniqueValue(), values)
    return token
  }
  if (insertCursor('configuration', 'configuration', values) !== null) return token
  // Another run was faster: its token is as good, and the one that counts.
  const made = findCursor('configuration')
  return made === null ? token : text(made, 'position')
}
