/**
 * The version of the configuration: a token in the table `cursor`, which every change of the configuration replaces, and
 * the property that no rule can watch. The bridge decides by one version and says which.
 */
import { GlideDigest, gs } from '@servicenow/glide'
import { readConfiguration } from './configuration.ts'
import { findRow, openTable, text, writeRow } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { CURSOR } from '../contract/tables.ts'

const NAME = 'configuration'

/** `<token>.<1 when private incidents are allowed>`: one query. */
export function presentVersion(): string {
  const row = findRow(CURSOR, 'name', NAME)
  const token = row === null ? '' : text(row, 'position')
  return `${token === '' ? replaceToken() : token}.${privateIncidentsAllowed() ? 1 : 0}`
}

/** The rules on the tables of the configuration. */
export function configurationChanged(): void {
  replaceToken()
}

/** Finds changes that no rule saw (imports, rules switched off): the minute script asks once an hour. */
export function recountConfiguration(): void {
  const fingerprint = fingerprintNow()
  const row = findRow(CURSOR, 'name', NAME)
  if (row === null || text(row, 'fingerprint') !== fingerprint) replaceToken(fingerprint)
}

/** The configuration without what the bridge itself wrote on it. */
function fingerprintNow(): string {
  const told = JSON.stringify(readConfiguration(), (key, value: unknown) =>
    key === 'problem' || key === 'private_incidents' ? undefined : value,
  )
  return new GlideDigest().getSHA256Hex(told)
}

function replaceToken(fingerprint: string | null = null): string {
  const token = `${gs.generateGUID()}`
  const values = { position: token, ...(fingerprint === null ? {} : { fingerprint }) }
  const row = findRow(CURSOR, 'name', NAME)
  if (row !== null) {
    writeRow(CURSOR, row.getUniqueValue(), values)
    return token
  }
  const first = openTable(CURSOR)
  first.newRecord()
  first.setValue('name', NAME)
  for (const [column, value] of Object.entries(values)) first.setValue(column, value)
  if (first.insert() !== null) return token
  // Another run was faster: its token is as good, and the one that counts.
  const made = findRow(CURSOR, 'name', NAME)
  return made === null ? token : text(made, 'position')
}
