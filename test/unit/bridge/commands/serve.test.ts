import express from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from '../../../../bridge/observability/log.ts'
import { serve, type ServeOptions } from '../../../../bridge/commands/serve.ts'
import { rejection, until } from '../local-server.ts'

interface Fakes {
  readonly events: string[]
  readonly lines: Record<string, unknown>[]
  readonly finish: { answer: () => void }
  readonly options: ServeOptions
}

async function* nothing(): AsyncIterable<never> {}

function fakes(change: Partial<ServeOptions> = {}, missingRoles: () => Promise<string[]> = async () => []): Fakes {
  const events: string[] = []
  const lines: Record<string, unknown>[] = []
  const finish = { answer: () => undefined as void }
  const app = express()
  app.get('/slow', (_request, response) => {
    events.push('asked')
    finish.answer = () => {
      response.send('done')
    }
  })
  const bridge: ServeOptions['bridge'] = {
    app,
    incidentIo: { changedIncidents: nothing, changedFollowUps: nothing, readMissingRoles: missingRoles },
    sweep: async () => {
      events.push('sweep')
      return { listed: 2, failed: 0, positionMoved: true, errors: [] }
    },
    whenMissed: () => undefined,
    refreshCatalogue: async () => {
      events.push('refresh')
      return { added: 3, changed: 0, removed: 1, problems: [] }
    },
    stop: async () => {
      events.push('bridge stopped')
    },
  }
  const log = createLog('debug', {
    write: (line: string) => {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    },
  })
  const options = {
    bridge,
    host: '127.0.0.1',
    port: 0,
    sweepIntervalSeconds: 300,
    catalogueRefreshMinutes: 0,
    log,
    version: '1.2.3',
    drainMs: 0,
    beginStop: () => {
      events.push('not ready')
    },
    ...change,
  }
  return { events, lines, finish, options }
}

test('sweeps at the start, and says what it found', async () => {
  const { events, lines, options } = fakes()
  const serving = await serve(options)
  await until(() => lines.some(line => line.msg === 'sweep done'))
  expect(events).toEqual(['sweep'])
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'listening', address: '127.0.0.1', port: serving.port, version: '1.2.3' }),
  )
  await serving.stop()
})

test('does not sweep when the interval is 0', async () => {
  const { events, options } = fakes({ sweepIntervalSeconds: 0 })
  await (await serve(options)).stop()
  expect(events).toEqual(['not ready', 'bridge stopped'])
})

test('refreshes attributes and options at the start, and says what came of it', async () => {
  const { lines, options } = fakes({ sweepIntervalSeconds: 0, catalogueRefreshMinutes: 60 })
  const serving = await serve(options)
  await until(() => lines.some(line => line.msg === 'attributes and options refreshed'))
  expect(lines).toContainEqual(
    expect.objectContaining({ detail: 'Attributes and options: 3 added, 0 changed, 1 marked as removed.' }),
  )
  await serving.stop()
})

test('a refresh that fails at the start is logged, and serving goes on', async () => {
  const { lines, options } = fakes({ sweepIntervalSeconds: 0, catalogueRefreshMinutes: 60 })
  const refreshCatalogue = async () => {
    throw new Error('no')
  }
  const serving = await serve({ ...options, bridge: { ...options.bridge, refreshCatalogue } })
  await until(() => lines.some(line => line.msg === 'attributes and options could not be refreshed'))
  expect((await fetch(`http://127.0.0.1:${serving.port}/none`)).status).toBe(404)
  await serving.stop()
})

test('a sweep that fails is logged, and serving goes on', async () => {
  const { lines, options } = fakes()
  const serving = await serve({
    ...options,
    bridge: {
      ...options.bridge,
      sweep: async () => {
        throw new Error('no')
      },
    },
  })
  await until(() => lines.some(line => line.msg === 'sweep failed'))
  expect((await fetch(`http://127.0.0.1:${serving.port}/none`)).status).toBe(404)
  await serving.stop()
})

test('a webhook that did not get through brings the next sweep, long before the interval', async () => {
  const { events, options } = fakes()
  const woken: (() => void)[] = []
  jest.spyOn(Math, 'random').mockReturnValue(0)
  const timers = jest.spyOn(globalThis, 'setTimeout')
  const serving = await serve({
    ...options,
    bridge: { ...options.bridge, whenMissed: listener => woken.push(listener) },
  })
  const waits = () => timers.mock.calls.map(([, ms]) => ms)
  await until(() => waits().includes(300_000))
  woken.forEach(wake => wake())
  await until(() => waits().includes(2_500))
  expect(events).toEqual(['sweep'])
  await serving.stop()
  jest.restoreAllMocks()
})

test('another replica at it is no news, and no sweep', async () => {
  const { lines, options } = fakes()
  const serving = await serve({ ...options, bridge: { ...options.bridge, sweep: async () => null } })
  await until(() => lines.some(line => line.msg === 'another replica sweeps'))
  expect(lines.filter(line => line.level !== 'debug').map(line => line.msg)).toEqual(['listening'])
  await serving.stop()
})

test('a stop fails readiness first, answers what was asked, takes nothing new, and waits for the runs', async () => {
  const { events, finish, options } = fakes({ sweepIntervalSeconds: 0 })
  const serving = await serve(options)
  const answer = fetch(`http://127.0.0.1:${serving.port}/slow`).then(response => response.text())
  await until(() => events.includes('asked'))
  const stopped = serving.stop().then(() => events.push('stopped'))
  let isRefused = false
  const tryAgain = async () => {
    isRefused = await fetch(`http://127.0.0.1:${serving.port}/none`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    )
  }
  while (!isRefused) await tryAgain()
  expect(events).toEqual(['asked', 'not ready'])
  finish.answer()
  expect(await answer).toBe('done')
  await stopped
  expect(events).toEqual(['asked', 'not ready', 'bridge stopped', 'stopped'])
})

test('roles that the key lacks are named once, and are no reason to stay down', async () => {
  const { lines, options } = fakes({}, async () => ['incident_editor'])
  const serving = await serve(options)
  await until(() => lines.some(line => line.missing === 'incident_editor'))
  await serving.stop()
})

test('a port that is taken is a sentence that names the variable', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  const { options } = fakes({ port: (taken.address() as AddressInfo).port })
  expect(await rejection(serve(options))).toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringMatching(/EADDRINUSE.*set PORT/),
  })
  await new Promise(resolve => taken.close(resolve))
})
