/** Which templates make records. The rest of a template is on its form. */
import type { ShownTemplate } from '../../../server/contract/home/set-up.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Empty } from '../../parts/messages.tsx'
import { Tick } from '../../parts/tick.tsx'
import type { SetUpProps } from './props.ts'

export function Templates({ setUp: { templates }, may, act }: SetUpProps) {
  if (templates.length === 0)
    return (
      <Empty>
        <p>There is no template. Make one under incident.io &gt; Incident ticket templates.</p>
      </Empty>
    )
  const change = ({ sys_id, active, trial }: ShownTemplate, columns: Partial<ShownTemplate>): void =>
    void act({ action: 'template', sys_id, active, trial, ...columns })
  return (
    <DataTable
      caption="Templates"
      rows={templates}
      keyOf={({ sys_id }) => sys_id}
      columns={[
        {
          title: 'Template',
          isHeading: true,
          cell: ({ sys_id, name }) => <a href={`/x_iio_sync_template.do?sys_id=${sys_id}`}>{name}</a>,
        },
        { title: 'Takes', cell: ({ record_type }) => (record_type === 'incident' ? 'Incidents' : 'Follow-ups') },
        { title: 'Writes to', cell: ({ goes_to }) => goes_to },
        {
          title: 'Create tickets',
          cell: template => (
            <Tick
              word="On"
              of={template.name}
              isTicked={template.active}
              isDisabled={!may.configure}
              turn={active => change(template, { active })}
            />
          ),
        },
        {
          title: 'Trial',
          cell: template =>
            template.record_type === 'incident' && (
              <Tick
                word="Test incidents only"
                of={template.name}
                isTicked={template.trial}
                isDisabled={!may.configure}
                turn={trial => change(template, { trial })}
              />
            ),
        },
        { title: 'Problem', cell: ({ problem }) => problem },
      ]}
    />
  )
}
