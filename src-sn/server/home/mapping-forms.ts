/** The forms of templates, conditions and field mappings, in the words of the dictionary, so that a draft is edited by the same ones. */
import type { FormColumn, MappingForms } from '../contract/home/mapping.ts'
import { conditionBoxes } from '../contract/vocabulary.ts'
import { readFormWords } from '../platform/form-words.ts'
import { CONDITION, FIELD_MAPPING, TEMPLATE } from '../platform/tables.ts'

export function readMappingForms(): MappingForms {
  const words = readFormWords([TEMPLATE, CONDITION, FIELD_MAPPING])
  const formOf = (table: string): FormColumn[] =>
    [...(words.get(table) ?? [])].map(([name, column]) => ({ name, ...column }))
  return {
    template: formOf(TEMPLATE),
    condition: formOf(CONDITION),
    field_mapping: formOf(FIELD_MAPPING),
    boxes: conditionBoxes,
  }
}
