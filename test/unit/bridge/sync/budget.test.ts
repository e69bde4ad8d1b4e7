/** What each happening costs at most, calls to incident.io and to ServiceNow: everything that follows by itself counts. */
import { mergeHints, type ChangeHint, type RunHint } from '../../../../bridge/sync/hint.ts'
import { syncIncident } from '../../../../bridge/sync/incident.ts'
import type { IncidentNews, Outcome } from '../../../../bridge/sync/ports.ts'
import { createOutboundDelivery, type OutboundParts } from '../../../../bridge/sync/outbound-event.ts'
import { createChangeHandler } from '../../../../bridge/sync/path.ts'
import { createRunner } from '../../../../bridge/sync/runner.ts'
import type { OutboundEvent } from '../../../../bridge/wire/app-event.ts'
import type { Incident } from '../../../../bridge/mapping/types.ts'
import { aFollowUp, anIncident, anUpdate, eventBase, severities } from '../mapping/samples.ts'
import { at, makeSyncRig, type SyncRig } from './sync-rig.ts'

/** A verb of the writer that is more than one call. */
const callsOf = { setFollowUpStatus: 2, setIncidentStatus: 2, ensureLink: 3 }

interface World extends SyncRig {
  webhook(change: ChangeHint): Promise<unknown>
  deliver(event: OutboundEvent): Promise<void>
  /** Calls since the last count: incident.io, then ServiceNow. */
  count(): [number, number]
}

function makeWorld(): World {
  let kindsRead = 0
  const rig = makeSyncRig()
  rig.app.givesLinks = true
  const { parts } = rig
  const { echoes } = parts
  const runs = createRunner<RunHint, Outcome>({
    run: (id, hint) => syncIncident(parts, id, hint),
    merge: mergeHints,
  })
  const outbound: OutboundParts = {
    writer: rig.writer,
    linkTo: async () => ({ url: 'https://x/a.1', sameAs: 'https://x/a', mark: 'a.1' }),
    readKind: async () => {
      kindsRead += 1
      return { isImage: true, isShown: true }
    },
    lastConfiguration: () => rig.app.configuration,
    nowMs: () => rig.clock.ms,
    echoes,
    runExclusive: (id, work) => runs.runExclusive(id, work),
  }
  return {
    ...rig,
    webhook: createChangeHandler({
      source: rig.source,
      app: rig.app,
      echoes,
      run: (id, runHint) => runs.request(id, runHint),
      runExclusive: (id, work) => runs.runExclusive(id, work),
    }),
    deliver: async event => {
      const { versions = [] } = await createOutboundDelivery(outbound)(event)
      // The app stores them before it settles the event.
      for (const { externalId, version, before } of versions)
        if (before <= rig.app.row(externalId).sourceUpdatedAt || before === rig.app.row(externalId).echoVersion)
          rig.app.row(externalId).echoVersion = version
    },
    count: () => {
      const written = rig.writer.called.reduce(
        (sum, verb) => sum + (verb in callsOf ? callsOf[verb as keyof typeof callsOf] : 1),
        0,
      )
      const counted: [number, number] = [
        rig.source.calls.length + written,
        rig.app.calls.filter(verb => verb !== 'readConfiguration').length + kindsRead,
      ]
      kindsRead = 0
      for (const calls of [rig.source.calls, rig.writer.called, rig.app.calls]) calls.length = 0
      return counted
    },
  }
}

const newsOf = (incident: Incident, speaksOfUpdate: boolean): IncidentNews => ({
  version: incident.updatedAt,
  statusId: incident.status.id,
  severityId: incident.severity?.id ?? '',
  speaksOfUpdate,
})
const changeOf = (incident: Incident, message = '', declared = false): ChangeHint => ({
  kind: 'incident',
  id: incident.id,
  private: false,
  declared,
  news: newsOf(incident, message !== ''),
})
const statusOf = (incident: Incident): ChangeHint => ({
  kind: 'incident',
  id: incident.id,
  private: false,
  declared: false,
  news: newsOf(incident, true),
})
const followUpChange = (version = ''): ChangeHint => ({
  kind: 'follow_up',
  id: 'FOLLOW_UP_1',
  incidentId: 'INCIDENT_1',
  private: false,
  version,
})

let world: World
const began = '2026-11-22T04:59:00.000000Z'
const declared = anIncident({ createdAt: began, updatedAt: began })

/** The incident as it stands from now on, with the update that belongs to the change. */
function change(changes: Partial<Incident>, message?: string): Incident {
  const incident = { ...declared, ...changes }
  world.source.put(incident)
  if (message !== undefined)
    world.source.updates.push(anUpdate({ id: `UPDATE_${incident.updatedAt}`, message, createdAt: incident.updatedAt }))
  return incident
}

beforeEach(async () => {
  world = makeWorld()
  change({}, '')
  await world.webhook(changeOf(declared, '', true))
})

test('a new incident with its link: 2 + 2', () => {
  expect(world.count()).toEqual([2, 2])
})

test('with a message at declaration: 3 + 2', async () => {
  world = makeWorld()
  change({}, 'It is down')
  await world.webhook(changeOf(declared, 'It is down', true))
  expect(world.count()).toEqual([3, 2])
  expect(world.app.notes).toHaveLength(1)
})

describe('after that', () => {
  beforeEach(() => void world.count())

  test('an unchanged redelivery: 1 + 1, and no write', async () => {
    const { writes } = world.app
    await world.webhook(changeOf(declared, '', true))
    expect([world.count(), world.app.writes]).toEqual([[1, 1], writes])
  })

  test('a redelivery about a message: 1 + 1, and no write', async () => {
    const incident = change({ updatedAt: at(1) }, 'Still down')
    await world.webhook(changeOf(incident, 'Still down'))
    world.count()
    const { writes } = world.app
    await world.webhook(changeOf(incident, 'Still down'))
    expect([world.count(), world.app.writes]).toEqual([[1, 1], writes])
  })

  test('changed fields: 1 + 1', async () => {
    await world.webhook(changeOf(change({ name: 'Worse', updatedAt: at(1) })))
    expect(world.count()).toEqual([1, 1])
  })

  test('another severity: 2 + 1', async () => {
    await world.webhook(changeOf(change({ severity: severities.critical, updatedAt: at(1) }, '')))
    expect([world.count(), world.app.notes.length]).toEqual([[2, 1], 1])
  })

  test('a message: 2 + 1', async () => {
    await world.webhook(changeOf(change({ updatedAt: at(1) }, 'Still down'), 'Still down'))
    expect([world.count(), world.app.notes.length]).toEqual([[2, 1], 1])
  })

  test.each(['', 'Fixed it'])('another status with the update "%s", two webhooks: 3 + 2', async message => {
    const incident = change(
      { status: { id: 'STATUS_MONITORING', name: 'Monitoring', rank: 4, category: 'live' }, updatedAt: at(1) },
      message,
    )
    await world.webhook(changeOf(incident, message))
    await world.webhook(statusOf(incident))
    expect([world.count(), world.app.notes.length]).toEqual([[3, 2], 1])
  })

  test('and in the other order', async () => {
    const incident = change(
      { status: { id: 'STATUS_MONITORING', name: 'Monitoring', rank: 4, category: 'live' }, updatedAt: at(1) },
      'Fixed it',
    )
    await world.webhook(statusOf(incident))
    await world.webhook(changeOf(incident, 'Fixed it'))
    expect([world.count(), world.app.notes.length]).toEqual([[3, 2], 1])
  })

  test('a new follow-up, its links and the echo: at most 4 + 3', async () => {
    world.source.putFollowUps(aFollowUp())
    await world.webhook(followUpChange())
    await world.webhook(followUpChange(world.writer.version))
    // The echo costs nothing where it is known already; another replica asks once.
    expect([world.count(), world.app.row('FOLLOW_UP_1').echoVersion]).toEqual([[4, 2], world.writer.version])
  })

  test('an echo that another replica made: one question, and nothing else', async () => {
    world.source.putFollowUps(aFollowUp())
    await world.webhook(followUpChange())
    world.count()
    world.app.row('FOLLOW_UP_1').echoVersion = at(7)
    await world.webhook(followUpChange(at(7)))
    expect(world.count()).toEqual([0, 1])
  })

  test('an unchanged redelivery about a follow-up: 2 + 1, and no write', async () => {
    world.source.putFollowUps(aFollowUp())
    await world.webhook(followUpChange())
    world.count()
    const { writes } = world.app
    await world.webhook(followUpChange())
    expect([world.count(), world.app.writes]).toEqual([[2, 1], writes])
  })

  test('completed in ServiceNow, the echo included: at most 2 + 1', async () => {
    world.source.putFollowUps(aFollowUp())
    await world.webhook(followUpChange())
    world.count()
    const state = {
      value: '3',
      label: 'Closed',
      ticketState: 'completed',
      followUpStatus: 'completed',
      incidentStatusId: '',
      reopened: false,
      code: '',
      notes: '',
    } as const
    await world.deliver({
      ...eventBase,
      attempt: 1,
      recordType: 'follow_up',
      externalId: 'FOLLOW_UP_1',
      type: 'state_changed',
      state,
    })
    await world.webhook(followUpChange(world.writer.version))
    // This process knows its own echo: it does not even ask. Another replica asks once.
    expect(world.count()).toEqual([2, 0])
  })

  test.each(['work_note', 'comment'] as const)('a %s: 1 + 0', async type => {
    await world.deliver({ ...eventBase, attempt: 1, type, text: 'Looking' })
    expect(world.count()).toEqual([1, 0])
  })

  test('a state without "Incident becomes": 1 + 0', async () => {
    const state = {
      value: '2',
      label: 'In progress',
      ticketState: 'open',
      followUpStatus: '',
      incidentStatusId: '',
      reopened: false,
      code: '',
      notes: '',
    } as const
    await world.deliver({ ...eventBase, attempt: 1, type: 'state_changed', state })
    expect(world.count()).toEqual([1, 0])
  })

  test.each([
    ['whose label and name agree', 'image/png', 0],
    ['whose bytes must tell', 'application/octet-stream', 1],
  ])('an image %s (%s): 2 + %d', async (_title, contentType, serviceNow) => {
    const attachment = {
      sysId: 'a'.repeat(32),
      fileName: 'a.png',
      contentType,
      sizeBytes: 3,
      imagesOnly: true,
    }
    await world.deliver({ ...eventBase, attempt: 1, type: 'attachment', attachment })
    expect(world.count()).toEqual([2, serviceNow])
  })
})
