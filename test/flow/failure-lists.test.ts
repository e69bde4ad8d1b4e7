/** The three failure lists, opened from the app's menu as an admin does: each shows what failed, with the reason, and nothing else. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { requireSubcategory, settled, withWorld } from './flow.ts'

const world = withWorld()

async function page(path: string): Promise<string> {
  const { instance } = world()
  const answer = await fetch(`${instance.url}${path}`, {
    headers: { authorization: instance.authorizationOf('admin') },
  })
  expect(answer.status).toBe(200)
  return await answer.text()
}

/** The list that a menu entry opens. */
async function listOf(title: string): Promise<string> {
  const path = new RegExp(`<a href="([^"]*)">${title}</a>`).exec(await page('/'))?.[1]
  expect(path).toContain('sysparm_query=')
  return await page(path ?? '')
}

/** The form that the first row of a list leads to. */
const formOf = async (list: string): Promise<string> =>
  await page(/<td><a href="(\/\w+\.do\?sys_id=\w+)"/.exec(list)?.[1] ?? '')

const rowsOf = (list: string): number => list.split('<tr><td>').length - 1

test('each opens with what failed, and the form has the reason', async () => {
  const { serviceNow, incidentIo } = world()
  for (const title of ['Failed tickets', 'Failed notes', 'Parked events'])
    expect(await listOf(title)).toContain('No records that you may see.')
  const incident = await incidentIo.declare({ name: 'Made in time' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Made in time' })
  await settled(world())
  const errors = [{ code: 'invalid_value', message: 'the note is too long', source: { field: 'description' } }]
  await incidentIo.control('POST', '/faults', {
    match: { method: 'POST', path: '/v2/incident_timeline_items' },
    status: 422,
    body: { type: 'validation_error', status: 422, request_id: 'r', errors },
  })
  await serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { work_notes: 'Too long' })
  await settled(world())
  await requireSubcategory(world())
  await incidentIo.change(incident.id, { message: 'Nobody may save this' })
  const failing = await incidentIo.declare({ name: 'Not without a subcategory' })
  await settled(world())

  const tickets = await listOf('Failed tickets')
  expect(rowsOf(tickets)).toBe(1)
  expect(tickets).toContain(failing.reference)
  expect(await formOf(tickets)).toMatch(/<th>Error<\/th><td>[^<]*Data Policy Exception[^<]*Subcategory/)
  const notes = await listOf('Failed notes')
  expect(rowsOf(notes)).toBe(1)
  expect(await formOf(notes)).toMatch(/<th>Error<\/th><td>[^<]*Data Policy Exception[^<]*Subcategory/)
  const events = await listOf('Parked events')
  expect(rowsOf(events)).toBe(1)
  expect(await formOf(events)).toMatch(/<th>Answer<\/th><td>(<textarea[^>]*>)?[^<]*the note is too long/)
}, 60_000)
