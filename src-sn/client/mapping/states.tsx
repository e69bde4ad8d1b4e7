/** How states and statuses travel, in the draft: its state mappings and status mappings, each as its form shows it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { DraftFinding, FormColumn } from '../../server/contract/home/mapping.ts'
import type { FileStateMapping, FileStatusMapping, MappingFile } from '../../server/contract/mapping-file.ts'
import { Fields, problemsWord } from './draft-form.tsx'
import { DraftRows } from './draft-rows.tsx'
import { StaticValues } from './static-values.tsx'
import type { Known } from './template-fields.tsx'

interface StatesProps {
  readonly file: MappingFile
  readonly known: Known
  readonly findings: readonly DraftFinding[]
  readonly change: (file: MappingFile) => void
}

export function DraftStates({ file, known: { forms, attributes, columns }, findings, change }: StatesProps) {
  const tables = Object.keys(columns).map(value => ({ value, label: value }))
  const statuses = (attributes.find(({ name }) => name === 'status')?.options ?? []).map(value => ({
    value,
    label: value,
  }))
  const table = file.templates.find(({ target_table: target }) => target !== '')?.target_table ?? ''
  const of = (part: DraftFinding['part']) => findings.filter(finding => finding.part === part)
  const choicesOfState = (target: string) =>
    (columns[target] ?? []).flatMap(({ name, choices }) => (name === 'state' ? choices : []))
  return (
    <>
      <Section title="Edit state mappings" findings={of('state_mapping')}>
        <DraftRows
          rows={file.state_mappings}
          noun="state mapping"
          empty="None: incident.io is told of no state."
          make={() => newState(table)}
          change={rows => change({ ...file, state_mappings: rows })}
        >
          {(row, at, changeOne) => (
            <Fields
              form={withNone(forms.state_mapping, 'follow_up_status')}
              row={row}
              shown={stateColumns(row)}
              findings={of('state_mapping').filter(finding => finding.row === at)}
              change={changeOne}
              offers={{
                target_table: tables,
                state: choicesOfState(row.target_table).map(value => ({ value, label: value })),
                incident_status: statuses,
              }}
            />
          )}
        </DraftRows>
      </Section>
      <Section title="Edit status mappings" findings={of('status_mapping')}>
        <DraftRows
          rows={file.status_mappings}
          noun="status mapping"
          empty="None: no status changes a record."
          make={() => newStatus(table, file.status_mappings)}
          change={rows => change({ ...file, status_mappings: rows })}
        >
          {(row, at, changeOne) => (
            <>
              <Fields
                form={withNone(forms.status_mapping, 'category')}
                row={row}
                shown={['target_table', 'category', 'status', 'on_edit', 'active', 'order']}
                findings={of('status_mapping').filter(finding => finding.row === at)}
                change={changeOne}
                offers={{ target_table: tables, status: statuses }}
              />
              <StaticValues
                help={forms.status_mapping.find(({ name }) => name === 'values')}
                columns={columns[row.target_table] ?? []}
                values={row.values}
                change={values => changeOne({ ...row, values })}
              />
            </>
          )}
        </DraftRows>
      </Section>
    </>
  )
}

interface SectionProps {
  readonly title: string
  readonly findings: readonly DraftFinding[]
  readonly children: ReactNode
}

/** Its fields are there only while it is open. */
function Section({ title, findings, children }: SectionProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="draft-template" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {problemsWord(findings.length)}
      </summary>
      {isOpen && children}
    </details>
  )
}

/** The choice list with an entry for none. */
function withNone(form: readonly FormColumn[], name: string): FormColumn[] {
  return form.map(column =>
    column.name === name ? { ...column, choices: [{ value: '', label: 'None' }, ...column.choices] } : column,
  )
}

function stateColumns({ destination }: FileStateMapping): (keyof FileStateMapping)[] {
  return [
    'destination',
    ...(destination === 'jira' ? [] : (['target_table'] as const)),
    ...(['state', 'label', 'ticket_state', 'follow_up_status', 'incident_status'] as const),
  ]
}

function newState(table: string): FileStateMapping {
  return {
    ...{ destination: 'servicenow', target_table: table, state: '', label: '' },
    ...{ ticket_state: 'open', follow_up_status: '', incident_status: '' },
  }
}

/** Off, so that it writes nothing before somebody looked at it. */
function newStatus(table: string, all: readonly FileStatusMapping[]): FileStatusMapping {
  const order = Math.max(0, ...all.map(one => one.order)) + 10
  return { target_table: table, category: 'live', status: '', values: {}, on_edit: 'incident_io', active: false, order }
}
