/** A vendor's own words, fit for a sentence: one line, short, without addresses (they can carry tokens) or e-mail addresses. */
export function vendorWords(text: string): string {
  const plain = text
    .replace(/\bhttps?:\/\/\S+/gi, '[address]')
    .replace(/\S+@\S+\.\S+/g, '[e-mail]')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain
}
