/** The custom fields and roles of incident.io, by which Liquid names them, and of which of the two they are all there are. */
import type { GlideRecord } from '@servicenow/glide'
import { replaceToken } from '../platform/configuration-version.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { isTrue, openTable, text, writeRow } from '../platform/rows.ts'
import { ATTRIBUTE, CURSOR } from '../platform/tables.ts'

const FAMILIES = ['custom_field', 'role']

/** In the words of the REST contract. */
export function readKnownNames() {
  return { attributes: readNames(), families: readFamilies(findCursor('catalogue')) }
}

/**
 * At the end of a refresh. Known once, known for ever: a reading that fails later must not make every name look right again. With new
 * names the bridge has to look at its mappings again; rules on the table notice changed ones.
 */
export function addKnownFamilies(families: readonly string[]): void {
  if (families.length === 0) return
  const row = findCursor('catalogue')
  const known = [...readFamilies(row), ...families]
  const position = `${FAMILIES.filter(family => known.includes(family)).join(',')} ${readNames().length}`
  if (row !== null && position === text(row, 'position')) return
  if (row === null) insertCursor('catalogue', 'catalogue', { position })
  else writeRow(CURSOR, row.getUniqueValue(), { position })
  replaceToken()
}

function readNames() {
  const names = []
  const row = openTable(ATTRIBUTE)
  row.orderBy('key')
  row.query()
  while (row.next()) {
    const key = text(row, 'key')
    if (FAMILIES.some(family => key.startsWith(`${family}:`)))
      names.push({ key, label: text(row, 'label'), removed: isTrue(row, 'removed') })
  }
  return names
}

/** The row says `custom_field,role 62`: the families, and how many names they have. */
function readFamilies(row: GlideRecord | null): string[] {
  const [families = ''] = row === null ? [] : text(row, 'position').split(' ')
  return FAMILIES.filter(family => families.split(',').includes(family))
}
