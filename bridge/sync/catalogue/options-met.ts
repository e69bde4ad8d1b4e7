/** Which options of incident.io's fields this process has seen stand in ServiceNow. What a run meets for the first time travels in its document. */
import { attributesSeenIn, mergeSeen, priorityAttribute } from '../../mapping/catalogue.ts'
import type { CatalogueAttribute } from '../../mapping/catalogue-types.ts'
import type { FollowUp, Incident } from '../../mapping/types.ts'

export interface OptionsMet {
  /** The attributes that what was read names, with the options among them that nobody has met yet. */
  unmet(incident: Incident, followUps: readonly FollowUp[]): CatalogueAttribute[]
  /** These stand in ServiceNow now. */
  note(attributes: readonly Pick<CatalogueAttribute, 'key' | 'options'>[]): void
  /** ServiceNow may not have them any more. */
  forget(): void
}

/** A run carries no more than these; the next one brings the rest. */
const maxOptions = 200

export function createOptionsMet(): OptionsMet {
  const met = new Set<string>()
  return {
    unmet: (incident, followUps) => {
      // A priority of a private incident's follow-up could say what it is about, as a picked entry could.
      const priorities = incident.visibility === 'public' ? [priorityAttribute(followUps)] : []
      let room = maxOptions
      const news = mergeSeen([...attributesSeenIn(incident), ...priorities]).map(attribute => {
        const options = attribute.options
          .filter(({ externalId }) => !met.has(wordOf(attribute.key, externalId)))
          .slice(0, room)
        room -= options.length
        return { ...attribute, options }
      })
      return news.filter(({ options }) => options.length > 0)
    },
    note: attributes => {
      for (const { key, options } of attributes) for (const { externalId } of options) met.add(wordOf(key, externalId))
    },
    forget: () => met.clear(),
  }
}

/** A bridge without a catalogue refresh learns nothing. */
export const learnsNothing: OptionsMet = { unmet: () => [], note: () => undefined, forget: () => undefined }

const wordOf = (key: string, externalId: string): string => `${key} ${externalId}`
