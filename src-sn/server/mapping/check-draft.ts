/** What is wrong with a draft, where it was typed: the checks of the forms, before anything is saved. */
import { findAttribute, findOption, unknownWords } from './names.ts'
import type { Catalogue } from './names.ts'
import { resolveMapping } from './resolve.ts'
import { fromFileValues } from './values.ts'
import { toChosen } from '../checks/chosen-condition.ts'
import { conditionFindings, subjectFindings } from '../checks/condition-findings.ts'
import { fieldFindings } from '../checks/field-mapping.ts'
import { never } from '../checks/finding.ts'
import type { Finding } from '../checks/finding.ts'
import { checkStateMapping, statusFindings, toStatus } from '../checks/state-and-status.ts'
import { templateFindings } from '../checks/template.ts'
import type { DraftFinding } from '../contract/home/mapping.ts'
import type { FileCondition, FileTemplate, MappingFile } from '../contract/mapping-file.ts'
import { countWhere } from '../platform/groups.ts'
import { newRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { STATE_MAPPING, STATUS_MAPPING } from '../platform/tables.ts'

/** Rows are counted in the order of the file. */
export function checkDraft(file: MappingFile, catalogue: Catalogue): DraftFinding[] {
  return [...checkTemplates(file, catalogue), ...checkStates(file, catalogue)]
}

/** By the checks of their forms, on rows that are never saved. */
function checkStates(file: MappingFile, catalogue: Catalogue): DraftFinding[] {
  const { states, statuses } = resolveMapping({ ...file, templates: [] }, catalogue)
  const statusRows = statuses.map(({ columns }) => newRow(STATUS_MAPPING, columns))
  const at = placedIn(null)
  return [
    ...states.flatMap(({ columns }, row) => {
      const found = checkStateMapping(newRow(STATE_MAPPING, columns))
      // A saved row waits for its state, as long as the table does not have it: nothing is wrong with that.
      return at('state_mapping', row, isSaved(columns) ? found.filter(one => one.isMissingChoice !== true) : found)
    }),
    ...statusRows.flatMap((status, row) => {
      const others = statusRows.filter(other => other !== status)
      return at('status_mapping', row, statusFindings(status, others.map(toStatus)))
    }),
  ]
}

const placedIn =
  (template: DraftFinding['template']) =>
  (part: DraftFinding['part'], row: number, findings: readonly Finding[]): DraftFinding[] =>
    findings.map(({ words, typedIn: [column = ''] }) => ({ template, part, row, column, words }))

/** By the columns of its unique index. */
function isSaved(columns: Readonly<Values>): boolean {
  return (
    countWhere(
      STATE_MAPPING,
      KEY_OF_STATE.map(column => [column, '=', columns[column] ?? '']),
    ) > 0
  )
}

const KEY_OF_STATE = ['destination', 'target_table', 'state']

function checkTemplates({ templates }: MappingFile, catalogue: Catalogue): DraftFinding[] {
  return templates.flatMap((template, index) => {
    const { conditions, field_mappings: fields, record_type: type } = template
    const { values } = fromFileValues(template.target_table, template.static_values)
    const at = placedIn(index)
    return [
      ...at('template', 0, checkTemplate(template, templates, values)),
      ...conditions.flatMap((condition, row) => at('condition', row, checkCondition(condition, type, catalogue))),
      ...fields.flatMap((field, row) => {
        const others = fields.filter(other => other !== field)
        return at('field_mapping', row, fieldFindings(field, { ...template, values, others: () => others }))
      }),
    ]
  })
}

function checkTemplate(template: FileTemplate, all: readonly FileTemplate[], values: Values): Finding[] {
  return templateFindings({ ...template, values }, () => {
    const other = all.find(
      one => one !== template && one.fallback && one.active && one.record_type === template.record_type,
    )
    return other?.name ?? ''
  })
}

function checkCondition(condition: FileCondition, recordType: string, catalogue: Catalogue): Finding[] {
  const { attribute: name, operator, text } = condition
  if (name === '') return [never('Attribute: choose one.', 'attribute')]
  const attribute = findAttribute(catalogue, name)
  if (typeof attribute === 'string')
    return [never(`Attribute: ${unknownWords('attribute', name, attribute)}`, 'attribute')]
  const named = condition.options.map(option => ({ option, found: findOption(catalogue, attribute.sysId, option) }))
  const options = named.flatMap(({ found }) => (typeof found === 'string' ? [] : found))
  const chosen = toChosen(operator, text, attribute, options)
  const own = catalogue.options.filter(option => option.attribute === attribute.sysId)
  return [
    ...subjectFindings(attribute, recordType),
    ...named.flatMap(({ option, found }) =>
      typeof found === 'string' ? never(`Options: ${unknownWords(`option of ${name}`, option, found)}`, 'options') : [],
    ),
    ...conditionFindings(chosen, own),
  ]
}
