import { existsSync, readFileSync } from 'node:fs'
import { parseIncidentIoEvent } from '../../../../../bridge/http/webhooks/incident-io.ts'
import { readJson } from '../../../json.ts'

const incidentTypes = ['incident_created', 'incident_updated']
const followUpTypes = ['follow_up_created', 'follow_up_updated']
const both = (names: string[], prefix: string) =>
  names.flatMap(name => [`${prefix}.${name}_v1`, `${prefix}.${name}_v2`])

const state = {
  incident_status: { id: 'S1', category: 'live' },
  severity: { id: 'V1' },
  updated_at: '2026-11-22T03:04:05.1Z',
}
const news = { version: '2026-11-22T03:04:05.1Z', statusId: 'S1', severityId: 'V1', speaksOfUpdate: false }
const incident = (isPrivate: boolean, more: object) => ({
  kind: 'incident',
  id: 'I1',
  private: isPrivate,
  declared: false,
  news: null,
  ...more,
})

test.each([
  ...incidentTypes.flatMap(name =>
    both([name], 'public_incident').flatMap(type => {
      const declared = name === 'incident_created'
      return [
        [type, { id: 'I1', name: 'n', ...state }, incident(false, { declared, news })] as const,
        [
          type,
          { id: 'I1', ...state, severity: null, most_recent_update_message: 'Down' },
          incident(false, { declared, news: { ...news, severityId: '', speaksOfUpdate: true } }),
        ] as const,
        // Nothing is known of where it stands: its updates are read.
        [type, { id: 'I1' }, incident(false, { declared })] as const,
        [type.replace('public', 'private'), { id: 'I1', ...state }, incident(true, { declared })] as const,
      ]
    }),
  ),
  ...both(['incident_status_updated'], 'public_incident').flatMap(type => [
    [
      type,
      { incident: { id: 'I1', ...state }, new_status: {}, message: 'Up' },
      incident(false, { news: { ...news, speaksOfUpdate: true } }),
    ] as const,
    [type, { incident: { id: 'I1' }, new_status: {} }, incident(false, {})] as const,
  ]),
  ...both(followUpTypes, 'public_incident').map(
    type =>
      [
        type,
        { id: 'F1', incident_id: 'I1', updated_at: '2026-11-22T03:04:05Z' },
        {
          kind: 'follow_up',
          id: 'F1',
          incidentId: 'I1',
          private: false,
          version: type.includes('updated_v') ? '2026-11-22T03:04:05Z' : '',
        },
      ] as const,
  ),
  ...both(followUpTypes, 'private_incident').map(
    type => [type, { id: 'F1' }, { kind: 'follow_up', id: 'F1', private: true, version: '' }] as const,
  ),
  ...both(['membership_granted', 'membership_revoked'], 'private_incident').map(
    type => [type, { incident_id: 'I1', user_id: 'U' }, incident(true, {})] as const,
  ),
])('%s of %j', (type, payload, hint) => {
  expect(parseIncidentIoEvent({ event_type: type, [type]: payload })).toEqual({ type, hint })
})

test('an unknown type has no hint, and its text goes nowhere', () => {
  expect(parseIncidentIoEvent({ event_type: 'schedule.created_v1', 'schedule.created_v1': { id: 'S1' } })).toEqual({
    type: 'unknown',
    hint: null,
  })
})

test.each<[string, unknown, string]>([
  ['a list', [], 'the body'],
  ['null', null, 'the body'],
  ['no event type', {}, 'event_type'],
  ['an event type that is no text', { event_type: 5 }, 'event_type'],
  ['no payload', { event_type: 'public_incident.incident_created_v2' }, 'public_incident.incident_created_v2'],
  [
    'no id',
    { event_type: 'public_incident.incident_created_v2', 'public_incident.incident_created_v2': {} },
    'public_incident.incident_created_v2.id',
  ],
  [
    'an empty id',
    { event_type: 'private_incident.incident_updated_v2', 'private_incident.incident_updated_v2': { id: '' } },
    'private_incident.incident_updated_v2.id',
  ],
  ...['\ud800', '../../v1/identity', 'a^NQactive=true', 'javascript:gs.sleep(1)', 'x'.repeat(65)].map(
    (given): [string, unknown, string] => [
      `the id ${JSON.stringify(given).slice(0, 30)}`,
      { event_type: 'public_incident.incident_updated_v2', 'public_incident.incident_updated_v2': { id: given } },
      'public_incident.incident_updated_v2.id',
    ],
  ),
  [
    'an id that is no text',
    { event_type: 'private_incident.follow_up_created_v2', 'private_incident.follow_up_created_v2': { id: 7 } },
    'private_incident.follow_up_created_v2.id',
  ],
  [
    'no nested incident',
    {
      event_type: 'public_incident.incident_status_updated_v2',
      'public_incident.incident_status_updated_v2': { id: 'I1' },
    },
    'public_incident.incident_status_updated_v2.incident',
  ],
  [
    'no incident id',
    { event_type: 'private_incident.membership_granted_v1', 'private_incident.membership_granted_v1': { id: 'I1' } },
    'private_incident.membership_granted_v1.incident_id',
  ],
])('%s is refused naming the field', (_name, json, field) => {
  expect(() => parseIncidentIoEvent(json)).toThrow(
    expect.objectContaining({
      code: 'body_invalid',
      message: expect.stringMatching(new RegExp(`^${field} is missing`)),
    }),
  )
})

interface WebhookExample {
  get: { responses: { 200: { content: { 'application/json': { example: { event_type: string } } } } } }
}
const contract = '../shared/contracts/incident-io.openapi.json'
const examples: [string, unknown][] = !existsSync(contract)
  ? []
  : Object.values(
      readJson<{ 'x-webhooks': Record<string, WebhookExample> }>(readFileSync(contract, 'utf8'))['x-webhooks'],
    )
      .map(hook => hook.get.responses[200].content['application/json'].example)
      .map(example => [example.event_type, example])

const eachExample = examples.length === 0 ? test.skip.each([['contract absent', {}]]) : test.each(examples)
eachExample('the example of the contract for %s is understood', (type, example) => {
  expect(parseIncidentIoEvent(example)).toMatchObject({
    type,
    hint: { id: expect.any(String), private: String(type).startsWith('private_') },
  })
})
