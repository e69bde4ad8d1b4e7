/** The whole set-up as an admin does it: nothing but forms and buttons. */
import { withWorld } from './flow.ts'

const world = withWorld({ asShipped: true })

async function open(path: string, form?: Record<string, string>): Promise<string> {
  const { instance } = world()
  const answer = await fetch(`${instance.url}${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers: { authorization: instance.authorizationOf('admin') },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  })
  return answer.text()
}
const message = (page: string): string => /class="message">(.*?)<\/p>/s.exec(page)?.[1] ?? ''
const linkTo = (page: string, name: string): string => {
  const row = page.split('<tr>').find(part => part.includes(`>${name}<`)) ?? ''
  return (/href="(\/\w+\.do\?sys_id=\w{32})"/.exec(row)?.[1] ?? '').replaceAll('&amp;', '&')
}

test('address, secret, confirmation, a template, Start, and a field mapping', async () => {
  const connection = linkTo(await open('/x_iio_sync_connection_list.do'), 'incident.io bridge')
  const press = (name: string) => open(connection, { sys_action: name })
  expect(message(await press('Start'))).toContain('no template has &quot;Create tickets&quot; on')
  const template = linkTo(await open('/x_iio_sync_template_list.do'), 'Incident')
  expect(await open(template)).toContain('name="trial" aria-label="Trial"')
  await open(template, { active: 'true' })
  // A secret is left alone when nothing is typed, and everything else that was not changed.
  await open(connection, { name: 'Our bridge', current_secret: '' })
  expect(message(await press('Start'))).toMatch(/^Started\. Incidents declared from/)
  const started = await open(connection)
  expect(started).not.toContain('value="Start"')
  expect(started).toContain('value="Our bridge"')
  // A mapping of its own.
  const saved = await open('/x_iio_sync_field_mapping.do?sys_id=-1', {
    template: template.slice(-32),
    column: 'cause',
    kind: 'value',
    value: '{{ incident.summary }}',
    write: 'sync',
  })
  expect(saved).toContain('{{ incident.summary }}')
  const [row] = await world().serviceNow.find('admin', 'x_iio_sync_field_mapping', 'column=cause')
  expect(row).toBeDefined()
}, 60_000)

test('rows that the sync makes are not made by hand: their lists offer no New', async () => {
  expect(await open('/x_iio_sync_ticket_list.do')).not.toContain('sys_id=-1')
  expect(await open('/x_iio_sync_template_list.do')).toContain('sys_id=-1')
})
