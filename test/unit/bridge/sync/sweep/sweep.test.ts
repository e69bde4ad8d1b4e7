import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import type { Changed } from '../../../../../bridge/sync/ports.ts'
import { sweepOnce, type SweepParts } from '../../../../../bridge/sync/sweep/sweep.ts'
import { sweepHint } from '../../../../../bridge/sync/hint.ts'
import { syncIncident } from '../../../../../bridge/sync/incident.ts'
import { createLease } from '../../../../../bridge/sync/sweep/schedule.ts'
import { aConfiguration, anIncident, aFollowUp } from '../../mapping/samples.ts'
import { makeSyncRig } from '../sync-rig.ts'
import { FakeApp, FakeSource } from '../fake-ends.ts'

const began = new Date('2026-11-22T06:00:00.000Z')
const hour = 3_600_000
const nothing = { newest: '', beganMs: null }
const forGood = (): BridgeError => new BridgeError('incident_io_forbidden', 'no')
const changedIncident = (incidentId: string, isPrivate = false): Changed => ({
  recordType: 'incident',
  externalId: incidentId,
  incidentId,
  version: '2026-11-22T05:59:00.000000Z',
  private: isPrivate,
})
const changedFollowUp = (externalId: string, incidentId: string): Changed => ({
  ...changedIncident(incidentId),
  recordType: 'follow_up',
  externalId,
})

function rig(ids: string[], run: SweepParts['run'] = async () => undefined) {
  const source = new FakeSource()
  const app = new FakeApp()
  source.changed = [ids.map(id => changedIncident(id))]
  const failures: string[] = []
  const ran: string[] = []
  const abort = new AbortController()
  const parts: SweepParts = {
    lists: [since => source.changedIncidents(since), () => source.changedFollowUps()],
    app,
    vendorNowMs: () => began.getTime(),
    now: () => began,
    sweepIssues: null,
    parallel: 1,
    run: id => {
      ran.push(id)
      return run(id)
    },
    onFailure: (_error, id) => {
      failures.push(id ?? 'a list')
    },
  }
  const sweep = async (changes: Partial<SweepParts> = {}) => {
    const claim = await app.claimSweep('me', false)
    if (!claim.held) throw new Error('not held')
    return sweepOnce({ ...parts, ...changes }, claim, abort.signal)
  }
  return { source, app, ran, failures, abort, sweep }
}

describe('one sweep', () => {
  it.each<[string, string, string]>([
    ['first time: the lookback', '', '2026-11-22T05:00:00.000Z'],
    ['later: the position minus five minutes', '2026-11-22T05:55:00.000Z', '2026-11-22T05:50:00.000Z'],
    ['a week of downtime: still the position', '2026-11-15T06:00:00.000Z', '2026-11-15T05:55:00.000Z'],
    ['a position that is no time: the lookback', 'tomorrow', '2026-11-22T05:00:00.000Z'],
  ])('%s', async (_title, position, since) => {
    const { sweep, source, app } = rig([])
    app.sweep.position = position
    expect(await sweep()).toEqual({
      listed: 0,
      failed: 0,
      positionMoved: true,
      nextDueMs: null,
      errors: [],
      directions: [],
    })
    expect(source.askedSince).toEqual([since])
    // Nothing was listed, so nothing says that the next one may begin later.
    expect(Date.parse(app.sweep.position)).toBe(Date.parse(since) + 300_000)
  })

  it('the position moves to the newest change that was listed, and no clock moves it', async () => {
    const { sweep, app, source } = rig(['A'])
    app.sweep.position = '2026-11-22T05:30:00.000Z'
    await sweep()
    expect(app.sweep.position).toBe('2026-11-22T06:00:00.000Z')
    source.changed = [[]]
    await sweep({ vendorNowMs: () => began.getTime() + hour, now: () => new Date(began.getTime() + 24 * hour) })
    expect(app.sweep.position).toBe('2026-11-22T06:00:00.000Z')
  })

  it('a clock of the instance that was a day ahead for one sweep hides no change', async () => {
    const { sweep, app, source } = rig([])
    app.sweep.position = '2026-11-22T05:30:00.000Z'
    app.sweep.now = '2026-11-23T06:00:00Z'
    await sweep()
    app.sweep.now = '2026-11-22T07:00:00Z'
    await sweep({ vendorNowMs: () => began.getTime() + hour })
    expect(source.askedSince.at(-1)).toBe('2026-11-22T05:25:00.000Z')
  })

  it('while first sweeps fail, their start stays where the very first one put it', async () => {
    const { sweep, source, app } = rig(['A'], async () => {
      throw new BridgeError('servicenow_paused', 'nobody answers there')
    })
    for (let hours = 0; hours < 3; hours += 1) await sweep({ vendorNowMs: () => began.getTime() + hours * hour })
    expect(source.askedSince).toEqual(Array(3).fill('2026-11-22T05:00:00.000Z'))
    const broken = async function* (): AsyncIterable<readonly Changed[]> {
      throw new Error('429')
    }
    await expect(sweep({ lists: [broken, broken] })).rejects.toThrow('429')
    expect(app.sweep.position).toBe('2026-11-22T05:05:00.000Z')
  })

  it('runs only what differs, each incident once', async () => {
    const { sweep, source, app, ran } = rig(['A', 'B', 'A', 'IN_SYNC'])
    app.rows.push({ ...new FakeDoorRow('incident', 'IN_SYNC'), sourceUpdatedAt: changedIncident('').version })
    source.changedByFollowUps = [[changedFollowUp('F1', 'B'), changedFollowUp('F2', 'C')]]
    expect((await sweep()).listed).toBe(3)
    expect(ran).toEqual(['A', 'B', 'C'])
  })

  it.each([
    [true, { compared: 4, differing: 3 }],
    [false, undefined],
  ])('an app that takes it (%s) hears how much of the lists was not there yet', async (takesFound, found) => {
    const { sweep, source, app } = rig(['NEW', 'OLDER', 'IN_SYNC'])
    const version = changedIncident('').version
    app.rows.push({ ...new FakeDoorRow('incident', 'IN_SYNC'), sourceUpdatedAt: version, bridgeError: 'failed' })
    app.rows.push(new FakeDoorRow('incident', 'OLDER'))
    source.changedByFollowUps = [[changedFollowUp('F', 'NEW')]]
    app.sweep.takesFound = takesFound
    await sweep()
    expect(app.sweep.found).toEqual(found)
  })

  it('of a private incident the app hears that alone: one without a row is no news', async () => {
    const { sweep, source, app, ran } = rig([])
    source.changed = [[changedIncident('SECRET', true), changedIncident('ONCE_PUBLIC', true)]]
    app.rows.push(new FakeDoorRow('incident', 'ONCE_PUBLIC'))
    await sweep()
    expect(ran).toEqual(['ONCE_PUBLIC'])
  })

  it('a private incident that may leave is compared by its version', async () => {
    const { sweep, source, app, ran } = rig([])
    app.configuration = aConfiguration({ privateIncidents: true })
    source.changed = [[changedIncident('NEWER', true), changedIncident('SAME', true)]]
    app.rows.push(Object.assign(new FakeDoorRow('incident', 'NEWER'), { private: true }))
    app.rows.push(
      Object.assign(new FakeDoorRow('incident', 'SAME'), {
        private: true,
        sourceUpdatedAt: changedIncident('').version,
      }),
    )
    await sweep()
    expect(ran).toEqual(['NEWER'])
  })

  it('the position holds the moment the listing began, not the moment it ended', async () => {
    const { sweep, app } = rig(['A'])
    let time = began.getTime()
    await sweep({
      vendorNowMs: () => time,
      run: async () => {
        time += hour
        return undefined
      },
    })
    expect(app.sweep.position).toBe(began.toISOString())
  })

  it('runs several at once, and no more than it may', async () => {
    const { sweep } = rig(['A', 'B', 'C', 'D', 'E'])
    let now = 0
    let most = 0
    await sweep({
      parallel: 3,
      run: async () => {
        most = Math.max(most, (now += 1))
        await new Promise(resolve => setTimeout(resolve, 1))
        now -= 1
        return undefined
      },
    })
    expect(most).toBe(3)
  })

  it('a failing incident delays no other, and the position goes on, because its row takes the failure', async () => {
    const { sweep, app, ran, failures } = rig(['A', 'B', 'C'], async id => {
      if (id === 'B') throw new Error('down')
      return undefined
    })
    app.sweep.position = '2026-11-22T05:00:00.000Z'
    expect(await sweep()).toEqual({
      listed: 3,
      failed: 1,
      positionMoved: true,
      nextDueMs: null,
      errors: [new Error('down')],
      directions: [],
    })
    expect([ran, failures, app.sweep.position, app.sweep.holder]).toEqual([
      ['A', 'B', 'C'],
      ['B'],
      began.toISOString(),
      '',
    ])
    const reason = 'The bridge met an unexpected error; its log has the details. (internal)'
    expect(app.sweep.failed).toEqual([{ externalId: 'B', reason, public: true }])
  })

  it('one that no repetition can mend is reported and lets the position move: it stands on its row', async () => {
    const { sweep, failures } = rig(['A'], async () => {
      throw forGood()
    })
    expect(await sweep()).toMatchObject({ listed: 1, failed: 1, positionMoved: true })
    expect(failures).toEqual(['A'])
  })

  it('a list that breaks off keeps back the position and nothing that was listed', async () => {
    const { sweep, ran, failures, source } = rig(['A'])
    const broken = async function* (): AsyncIterable<readonly Changed[]> {
      yield Array.from({ length: 1000 }, (_none, index) => changedFollowUp(`F${index}`, 'B'))
      throw forGood()
    }
    expect(await sweep({ lists: [since => source.changedIncidents(since), broken] })).toMatchObject({
      listed: 2,
      failed: 0,
      positionMoved: false,
      errors: [{ code: 'incident_io_forbidden' }],
    })
    expect([ran, failures]).toEqual([['A', 'B'], ['a list']])
  })

  it('what is owed runs whenever it changed, and does not hold the position', async () => {
    const { sweep, ran, app } = rig(['A'], async id => {
      if (id === 'OLD') throw new Error('down')
      return undefined
    })
    Object.assign(app.sweep, { owed: ['OLD', 'A'], jira: ['J'] })
    expect(await sweep()).toMatchObject({
      listed: 3,
      failed: 1,
      positionMoved: true,
      nextDueMs: null,
      errors: [new Error('down')],
    })
    expect(ran).toEqual(['A', 'OLD', 'J'])
  })

  it('ends early when the lease is lost or the bridge stops, and leaves the position', async () => {
    const { sweep, abort, ran, app } = rig(['A', 'B'], async () => {
      abort.abort()
      return undefined
    })
    app.sweep.position = '2026-11-22T05:00:00.000Z'
    expect((await sweep()).positionMoved).toBe(false)
    expect([ran, app.sweep.position]).toEqual([['A'], '2026-11-22T05:00:00.000Z'])
  })

  it('a lease that somebody else holds by the end moves nothing', async () => {
    const { sweep, app } = rig(['A'], async () => {
      app.sweep.token += 1
      return undefined
    })
    expect((await sweep()).positionMoved).toBe(false)
    expect(app.sweep.position).toBe('')
  })

  it('Jira has a position of its own, and its outage keeps nothing else back', async () => {
    const { sweep, app } = rig([])
    app.sweep.jiraPosition = '2026-11-22T05:30:00.000Z'
    const none = { failed: [], passed: [] }
    const down = { ...none, listed: nothing, errors: [new Error('Jira')] }
    expect(await sweep({ sweepIssues: async () => down })).toMatchObject({
      positionMoved: true,
      errors: [new Error('Jira')],
    })
    expect(app.sweep.jiraPosition).toBe('2026-11-22T05:30:00.000Z')
    const since: string[] = []
    await sweep({
      sweepIssues: async from => {
        since.push(from)
        const listed = { newest: '2026-11-22T05:58:00.000Z', beganMs: began.getTime() }
        return { ...none, listed, errors: [forGood()] }
      },
    })
    expect(since).toEqual(['2026-11-22T05:25:00.000Z'])
    expect(app.sweep.jiraPosition).toBe('2026-11-22T06:00:00.000Z')
  })
})

class FakeDoorRow {
  readonly sysId = 'R'
  readonly reference = ''
  readonly permalink = ''
  private = false
  readonly template = ''
  readonly desiredValues = []
  sourceUpdatedAt = ''
  readonly decision = ''
  readonly adopt = ''
  hash = ''
  parent = ''
  status = 'in_sync'
  target = ''
  bridgeError = ''
  updatesVersion = ''
  echoVersion = ''
  issue = null
  linked = false
  readonly recordType
  readonly externalId
  constructor(recordType: 'incident' | 'follow_up', externalId: string) {
    this.recordType = recordType
    this.externalId = externalId
  }
}

describe('what a sweep costs', () => {
  const pagesOf = (rows: Changed[], size: number): Changed[][] =>
    Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_none, page) =>
      rows.slice(page * size, (page + 1) * size),
    )

  async function sweepAll(incidents: number, followUps: number): Promise<number> {
    const world = makeSyncRig()
    const { source, app, parts } = world
    const ids = Array.from({ length: incidents }, (_none, index) => `I${index}`)
    for (const id of ids) {
      const incident = anIncident({ id })
      source.put(incident)
      source.putFollowUps(...(Number(id.slice(1)) < followUps ? [aFollowUp({ id: `F${id}`, incidentId: id })] : []))
      await syncIncident(parts, id, sweepHint)
    }
    for (const calls of [source.calls, app.calls]) calls.length = 0
    source.changed = pagesOf(
      ids.map(id => ({ ...changedIncident(id), version: anIncident().updatedAt })),
      250,
    )
    source.changedByFollowUps = pagesOf(
      ids.slice(0, followUps).map(id => ({ ...changedFollowUp(`F${id}`, id), version: aFollowUp().updatedAt })),
      250,
    )
    const withLease = createLease({
      app,
      log: { warn: () => undefined },
      delay: async (_ms, signal) => {
        await new Promise(resolve => signal.addEventListener('abort', resolve))
        return false
      },
    })
    const sweepParts: SweepParts = {
      lists: [since => source.changedIncidents(since), () => source.changedFollowUps()],
      app,
      vendorNowMs: () => began.getTime(),
      now: () => began,
      sweepIssues: null,
      parallel: 8,
      run: id => syncIncident(parts, id, sweepHint),
      onFailure: () => undefined,
    }
    const result = await withLease(
      (claim, signal) => sweepOnce(sweepParts, claim, signal),
      new AbortController().signal,
    )
    expect(result).toMatchObject({ listed: 0, positionMoved: true })
    return source.calls.length + app.calls.length
  }

  it('over 1,001 incidents in sync with 250 changed follow-ups: at most 12 calls in all', async () => {
    expect(await sweepAll(1001, 250)).toBeLessThanOrEqual(12)
  })

  it('with nothing to do: 4', async () => {
    expect(await sweepAll(0, 0)).toBe(4)
  })

  it('over 20,000 changed incidents: pages are read no faster than they are worked off', async () => {
    let handedOut = 0
    let ran = 0
    let ahead = 0
    const pages = async function* (): AsyncIterable<readonly Changed[]> {
      for (let page = 0; page < 80; page += 1) {
        handedOut += 250
        ahead = Math.max(ahead, handedOut - ran)
        yield Array.from({ length: 250 }, (_none, index) => changedIncident(`I${page}-${index}`))
      }
    }
    const { sweep } = rig([])
    const result = await sweep({
      lists: [pages],
      parallel: 8,
      run: async () => {
        ran += 1
        return undefined
      },
    })
    expect(result.listed).toBe(20_000)
    expect(ahead).toBeLessThanOrEqual(1250 + 16)
  })
})
