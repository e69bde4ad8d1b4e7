/** Both ends as processes of their own. */
import { existsSync } from 'node:fs'
import { startIncidentIo } from '../ends/incident-io/start.ts'
import type { IncidentIo, IncidentIoOptions } from '../ends/incident-io/start.ts'
import { startInstance } from '../ends/servicenow/start.ts'
import type { StartedInstance, StartOptions } from '../ends/servicenow/start.ts'

export interface Ends {
  instance: StartedInstance
  incidentIoServer: IncidentIo
}

/** What an admin sets up for the bridge in ServiceNow. */
const integration = { userName: 'incident.io', roles: ['x_iio_sync.integration'] }

/** Starts both; what started is stopped again when the other does not. */
export async function startEnds(options: { instance?: StartOptions; incidentIo?: IncidentIoOptions }): Promise<Ends> {
  if (!existsSync('dist/app')) throw new Error('dist/app is not there: run npm run build:app first')
  const starting = [
    startInstance({ app: 'dist/app', integration, ...options.instance }),
    startIncidentIo(options.incidentIo),
  ] as const
  try {
    const [instance, incidentIoServer] = await Promise.all(starting)
    return { instance, incidentIoServer }
  } catch (error) {
    // A part that is still starting could not be stopped.
    for (const part of await Promise.allSettled(starting)) if (part.status === 'fulfilled') await part.value.stop()
    throw error
  }
}

export async function stopEnds({ instance, incidentIoServer }: Ends): Promise<void> {
  await Promise.all([instance.stop(), incidentIoServer.stop()])
}
