/** Tables that the sync writes to or reads, their columns, and the values meant for them. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { choicesOf, readableChoices } from '../platform/choices.ts'
import {
  cutLength,
  fitted,
  isComposite,
  isJournal,
  isKeptColumn,
  isReference,
  keptTable,
  probeOf,
  unfitReason,
  unreadableTable,
} from '../platform/dictionary.ts'
import { short } from '../platform/json.ts'
import { isSysId, openTable } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { noChoice } from '../platform/value-words.ts'
import type { Choices } from '../platform/value-words.ts'

const NOBODYS_SYS_ID = '0'.repeat(32)

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

function readProblem(table: string): string {
  const problem = unreadableTable(table)
  if (!gs.tableExists(table)) return problem
  const row = openTable(table)
  if (!row.isValid()) return problem
  // By the primary key: the answer matters, not the row.
  row.get(NOBODYS_SYS_ID)
  const denial: string | null = row.getLastErrorMessage()
  return denial ? problem : ''
}

/** Findings about values that are written as they stand: static values, values of a status mapping. `typedIn` holds them. */
export function checkValues(table: string, values: Readonly<Values>, label: string, typedIn: string): Finding[] {
  const probe = probeOf(table)
  if (probe === null) return []
  const choices = choicesOf(
    probe,
    Object.keys(values).filter(column => probe.isValidField(column)),
    column => (values[column] === undefined ? null : fitted(probe, column, values[column])),
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
  return isComposite(probe, column)
    ? [
        never(
          `${label}: the column "${column}" shows the entries of others and holds none itself. Choose work_notes or comments.`,
          typedIn,
        ),
      ]
    : []
}

interface Typed {
  readonly label: string
  readonly typedIn: string
}

/** Findings about a value as it will be stored. */
export function checkValue(
  probe: GlideRecord,
  column: string,
  typed: string,
  { label, typedIn }: Typed,
  readChoices: () => Choices | null = () => readableChoices(probe, column),
): Finding[] {
  const value = fitted(probe, column, typed)
  if (/^\s*javascript:/i.test(value)) return [never(`${label}: scripts are not run here. Give a plain value.`, typedIn)]
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
  if (choices !== null && !choices.values.includes(value)) {
    return [
      never(`${label}: "${short(value)}" is ${noChoice(choices)}. Use one of these, or add the choice first.`, typedIn),
    ]
  }
  const unfit = choices === null ? unfitReason(probe, column, value) : ''
  if (unfit !== '') return [never(`${label}: the column cannot take the value: ${unfit}`, typedIn)]
  const limit = cutLength(probe, column)
  return choices === null && limit !== null && value.length > limit
    ? [marked(`${label}: the value will be cut to ${limit} characters. Shorten it.`)]
    : []
}
