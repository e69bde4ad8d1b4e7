/** Whose name a warning about a changed column carries: the one who changed it, and nobody where that is not proven. Never another's. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance, AppInstanceOptions } from '../instance.ts'
import { declare, desired, edit, templateId, ticketOf, write } from '../tickets.ts'

let instance: AppInstance

const SOURCE = { column: 'short_description', value: '{{ incident.name }}' }

function begin(options: AppInstanceOptions = {}): void {
  instance = createAppInstance(options)
  const [mapping] = instance.rows('x_iio_sync_field_mapping', {
    template: templateId(instance, 'Incident'),
    column: SOURCE.column,
  })
  instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { on_edit: 'person' })
  declare(instance)
  instance.settle()
  instance.advance(10)
}

/** What the ticket says after incident.io asked for another value. */
function warning(): string {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: SOURCE.column, value: 'Renamed' }),
    source_updated_at: '2026-11-22T03:05:00.000000Z',
  })
  return ticketOf(instance)['warnings'] ?? ''
}

const stays = (by: string): string =>
  `short_description: changed in ServiceNow${by}, and that value stays. incident.io has "Renamed".`
const AUDITED = {}
const UNAUDITED = { unaudited: true }

const changed = (user: string) => () => write(instance, user, { short_description: 'Cards fail' })
const wrote = (user: string) => () => write(instance, user, { work_notes: 'Looking' })
const settled = () => () => instance.settle()
const lost = () => () => void instance.takeJobs()

test.each([
  ['changed and seen', AUDITED, [changed('beth.anglin'), settled()], ' by Beth Anglin'],
  [
    'changed, and another wrote before the rule ran',
    AUDITED,
    [changed('beth.anglin'), wrote('david.loo'), settled()],
    ' by Beth Anglin',
  ],
  [
    'changed, its rule died, and another wrote',
    AUDITED,
    [changed('beth.anglin'), lost(), wrote('david.loo'), settled()],
    ' by Beth Anglin',
  ],
  ['changed, both rules died', AUDITED, [changed('beth.anglin'), wrote('david.loo'), lost()], ' by Beth Anglin'],
  ['changed by the second', AUDITED, [wrote('david.loo'), changed('beth.anglin'), settled()], ' by Beth Anglin'],
  [
    'changed by both',
    AUDITED,
    [changed('david.loo'), () => write(instance, 'beth.anglin', { short_description: 'No cards' }), settled()],
    ' by Beth Anglin',
  ],
  ['not audited: changed and seen', UNAUDITED, [changed('beth.anglin'), settled()], ' by Beth Anglin'],
  [
    'not audited: another wrote before the rule ran',
    UNAUDITED,
    [changed('beth.anglin'), wrote('david.loo'), settled()],
    '',
  ],
  ['not audited: its rule died', UNAUDITED, [changed('beth.anglin'), lost()], ' by Beth Anglin'],
])('%s', (_which, options, steps, by) => {
  begin(options)
  for (const step of steps) step()
  expect(warning()).toBe(stays(by))
})
