/** When the version of the configuration changes: with every change that a rule sees, and with those that the recount finds. */
import { GlideDigest } from '@servicenow/glide'
import { readConfiguration } from './configuration.ts'
import { CONFIGURATION, replaceToken } from '../platform/configuration-version.ts'
import { findRow, text } from '../platform/rows.ts'
import { CURSOR } from '../contract/tables.ts'

/** The rules on the tables of the configuration. */
export function configurationChanged(): void {
  replaceToken()
}

/** Finds changes that no rule saw (imports, rules switched off): the minute script asks once an hour. */
export function recountConfiguration(): void {
  const fingerprint = fingerprintNow()
  const row = findRow(CURSOR, 'name', CONFIGURATION)
  if (row === null || text(row, 'fingerprint') !== fingerprint) replaceToken(fingerprint)
}

/** The configuration without what the bridge itself wrote on it. */
function fingerprintNow(): string {
  const told = JSON.stringify(readConfiguration(), (key, value: unknown) =>
    key === 'problem' || key === 'private_incidents' ? undefined : value,
  )
  return new GlideDigest().getSHA256Hex(told)
}
