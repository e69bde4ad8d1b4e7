/** Many responders at once, of whom no webhook tells: what an outage of incident.io's deliveries leaves behind. */
import { z } from 'zod'
import type { IncidentIoEnd } from '../../world/incident-io-end.ts'
import type { ActorLog } from './log.ts'
import { anybody } from './responders.ts'

export interface ManyResponders {
  /** Names end in the number of the incident. Their ids, in order. */
  declareMany(count: number, name: string): Promise<readonly string[]>
  renameMany(incidents: readonly string[], name: string): Promise<void>
}

const made = z.object({ incidents: z.array(z.string()) })
const state = z.object({
  incidents: z.array(z.looseObject({ id: z.string(), reference: z.string(), permalink: z.string() })),
})

export function createManyResponders(incidentIo: IncidentIoEnd, log: ActorLog): ManyResponders {
  const declareAll = async (count: number, name: string) => {
    const body = { count, words: { name }, quiet: true }
    const { incidents } = made.parse(await incidentIo.control('POST', '/incidents/bulk', body))
    const all = state.parse(await incidentIo.control('GET', '/state')).incidents
    const byId = new Map(all.map(one => [one.id, one]))
    return incidents.map(id => byId.get(id))
  }
  return {
    declareMany: async (count, name) => {
      const declared = declareAll(count, name)
      const declareOne = (index: number) =>
        log.carryOut(
          anybody,
          {
            kind: 'incident declared',
            incident: '',
            reference: '',
            permalink: '',
            words: { name: `${name} ${index + 1}` },
          },
          async () => {
            const one = (await declared)[index]
            if (one === undefined) throw new Error(`Incident ${index + 1} of ${count} was not declared`)
            return one
          },
          (act, { id, reference, permalink }) => void Object.assign(act, { incident: id, reference, permalink }),
        )
      const all = await Promise.all(Array.from({ length: count }, (_none, index) => declareOne(index)))
      return all.map(({ id }) => id)
    },
    renameMany: async (incidents, name) => {
      const renamed = incidentIo.control('POST', '/incidents/bulk-rename', { incidents, name, quiet: true })
      const renameOne = (incident: string, index: number) =>
        log.carryOut(
          anybody,
          { kind: 'incident changed', incident, words: { name: `${name} ${index + 1}` } },
          () => renamed,
        )
      await Promise.all(incidents.map(renameOne))
    },
  }
}
