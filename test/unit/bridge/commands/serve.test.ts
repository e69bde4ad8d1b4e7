import express from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from '../../../../bridge/observability/log.ts'
import { serve, type ServeOptions } from '../../../../bridge/commands/serve.ts'
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { keyRoles } from '../../../../bridge/vendors/incident-io/key-roles.ts'
import { rejection, until } from '../local-server.ts'

interface Fakes {
  readonly events: string[]
  readonly lines: Record<string, unknown>[]
  readonly finish: { answer: () => void }
  readonly options: ServeOptions
}

async function* nothing(): AsyncIterable<never> {}

type MissingRoles = ServeOptions['bridge']['incidentIo']['readMissingRoles']

function fakes(change: Partial<ServeOptions> = {}, missingRoles: MissingRoles = async () => []): Fakes {
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
    incidentIo: {
      changedIncidents: nothing,
      changedFollowUps: nothing,
      declaredIncidents: nothing,
      readMissingRoles: missingRoles,
    },
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
  const options = { bridge, host: '127.0.0.1', port: 0, log, version: '1.2.3', drainMs: 0, beginStop, ...change }
  return { events, lines, finish, options }
}

test('listens, says where, and starts the bridge', async () => {
  const { events, lines, options } = fakes()
  const serving = await serve(options)
  expect([events, lines]).toEqual([
    ['started'],
    [expect.objectContaining({ msg: 'listening', address: '127.0.0.1', port: serving.port, version: '1.2.3' })],
  ])
  await serving.stop()
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
  const { lines, options } = fakes({}, async () => keyRoles.filter(({ name }) => name !== 'viewer'))
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

test("roles that cannot be read are a line with incident.io's own words", async () => {
  const { lines, options } = fakes({}, async () => {
    const vendorMessage = 'This API key is not known'
    throw new BridgeError('incident_io_unauthorised', `incident.io says: "${vendorMessage}".`, { vendorMessage })
  })
  const serving = await serve(options)
  await until(() => lines.some(line => String(line.msg).includes('could not be read')))
  await serving.stop()
  expect(lines.find(line => line.code !== undefined)).toMatchObject({
    level: 'warn',
    code: 'incident_io_unauthorised',
    detail: expect.stringContaining('This API key is not known'),
  })
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
