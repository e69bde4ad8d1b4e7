/** Changes that are made from a template keep what was approved in it. */
import { parseTerms } from '../query/encoded-query.ts'
import type { Platform } from '../seams.ts'
import type { RecordState } from './record-state.ts'
import { equals, readRow, readRows } from './stored-rows.ts'

/**
 * Writes the template's values into the columns that Standard Change Properties call read-only, whatever was sent for them, as
 * `StdChangeUtils.reapplyReadonlyTemplateFields` does:
 * https://www.servicenow.com/docs/r/it-service-management/change-management/t_ConfigureTheStandardChangeCatalog.html
 */
export function keepTemplate(platform: Platform, state: RecordState): void {
  const version = readRow(platform, 'std_change_producer_version', state.get('std_change_producer_version'))
  const producer = readRow(platform, 'std_change_record_producer', version?.std_change_producer ?? '')
  const template = readRow(platform, 'std_change_template', producer?.template ?? '')
  if (template === null) return
  const [properties] = readRows(platform, 'std_change_properties', { filter: equals({ internal_name: 'main_config' }) })
  const readOnly = (properties?.readonly_fields ?? '').split(',')
  for (const { field, value } of parseTerms(template.template ?? ''))
    if (readOnly.includes(field)) state.set(field, value)
}
