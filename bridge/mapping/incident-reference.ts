/** What a person types to name an incident -> what incident.io's API takes for it: the id, or the number of INC-123. */

/** The number of a reference, or an id, which is a ULID. */
const plain = /^(?:[A-Za-z][A-Za-z0-9]*-)?([1-9]\d{0,8}|[0-9A-HJKMNP-TV-Z]{26})$/
/** The web address of an incident, of any organisation, with any tab or query, and with or without a slug after the number. */
const inPath = /\/incidents\/(?:INC-)?([1-9]\d{0,8}|[0-9A-HJKMNP-TV-Z]{26})(?:[-/]|$)/i

/** INC-123, 123, an id, or the address in incident.io; null when it is none of these. */
export function incidentKeyOf(typed: string): string | null {
  const text = typed.trim()
  const key = URL.canParse(text) ? inPath.exec(new URL(text).pathname)?.[1] : plain.exec(text)?.[1]
  return key === undefined ? null : key.toUpperCase()
}
