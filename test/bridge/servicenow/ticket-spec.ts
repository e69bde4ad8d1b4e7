/** A ticket as the bridge means it, and the same as the Table API shows it. */
import type { TicketSpec } from '../../../bridge/mapping/types.ts'

export const spec: TicketSpec = {
  recordType: 'incident',
  externalId: '01INCIDENT',
  reference: 'INC-123',
  permalink: 'https://app.incident.io/incidents/123',
  private: false,
  template: 'a'.repeat(32),
  parent: '',
  desiredValues: [{ column: 'short_description', value: 'Database is sad', write: 'sync' }],
  sourceUpdatedAt: '2026-11-22T10:00:00.000000Z',
  decision: 'First template.\nNo conditions.',
  adopt: '',
}

export const columns = {
  record_type: 'incident',
  external_id: '01INCIDENT',
  reference: 'INC-123',
  permalink: 'https://app.incident.io/incidents/123',
  private: 'false',
  template: 'a'.repeat(32),
  parent: '',
  desired_values: '[{"column":"short_description","value":"Database is sad","write":"sync"}]',
  source_updated_at: '2026-11-22T10:00:00.000000Z',
  decision: 'First template.\nNo conditions.',
  adopt: '',
}

export const storedRow = { ...columns, sys_id: 'b'.repeat(32), status: 'pending', target: '' }
