/** Is a condition right? A wrong one never matches: no mistake may make a template take more incidents. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { namesOptions, readAttributes, readOptions, sortLines, toChosen } from './chosen-condition.ts'
import type { ChosenCondition, ConditionOption } from './chosen-condition.ts'
import { conditionFindings, subjectFindings } from './condition-findings.ts'
import { never } from './finding.ts'
import type { Finding } from './finding.ts'
import { listOf, readRow, text } from '../platform/rows.ts'
import { TEMPLATE } from '../platform/tables.ts'

export function checkCondition(row: GlideRecord): Finding[] {
  const chosen = readChosen(row)
  return [...checkTemplate(row, chosen), ...conditionFindings(chosen, knownOptions(chosen))]
}

/**
 * Before a save: notes what the attribute holds, for the form, and empties a box that does not count, so that it never counts again when the operator is changed back. An option that
 * was typed by its name is picked instead: so it may be renamed in incident.io.
 */
export function tidyCondition(row: GlideRecord): void {
  const chosen = readChosen(row)
  row.setValue('attribute_kind', chosen.attribute?.kind ?? '')
  if (chosen.boxes === null) return
  for (const box of ['options', 'text'] as const) {
    if (chosen.boxes.includes(box) || text(row, box) === '') continue
    row.setValue(box, '')
    gs.addInfoMessage(`${box === 'text' ? 'Text' : 'Options'} was emptied: this operator does not use it here.`)
  }
  const { named, others } = sortLines(chosen.text, knownOptions(chosen))
  if (named.length === 0) return
  const picked = [...new Set([...listOf(row, 'options'), ...named.map(({ sysId }) => sysId)])].join(',')
  if (picked.length > MAX_OPTIONS) return
  row.setValue('options', picked)
  row.setValue('text', others.join('\n'))
}

/** The column's length. Names that do not fit there stay typed. */
const MAX_OPTIONS = 4000

/** The options that lines of text are compared with; none where they do not matter. */
function knownOptions(chosen: ChosenCondition): ConditionOption[] {
  return chosen.attribute !== null && namesOptions(chosen) ? readOptions('attribute', [chosen.attribute.sysId]) : []
}

function readChosen(row: GlideRecord): ChosenCondition {
  const attribute = readAttributes([text(row, 'attribute')])[0] ?? null
  const picked = listOf(row, 'options')
  const options = readOptions('sys_id', picked)
  return toChosen(
    text(row, 'operator'),
    text(row, 'text'),
    attribute,
    picked.map(sysId => options.find(option => option.sysId === sysId) ?? null),
  )
}

function checkTemplate(row: GlideRecord, { attribute }: ChosenCondition): Finding[] {
  if (attribute === null) return []
  const template = readRow(TEMPLATE, text(row, 'template'))
  if (template === null) return [never('Template: choose the template that the condition belongs to.', 'template')]
  return subjectFindings(attribute, text(template, 'record_type'))
}
