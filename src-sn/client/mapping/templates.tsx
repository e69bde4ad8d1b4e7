/** The templates of the draft, and who changed the saved ones last. */
import { useState } from 'react'
import type { DraftFinding, MappingPage, TemplateTouched } from '../../server/contract/home/mapping.ts'
import type { FileTemplate, MappingFile } from '../../server/contract/mapping-file.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/messages.tsx'
import { Moment } from '../parts/moment.tsx'
import { Tick } from '../parts/tick.tsx'
import { problemsWord } from './draft-form.tsx'
import { withRow } from './draft-text.ts'
import { TemplateFields } from './template-fields.tsx'
import type { Known } from './template-fields.tsx'

interface TemplatesProps {
  /** null while the draft cannot be read. */
  readonly file: MappingFile | null
  readonly saved: MappingPage['templates']
  readonly known: Known
  readonly findings: readonly DraftFinding[]
  readonly change: (file: MappingFile) => void
}

export function DraftTemplates({ file, saved, known, findings, change }: TemplatesProps) {
  if (file === null) return <Empty>The draft can be shown here again when its text below is that of a mapping.</Empty>
  if (file.templates.length === 0)
    return <Empty>The draft has no template: with it nothing would become a ticket.</Empty>
  const touched = new Map(saved.map(one => [keyOf(one), one]))
  const rows = file.templates.map((template, at) => ({ ...template, at }))
  const put = (at: number, template: FileTemplate | null): void =>
    change({ ...file, templates: withRow(file.templates, at, template) })
  const turn = (at: number, active: boolean): void =>
    change({ ...file, templates: file.templates.map((one, place) => (place === at ? { ...one, active } : one)) })
  return (
    <>
      <DataTable
        caption="Templates of the draft, in the order in which they are tried"
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          { title: 'Template', isHeading: true, cell: ({ name }) => name },
          { title: 'Takes', cell: ({ record_type: type }) => (type === 'incident' ? 'Incidents' : 'Follow-ups') },
          { title: 'Writes to', cell: goesTo },
          {
            title: 'In the draft',
            cell: template => (
              <Tick word="On" of={template.name} isTicked={template.active} turn={on => turn(template.at, on)} />
            ),
          },
          { title: 'Last changed', cell: template => <Touch touched={touched.get(keyOf(template))} /> },
        ]}
      />
      {file.templates.map((template, at) => (
        <Editor
          key={at}
          template={template}
          known={known}
          findings={findings.filter(finding => finding.template === at)}
          change={next => put(at, next)}
          copy={() => change({ ...file, templates: [...file.templates, copyOf(template, file.templates)] })}
        />
      ))}
    </>
  )
}

interface EditorProps {
  readonly template: FileTemplate
  readonly known: Known
  readonly findings: readonly DraftFinding[]
  /** null removes it. */
  readonly change: (template: FileTemplate | null) => void
  readonly copy: () => void
}

/** Its fields are there only while it is open: a draft may have many templates. */
function Editor({ template, known, findings, change, copy }: EditorProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="draft-template" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        Edit template "{template.name}"{problemsWord(findings.length)}
      </summary>
      {isOpen && (
        <>
          <TemplateFields {...{ known, template, findings, change }} />
          <div className="buttons">
            <button type="button" onClick={copy}>
              Copy template "{template.name}"
            </button>
            <button type="button" onClick={() => change(null)}>
              Remove template "{template.name}"
            </button>
          </div>
        </>
      )}
    </details>
  )
}

/** Off, so that nothing of it counts before somebody looked at it. */
function copyOf(template: FileTemplate, all: readonly FileTemplate[]): FileTemplate {
  const taken = all.map(({ name }) => name)
  let name = `Copy of ${template.name}`
  for (let number = 2; taken.includes(name); number += 1) name = `Copy ${number} of ${template.name}`
  return { ...template, name, active: false, fallback: false }
}

const keyOf = ({ record_type: type, name }: Pick<FileTemplate, 'record_type' | 'name'>): string => `${type} ${name}`

function goesTo({ destination, target_table: table, jira_project: project }: FileTemplate): string {
  return destination === 'jira' ? `Jira, project ${project}` : table
}

function Touch({ touched }: { readonly touched: TemplateTouched | undefined }) {
  if (touched === undefined) return <>Not saved yet</>
  return (
    <>
      <Moment iso={touched.changed_at} /> by{' '}
      <a href={`/x_iio_sync_template.do?sys_id=${touched.sys_id}`}>
        {touched.changed_by}
        <span className="visually-hidden">: open template {touched.name}</span>
      </a>
    </>
  )
}
