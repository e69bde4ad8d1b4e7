/** The forms of everything that a mapping file holds, in the words of the dictionary, so that a draft is edited by the same ones. */
import type { FormColumn, MappingForms } from '../contract/home/mapping.ts'
import { conditionBoxes } from '../contract/vocabulary.ts'
import { readFormWords } from '../platform/form-words.ts'
import { CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'

export function readMappingForms(): MappingForms {
  const words = readFormWords([TEMPLATE, CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING])
  const formOf = (table: string): FormColumn[] =>
    [...(words.get(table) ?? [])].map(([name, column]) => ({ name, ...column }))
  return {
    template: formOf(TEMPLATE),
    condition: formOf(CONDITION),
    field_mapping: formOf(FIELD_MAPPING),
    state_mapping: formOf(STATE_MAPPING),
    status_mapping: formOf(STATUS_MAPPING),
    boxes: conditionBoxes,
  }
}
