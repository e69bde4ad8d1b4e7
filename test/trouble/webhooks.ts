/** Where incident.io's webhooks go. */
import { z } from 'zod'
import type { TroubleWorld } from './world.ts'

const endpoints = z.object({ webhooks: z.array(z.looseObject({ id: z.string(), url: z.string() })) })

const listed = async ({ incidentIo }: TroubleWorld): Promise<{ id: string; url: string }[]> =>
  endpoints.parse(await incidentIo.control('GET', '/webhooks')).webhooks

/** The first endpoint, the one the world was made with, now leads elsewhere. */
export async function moveWebhook(world: TroubleWorld, url: string): Promise<void> {
  const [first] = await listed(world)
  if (first === undefined) throw new Error('incident.io has no webhook endpoint')
  await world.incidentIo.control('PATCH', `/webhooks/${first.id}`, { url })
}

/** Endpoints at this address get nothing any more. */
export async function removeWebhooks(world: TroubleWorld, address: string): Promise<void> {
  for (const { id, url } of await listed(world))
    if (url.startsWith(address)) await world.incidentIo.control('DELETE', `/webhooks/${id}`)
}
