/** Words that were put into private incidents alone: none of them is anywhere that somebody could read. */
import type { Action } from '../actors/log.ts'
import type { Finding } from './finding.ts'
import { replay } from './told.ts'

/** Name of a place -> all the text that it holds. */
export type Sinks = Readonly<Record<string, string>>

const word = /canary-[a-z0-9]+/g

/** The words, from the log of those who wrote them; they stand in what was private at that moment, or turned so with it. */
export const canariesOf = (actions: readonly Action[]): string[] => [
  ...new Set(actions.flatMap(action => ('words' in action ? (JSON.stringify(action.words).match(word) ?? []) : []))),
]

/** Ids of incidents and follow-ups that never were public. */
export function secretIdsOf(actions: readonly Action[]): string[] {
  const { incidents, followUps } = replay(actions)
  const isSecret = (story: { hiddenFromMs: number | null; versions: readonly { fromMs: number }[] }): boolean =>
    story.hiddenFromMs !== null && (story.versions[0]?.fromMs ?? 0) >= story.hiddenFromMs
  return [...incidents, ...followUps].filter(([, story]) => isSecret(story)).map(([id]) => id)
}

/** `open`: what people who may not open a private incident can read; it names not even its id. */
export function auditCanaries(actions: readonly Action[], sinks: Sinks, open: Sinks): Finding[] {
  const found = (places: Sinks, words: readonly string[]): Finding[] =>
    Object.entries(places).flatMap(([place, text]) =>
      words
        .filter(secret => text.includes(secret))
        .map((secret): Finding => ({ verdict: 'unknown', what: 'private word', about: `${secret} in ${place}` })),
    )
  return [...found({ ...sinks, ...open }, canariesOf(actions)), ...found(open, secretIdsOf(actions))]
}
