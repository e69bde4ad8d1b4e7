/**
 * The version of the configuration: a token in the table `cursor`, which every change of the configuration replaces, and
 * the property that no rule can watch. The bridge decides by one version and names it.
 */
import { gs } from '@servicenow/glide'
import { findCursor, insertCursor } from './cursors.ts'
import { text, toNumber, writeRow } from './rows.ts'
import { privateIncidentsAllowed } from './settings.ts'
import { CURSOR } from './tables.ts'

export interface Configuration {
  readonly version: string
  /** For people: it grows by one with each change, and begins at 1. */
  readonly number: number
}

/** `<token>.<1 when private incidents are allowed>`: one query. */
export function presentVersion(): string {
  return presentConfiguration().version
}

/** The same with its number. */
export function presentConfiguration(): Configuration {
  const row = findCursor('configuration')
  const token = row === null ? '' : text(row, 'position')
  return {
    version: `${token === '' ? replaceToken() : token}.${privateIncidentsAllowed() ? 1 : 0}`,
    number: row === null ? 1 : toNumber(row, 'sys_mod_count') + 1,
  }
}

/** How the token begins while a whole mapping is saved: no document was decided by it, and nobody is told it. */
const BEING_SAVED = 'saving '

/** The bridge passes it on, and the sender delivers again. */
export const BEING_SAVED_ANSWER = 'The mapping is being saved. Ask again in a moment.'

export function isBeingSaved(version: string): boolean {
  return version.startsWith(BEING_SAVED)
}

/** What was decided since `version` was read may be half by one mapping and half by another. */
export function isReplacedSince(version: string): boolean {
  const present = presentVersion()
  return isBeingSaved(present) || present !== version
}

/** From here on no document is taken and no configuration is handed out, until the token is replaced. */
export function holdToken(): void {
  const row = findCursor('configuration')
  if (row !== null) writeRow(CURSOR, row.getUniqueValue(), { position: `${BEING_SAVED}${gs.generateGUID()}` })
}

/** A rule on a row of a mapping that is being saved makes no version: the end of it makes one. */
export function replaceToken(fingerprint: string | null = null, isEnd = false): string {
  const token = `${gs.generateGUID()}`
  const values = { position: token, ...(fingerprint === null ? {} : { fingerprint }) }
  const row = findCursor('configuration')
  if (row !== null && !isEnd && isBeingSaved(text(row, 'position'))) return text(row, 'position')
  if (row !== null) {
    writeRow(CURSOR, row.getUniqueValue(), values)
    return token
  }
  if (insertCursor('configuration', 'configuration', values) !== null) return token
  // Another run was faster: its token is as good, and the one that counts.
  const made = findCursor('configuration')
  return made === null ? token : text(made, 'position')
}
