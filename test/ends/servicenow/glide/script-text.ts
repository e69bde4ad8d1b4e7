/** Values that scripts hand over, as text: what the platform's own conversion makes of them. */

/** Objects of the script layer that stand for a value (elements, dates) know their stored text. */
export interface StoredText {
  storedText(): string
}

const standIns = new WeakMap<object, StoredText>()

/** Makes `shown`, an object in the hands of scripts, count as the value that `behind` knows. */
export function standsFor(shown: object, behind: StoredText): void {
  standIns.set(shown, behind)
}

/** null and undefined are empty; booleans and numbers are written as JavaScript writes them. */
export function scriptText(value: unknown): string {
  if (value === null || value === undefined) return ''
  const known = typeof value === 'object' ? standIns.get(value) : undefined
  // JavaScript's own conversion is meant: scripts hand over anything, and the platform writes what it gives.
  return known?.storedText() ?? `${value as string}`
}

/** Words in place of {0}, {1} and so on. */
export function fillIn(text: string, values: readonly unknown[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = values[Number(index)]
    return value === undefined ? whole : scriptText(value)
  })
}
