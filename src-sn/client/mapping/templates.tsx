/** The templates of the draft, and who changed the saved ones last. */
import type { MappingPage, TemplateTouched } from '../../server/contract/home/mapping.ts'
import type { FileTemplate, MappingFile } from '../../server/contract/mapping-file.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/messages.tsx'
import { Moment } from '../parts/moment.tsx'

interface TemplatesProps {
  /** null while the draft cannot be read. */
  readonly file: MappingFile | null
  readonly saved: MappingPage['templates']
  readonly change: (file: MappingFile) => void
}

export function DraftTemplates({ file, saved, change }: TemplatesProps) {
  if (file === null) return null
  if (file.templates.length === 0)
    return <Empty>The draft has no template: with it nothing would become a ticket.</Empty>
  const touched = new Map(saved.map(one => [keyOf(one), one]))
  const turn = (template: FileTemplate, active: boolean): void =>
    change({ ...file, templates: file.templates.map(one => (one === template ? { ...one, active } : one)) })
  return (
    <DataTable
      caption="Templates of the draft, in the order in which they are tried"
      rows={file.templates}
      keyOf={keyOf}
      columns={[
        { title: 'Template', isHeading: true, cell: ({ name }) => name },
        { title: 'Takes', cell: ({ record_type: type }) => (type === 'incident' ? 'Incidents' : 'Follow-ups') },
        { title: 'Writes to', cell: goesTo },
        {
          title: 'In the draft',
          cell: template => (
            <label>
              <input
                type="checkbox"
                checked={template.active}
                onChange={event => turn(template, event.target.checked)}
              />{' '}
              On<span className="visually-hidden">: {template.name}</span>
            </label>
          ),
        },
        { title: 'Last changed', cell: template => <Touch touched={touched.get(keyOf(template))} /> },
      ]}
    />
  )
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
