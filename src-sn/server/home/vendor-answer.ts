/** The other side's exact answer, for people to read: cut, and without what may be a secret. */

const MAX_CHARACTERS = 600

const MASK = '•••'

/** What looks like a key, a token or a password, in the ways in which vendors and proxies echo them. */
const SECRETS: readonly RegExp[] = [
  /\bwhsec_[\w+/=-]+/g,
  /\bBearer [\w.~+/=-]+/gi,
  /\bBasic [\w+/=]{8,}/gi,
  /\binc_[\w]{8,}/g,
  /\beyJ[\w.-]+/g,
  /\b(?:password|passwd|secret|token)["']?[:=] ?["']?[^\s"',;&]+/gi,
  /\b(?:api[-_]?key|authorization|signature)["']?[:=] ?["']?[^\s"',;&]+/gi,
  /:\/\/[^\s/]+/g,
]

export function shownAnswer(words: string): string {
  const masked = SECRETS.reduce((text, secret) => text.replace(secret, found => maskOf(found)), words)
  return masked.length <= MAX_CHARACTERS ? masked : `${masked.slice(0, MAX_CHARACTERS)} …`
}

/** What kind of secret it was may be read. */
function maskOf(found: string): string {
  if (found.startsWith('://'))
    return found.includes('@') ? `://${MASK}@${found.slice(found.lastIndexOf('@') + 1)}` : found
  const name = /^(?:whsec_|inc_|(?:Bearer|Basic) |[\w-]+["']?[:=] ?["']?)/i.exec(found)?.[0] ?? ''
  return `${name}${MASK}`
}
