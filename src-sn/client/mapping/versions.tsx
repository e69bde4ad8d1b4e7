/** How the mapping was: an earlier version becomes the draft, so it is compared, tried and saved as any other. */
import type { KeptMapping, MappingVersion } from '../../server/contract/home/mapping.ts'
import { getJson } from '../api.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/messages.tsx'
import { Moment } from '../parts/moment.tsx'

interface VersionsProps {
  readonly versions: readonly MappingVersion[]
  readonly take: (text: string, sentence: string) => void
  /** Why there is none to take. */
  readonly say: (sentence: string) => void
}

export function Versions({ versions, take, say }: VersionsProps) {
  const press = async ({ sys_id: id, number }: MappingVersion): Promise<void> => {
    const answer = await getJson<KeptMapping>('/mapping/version', { id })
    if (!answer.ok) return say(answer.problem.sentence)
    const { text } = answer.value
    take(
      text,
      `The draft is the mapping of configuration ${number}. What it changes is listed; "Save this draft" restores it.`,
    )
  }
  return (
    <details>
      <summary>Earlier versions, and who changed them</summary>
      {versions.length === 0 ? (
        <Empty>None is kept yet: the first one is kept with the next change.</Empty>
      ) : (
        <DataTable
          caption="Versions of the mapping, the newest first"
          rows={versions}
          keyOf={({ sys_id: id }) => id}
          columns={[
            { title: 'Configuration', isHeading: true, cell: ({ number }) => String(number) },
            { title: 'Changed', cell: ({ changed_at: at }) => <Moment iso={at} /> },
            { title: 'By', cell: ({ changed_by: by }) => by },
            {
              title: 'To do',
              cell: version => (
                <button type="button" onClick={() => void press(version)}>
                  Compare<span className="visually-hidden"> configuration {version.number} with the saved mapping</span>
                </button>
              ),
            },
          ]}
        />
      )}
    </details>
  )
}
