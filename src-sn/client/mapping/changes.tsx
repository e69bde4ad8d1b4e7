/** What a draft changes in the saved mapping, before it counts. */
import type { MappingComparison } from '../../server/contract/home/mapping.ts'
import type { MappingChange } from '../../server/contract/mapping-diff.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/messages.tsx'
import { StateWord } from '../parts/state-word.tsx'

const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const

const PARTS: Readonly<Record<MappingChange['part'], string>> = {
  template: 'Template',
  condition: 'Condition',
  field_mapping: 'Field mapping',
  state_mapping: 'State mapping',
  status_mapping: 'Status mapping',
}

export function Changes({ compared: { changes, problems } }: { readonly compared: MappingComparison }) {
  if (changes.length === 0 && problems.length === 0) return <Empty>Nothing would change.</Empty>
  const rows = changes.map((change, index) => ({ ...change, key: String(index) }))
  return (
    <>
      {problems.length > 0 && (
        <div className="failure" role="alert">
          <StateWord tone="bad" word="Cannot be imported" />
          <ul>
            {problems.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={rows.length === 1 ? 'The draft changes 1 thing' : `The draft changes ${rows.length} things`}
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            { title: 'What', isHeading: true, cell: subjectOf },
            { title: 'Change', cell: ({ change }) => WORDS[change] },
            {
              title: 'Saved',
              cell: ({ change, fields }) => change !== 'added' && <Sides fields={fields} side="before" />,
            },
            { title: 'Draft', cell: ({ fields }) => <Sides fields={fields} side="after" /> },
          ]}
        />
      )}
    </>
  )
}

function subjectOf({ part, template, name }: MappingChange): string {
  const what = `${PARTS[part]} "${name}"`
  return part === 'template' || template === '' ? what : `${what} of template "${template}"`
}

interface SidesProps {
  readonly fields: MappingChange['fields']
  readonly side: 'before' | 'after'
}

/** What is empty on this side is said for a change, and left out of what is new. */
function Sides({ fields, side }: SidesProps) {
  const isNew = fields.every(({ before }) => before === '')
  const shown = isNew ? fields.filter(field => field[side] !== '') : fields
  return (
    <>
      {shown.map(field => (
        <span key={field.field} className="change">
          {field.field.replace(/_/g, ' ')}: {wordOf(field[side])}
        </span>
      ))}
    </>
  )
}

function wordOf(value: string): string {
  return { '': '(empty)', true: 'yes', false: 'no' }[value] ?? value
}
