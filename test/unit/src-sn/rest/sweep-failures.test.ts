/** What passes and never does: one incident that cannot be brought in sync, while the vendors answer for all others. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { createAppInstance, type AppInstance } from '../instance.ts'
import { makeSweeping, type Sweeping } from '../sweeping.ts'
import { templateId, ticketOf } from '../tickets.ts'

const minute = 60
const refused = (code: 'incident_io_unavailable' | 'servicenow_unavailable' = 'incident_io_unavailable'): BridgeError =>
  new BridgeError(code, 'incident.io incident of BAD: refused with 500. incident.io says: "Secret plan".', {
    status: 500,
    vendorMessage: 'Secret plan',
  })

jest.setTimeout(30_000)

let instance: AppInstance
let world: Sweeping
beforeEach(() => {
  instance = createAppInstance()
  world = makeSweeping(instance)
})

const others = Array.from({ length: 6 }, (_none, index) => `GOOD${index}`)
const runsOf = (id: string): number => world.ran.filter(one => one === id).length
const position = (): string => instance.rows('x_iio_sync_cursor', { kind: 'sweep' })[0]?.['position'] ?? ''
const isListed = ({ status, bridge_error: error }: Record<string, string>): boolean =>
  status === 'failed' || error !== ''

/** Sweeps as the schedule does: soon after a failure, and every few minutes. */
async function sweepFor(minutes: number, everySeconds = 5 * minute): Promise<void> {
  for (let passed = 0; passed < minutes * minute; passed += everySeconds) {
    await world.sweep()
    instance.advance(everySeconds)
    instance.runMinuteScript()
  }
}

test('over 30 sweeps one incident that always answers 500 costs its own attempts and not one run of another', async () => {
  world.put(...others.map(id => ({ id })), { id: 'BAD' })
  world.source.failing.set('BAD', refused())
  await sweepFor(150)
  for (const id of others) expect(runsOf(id)).toBe(1)
  expect(runsOf('BAD')).toBeGreaterThan(10)
  expect(runsOf('BAD')).toBeLessThanOrEqual(30)
  const listed = world.source.incidents.get('BAD')?.updatedAt ?? ''
  expect(Date.parse(position())).toBeGreaterThanOrEqual(Date.parse(listed))
})

test('its row is never in sync meanwhile, stands on the list after 20 attempts, and is tried once an hour from then on', async () => {
  world.put({ id: 'BAD' })
  await world.sweep()
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'in_sync', bridge_attempts: '0' })
  instance.advance(minute)
  world.source.failing.set('BAD', refused())
  world.put({ id: 'BAD', name: 'Changed' })
  for (let attempt = 1; attempt < 20; attempt += 1) {
    await world.sweep()
    instance.runMinuteScript()
    const row = ticketOf(instance, 'BAD')
    expect([row['status'], row['bridge_attempts'], isListed(row)]).toEqual(['pending', `${attempt}`, false])
    expect(row['reason']).toMatch(/^The bridge could not finish the incident and tries again by itself\. incident\.io/)
    instance.advance(5 * minute)
  }
  await world.sweep()
  const row = ticketOf(instance, 'BAD')
  expect(row).toMatchObject({ status: 'failed', bridge_attempts: '20', next_attempt: '' })
  expect(row['bridge_error']).toBe(
    'incident.io incident of BAD: refused with 500. incident.io says: "...". (incident_io_unavailable)',
  )
  expect(row['error']).toContain('once an hour')
  const before = runsOf('BAD')
  await sweepFor(180)
  expect(runsOf('BAD') - before).toBeLessThanOrEqual(4)
  expect(runsOf('BAD') - before).toBeGreaterThanOrEqual(2)
  expect(ticketOf(instance, 'BAD')['status']).toBe('failed')
})

test('it recovers by itself when the failure ends: in sync again, and off the list', async () => {
  world.put({ id: 'BAD' })
  world.source.failing.set('BAD', refused())
  for (let attempt = 0; attempt < 22; attempt += 1) {
    await world.sweep()
    instance.advance(3600)
  }
  expect(ticketOf(instance, 'BAD')['status']).toBe('failed')
  world.source.failing.clear()
  await world.sweep()
  const finished = { status: 'in_sync', bridge_error: '', unfinished: '0', bridge_attempts: '0', error: '', reason: '' }
  expect(ticketOf(instance, 'BAD')).toMatchObject({ ...finished, bridge_next_attempt: '' })
  await sweepFor(60)
  expect(runsOf('BAD')).toBe(23)
})

test('one that was in sync is so again without a change of it', async () => {
  world.put({ id: 'BAD' })
  await world.sweep()
  instance.advance(minute)
  world.put({ id: 'BAD', name: 'Changed' })
  world.source.failing.set('BAD', refused())
  await world.sweep()
  expect(ticketOf(instance, 'BAD')['status']).toBe('pending')
  world.source.failing.clear()
  instance.advance(minute)
  await world.run('BAD')
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'in_sync', bridge_attempts: '0', reason: '' })
})

test('an incident that fails from its first moment gets a row that says so, and no record', async () => {
  world.put({ id: 'BAD' })
  world.source.failing.set('BAD', refused())
  await world.sweep()
  instance.settle()
  instance.runMinuteScript()
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'pending', target: '', unfinished: '1' })
  expect(instance.rows('incident')).toEqual([])
  expect(JSON.stringify(ticketOf(instance, 'BAD'))).not.toContain('Secret')
})

test('of an incident that is private nothing is stored, whatever fails', async () => {
  world.put({ id: 'BAD', visibility: 'private' })
  world.source.failing.set('BAD', refused())
  await world.sweep()
  expect(instance.rows('x_iio_sync_ticket')).toEqual([])
})

test('one that turned private after its row was made keeps no text of the failure', async () => {
  world.put({ id: 'BAD' })
  await world.sweep()
  instance.advance(minute)
  world.put({ id: 'BAD', visibility: 'private' })
  await world.run('BAD')
  world.source.failing.set('BAD', refused())
  instance.poke('x_iio_sync_ticket', ticketOf(instance, 'BAD')['sys_id'] ?? '', { unfinished: '1' })
  for (let attempt = 0; attempt < 21; attempt += 1) {
    await world.sweep()
    instance.advance(3600)
  }
  const row = ticketOf(instance, 'BAD')
  expect([row['bridge_attempts'], row['bridge_error'], row['status']]).toEqual(['21', '', 'skipped'])
  expect(row['reason']).not.toContain('bridge')
})

test('a list of follow-ups that fails for one incident only', async () => {
  world.put({ id: 'BAD' }, ...others.map(id => ({ id })))
  world.source.failingLists.set('BAD', refused())
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await world.sweep()
    instance.advance(5 * minute)
  }
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'failed', bridge_attempts: '20' })
  expect(ticketOf(instance, 'BAD')['target']).not.toBe('')
  for (const id of others) expect(runsOf(id)).toBe(1)
  world.source.failingLists.clear()
  instance.advance(3600)
  await world.sweep()
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'in_sync', bridge_attempts: '0', bridge_error: '' })
})

test('an issue in Jira that always fails counts its attempts, although the rest of its document is taken each time', async () => {
  const template = instance.create('admin', 'x_iio_sync_template', {
    name: 'Engineering',
    record_type: 'incident',
    destination: 'jira',
    jira_project: 'ENG',
    jira_issue_type: 'Task',
    order: '1',
  })
  expect(template.status).toBe(201)
  world.put({ id: 'BAD' }, ...others.map(id => ({ id })))
  world.issues = async ({ spec }) => {
    if (spec.externalId === 'BAD') throw new BridgeError('jira_unavailable', 'Jira issue: refused with 500.')
    return 'written'
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await world.sweep()
    instance.advance(5 * minute)
  }
  expect(ticketOf(instance, 'BAD')).toMatchObject({ unfinished: '1', bridge_attempts: '20' })
  expect(isListed(ticketOf(instance, 'BAD'))).toBe(true)
  const before = runsOf('BAD')
  await sweepFor(60)
  expect(runsOf('BAD') - before).toBeLessThanOrEqual(2)
  world.issues = async () => 'written'
  instance.advance(3600)
  await world.sweep()
  expect(ticketOf(instance, 'BAD')).toMatchObject({ unfinished: '0', bridge_attempts: '0', bridge_error: '' })
})

describe('an outage', () => {
  test('in which every run fails marks no row and keeps the position', async () => {
    world.put(...others.map(id => ({ id })))
    for (const id of others) world.source.failing.set(id, refused())
    await world.sweep()
    const before = position()
    await sweepFor(4, 20)
    world.isListDown = true
    for (let passed = 0; passed < 30; passed += 5) {
      await expect(world.sweep()).rejects.toThrow('refused with 500')
      instance.advance(5 * minute)
    }
    expect([instance.rows('x_iio_sync_ticket'), position()]).toEqual([[], before])
    world.isListDown = false
    world.source.failing.clear()
    await world.sweep()
    expect(instance.rows('x_iio_sync_ticket', { status: 'in_sync' })).toHaveLength(6)
  })

  test.each(['incident_io_paused', 'incident_io_rate_limited', 'incident_io_unauthorised'] as const)(
    'of which one run says that nobody was asked (%s) marks none of the others',
    async code => {
      world.put(...others.map(id => ({ id })), { id: 'BAD' }, { id: 'WORSE' })
      world.source.failing.set('BAD', refused())
      world.source.failing.set('WORSE', new BridgeError(code, 'incident.io: not asked.'))
      await world.sweep()
      expect(instance.rows('x_iio_sync_ticket', { unfinished: '1' })).toEqual([])
      expect(ticketOf(instance, 'BAD')).toEqual({})
      world.source.failing.clear()
      instance.advance(3600)
      await world.sweep()
      expect(instance.rows('x_iio_sync_ticket', { status: 'in_sync' })).toHaveLength(8)
    },
  )
})

test('more incidents than go through, for longer than an outage while lists are answered, hold the position no longer', async () => {
  for (const id of others) {
    world.put({ id })
    world.source.failing.set(id, refused())
  }
  world.put({ id: 'GOOD' })
  await sweepFor(20)
  world.put({ id: 'LATER' })
  await sweepFor(10)
  for (const id of others) expect(Number(ticketOf(instance, id)['bridge_attempts'])).toBeGreaterThanOrEqual(2)
  for (const id of ['GOOD', 'LATER']) expect(runsOf(id)).toBe(1)
  const newest = world.source.incidents.get('LATER')?.updatedAt ?? ''
  expect(Date.parse(position())).toBeGreaterThanOrEqual(Date.parse(newest))
  await sweepFor(150)
  for (const id of others) expect(ticketOf(instance, id)['status']).toBe('failed')
  world.source.failing.clear()
  instance.advance(3600)
  await world.sweep()
  expect(instance.rows('x_iio_sync_ticket', { status: 'in_sync' })).toHaveLength(8)
})

test('ServiceNow 403 on one table only: its tickets say why, and the position and those of another table go on', async () => {
  const refusing = instance.create('admin', 'sys_script', {
    name: 'refuse',
    collection: 'incident',
    when: 'before',
    action_insert: 'true',
    active: 'true',
    advanced: 'true',
    order: '1',
    script: `(function executeRule(current) { gs.addErrorMessage('No right to create incidents'); current.setAbortAction(true) })(current, previous);`,
  })
  expect(refusing.status).toBe(201)
  instance.create('admin', 'x_iio_sync_template', {
    name: 'Tasks',
    record_type: 'incident',
    target_table: 'task',
    order: '1',
  })
  const attribute = instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? ''
  for (const [name, text] of [
    ['Incident', 'nearby'],
    ['Tasks', 'elsewhere'],
  ] as const)
    instance.create('admin', 'x_iio_sync_condition', {
      template: templateId(instance, name),
      attribute,
      operator: 'contains',
      text,
    })
  world.put({ id: 'BAD', name: 'Slow nearby' }, { id: 'GOOD', name: 'Slow elsewhere' })
  await sweepFor(30)
  const bad = ticketOf(instance, 'BAD')
  expect(bad).toMatchObject({ status: 'failed', target: '', bridge_attempts: '0' })
  expect(bad['error']).toMatch(
    /^Operation against file 'incident' was aborted by Business Rule .*\n.* tried again by itself/,
  )
  expect(ticketOf(instance, 'GOOD')).toMatchObject({ status: 'in_sync', target_table: 'task', attempts: '0' })
  world.put({ id: 'LATER', name: 'Down elsewhere' })
  await sweepFor(10)
  expect(ticketOf(instance, 'LATER')).toMatchObject({ status: 'in_sync', target_table: 'task' })
  for (const id of ['BAD', 'GOOD', 'LATER']) expect(runsOf(id)).toBe(1)
  const newest = world.source.incidents.get('LATER')?.updatedAt ?? ''
  expect(Date.parse(position())).toBeGreaterThanOrEqual(Date.parse(newest))
  const attempts = (): number => Number(ticketOf(instance, 'BAD')['attempts'])
  const hours = (count: number): void => {
    for (let hour = 0; hour < count; hour += 1) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
  }
  hours(96)
  const before = attempts()
  expect(before).toBeGreaterThanOrEqual(20)
  hours(48)
  expect(attempts() - before).toBeGreaterThanOrEqual(1)
  expect(attempts() - before).toBeLessThanOrEqual(3)
  instance.poke('sys_script', instance.rows('sys_script', { name: 'refuse' })[0]?.['sys_id'] ?? '', { active: 'false' })
  hours(25)
  expect(ticketOf(instance, 'BAD')).toMatchObject({
    status: 'in_sync',
    target_table: 'incident',
    error: '',
    attempts: '0',
  })
})

describe('an admin', () => {
  async function listed(): Promise<void> {
    world.put({ id: 'BAD' })
    await world.sweep()
    instance.advance(minute)
    world.put({ id: 'BAD', name: 'Changed' })
    world.source.failing.set('BAD', refused())
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await world.sweep()
      instance.advance(5 * minute)
    }
  }
  const resyncs = () => instance.rows('x_iio_sync_outbound_event', { type: 'resync' })

  test('makes it due now by "Try again", and it does not claim to be in sync meanwhile', async () => {
    await listed()
    instance.press('Try again', ticketOf(instance, 'BAD'))
    expect(ticketOf(instance, 'BAD')['status']).toBe('failed')
    expect(resyncs()).toHaveLength(1)
    const before = runsOf('BAD')
    await world.sweep()
    expect(runsOf('BAD')).toBe(before + 1)
  })

  test('makes all of them due now by "Retry all", those before their 20th attempt too', async () => {
    await listed()
    instance.pressOnList('Retry all', 'x_iio_sync_ticket')
    expect(resyncs()).toHaveLength(1)
    const before = runsOf('BAD')
    await world.sweep()
    expect(runsOf('BAD')).toBe(before + 1)
    instance.runMinuteScript()
    expect(ticketOf(instance, 'BAD')['status']).toBe('failed')
  })
})
