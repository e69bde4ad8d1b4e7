/**
 * How many characters the app's columns hold, by table and column. The platform silently cuts what is longer, so both
 * sides cut or refuse first. test/unit/src-sn/contract/columns.test.ts holds these numbers against the tables.
 */

export const lengths = {
  ticket: {
    external_id: 64,
    reference: 100,
    permalink: 1024,
    desired_values: 65_000,
    source_updated_at: 40,
    source_status: 64,
    asked_status: 64,
    hash: 64,
    updates_key: 150,
    updates_version: 40,
    follow_ups_key: 100,
    decision: 8000,
    first_decision: 8000,
    adopt: 1024,
    claim: 1024,
    claim_answered_by: 255,
    source_created_at: 40,
    bridge_error: 4000,
    number: 40,
    record_url: 1024,
    record_state: 40,
    state_label: 100,
    applied_values: 65_000,
    warnings: 8000,
    reason: 4000,
    error: 4000,
    discarded_by: 255,
    journal_seen: 4000,
    jira_id: 40,
    jira_updated_at: 40,
  },
  note: { update_id: 64, text: 32_000, author: 255, reason: 4000, error: 4000 },
  outbound_event: { source_id: 100, payload: 65_000, answer: 4000 },
  preview: { reference: 1024, result: 32_000 },
  tryout: { draft: 700_000, answer: 4000 },
  tryout_row: { reference: 100, title: 1000, details: 65_000 },
  mapping_version: { file: 1_000_000 },
  link_request: { incident: 1024, answer: 4000 },
  attribute: { key: 100, label: 255 },
  option: { external_id: 64, label: 255 },
  history: { about: 100, by: 255, words: 8000 },
  refusal: { external_id: 64, reason: 4000 },
  cursor: { name: 100, position: 100, lease_holder: 100, reason: 1000 },
  problem: 4000,
} as const

/**
 * JSON for a column. Characters of four bytes are escaped: a column that holds three bytes at most would store something
 * else, or cut there, and half a JSON text cannot be read.
 */
export function storedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\ud800-\udfff]/g, half => `\\u${half.charCodeAt(0).toString(16)}`)
}

/** As much of a text as takes at most so many characters inside JSON. No character is cut in half. */
export function cutForJson(text: string, max: number): string {
  const fits = (length: number): boolean => storedJson(text.slice(0, length)).length - QUOTES <= max
  if (text.length <= max && fits(text.length)) return text
  let enough = 0
  for (let tooMany = Math.min(text.length, max) + 1; tooMany - enough > 1;) {
    const middle = Math.floor((enough + tooMany) / 2)
    if (fits(middle)) enough = middle
    else tooMany = middle
  }
  return text.slice(0, enough).replace(/[\ud800-\udbff]$/, '')
}

const QUOTES = 2
