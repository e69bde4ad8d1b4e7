/** What the forms of tables say about their columns: labels, help and choices, from where the platform keeps them. */
import { openTable, text } from './rows.ts'

export interface ColumnWords {
  readonly label: string
  readonly hint: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The language of the app's own words. */
const LANGUAGE = 'en'

/** By table and column, in two queries. */
export function readFormWords(tables: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ColumnWords>> {
  const choices = readChoiceLabels(tables)
  const words = openTable('sys_documentation')
  words.addQuery('name', 'IN', tables.join(','))
  words.addQuery('language', LANGUAGE)
  words.query()
  const found = new Map(tables.map(table => [table, new Map<string, ColumnWords>()]))
  while (words.next()) {
    const [table, column] = [text(words, 'name'), text(words, 'element')]
    if (column === '') continue
    const own = choices.filter(choice => choice.table === table && choice.column === column)
    found.get(table)?.set(column, { label: text(words, 'label'), hint: text(words, 'hint'), choices: own.map(plain) })
  }
  return found
}

interface ChoiceLabel {
  readonly table: string
  readonly column: string
  readonly value: string
  readonly label: string
}

const plain = ({ value, label }: ChoiceLabel) => ({ value, label })

function readChoiceLabels(tables: readonly string[]): ChoiceLabel[] {
  const choice = openTable('sys_choice')
  choice.addQuery('name', 'IN', tables.join(','))
  choice.addQuery('language', LANGUAGE)
  choice.addQuery('inactive', false)
  choice.orderBy('sequence')
  choice.query()
  const found: ChoiceLabel[] = []
  while (choice.next())
    found.push({
      table: text(choice, 'name'),
      column: text(choice, 'element'),
      value: text(choice, 'value'),
      label: text(choice, 'label'),
    })
  return found
}
