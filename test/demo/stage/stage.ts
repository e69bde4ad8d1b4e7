/** The demo to look at, under one address: a page with both sides next to each other, and what its buttons do. */
import express from 'express'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { listen } from '../../ends/shared/listener.ts'
import { ticketOf } from '../../world/readings.ts'
import { valueOf } from '../../world/servicenow-end.ts'
import type { World } from '../../world/world.ts'
import { ACTS } from './actions.ts'
import type { Scene } from './actions.ts'
import { createInstanceDoor } from './instance-door.ts'
import { isFromOwnPage } from './own-page.ts'
import { demoPage } from './page.ts'
import { mendAll, TROUBLES } from './troubles.ts'
import type { Trouble } from './troubles.ts'

export interface Stage {
  url: string
  stop(): Promise<void>
}

interface Frame {
  readonly url: string
  /** Another one: the frame is to be loaded again. */
  readonly version: string
}

interface Shown {
  readonly says: string
  readonly trouble: boolean
  readonly frames: { readonly incident: Frame; readonly record: Frame; readonly home: Frame }
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
const isTrouble = (name: string): name is Trouble => name in TROUBLES

/** Everybody who is shown reads the same moments as incident.io's page has. */
async function useOneTimeZone({ serviceNow }: World): Promise<void> {
  for (const user of await serviceNow.find('admin', 'sys_user', 'user_nameINadmin,beth.anglin,david.loo'))
    await serviceNow.update('admin', 'sys_user', valueOf(user, 'sys_id'), { time_zone: 'UTC' })
}

/** Listens on loopback; stops with the world. */
export async function openStage(world: World): Promise<Stage> {
  await useOneTimeZone(world)
  const door = await listen(createInstanceDoor(world.instance))
  const scene: Scene = { incident: null, edits: 0 }
  const broken = new Set<Trouble>()
  let said = 'Press "Declare" to begin.'

  async function press(name: string): Promise<void> {
    if (isTrouble(name)) {
      await TROUBLES[name].breaks(world)
      broken.add(name)
    } else if (name === 'mend') {
      await mendAll(world)
      broken.clear()
      said = 'Everything runs again. What waited arrives within moments.'
    } else said = (await ACTS[name]?.act(world, scene)) ?? `There is no button "${name}".`
  }

  const app = express()
  app.use((request, response, next) => (isFromOwnPage(request) ? next() : void response.status(403).end()))
  app.get('/', (_request, response) => void response.send(demoPage()))
  app.get('/state', async (_request, response) => void response.json(await shown(world, scene, broken, said, door.url)))
  app.post('/press/:name', async (request, response) => {
    await press(request.params.name).catch((error: unknown) => {
      said = error instanceof Error ? error.message : String(error)
    })
    response.status(204).end()
  })
  const listener = await listen(createServer((request, response) => void app(request, response)))
  return { url: listener.url, stop: () => Promise.all([listener.close(), door.close()]).then(() => undefined) }
}

async function shown(
  world: World,
  scene: Scene,
  broken: ReadonlySet<Trouble>,
  said: string,
  door: string,
): Promise<Shown> {
  const died = !world.bridge.isRunning() && !broken.has('bridge')
  const troubles = [...broken].map(name => TROUBLES[name].says)
  const all = died ? ['The bridge is not running.', ...troubles] : troubles
  const reference = scene.incident?.reference ?? ''
  const state = await world.incidentIo.control('GET', '/state')
  const ticket = scene.incident === null ? null : await ticketOf(world, 'incident', scene.incident.id)
  const record = ticket === null ? '' : valueOf(ticket, 'target')
  const [row] = record === '' ? [] : await world.serviceNow.find('admin', 'task', `sys_id=${record}`)
  const events = await world.serviceNow.find('admin', 'x_iio_sync_outbound_event', 'state=ready')
  const incidents = `${world.incidentIoServer.url}/pages/incidents`
  return {
    says: all.length === 0 ? said : `${all.join(' ')} Press "Mend" to go on.`,
    trouble: all.length > 0,
    frames: {
      incident: { url: reference === '' ? incidents : `${incidents}/${reference}`, version: digest(state) },
      record: {
        url: record === '' ? `${door}/incident_list.do` : `${door}/incident.do?sys_id=${record}`,
        version: digest(row ?? null),
      },
      home: { url: `${door}/x_iio_sync_home.do`, version: digest([ticket, all, events.length]) },
    },
  }
}
