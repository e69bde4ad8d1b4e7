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
    follow_ups_key: 100,
    decision: 8000,
    first_decision: 8000,
    adopt: 1024,
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
  link_request: { incident: 1024, answer: 4000 },
  attribute: { key: 100, label: 255 },
  option: { external_id: 64, label: 255 },
  refusal: { external_id: 64, reason: 4000 },
  cursor: { name: 100, position: 100, lease_holder: 100 },
  problem: 4000,
} as const
