/** A template of the draft as fields: its own columns, conditions, field mappings and static values. */
import type {
  AttributeChoice,
  ColumnChoice,
  DraftComparison,
  DraftFinding,
  MappingForms,
} from '../../server/contract/home/mapping.ts'
import type { FileCondition, FileFieldMapping, FileTemplate } from '../../server/contract/mapping-file.ts'
import { ConditionFields } from './condition-fields.tsx'
import { Fields } from './draft-form.tsx'
import type { Offer } from './draft-form.tsx'
import { DraftRows } from './draft-rows.tsx'
import { StaticValues } from './static-values.tsx'

export interface Known {
  readonly forms: MappingForms
  readonly attributes: readonly AttributeChoice[]
  readonly columns: DraftComparison['columns']
}

interface TemplateProps {
  readonly known: Known
  readonly template: FileTemplate
  readonly findings: readonly DraftFinding[]
  readonly change: (template: FileTemplate) => void
}

export function TemplateFields({ known, template, findings, change }: TemplateProps) {
  const { forms, attributes, columns } = known
  const of = (part: DraftFinding['part'], row: number) =>
    findings.filter(finding => finding.part === part && finding.row === row)
  const targetColumns = columns[template.target_table] ?? []
  return (
    <>
      <Fields
        form={forms.template}
        row={template}
        shown={templateColumns(template)}
        findings={of('template', 0)}
        change={change}
        long={['description']}
        offers={{ target_table: Object.keys(columns).map(value => ({ value, label: value })) }}
      />
      <h4>Conditions</h4>
      <DraftRows
        rows={template.conditions}
        noun="condition"
        empty="None: it takes everything, as long as no template has conditions."
        make={() => newCondition(attributes)}
        change={conditions => change({ ...template, conditions })}
      >
        {(condition, at, changeOne) => (
          <ConditionFields {...{ forms, attributes, condition }} change={changeOne} findings={of('condition', at)} />
        )}
      </DraftRows>
      <h4>Field mappings</h4>
      <DraftRows
        rows={template.field_mappings}
        noun="field mapping"
        empty="None: nothing of the incident is written."
        make={() => newField(template.field_mappings)}
        change={fields => change({ ...template, field_mappings: fields })}
      >
        {(field, at, changeOne) => (
          <Fields
            form={forms.field_mapping}
            row={field}
            shown={fieldColumns(template, field)}
            findings={of('field_mapping', at)}
            change={changeOne}
            long={field.kind === 'value' && choicesOf(targetColumns, field.column).length === 0 ? ['value'] : []}
            offers={{
              column: targetColumns.filter(({ writable }) => writable).map(named),
              lookup_column: (columns[field.lookup_table] ?? []).map(named),
              value: choicesOf(targetColumns, field.column),
            }}
          />
        )}
      </DraftRows>
      {template.destination !== 'jira' && (
        <StaticValues
          help={forms.template.find(({ name }) => name === 'static_values')}
          columns={targetColumns}
          values={template.static_values}
          change={values => change({ ...template, static_values: values })}
        />
      )}
    </>
  )
}

/** As the form shows them: what does not count for the destination is left out. */
function templateColumns({ destination, record_type: type }: FileTemplate): (keyof FileTemplate)[] {
  const inJira = destination === 'jira'
  return [
    ...(['name', 'record_type', 'order', 'active', 'trial', 'fallback', 'match', 'destination'] as const),
    ...(inJira ? (['jira_project', 'jira_issue_type'] as const) : (['target_table'] as const)),
    ...(!inJira && type === 'incident' ? (['sync_updates'] as const) : []),
    'description',
  ]
}

function fieldColumns({ destination }: FileTemplate, { kind, write }: FileFieldMapping): (keyof FileFieldMapping)[] {
  const inJira = destination === 'jira'
  return [
    inJira ? 'jira_field' : 'column',
    ...(inJira && kind === 'value' ? [] : (['kind'] as const)),
    'value',
    ...(kind === 'lookup' && !inJira ? (['lookup_table', 'lookup_column'] as const) : []),
    'write',
    ...(write === 'sync' ? (['on_edit'] as const) : []),
    'order',
  ]
}

const named = ({ name, label }: ColumnChoice): Offer => ({ value: name, label })

function choicesOf(columns: readonly ColumnChoice[], name: string): Offer[] {
  const choices = columns.find(column => column.name === name)?.choices ?? []
  return choices.map(value => ({ value, label: value }))
}

function newCondition(attributes: readonly AttributeChoice[]): FileCondition {
  const first = attributes.find(({ name }) => name === 'severity') ?? attributes[0]
  return { attribute: first?.name ?? '', operator: 'is_one_of', options: [], text: '', order: 100 }
}

function newField(fields: readonly FileFieldMapping[]): FileFieldMapping {
  const order = Math.max(0, ...fields.map(field => field.order)) + 10
  return {
    ...{ column: '', jira_field: '', value: '', kind: 'value', lookup_table: '', lookup_column: '' },
    ...{ write: 'sync', on_edit: 'automatic', order },
  }
}
