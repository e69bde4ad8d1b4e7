/** What the tab Mapping begins with: the saved mapping as a file, what conditions are picked from, and who changed what last. */
import type { GlideRecord } from '@servicenow/glide'
import { readMappingForms } from './mapping-forms.ts'
import { readVersions } from './mapping-versions.ts'
import { readTryouts } from './mapping-tryouts.ts'
import type { AttributeChoice, MappingPage, TemplateTouched } from '../contract/home/mapping.ts'
import { fileText } from '../contract/mapping-file.ts'
import { nameAttribute, nameOption } from '../mapping/names.ts'
import type { Catalogue } from '../mapping/names.ts'
import { fileOf, readCatalogue, readStored } from '../mapping/stored.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { openTable, text } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { isoMilliseconds, nowMs, toIso } from '../platform/time.ts'

export function readMappingPage(): MappingPage {
  // Before the rows: a change in between is noticed when the draft is stored.
  const configuration = presentVersion()
  const catalogue = readCatalogue()
  const file = fileOf(readStored(catalogue))
  return {
    as_of: isoMilliseconds(nowMs()),
    configuration,
    file,
    text: fileText(file),
    attributes: choicesOf(catalogue),
    forms: readMappingForms(),
    templates: readTouched(),
    versions: readVersions(),
    tryouts: readTryouts(configuration),
  }
}

/** A list of more would help nobody to pick. */
const MAX_OPTIONS = 1000

function choicesOf(catalogue: Catalogue): AttributeChoice[] {
  return catalogue.attributes
    .filter(({ removed }) => !removed)
    .map(({ sysId, label, kind }) => ({
      name: nameAttribute(catalogue, sysId),
      label,
      kind,
      options: catalogue.options
        .filter(option => option.attribute === sysId && !option.removed)
        .slice(0, MAX_OPTIONS)
        .map(option => nameOption(catalogue, option.sysId)),
    }))
    .sort((one, other) => (one.label < other.label ? -1 : Number(one.label > other.label)))
}

interface Touch {
  readonly at: string
  readonly by: string
}

function readTouched(): TemplateTouched[] {
  const parts = [CONDITION, FIELD_MAPPING].flatMap(table => readTouches(table, row => text(row, 'template')))
  const row = openTable(TEMPLATE)
  row.orderBy('order')
  row.orderBy('name')
  row.query()
  const found: TemplateTouched[] = []
  while (row.next()) {
    const own = parts.filter(({ template }) => template === row.getUniqueValue())
    const [last = toTouch(row)] = [toTouch(row), ...own].sort((one, other) => (one.at > other.at ? -1 : 1))
    found.push({
      sys_id: row.getUniqueValue(),
      name: text(row, 'name'),
      record_type: text(row, 'record_type'),
      changed_at: toIso(last.at),
      changed_by: last.by,
      problem: text(row, 'problem'),
    })
  }
  return found
}

function readTouches(
  table: string,
  templateOf: (row: GlideRecord) => string,
): (Touch & { readonly template: string })[] {
  const row = openTable(table)
  row.query()
  const touches: (Touch & { readonly template: string })[] = []
  while (row.next()) touches.push({ ...toTouch(row), template: templateOf(row) })
  return touches
}

function toTouch(row: GlideRecord): Touch {
  return { at: text(row, 'sys_updated_on'), by: text(row, 'sys_updated_by') }
}
