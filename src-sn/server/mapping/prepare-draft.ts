/** A mapping file made ready to be tried, or what is wrong with it. */
import { draftBody, draftMemo, identify } from './draft.ts'
import { parseMappingFile } from './parse-file.ts'
import { resolveMapping } from './resolve.ts'
import { readCatalogue, readStored } from './stored.ts'
import { whole } from '../contract/mapping-diff.ts'
import type { FileTemplate, MappingFile } from '../contract/mapping-file.ts'
import type { PreparedDraft } from './prepared-draft.ts'

export function prepareDraft(given: unknown): PreparedDraft | { readonly problems: readonly string[] } {
  const file = parseMappingFile(given)
  return file.ok ? prepareFile(file.value) : { problems: [file.problem] }
}

export function prepareFile(file: MappingFile): PreparedDraft | { readonly problems: readonly string[] } {
  const catalogue = readCatalogue()
  const stored = readStored(catalogue)
  const resolved = resolveMapping(file, catalogue)
  if (resolved.problems.length > 0) return { problems: resolved.problems }
  const templates = identify(resolved.templates, stored.templates)
  const sameStatuses = whole(file.status_mappings) === whole(stored.statuses.map(({ file: one }) => one))
  const same = templates.filter(({ sysId, template }) => {
    const own = stored.templates.find(one => one.sysId === sysId)
    return own !== undefined && whole(writtenBy(own.file)) === whole(writtenBy(template.file))
  })
  return {
    body: draftBody(templates, resolved, catalogue),
    memo: draftMemo(templates, resolved),
    takesFollowUps: [
      ...templates.map(({ template }) => template.file),
      ...stored.templates.map(({ file: one }) => one),
    ].some(({ active, record_type: type }) => active && type === 'follow_up'),
    isAsStored: sysId => sameStatuses && (sysId === '' || same.some(one => one.sysId === sysId)),
  }
}

/** What decides how a row is written, once it is decided. */
function writtenBy({
  static_values: values,
  field_mappings: fields,
  target_table: table,
  destination,
  active,
}: FileTemplate) {
  return { values, fields, table, destination, active }
}
