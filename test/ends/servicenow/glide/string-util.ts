/** GlideStringUtil. */
import { scriptText } from './script-text.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

export function stringUtil(): object {
  const plainOf = (entity: string): string => characters.get(entity) ?? entity
  const unescapeHTML = (text: unknown): string => scriptText(text).replace(/&(amp|lt|gt|quot|#39);/g, plainOf)
  return {
    escapeHTML: (text: unknown) => scriptText(text).replace(/[&<>"']/g, character => entities[character] ?? character),
    unEscapeHTML: unescapeHTML,
    escapeQueryTermSeparator: (text: unknown) => scriptText(text).replaceAll('^', '^^'),
    newLinesToBreaks: (text: unknown) => scriptText(text).replace(/\r?\n/g, '<br/>'),
    normalizeWhitespace: (text: unknown) => scriptText(text).replace(/\s+/g, ' ').trim(),
    isEligibleSysID: (text: unknown) => /^[0-9a-f]{32}$/i.test(scriptText(text)),
    isBase64: (text: unknown) => /^[A-Za-z0-9+/]+={0,2}$/.test(scriptText(text)),
    getNumeric: (text: unknown) => scriptText(text).replace(/\D/g, ''),
    escapeTicks: (text: unknown) => scriptText(text).replaceAll("'", "\\'"),
  }
}
