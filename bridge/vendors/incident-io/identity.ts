/** Whether the API key may do what the sync needs. Asked once at start: a missing role is a warning, not a reason to stay down. */
import { z } from 'zod'
import { readAnswer, type Send } from './request.ts'

/** The roles the calls of this client need, in incident.io's names. */
const neededRoles = ['viewer', 'incident_editor']

const identity = z.object({ identity: z.object({ roles: z.array(z.string()) }) })

/** The roles the key lacks; throws `incident_io_*` when incident.io cannot be asked. */
export async function readMissingRoles(send: Send): Promise<string[]> {
  const call = { label: 'identity', method: 'GET', path: '/v1/identity' } as const
  const {
    identity: { roles },
  } = readAnswer(identity, await send(call), call)
  return neededRoles.filter(role => !roles.includes(role))
}
