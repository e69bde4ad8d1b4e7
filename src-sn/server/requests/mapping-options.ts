/** What the set-up asks about the shipped templates: read from the rows themselves, so that a change by hand is never hidden. */
import { lookUp } from '../apply/look-up.ts'
import type { HomeOptions, OptionChanges, OptionTemplate, Person } from '../contract/home/options.ts'
import { readableChoices } from '../platform/choices.ts'
import { probeOf } from '../platform/dictionary.ts'
import { isSysId, isTrue, openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { formatTemplateValues, parseTemplateValues } from '../platform/template-values.ts'
import { levelMode, setLevels } from './levels-by-rank.ts'
import { incidentTemplates } from './incident-templates.ts'
import type { IncidentTemplate } from './incident-templates.ts'

const USERS = 'sys_user'

/** But for how states travel. */
export function readOptions(): Omit<HomeOptions, 'states'> {
  const templates = incidentTemplates()
  const withCaller = templates.filter(looksUpCaller)
  const withContact = templates.filter(({ values }) => (values['contact_type'] ?? '') !== '')
  const closing = closingRow()
  const closingValues = closing === null ? {} : parseTemplateValues(text(closing, 'values'))
  return {
    caller: { fallback: person(presentOf(withCaller, 'caller_id')), templates: withCaller.map(named) },
    contact_type: {
      value: presentOf(withContact, 'contact_type'),
      choices: choicesOf('contact_type'),
      templates: withContact.map(named),
    },
    levels: levelMode(templates),
    closing: {
      code: closingValues['close_code'] ?? '',
      notes: closingValues['close_notes'] ?? '',
      choices: choicesOf('close_code'),
    },
  }
}

/**
 * Why nothing was changed, '' when all is. What an admin set differently on a template stays: a value is replaced where there is none,
 * and where it is the one that is shown.
 */
export function setOptions(changes: OptionChanges): string {
  const caller = changes.caller === undefined ? null : findPerson(changes.caller.trim())
  const problem = caller?.problem ?? whyNoChoice(changes)
  if (problem !== '') return problem
  const templates = incidentTemplates()
  if (caller !== null) setStatic(templates.filter(looksUpCaller), 'caller_id', caller.sysId)
  if (changes.contact_type !== undefined)
    setStatic(
      templates.filter(({ values }) => (values['contact_type'] ?? '') !== ''),
      'contact_type',
      changes.contact_type,
    )
  if (changes.levels !== undefined) setLevels(templates, changes.levels)
  setClosing(changes)
  return ''
}

const named = ({ sysId, name }: IncidentTemplate): OptionTemplate => ({ sys_id: sysId, name })

const looksUpCaller = ({ mappings }: IncidentTemplate): boolean => mappings.get('caller_id')?.isLookup === true

/** The value that most likely came from the set-up: of the first template that has one. */
function presentOf(templates: readonly IncidentTemplate[], column: string): string {
  return templates.map(({ values }) => values[column] ?? '').find(value => value !== '') ?? ''
}

function setStatic(templates: readonly IncidentTemplate[], column: string, value: string): void {
  const present = presentOf(templates, column)
  for (const { sysId, values } of templates) {
    const own = values[column] ?? ''
    if (own !== '' && own !== present) continue
    writeRow(TEMPLATE, sysId, { static_values: formatTemplateValues({ ...values, [column]: value }) })
  }
}

function person(sysId: string): Person | null {
  const user = isSysId(sysId) ? readRow(USERS, sysId) : null
  return user === null ? null : { sys_id: sysId, name: text(user, 'name') }
}

/** By sys_id, e-mail address or user ID. */
function findPerson(given: string): { readonly sysId: string; readonly problem: string } {
  if (given === '') return { sysId: '', problem: '' }
  const columns = isSysId(given) ? ['sys_id'] : ['email', 'user_name']
  const found = columns.map(column => lookUp({ table: USERS, column }, given))
  const [used] = found.filter(({ sysId }) => sysId !== '')
  if (used === undefined)
    return {
      sysId: '',
      problem: `Fallback caller: ${(found[0]?.problem ?? '').replace('left out, because ', '')} Enter the e-mail address or the user ID of one user.`,
    }
  return used.warning === ''
    ? { sysId: used.sysId, problem: '' }
    : {
        sysId: '',
        problem: `Fallback caller: the user "${given}" is not active, or not the only one. Choose another one.`,
      }
}

/** Choices of incident. */
function choicesOf(column: string): readonly string[] {
  const probe = probeOf('incident')
  return probe === null ? [] : (readableChoices(probe, column)?.values ?? [])
}

function whyNoChoice({ contact_type: contactType, close_code: code }: OptionChanges): string {
  for (const [column, label, value] of [
    ['contact_type', 'Contact type', contactType],
    ['close_code', 'Resolution code', code],
  ] as const) {
    if (value === undefined || value === '') continue
    const choices = choicesOf(column)
    if (choices.length > 0 && !choices.includes(value))
      return `${label}: "${value}" is not one of the choices of this instance (${choices.join(', ')}). Choose one of these.`
  }
  return ''
}

/** The shipped status mapping that closes a record. */
function closingRow() {
  const row = openTable(STATUS_MAPPING)
  row.addQuery('shipped', true)
  row.addQuery('category', 'closed')
  row.orderBy('order')
  row.setLimit(1)
  row.query()
  return row.next() && isTrue(row, 'shipped') && text(row, 'category') === 'closed' ? row : null
}

function setClosing({ close_code: code, close_notes: notes }: OptionChanges): void {
  const row = closingRow()
  if (row === null || (code === undefined && notes === undefined)) return
  const values = parseTemplateValues(text(row, 'values'))
  const changed = {
    ...values,
    ...(code === undefined ? {} : { close_code: code }),
    ...(notes === undefined ? {} : { close_notes: notes }),
  }
  writeRow(STATUS_MAPPING, row.getUniqueValue(), { values: formatTemplateValues(changed) })
}
