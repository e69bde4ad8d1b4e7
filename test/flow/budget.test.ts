/** What every kind of change may cost at most, in calls to incident.io and to ServiceNow, by everything that follows by itself. */
import { png } from '../world/picture.ts'
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownIncident } from '../world/incident-io-end.ts'
import { expectAtMost, withCountedWorld } from './calls.ts'

// Nothing runs by the clock here: what is counted is what the change itself causes.
const world = withCountedWorld({
  incidentIo: { rateLimit: 0 },
  bridgeEnv: { SWEEP_INTERVAL_SECONDS: '0', CATALOGUE_REFRESH_MINUTES: '0' },
})
const most = (incidentIo: number, serviceNow: number) => ({ incidentIo, serviceNow })
const limitMs = 60_000

let names = 0
const nextName = (): string => `Budget ${(names += 1)}`

/** An incident whose record stands, and nothing is under way any more. */
async function synced(words: Record<string, unknown> = {}): Promise<{ incident: ShownIncident; record: string }> {
  const held: { incident: ShownIncident | null } = { incident: null }
  await world().counter.count(async () => {
    held.incident = await world().incidentIo.declare({ name: nextName(), ...words })
  })
  if (held.incident === null) throw new Error('No incident was declared')
  const record = await recordShowing(world(), 'incident', held.incident.id, { short_description: held.incident.name })
  return { incident: held.incident, record: valueOf(record, 'sys_id') }
}

async function syncedFollowUp(): Promise<{ incident: ShownIncident; followUp: string; task: string }> {
  const { incident } = await synced()
  const held = { id: '' }
  const title = nextName()
  await world().counter.count(async () => {
    held.id = (await world().incidentIo.addFollowUp({ incident_id: incident.id, title })).id
  })
  const task = await recordShowing(world(), 'follow_up', held.id, { short_description: title })
  return { incident, followUp: held.id, task: valueOf(task, 'sys_id') }
}

/** Sends the newest delivery of that type again, byte for byte. */
async function redeliver(type: RegExp): Promise<void> {
  const last = (await world().incidentIo.deliveries()).filter(({ event_type: name }) => type.test(name)).at(-1)
  if (last === undefined) throw new Error(`There is no delivery of ${type}`)
  await world().incidentIo.control('POST', `/deliveries/${last.id}/replay`)
}

/** Every row that the sync could have written, with the number of times it was. */
async function writes(): Promise<Record<string, string>> {
  const tables = ['x_iio_sync_ticket', 'x_iio_sync_note', 'x_iio_sync_outbound_event', 'incident', 'sys_journal_field']
  const found = await Promise.all(
    tables.map(async table =>
      (await world().serviceNow.find('admin', table, '')).map(
        row => [`${table} ${valueOf(row, 'sys_id')}`, valueOf(row, 'sys_mod_count')] as const,
      ),
    ),
  )
  return Object.fromEntries(found.flat())
}

// The first change after a start also reads the configuration; later ones ask only when it has changed.
beforeAll(async () => void (await synced()), limitMs)

describe('from incident.io', () => {
  test(
    'a new incident, its link back included',
    async () => {
      const counted = await world().counter.count(() => world().incidentIo.declare({ name: nextName() }))
      expectAtMost(counted, most(2, 2))
    },
    limitMs,
  )

  test(
    'a new incident with a message at its declaration',
    async () => {
      const name = nextName()
      const counted = await world().counter.count(() =>
        world().incidentIo.declare({ name, message: 'Checkout fails since noon.' }),
      )
      expectAtMost(counted, most(3, 2))
      const notes = await world().serviceNow.find(
        'admin',
        'sys_journal_field',
        'element=work_notes^valueLIKECheckout fails since noon.',
      )
      expect(notes).toHaveLength(1)
    },
    limitMs,
  )

  test(
    'a webhook again without anything new: no write',
    async () => {
      const { incident } = await synced()
      await world().counter.count(() => world().incidentIo.change(incident.id, { summary: 'Seen' }))
      const before = await writes()
      expectAtMost(await world().counter.count(() => redeliver(/incident_updated/)), most(1, 1))
      expect(await writes()).toEqual(before)
    },
    limitMs,
  )

  test(
    'a webhook about a follow-up again: no write',
    async () => {
      await syncedFollowUp()
      const before = await writes()
      expectAtMost(await world().counter.count(() => redeliver(/follow_up/)), most(2, 1))
      expect(await writes()).toEqual(before)
    },
    limitMs,
  )

  test.each([
    ['fields', { summary: 'Changed' }, 1, 1],
    ['a severity', { severity: 'Critical' }, 2, 1],
    ['a message', { message: 'Rolled back.' }, 2, 1],
    ['a status with its update', { status: 'Fixing', message: 'Rolling back.' }, 3, 2],
  ])(
    '%s',
    async (_what, words, incidentIo, serviceNow) => {
      const { incident } = await synced()
      expectAtMost(
        await world().counter.count(() => world().incidentIo.change(incident.id, words)),
        most(incidentIo, serviceNow),
      )
    },
    limitMs,
  )

  test(
    'a new follow-up, its links and the echo of them included',
    async () => {
      const { incident } = await synced()
      const title = nextName()
      const held = { id: '' }
      const counted = await world().counter.count(async () => {
        held.id = (await world().incidentIo.addFollowUp({ incident_id: incident.id, title })).id
      })
      expectAtMost(counted, most(4, 3))
      await recordShowing(world(), 'follow_up', held.id, { short_description: title })
    },
    limitMs,
  )
})

describe('from ServiceNow', () => {
  test(
    'a follow-up completed, its echo included',
    async () => {
      const { followUp, task } = await syncedFollowUp()
      const counted = await world().counter.count(() =>
        world().serviceNow.update('david.loo', 'task', task, { state: '3' }),
      )
      expectAtMost(counted, most(2, 1))
      expect((await world().incidentIo.followUp(followUp)).status).toBe('completed')
    },
    limitMs,
  )

  test.each([
    ['a work note', { work_notes: 'Restarted the pods.' }],
    ['a comment', { comments: 'We are on it.' }],
    ['a state that means nothing to incident.io', { state: '2' }],
  ])(
    '%s',
    async (_what, values) => {
      const { incident, record } = await synced()
      const counted = await world().counter.count(() =>
        world().serviceNow.update('beth.anglin', 'incident', record, values),
      )
      expectAtMost(counted, most(1, 0))
      expect(await world().incidentIo.timeline(incident.id)).toHaveLength(1)
    },
    limitMs,
  )

  test(
    'an image',
    async () => {
      const { incident, record } = await synced()
      const file = { name: 'graph.png', contentType: 'image/png', bytes: png() }
      const counted = await world().counter.count(() =>
        world().serviceNow.upload('beth.anglin', 'incident', record, file),
      )
      expectAtMost(counted, most(2, 0))
      expect(await world().incidentIo.timeline(incident.id)).toHaveLength(1)
    },
    limitMs,
  )
})

/**
 * Exactly three by the clock of test/unit/bridge/sync/runner. Here the webhooks take as long as the machine needs to send them, and
 * further runs follow each other meanwhile: one at most per half second, and that webhooks are merged is what this shows.
 */
const mostRuns = 20

test.each([0, 150])(
  'a thousand webhooks of one incident at once, vendors at %i ms: a few runs',
  async delayMs => {
    const { incident } = await synced()
    world().counter.delay(delayMs)
    try {
      const { calls } = await world().counter.count(() =>
        world().incidentIo.control('POST', `/incidents/${incident.id}/bulk`, { times: 1000, name: 'Thousand' }),
      )
      const reads = calls.filter(call => call === 'incident_io GET /v2/incidents/…')
      expect({ reads: reads.length, ...(reads.length <= mostRuns ? {} : { calls }) }).toEqual({ reads: reads.length })
    } finally {
      world().counter.delay(0)
    }
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Thousand 1000' })
  },
  120_000,
)
