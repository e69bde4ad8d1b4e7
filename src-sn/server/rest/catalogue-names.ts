/** The custom fields and roles of incident.io, by which Liquid names them, and of which of the two they are all there are. */
import type { GlideRecord } from '@servicenow/glide'
import { replaceToken } from '../platform/configuration-version.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { findRow, isTrue, openTable, text, toNumber, writeRow } from '../platform/rows.ts'
import { ATTRIBUTE, CURSOR, OPTION } from '../platform/tables.ts'

const FAMILIES = ['custom_field', 'role']

/** What the column holds: a longer one would look new at every refresh. */
const MAX_POSITION = 100

/** In the words of the REST contract. */
export function readKnownNames() {
  const row = findCursor('catalogue')
  return { names: { attributes: readNames(), families: readFamilies(row) }, severity_ranks: readRanks(row) }
}

/**
 * At the end of a refresh. Known once, known for ever: a reading that fails later must not make every name look right again. With new
 * names or severities the bridge has to look at its mappings again; rules on the tables notice changed ones.
 */
export function noteKnownNames(families: readonly string[]): void {
  const row = findCursor('catalogue')
  const known = [...readFamilies(row), ...families]
  const ranks = severityRanks()
  if (known.length + ranks.length === 0) return
  const counted = [FAMILIES.filter(family => known.includes(family)).join(','), `${readNames().length}`]
  const position = withRanks(counted.join(' '), ranks)
  if (row !== null && position === text(row, 'position')) return
  if (row === null) insertCursor('catalogue', 'catalogue', { position })
  else writeRow(CURSOR, row.getUniqueValue(), { position })
  replaceToken()
}

/** Whole ranks only, the most severe first: a place is counted from the top. */
function withRanks(start: string, ranks: readonly number[]): string {
  return ranks.reduce((line, rank, index) => {
    const longer = `${line}${index === 0 ? ' ' : '/'}${rank}`
    return longer.length > MAX_POSITION ? line : longer
  }, start)
}

/** Of the severities that incident.io has today. */
function severityRanks(): number[] {
  const severity = findRow(ATTRIBUTE, 'key', 'severity')
  if (severity === null) return []
  const option = openTable(OPTION)
  option.addQuery('attribute', severity.getUniqueValue())
  option.query()
  const ranks: number[] = []
  while (option.next())
    if (text(option, 'attribute') === severity.getUniqueValue() && !isTrue(option, 'removed'))
      if (text(option, 'rank') !== '') ranks.push(toNumber(option, 'rank'))
  return [...new Set(ranks)].sort((one, other) => other - one)
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

/** Of the severities that incident.io has today, the most severe first: by them Liquid knows the place of a severity. */
export function readSeverityRanks(): number[] {
  const severity = findRow(ATTRIBUTE, 'key', 'severity')
  if (severity === null) return []
  const option = openTable(OPTION)
  option.addQuery('attribute', severity.getUniqueValue())
  option.query()
  const ranks: number[] = []
  while (option.next())
    if (!isTrue(option, 'removed') && text(option, 'rank') !== '') ranks.push(toNumber(option, 'rank'))
  return ranks.sort((one, other) => other - one)
}

/** The row says `custom_field,role 62 3/2/1`: the families, how many names they have, and the ranks of the severities. */
function readFamilies(row: GlideRecord | null): string[] {
  const [families = ''] = row === null ? [] : text(row, 'position').split(' ')
  return FAMILIES.filter(family => families.split(',').includes(family))
}

function readRanks(row: GlideRecord | null): number[] {
  const [, , ranks = ''] = row === null ? [] : text(row, 'position').split(' ')
  return ranks === '' ? [] : ranks.split('/').map(Number)
}
