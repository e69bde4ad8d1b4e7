/** A mapping that is tried: as the bridge decides by it, and as the app writes by it. Nothing of it is stored. */
import { GlideDigest } from '@servicenow/glide'
import type { Catalogue } from './names.ts'
import type { ResolvedMapping, ResolvedTemplate } from './resolve.ts'
import { conditionBody } from '../checks/condition-findings.ts'
import { likeness, pairUp } from '../contract/mapping-diff.ts'
import type { FileFieldMapping, FileTemplate } from '../contract/mapping-file.ts'
import { editPolicies, shippedPolicy } from '../contract/merge.ts'
import type { EditPolicy } from '../contract/merge.ts'
import { recordTypes, writeModes } from '../contract/vocabulary.ts'
import type { Lookup } from '../contract/vocabulary.ts'
import { isFullUtf8, probeOf } from '../platform/dictionary.ts'
import { oneOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { JIRA } from '../platform/tables.ts'
import type { MappedField, Template, TemplateMemo } from '../tickets/template.ts'

export interface DraftTemplate {
  readonly sysId: string
  readonly template: ResolvedTemplate
}

/** Templates keep the sys_id of the stored one that they are, so that tickets keep them; new ones get one that nothing else has. */
export function identify(
  templates: readonly ResolvedTemplate[],
  stored: readonly { readonly sysId: string; readonly file: FileTemplate }[],
): DraftTemplate[] {
  const pairs = pairUp(stored, templates, likeness.template, { before: ({ file }) => file, after: ({ file }) => file })
  return templates.map(template => {
    const { name, record_type: type } = template.file
    const own = pairs.find(({ after }) => after === template)?.before
    const made = `${new GlideDigest().getSHA256Hex(`draft ${type} ${name}`)}`.slice(0, 32)
    return { sysId: own?.sysId ?? made.toLowerCase(), template }
  })
}

/** Templates and status mappings as GET configuration gives them. */
export function draftBody(templates: readonly DraftTemplate[], { statuses }: ResolvedMapping, catalogue: Catalogue) {
  const probes = new Map<string, ReturnType<typeof probeOf>>()
  return {
    // In the order of the resource, by which the bridge chooses.
    templates: [...templates]
      .sort((one, other) => compare(one.template.file, other.template.file))
      .map(({ sysId, template }) => {
        const { file, conditions } = template
        const {
          static_values: _static,
          conditions: _conditions,
          field_mappings: fields,
          description: _text,
          ...plain
        } = file
        const probe = once(probes, file.target_table, () =>
          file.destination === JIRA ? null : probeOf(file.target_table),
        )
        return {
          sys_id: sysId,
          ...plain,
          conditions: conditions.map(({ file: { operator }, chosen }) => ({
            operator,
            ...conditionBody(chosen, catalogue.options),
          })),
          field_mappings: fields.map(field => ({
            column: columnOf(field, file),
            value: field.value,
            write: field.write,
            on_edit: policyOf(field, columnOf(field, file)),
            lookup: lookupOf(field),
            ...(probe !== null && isFullUtf8(probe, field.column) ? { full_utf8: true } : {}),
          })),
        }
      }),
    status_mappings: statuses
      .filter(({ file }) => file.active)
      .sort((one, other) => one.file.order - other.file.order)
      .map(({ file, values, status }) => ({
        target_table: file.target_table,
        category: file.category,
        status_id: status?.externalId ?? '',
        values,
      })),
  }
}

function compare(one: FileTemplate, other: FileTemplate): number {
  return one.order - other.order || (one.name < other.name ? -1 : Number(one.name > other.name))
}

/** What one transaction would know if the draft were stored. */
export function draftMemo(templates: readonly DraftTemplate[], { statuses }: ResolvedMapping): TemplateMemo {
  return {
    templates: new Map(templates.map(({ sysId, template }) => [sysId, toTemplate(sysId, template)])),
    fields: new Map(templates.map(({ sysId, template: { file } }) => [sysId, toFields(file)])),
    statusValues: toStatusValues(statuses, templates),
  }
}

function toTemplate(sysId: string, { file, staticValues }: ResolvedTemplate): Template {
  return {
    sysId,
    name: file.name,
    recordType: oneOf(recordTypes, file.record_type, 'incident'),
    isActive: file.active,
    isTrial: file.trial,
    inJira: file.destination === JIRA,
    syncUpdates: file.sync_updates,
    table: file.target_table,
    staticValues,
  }
}

function toFields(file: FileTemplate): ReadonlyMap<string, MappedField> {
  return new Map(
    file.field_mappings.map(field => [
      field.column,
      {
        lookup: lookupOf(field),
        write: oneOf(writeModes, field.write, 'sync'),
        policy: policyOf(field, field.column),
        source: [field.kind, field.value, field.lookup_table, field.lookup_column].join('\n'),
      },
    ]),
  )
}

/** A table without any has none by the draft, whatever is stored. */
function toStatusValues(
  statuses: ResolvedMapping['statuses'],
  templates: readonly DraftTemplate[],
): TemplateMemo['statusValues'] {
  const tables = new Map(
    templates.map(({ template }) => [template.file.target_table, new Map<string, Map<string, EditPolicy>>()]),
  )
  for (const { file, values } of statuses) {
    const columns = once(tables, file.target_table, () => new Map<string, Map<string, EditPolicy>>())
    if (!file.active) continue
    for (const [column, value] of Object.entries(values))
      once(columns, column, () => new Map<string, EditPolicy>()).set(
        value,
        oneOf(editPolicies, file.on_edit, 'incident_io'),
      )
  }
  return new Map(tables)
}

function columnOf(field: FileFieldMapping, { destination }: FileTemplate): string {
  return (destination === JIRA ? field.jira_field : field.column).trim()
}

function policyOf({ on_edit: policy }: FileFieldMapping, column: string): EditPolicy {
  return oneOf(editPolicies, policy, shippedPolicy(column))
}

function lookupOf(field: FileFieldMapping): Lookup | null {
  return field.kind === 'lookup' ? { table: field.lookup_table, column: field.lookup_column } : null
}
