/** A pause, with things happening on both sides: nothing moves until it ends, and then everything arrives once and in its order. */
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { countRows, settled, withWorld } from './flow.ts'

const world = withWorld()

async function press(name: string, columns: Record<string, string> = {}): Promise<void> {
  const { serviceNow, instance } = world()
  const [connection] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  const sys_id = valueOf(connection ?? {}, 'sys_id')
  if (Object.keys(columns).length > 0) await serviceNow.update('admin', 'x_iio_sync_connection', sys_id, columns)
  await instance.control.press({ name, table: 'x_iio_sync_connection', sys_id, user: 'admin' })
}

async function minute(): Promise<void> {
  await settled(world())
  await world().instance.control.advanceClock(60_000)
  await world().instance.control.runSchedule('incident.io sync: what is due')
  await settled(world())
}

const notesOf = async (record: string): Promise<string[]> =>
  (await world().serviceNow.find('admin', 'sys_journal_field', `element_id=${record}^element=work_notes`)).map(row =>
    valueOf(row, 'value'),
  )

test('both sides go on, and meet afterwards', async () => {
  const { incidentIo, serviceNow } = world()
  const running = await incidentIo.declare({ name: 'Running' })
  const record = valueOf(
    await recordShowing(world(), 'incident', running.id, { short_description: 'Running' }),
    'sys_id',
  )
  await settled(world())
  const before = await countRows(world())
  const shown = await incidentIo.timeline(running.id)

  await press('Pause', { pause_reason: 'Change freeze' })
  await incidentIo.change(running.id, { name: 'Renamed', message: 'First' })
  await settled(world())
  await incidentIo.change(running.id, { message: 'Second' })
  const fresh = await incidentIo.declare({ name: 'Declared in the pause' })
  for (const work_notes of ['one.', 'two.', 'three.']) {
    await serviceNow.update('beth.anglin', 'incident', record, { work_notes })
    await settled(world())
    await world().instance.control.advanceClock(1000)
  }
  for (let count = 0; count < 3; count += 1) await minute()

  expect((await countRows(world()))['incident']).toBe(before['incident'])
  expect(await notesOf(record)).toEqual(['one.', 'two.', 'three.'])
  expect(await incidentIo.timeline(running.id)).toHaveLength(shown.length)
  const ticket = (await ticketOf(world(), 'incident', fresh.id)) ?? {}
  expect(valueOf(ticket, 'status')).toBe('pending')
  expect(valueOf(ticket, 'reason')).toContain('Change freeze')
  expect(valueOf(ticket, 'attempts')).toBe('0')

  await press('Resume')
  for (let count = 0; count < 2; count += 1) await minute()
  await recordShowing(world(), 'incident', fresh.id, { short_description: 'Declared in the pause' })
  await recordShowing(world(), 'incident', running.id, { short_description: 'Renamed' })
  const items = await until('the notes on the timeline', async () => {
    const all = (await incidentIo.timeline(running.id)).slice(shown.length).map(({ description }) => description)
    return all.length >= 3 ? all : null
  })
  expect(items.map(text => /one|two|three/.exec(text)?.[0])).toEqual(['one', 'two', 'three'])
  const fromThere = (await notesOf(record))
    .map(text => /First|Second/.exec(text)?.[0])
    .filter(text => text !== undefined)
  expect(fromThere).toEqual(['First', 'Second'])

  // Nothing comes a second time.
  await minute()
  expect((await incidentIo.timeline(running.id)).length).toBe(shown.length + 3)
  expect(await notesOf(record)).toHaveLength(5)
}, 90_000)
