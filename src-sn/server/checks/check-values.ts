/** Columns and the values meant for them, compared with the dictionary of the table before anything is written. */
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { probeOf } from './check-table.ts'
import { choicesOf, isJournal, isKeptColumn, isReference, maxLength, readableChoices } from '../platform/columns.ts'
import { short } from '../apply/resolve-lookups.ts'
import { isSysId } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'

/** Findings about values that are written as they stand: static values, values of a status mapping. `typedIn` holds them. */
export function checkValues(table: string, values: Readonly<Values>, label: string, typedIn: string): Finding[] {
  const probe = probeOf(table)
  if (probe === null) return []
  const choices = choicesOf(
    probe,
    Object.keys(values).filter(column => probe.isValidField(column)),
  )
  return Object.entries(values).flatMap(([column, value]) => {
    const wrongColumn = checkColumn(probe, column, label, typedIn)
    return wrongColumn.length > 0
      ? wrongColumn
      : checkValue(probe, column, value, { label: `${label}, ${column}`, typedIn }, () => choices.get(column) ?? null)
  })
}

/** Findings about the column alone. */
export function checkColumn(probe: GlideRecord, column: string, label: string, typedIn: string): Finding[] {
  if (isKeptColumn(column))
    return [
      never(`${label}: the platform or the sync keeps the column "${column}" itself. Choose another one.`, typedIn),
    ]
  if (!probe.isValidField(column))
    return [
      never(`${label}: the table ${probe.getTableName()} has no column "${column}". Choose one that it has.`, typedIn),
    ]
  return []
}

interface Typed {
  readonly label: string
  readonly typedIn: string
}

/** Findings about a value as it will be stored. */
export function checkValue(
  probe: GlideRecord,
  column: string,
  value: string,
  { label, typedIn }: Typed,
  readChoices: () => string[] | null = () => readableChoices(probe, column),
): Finding[] {
  if (value.startsWith('javascript:'))
    return [never(`${label}: scripts are not run here. Give a plain value.`, typedIn)]
  if (value === '' || isJournal(probe, column)) return []
  if (isReference(probe, column) && !isSysId(value)) {
    return [
      never(
        `${label}: the column holds a record and "${short(value)}" is text. Pick the record, or look it up in a field mapping.`,
        typedIn,
      ),
    ]
  }
  const choices = readChoices()
  if (choices !== null && !choices.includes(value)) {
    return [
      never(
        `${label}: "${short(value)}" is not one of its choices (${choices.join(', ')}). Use one of these, or add the choice first.`,
        typedIn,
      ),
    ]
  }
  const limit = maxLength(probe, column)
  return choices === null && limit > 0 && value.length > limit
    ? [marked(`${label}: the value will be cut to ${limit} characters. Shorten it.`)]
    : []
}
