/**
 * The roles of the API key against the calls that the client makes: every verb is played, and what it asked for is compared with the
 * vendor's contract where that lies beside the repository, and with what was read there otherwise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { IncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import { keyRoles } from '../../../../../bridge/vendors/incident-io/key-roles.ts'
import { contractPath } from '../../../../ends/incident-io/http/contract.ts'
import type { Behaviour } from '../../local-server.ts'
import { anIncident } from '../../mapping/samples.ts'
import { followUpBody, incidentBody } from './bodies.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'
import { knownRoles } from './known-roles.ts'

/** Each call of the client with the scopes that incident.io's contract of August 2026 names for it. Empty: it names none. */
const scopesOfCalls: Readonly<Record<string, readonly string[]>> = {
  'GET /v1/identity': [],
  'GET /v1/incident_attachments': ['attachments.view'],
  'POST /v1/incident_attachments': ['attachments.create'],
  'DELETE /v1/incident_attachments/{id}': ['attachments.destroy'],
  'GET /v1/incident_statuses': ['incident_statuses.view'],
  'GET /v1/incident_types': ['incident_types.view'],
  'GET /v1/severities': ['severities.view'],
  'GET /v2/custom_fields': ['custom_fields.view'],
  'GET /v2/incident_roles': ['incident_roles.view'],
  'GET /v2/incident_timeline_items': [],
  'POST /v2/incident_timeline_items': [],
  'GET /v2/incident_updates': ['incidents.view'],
  'GET /v2/incidents': ['incidents.view'],
  'GET /v2/incidents/{id}': ['incidents.view'],
  'POST /v2/incidents/{id}/actions/edit': [],
  'GET /v3/follow_ups': ['actions.view'],
  'GET /v3/follow_ups/{id}': ['actions.view'],
  'PUT /v3/follow_ups/{id}': ['follow_ups.update'],
  'POST /v3/follow_ups/{id}/actions/connect_external_issue': ['follow_ups.connect_external_issue'],
}

const templateOf = (path: string): string =>
  Object.keys(scopesOfCalls)
    .map(call => call.replace(/^\S+ /, ''))
    .find(template => new RegExp(`^${template.replaceAll('{id}', '[^/]+')}$`).test(path)) ?? path

const contractFile = contractPath()
const contract = existsSync(contractFile)
  ? z
      .object({
        paths: z.record(
          z.string(),
          z.record(z.string(), z.looseObject({ 'x-rbac-scopes': z.array(z.string()) }).or(z.unknown())),
        ),
        components: z.looseObject({
          schemas: z.looseObject({
            IdentityV1: z.looseObject({
              properties: z.looseObject({
                roles: z.looseObject({ items: z.looseObject({ enum: z.array(z.string()) }) }),
              }),
            }),
          }),
        }),
      })
      .parse(JSON.parse(readFileSync(contractFile, 'utf8')))
  : null

const link = { incidentId: '01INCIDENT', url: 'https://sn.example/x', title: 'INC1', sameAs: 'https://sn.example/x&' }
const item = {
  incidentId: '01INCIDENT',
  title: 't',
  description: 'd',
  timestamp: '2026-11-22T10:00:00Z',
  idempotencyKey: 'k',
}
const drain = async (pages: AsyncIterable<unknown>): Promise<void> => {
  for await (const page of pages) expect(page).toBeDefined()
}
const twoLinks: Behaviour = {
  body: {
    incident_attachments: ['A', 'B'].map(id => ({ id, resource: { permalink: link.url, title: link.title } })),
  },
}
const incident: Behaviour = { body: { incident: incidentBody } }
const followUp: Behaviour = { body: { follow_up: followUpBody } }
const done: Behaviour = { body: {} }

/** Every verb of the client, with answers that lead it through all its calls. */
const verbs: {
  readonly [Verb in keyof IncidentIoClient]: readonly [Behaviour[], (client: IncidentIoClient) => unknown]
} = {
  nowMs: [[], client => client.nowMs()],
  readIncident: [[incident], client => client.readIncident('01INCIDENT')],
  readFollowUp: [[followUp], client => client.readFollowUp('01FOLLOWUP')],
  listFollowUps: [[{ body: { follow_ups: [] } }], client => client.listFollowUps('01INCIDENT')],
  listIncidentUpdates: [[{ body: { incident_updates: [] } }], client => client.listIncidentUpdates('01INCIDENT', null)],
  changedIncidents: [[{ body: { incidents: [] } }], client => drain(client.changedIncidents('2026-11-22T10:00:00Z'))],
  declaredIncidents: [[{ body: { incidents: [] } }], client => drain(client.declaredIncidents('2026-11-22T10:00:00Z'))],
  incidentsOf: [[{ body: { incidents: [] } }], client => client.incidentsOf('newest', '01INCIDENT', 50)],
  followUpsOf: [
    [{ body: { follow_ups: [] } }],
    client => client.followUpsOf([anIncident({ createdAt: '2026-11-22T10:00:00Z' })]),
  ],
  changedFollowUps: [[{ body: { follow_ups: [] } }], client => drain(client.changedFollowUps('2026-11-22T10:00:00Z'))],
  findTimelineItem: [
    [{ body: { incident_timeline_items: [] } }],
    client => client.findTimelineItem('01INCIDENT', () => true),
  ],
  createTimelineItem: [[done], client => client.createTimelineItem(item)],
  addLink: [[done], client => client.addLink(link, 1000)],
  hasLink: [[twoLinks], client => client.hasLink(link, 1000)],
  ensureLink: [
    [{ body: { incident_attachments: [] } }, done, twoLinks, { status: 204 }],
    client => client.ensureLink(link),
  ],
  setFollowUpStatus: [[followUp, followUp], client => client.setFollowUpStatus('01FOLLOWUP', 'not_doing')],
  connectExternalIssue: [[followUp], client => client.connectExternalIssue('01FOLLOWUP', link.url, 'service_now')],
  setIncidentStatus: [[incident, done], client => client.setIncidentStatus('01INCIDENT', '01OTHER')],
  readKey: [[{ body: { identity: { name: 'k', roles: [] } } }], client => client.readKey()],
  readNames: [[{ body: { custom_fields: [] } }, { body: { incident_roles: [] } }], client => client.readNames()],
  readCatalogue: [
    // The first five are asked for at once, so each answer fits all of them.
    [
      ...Array<Behaviour>(5).fill({
        body: { severities: [], incident_statuses: [], incident_types: [], custom_fields: [], incident_roles: [] },
      }),
      { body: { incidents: [] } },
      { body: { follow_ups: [] } },
    ],
    client => client.readCatalogue(),
  ],
}

describe('the calls of the client', () => {
  let t: ClientUnderTest
  beforeEach(async () => {
    t = await startClient()
  })
  afterEach(() => t.close())

  test('are those whose scopes are known', async () => {
    expect(Object.keys(verbs).sort()).toEqual(Object.keys(t.client).sort())
    for (const [answers, play] of Object.values(verbs)) {
      t.answer(...answers)
      await play(t.client)
    }
    const made = t.server.received.map(({ method, path }) => `${method} ${templateOf(path)}`)
    expect([...new Set(made)].sort()).toEqual(Object.keys(scopesOfCalls).sort())
  })
})

test('no other path stands in the code of the client', () => {
  const folder = 'bridge/vendors/incident-io'
  const code = readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const paths = [...code.matchAll(/['`](\/v\d+\/[^'`]*)['`]/g)].map(found =>
    (found[1] ?? '').replace(/\$\{[^}]*\}/g, 'ID'),
  )
  expect(paths.length).toBeGreaterThan(10)
  const known = [...new Set(Object.keys(scopesOfCalls).map(call => call.replace(/^\S+ /, '')))]
  expect(paths.map(templateOf).filter(template => !known.includes(template))).toEqual([])
})

test('the roles cover exactly the scopes of these calls, each once', () => {
  const needed = new Set(Object.values(scopesOfCalls).flat())
  expect(keyRoles.flatMap(role => role.scopes).sort()).toEqual([...needed].sort())
})

test('every role is one that incident.io knows', () => {
  expect(keyRoles.map(({ name }) => name).filter(name => !knownRoles.includes(name))).toEqual([])
})

const withContract = contract === null ? test.skip : test

withContract('the contract names these scopes for these calls', () => {
  const named = Object.keys(scopesOfCalls).map(call => {
    const [method = '', path = ''] = call.split(' ')
    const operation = contract?.paths[path]?.[method.toLowerCase()]
    const scopes = z.looseObject({ 'x-rbac-scopes': z.array(z.string()).default([]) }).parse(operation)
    return [call, scopes['x-rbac-scopes']]
  })
  expect(Object.fromEntries(named)).toEqual(scopesOfCalls)
})

withContract('the contract knows these roles', () => {
  expect(contract?.components.schemas.IdentityV1.properties.roles.items.enum).toEqual(knownRoles)
})
