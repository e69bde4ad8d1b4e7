/** What choice lists offer, and whether values are among it. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { parentsOf } from './column-rules.ts'
import { messageOf } from './json.ts'
import { openTable, text } from './rows.ts'
import { lineOf } from './table-line.ts'
import { choiceWords } from './value-words.ts'
import type { Choices } from './value-words.ts'

/** What a column holds or will hold; null when nobody knows. */
export type ValueOf = (column: string) => string | null

const NOBODY_KNOWS: ValueOf = () => null

/** What a column offers; null when it is no choice list, or when the list cannot be read: no reason to doubt a value. */
export function readableChoices(record: GlideRecord, column: string, valueOf?: ValueOf): Choices | null {
  return choicesOf(record, [column], valueOf).get(column) ?? null
}

/**
 * What the choice lists of these columns offer, in one query. Columns without a list are left out. A list belongs to the nearest table in
 * the hierarchy that has one. A list that depends on another column is the part that is offered for the value of that one, and the
 * whole where nobody knows it.
 */
export function choicesOf(
  record: GlideRecord,
  columns: readonly string[],
  valueOf: ValueOf = NOBODY_KNOWS,
): ReadonlyMap<string, Choices> {
  try {
    const listed = columns.filter(column => record.getElement(column).getED().isChoiceTable())
    if (listed.length === 0) return new Map<string, Choices>()
    const lists = readChoices(record.getRecordClassName(), listed)
    const dependent = [...lists].filter(([, list]) => list.some(({ offeredFor }) => offeredFor !== ''))
    const parents =
      dependent.length === 0
        ? new Map<string, string>()
        : parentsOf(
            record,
            dependent.map(([column]) => column),
          )
    return new Map([...lists].map(([column, list]) => [column, offered(list, parents.get(column) ?? '', valueOf)]))
  } catch (error) {
    gs.warn(`incident.io sync: the choices of ${columns.join(', ')} could not be read: ${messageOf(error)}`)
    return new Map<string, Choices>()
  }
}

/** A row of `sys_choice`. */
interface Choice {
  readonly value: string
  /** The value of another column that it is offered for; '' for every one. */
  readonly offeredFor: string
}

function offered(list: readonly Choice[], parent: string, valueOf: ValueOf): Choices {
  const given = parent === '' ? null : valueOf(parent)
  const shown = list.filter(({ offeredFor }) => given === null || offeredFor === '' || offeredFor === given)
  return { values: [...new Set(shown.map(({ value }) => value))], parent, given }
}

function readChoices(table: string, columns: readonly string[]): Map<string, Choice[]> {
  const line: string[] = lineOf(table)
  const choice = openTable('sys_choice')
  choice.addQuery('name', 'IN', line.join(','))
  choice.addQuery('element', 'IN', columns.join(','))
  choice.addQuery('inactive', false)
  choice.orderBy('sequence')
  choice.query()
  const found = new Map<string, Map<string, Choice[]>>(columns.map(column => [column, new Map<string, Choice[]>()]))
  while (choice.next()) {
    const ofColumn = found.get(text(choice, 'element'))
    const list = ofColumn?.get(text(choice, 'name')) ?? []
    list.push({ value: text(choice, 'value'), offeredFor: text(choice, 'dependent_value') })
    ofColumn?.set(text(choice, 'name'), list)
  }
  const nearest = new Map<string, Choice[]>()
  for (const [column, lists] of found) {
    const owner = line.find(name => lists.has(name))
    if (owner !== undefined) nearest.set(column, lists.get(owner) ?? [])
  }
  return nearest
}

interface Sent {
  readonly column: string
  readonly value: string
  readonly journal: boolean
}

/**
 * What is wrong with the values of these columns as choices, by column; '' for nothing. A list may depend on another column: so of the
 * other `mapped` columns those are here as well whose list depends on one of these, with the value that the record has.
 */
export function choiceProblems(
  record: GlideRecord,
  columns: readonly Sent[],
  mapped: readonly string[],
  valueOf: ValueOf,
): Map<string, string> {
  const values = new Map<string, string>()
  for (const { column, value, journal } of columns) if (!journal) values.set(column, value)
  const others = values.size === 0 ? [] : mapped.filter(column => !values.has(column) && record.isValidField(column))
  const asked = [...values.keys(), ...others]
  const problems = new Map<string, string>()
  for (const [column, choices] of choicesOf(record, asked, valueOf)) {
    const value = values.get(column) ?? text(record, column)
    if (!values.has(column) && !values.has(choices.parent)) continue
    problems.set(column, value === '' || choices.values.includes(value) ? '' : choiceWords(value, choices))
  }
  return problems
}
