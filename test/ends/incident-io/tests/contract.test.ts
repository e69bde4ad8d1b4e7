/** The checks bite: proven on a small document of our own, so they run also where the vendor's is absent. */
import { readContract } from '../../shared/contract.ts'
import type { ContractDocument } from '../../shared/contract.ts'
import { contractPath, payloadCheck } from '../http/contract.ts'
import { addFollowUp, contract, declare, startEnd } from './end.ts'
import type { End } from './end.ts'

const answer = (schema: unknown) => ({ description: 'OK', content: { 'application/json': { schema } } })
const severities = (...required: string[]) => ({
  type: 'object',
  required: ['severities'],
  properties: {
    severities: {
      type: 'array',
      items: { type: 'object', required, properties: { created_at: { type: 'string', format: 'date-time' } } },
    },
  },
})
const small = (schema: unknown): ContractDocument => ({
  openapi: '3.0.3',
  info: { title: 'small', version: '1' },
  servers: [{ url: 'https://api.incident.io' }],
  paths: {
    '/v1/severities': { get: { responses: { 200: answer(schema) } } },
    '/v2/incidents': {
      get: {
        parameters: [{ in: 'query', name: 'page_size', schema: { type: 'integer', maximum: 250 } }],
        responses: { 200: answer({ type: 'object' }) },
      },
    },
  },
  'x-webhooks': {
    '/x-webhooks/thing.made': { get: { responses: { 200: answer({ $ref: '#/components/schemas/Made' }) } } },
  },
  components: {
    schemas: {
      Made: {
        type: 'object',
        required: ['event_type', 'at'],
        properties: { event_type: { type: 'string' }, at: { type: 'string', format: 'date-time' } },
      },
    },
  },
})

const withEnd = async (document: ContractDocument | null, run: (end: End) => Promise<void>): Promise<void> => {
  const end = await startEnd({ contract: document })
  await run(end).finally(() => end.stop())
}

test('an answer that fits the contract passes', () =>
  withEnd(small(severities('name', 'rank')), async end => {
    expect((await end.api('GET', '/v1/severities')).status).toBe(200)
  }))

const breaking = small(severities('colour'))
test('an answer that breaks the contract is a 500 naming the path, and is kept as a violation', () =>
  withEnd(breaking, async end => {
    const { status, body } = await end.api('GET', '/v1/severities')
    expect(status).toBe(500)
    expect(body).toMatchObject({
      type: 'internal_error',
      errors: [{ message: expect.stringContaining('GET /v1/severities') }],
    })
    expect((await end.control('GET', '/requests')).body).toMatchObject({
      violations: [expect.stringContaining('colour')],
    })
  }))

test('a request that breaks the contract is a 422 naming the field', () =>
  withEnd(small(severities()), async end => {
    const { status, body } = await end.api('GET', '/v2/incidents?page_size=many')
    expect(status).toBe(422)
    expect(body).toMatchObject({
      type: 'validation_error',
      status: 422,
      errors: [{ code: 'invalid_value', source: { field: 'page_size' } }],
    })
  }))

test('an operation that the contract does not have is not served', () =>
  withEnd(small(severities()), async end => {
    expect((await end.api('GET', '/v2/users')).status).toBe(404)
  }))

test.each([
  ['fits', { event_type: 'thing.made', at: '2026-11-22T00:00:00.000001Z' }, null],
  ['misses a field', { event_type: 'thing.made' }, 'at'],
  ['has a bad moment', { event_type: 'thing.made', at: 'yesterday' }, 'date-time'],
])('a webhook body that %s', (_case, payload, complaint) => {
  const check = () => payloadCheck(small(severities()))('thing.made', payload)
  if (complaint === null) expect(check).not.toThrow()
  else expect(check).toThrow(complaint)
})

test('without a contract the end works all the same', () =>
  withEnd(null, async end => {
    const incident = await declare(end)
    expect((await end.api('GET', `/v2/incidents/${incident.id}`)).status).toBe(200)
    expect((await end.api('POST', '/v3/follow_ups', { incident_id: incident.id })).status).toBe(422)
  }))

test('a contract that is not there is null; one that is no OpenAPI document is an error', () => {
  expect(readContract('/nowhere/contract.json')).toBeNull()
  expect(() => readContract('package.json')).toThrow(/openapi/)
})

test.each([
  [{}, /\/shared\/contracts\/incident-io\.openapi\.json$/],
  [{ INCIDENT_IO_CONTRACT: '' }, /\/shared\/contracts\/incident-io\.openapi\.json$/],
  [{ INCIDENT_IO_CONTRACT: '/elsewhere/contract.json' }, /^\/elsewhere\/contract\.json$/],
])('with %j the contract is looked for where it says', (env, expected) => expect(contractPath(env)).toMatch(expected))

const whereContract = contract === null ? test.skip : test

whereContract("every read, filled and empty, fits the vendor's contract", () =>
  withEnd(contract, async end => {
    const incident = await declare(end, {
      summary: 'Slow',
      severity: 'Critical',
      message: 'Looking',
      call_url: 'https://call.example.com/1',
      custom_fields: {
        'Affected team': 'Search',
        'Impacted services': ['Login', 'Checkout'],
        'Customer impact': 'Some',
        Runbook: 'https://run.example.com',
        'Customers affected': 12,
      },
      roles: { 'Incident Lead': 'Raj Malhotra' },
      external_issue_reference: {
        provider: 'service_now',
        issue_name: 'INC0010001',
        issue_permalink: 'https://dev.example.com/INC0010001',
      },
    })
    await addFollowUp(end, incident.id, {
      description: 'Soon',
      priority: 'High',
      assignee: 'Tom Okafor',
      labels: ['monitoring'],
      status: 'completed',
    })
    await end.api('POST', '/v2/incident_timeline_items', {
      incident_id: incident.id,
      title: 'Note',
      description: 'Text',
      timestamp: '2026-11-22T00:00:00Z',
      idempotency_key: 'k',
    })
    await end.api('POST', '/v1/incident_attachments', {
      incident_id: incident.id,
      resource: { resource_type: 'arbitrary_url', url: 'https://example.com', title: 'Link' },
    })
    const reads = [
      '/v1/identity',
      '/v1/severities',
      '/v1/incident_statuses',
      '/v1/incident_types',
      '/v2/custom_fields',
      '/v2/incident_roles',
      '/v2/incident_timestamps',
      '/v2/users',
      '/v2/incidents',
      `/v2/incidents/${incident.id}`,
      '/v2/incidents/1',
      `/v2/incident_updates?incident_id=${incident.id}`,
      `/v2/incident_timeline_items?incident_id=${incident.id}`,
      `/v1/incident_attachments?incident_id=${incident.id}`,
      '/v2/follow_ups',
      '/v3/follow_ups',
      '/v2/incidents?page_size=1&sort_by=created_at_oldest_first',
      '/v2/incidents?updated_at[gte]=2026-01-01T00:00:00Z&status_category[one_of]=live&mode[one_of]=standard',
    ]
    for (const path of reads) expect({ path, ...(await end.api('GET', path)) }).toMatchObject({ path, status: 200 })
    expect((await end.control('GET', '/requests')).body).toMatchObject({ violations: [] })
  }),
)

whereContract("the vendor's document knows every operation served here", async () => {
  const { operations } = await import('../http/operations.ts')
  expect(operations.filter(path => contract?.paths[path] === undefined)).toEqual([])
})
