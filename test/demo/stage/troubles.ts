/** What can be broken at the press of a button, and mended again. */
import type { World } from '../../world/world.ts'

export type Trouble = 'bridge' | 'servicenow' | 'limit'

const MANY = 100_000
/** What the bridge calls of the instance; its pages go on. */
const RESOURCES = '/api/x_iio_sync/v1/sync'

export const TROUBLES: Readonly<
  Record<Trouble, { button: string; says: string; breaks(world: World): Promise<void> }>
> = {
  bridge: {
    button: 'Stop the bridge',
    says: 'The bridge is stopped. What happens meanwhile waits on both sides.',
    breaks: ({ bridge }) => bridge.kill(),
  },
  servicenow: {
    button: 'ServiceNow refuses',
    says: 'ServiceNow answers the bridge with 503 to every call.',
    breaks: ({ instance }) =>
      instance.control.addFaults([{ match: { pathPrefix: RESOURCES }, times: MANY, kind: 'status', status: 503 }]),
  },
  limit: {
    button: 'incident.io says 429',
    says: 'incident.io answers 429 to every call: too many requests.',
    breaks: async ({ incidentIo }) =>
      void (await incidentIo.control('POST', '/faults', {
        ...{ status: 429, times: MANY, headers: { 'retry-after': '1' }, body: { type: 'rate_limited', status: 429 } },
      })),
  },
}

/** A bridge that died for another reason is started again too. */
export async function mendAll(world: World): Promise<void> {
  await world.instance.control.clearFaults()
  await world.incidentIo.control('DELETE', '/faults')
  if (!world.bridge.isRunning()) await world.bridge.restart()
}
