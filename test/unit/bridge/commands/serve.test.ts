import express from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from '../../../../bridge/observability/log.ts'
import { serve, type ServeOptions } from '../../../../bridge/commands/serve.ts'
import { readConfig } from '../../../../bridge/config/config.ts'
import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
import { keyRoles } from '../../../../bridge/vendors/incident-io/key-roles.ts'
import { completeEnvironment } from '../environment.ts'
import { rejection, until } from '../local-server.ts'

interface Fakes {
  readonly events: string[]
  readonly lines: Record<string, unknown>[]
  readonly finish: { answer: () => void }
  readonly options: ServeOptions
}

const readKey: ServeOptions['bridge']['incidentIo']['readKey'] = async () => ({ name: 'Sync', missing: [] })

const readStatus: ServeOptions['bridge']['serviceNow']['readStatus'] = async () => ({
  body: { user: 'incident.io', app_version: '1.1.0' },
})

const settings = { ...readConfig(completeEnvironment).settings, host: '127.0.0.1', port: 0 }

function fakes(
  change: Partial<ServeOptions> = {},
  vendors: { readStatus?: typeof readStatus; readKey?: typeof readKey } = {},
): Fakes {
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
    incidentIo: { readKey: vendors.readKey ?? readKey },
    serviceNow: { readStatus: vendors.readStatus ?? readStatus },
    start: () => void events.push('started'),
    stopLoops: async () => void events.push('loops stopped'),
    stop: async () => void events.push('bridge stopped'),
  }
  const log = createLog('debug', {
    write: (line: string) => {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    },
  })
  const beginStop = () => void events.push('not ready')
  const options = {
    bridge,
    settings,
    log,
    version: '1.2.3',
    drainMs: 0,
    beginStop,
    ...change,
  }
  return { events, lines, finish, options }
}

test('listens, says where, and starts the bridge', async () => {
  const { events, lines, options } = fakes()
  const serving = await serve(options)
  expect([events, lines.slice(0, 1)]).toEqual([
    ['started'],
    [expect.objectContaining({ msg: 'listening', address: '127.0.0.1', port: serving.port, version: '1.2.3' })],
  ])
  await serving.stop()
})

test('says whom it talks to, as whom, and with which limits', async () => {
  const { lines, options } = fakes()
  const serving = await serve(options)
  await until(() => lines.length === 3)
  await serving.stop()
  expect(lines.slice(1)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        msg: 'ServiceNow answers',
        address: 'https://example.service-now.com',
        scope: 'x_iio_sync',
        user: 'incident.io',
        version: '1.1.0',
        perMinute: 0,
        parallel: 4,
      }),
      expect.objectContaining({
        msg: 'incident.io answers',
        address: 'https://api.incident.io',
        keyName: 'Sync',
        perMinute: 1140,
      }),
    ]),
  )
})

test('a stop fails readiness first, answers what was asked, takes nothing new, and waits for the runs', async () => {
  const { events, finish, options } = fakes()
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
  expect(events).toEqual(['started', 'asked', 'not ready', 'loops stopped'])
  finish.answer()
  expect(await answer).toBe('done')
  await stopped
  expect(events).toEqual(['started', 'asked', 'not ready', 'loops stopped', 'bridge stopped', 'stopped'])
})

test('each role that the key lacks is named, with what it is for and what to do, and is no reason to stay down', async () => {
  const { lines, options } = fakes(
    {},
    {
      readKey: async () => ({ name: 'Sync', missing: keyRoles.filter(({ name }) => name !== 'viewer') }),
    },
  )
  const serving = await serve(options)
  await until(() => lines.filter(line => line.missing !== undefined).length === 3)
  await serving.stop()
  const said = lines
    .filter(line => line.missing !== undefined)
    .map(({ level, missing, reason }) => [level, missing, reason])
  const steps = 'To add it, edit the key in incident.io (Settings > API keys) and choose'
  expect(said).toEqual([
    [
      'warn',
      'incident_editor',
      `It is needed for timeline items, links, and statuses of incidents and follow-ups. ${steps} "Edit incidents".`,
    ],
    [
      'info',
      'global_access',
      `It is needed for private incidents, if they are to be synced. ${steps} "View all incident data, including private incidents".`,
    ],
    [
      'info',
      'post_incident_flow_opt_out',
      `It is needed for closing incidents, if a state mapping does that. ${steps} "Close incidents by opting out of the post-incident flow".`,
    ],
  ])
})

const refused = (code: ErrorCode, vendorMessage: string) => () =>
  Promise.reject(new BridgeError(code, `It says: "${vendorMessage}". Check the client.`, { vendorMessage }))

test.each([
  ['incident.io', { readKey: refused('incident_io_unauthorised', 'This API key is not known') }],
  ['ServiceNow', { readStatus: refused('servicenow_token_refused', 'access_denied') }],
])(
  '%s that cannot be read is a line with its own words and what to do, and no reason to stay down',
  async (vendor, vendors) => {
    const { lines, options } = fakes({}, vendors)
    const serving = await serve(options)
    await until(() => lines.length === 3)
    await serving.stop()
    expect(lines.filter(line => line.msg === `${vendor} cannot be read`)).toEqual([
      expect.objectContaining({
        level: 'warn',
        code: expect.stringMatching(/unauthorised|token_refused/),
        address: expect.stringContaining('https://'),
        detail: expect.stringMatching(/(not known|access_denied)"\. Check the client/),
      }),
    ])
  },
)

test('a port that is taken is a sentence that names the variable', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  const { options } = fakes({ settings: { ...settings, port: (taken.address() as AddressInfo).port } })
  expect(await rejection(serve(options))).toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringMatching(/EADDRINUSE.*set PORT/),
  })
  await new Promise(resolve => taken.close(resolve))
})

describe('a variable that changes', () => {
  const next = (name: string, events: string[]) => {
    const app = express()
    app.get('/who', (_request, response) => void response.send(name))
    const { options } = fakes({}, {})
    const bridge = {
      ...options.bridge,
      app,
      start: () => void events.push(`${name} started`),
      stopLoops: async () => void events.push(`${name} loops stopped`),
      stop: async () => void events.push(`${name} stopped`),
    }
    return { ...options, bridge, beginStop: () => void events.push(`${name} not ready`) }
  }
  const who = async (port: number): Promise<string> => (await fetch(`http://127.0.0.1:${port}/who`)).text()

  test('gets a bridge of its own, and the one before ends what it has begun', async () => {
    const events: string[] = []
    let variables = { key: 'one' }
    const reload = { read: () => variables, prepare: () => next('second', events) }
    const serving = await serve({ ...next('first', events), reload })
    serving.look()
    expect(await who(serving.port)).toBe('first')
    variables = { key: 'two' }
    serving.look()
    expect(await who(serving.port)).toBe('second')
    serving.look()
    await serving.stop()
    expect(events).toEqual([
      'first started',
      'second started',
      'first loops stopped',
      'first stopped',
      'second not ready',
      'second loops stopped',
      'second stopped',
    ])
  })

  test('and is wrong replaces nothing, and is a line once', async () => {
    const events: string[] = []
    const first = next('first', events)
    const lines: string[] = []
    const log = createLog('error', { write: (line: string) => void lines.push(line) })
    let variables = { key: 'one' }
    const refuse = (): never => {
      throw new BridgeError('configuration_invalid', 'KEY: not set')
    }
    const serving = await serve({ ...first, log, reload: { read: () => variables, prepare: refuse } })
    variables = { key: '' }
    serving.look()
    serving.look()
    expect(await who(serving.port)).toBe('first')
    await serving.stop()
    expect(lines).toEqual([expect.stringContaining('KEY: not set')])
  })
})
