/** Variables that look as if they were meant for the bridge, and that it does not know. */
import { closest, distance } from 'fastest-levenshtein'

interface Misspelt {
  readonly name: string
  /** The one that it resembles most. */
  readonly meant: string
}

const ownPrefixes = ['INCIDENT_IO_', 'SERVICENOW_', 'JIRA_']
/** As many letters may be wrong, missing or too many. In a shorter name so few make another word. */
const maxDistance = 2
const minCharacters = 8

/** `known`: every variable that the bridge reads. What another program calls so is named too: nothing but a hint may come of it. */
export function misspeltVariables(given: readonly string[], known: readonly string[]): Misspelt[] {
  return given.flatMap(name => {
    if (known.includes(name)) return []
    const meant = closest(name.toUpperCase(), known)
    const isOurs = ownPrefixes.some(prefix => name.toUpperCase().startsWith(prefix))
    const isNear = name.length >= minCharacters && distance(name.toUpperCase(), meant) <= maxDistance
    return isOurs || isNear ? [{ name, meant }] : []
  })
}
