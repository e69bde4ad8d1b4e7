import type { ErrorCode } from '../../../../bridge/observability/errors.ts'
import type { FollowUp } from '../../../../bridge/mapping/types.ts'
import { makeLinks } from '../../../../bridge/sync/links.ts'
import type { HandedLink } from '../../../../bridge/sync/ports.ts'
import { aFollowUp, anIncident } from '../mapping/samples.ts'
import { FakeWriter } from './fake-writer.ts'

const ofIncident: HandedLink = {
  event: 'E1',
  recordType: 'incident',
  externalId: 'INCIDENT_1',
  incidentId: 'INCIDENT_1',
  table: 'incident',
  number: 'INC0010001',
  url: 'https://sn.example/x?sys_id=1',
}
const ofFollowUp: HandedLink = {
  ...ofIncident,
  event: 'E2',
  recordType: 'follow_up',
  externalId: 'FOLLOW_UP_1',
  table: 'task',
  number: 'TASK0010001',
}

let writer: FakeWriter
let open: unknown[]
beforeEach(() => {
  writer = new FakeWriter()
  open = []
})
const clock = { vendorMs: 0 as number | null, ms: 0 }
const vendorMs = (afterMs: number): number => Date.parse(anIncident().createdAt) + afterMs
beforeEach(() => {
  clock.vendorMs = vendorMs(60_000)
  clock.ms = 0
  writer.followUps.set(untouched.id, untouched)
})
type Read = Parameters<typeof makeLinks>[2]
const untouched = aFollowUp({ createdAt: anIncident().createdAt, updatedAt: anIncident().createdAt })
const fresh: Read = { incident: anIncident(), followUps: [untouched], declared: true }
const makeOf = (reading: Partial<Read>, ...links: HandedLink[]) =>
  makeLinks(
    {
      writer,
      nowMs: () => clock.ms,
      vendorNowMs: () => clock.vendorMs,
      log: { warn: (_message, fields) => open.push([fields?.webhookId, fields?.code]) },
    },
    links,
    { ...fresh, ...reading },
  )
const make = (...links: HandedLink[]) => makeOf({}, ...links)

test('an incident: one call, that leaves within a second', async () => {
  expect(await make(ofIncident)).toEqual([
    { event: 'E1', outcome: 'delivered', detail: 'Link on the incident: done.', versions: [] },
  ])
  expect(writer.called).toEqual(['addLink'])
  expect(writer.leaveWithinMs).toEqual([1000])
  expect(writer.links).toEqual([
    { incidentId: 'INCIDENT_1', url: ofIncident.url, title: 'ServiceNow INC0010001', sameAs: `${ofIncident.url}&` },
  ])
})

const made = [
  {
    recordType: 'follow_up',
    externalId: 'FOLLOW_UP_1',
    version: '2026-11-22T05:00:00.000000Z',
    before: untouched.updatedAt,
  },
]

test('a follow-up: both of its links, and the version that the first one made', async () => {
  expect(await make(ofFollowUp)).toEqual([
    {
      event: 'E2',
      outcome: 'delivered',
      detail: 'Link on the follow-up: done. Link on the incident: done.',
      versions: made,
    },
  ])
  expect(writer.connected).toEqual([['FOLLOW_UP_1', ofFollowUp.url, 'service_now']])
})

test('no version is told when the follow-up is another one than was sent, was not sent, or the answer does not show it', async () => {
  const versionsAfter = async (sent: readonly FollowUp[]) =>
    (await makeOf({ followUps: sent }, ofFollowUp)).flatMap(({ versions }) => versions)
  expect(await versionsAfter([aFollowUp({ title: 'As it was before a person renamed it' })])).toEqual([])
  expect(await versionsAfter([])).toEqual([])
  writer.version = ''
  expect(await versionsAfter([aFollowUp()])).toEqual([])
})

test("a clear refusal is reported in the vendor's words", async () => {
  writer.failing.addLink = 'incident_io_refused'
  writer.failing.connectExternalIssue = 'incident_io_forbidden'
  expect(await make(ofIncident, ofFollowUp)).toMatchObject([
    { outcome: 'refused', detail: 'Link on the incident: refused. incident.io says incident_io_refused' },
    { outcome: 'refused', detail: expect.stringContaining('incident.io says incident_io_forbidden'), versions: [] },
  ])
})

test('a refusal by the follow-up alone is information', async () => {
  writer.failing.connectExternalIssue = 'incident_io_refused'
  expect(await make(ofFollowUp)).toMatchObject([{ outcome: 'delivered', versions: [] }])
})

test.each<ErrorCode>([
  'incident_io_paused',
  'incident_io_unreachable',
  'incident_io_unavailable',
  'incident_io_rate_limited',
  'incident_io_unauthorised',
])('%s: not reported, so that the outbox looks; other links are not held up', async code => {
  writer.failing.connectExternalIssue = code
  expect(await make(ofFollowUp, ofIncident)).toMatchObject([{ event: 'E1', outcome: 'delivered' }])
  expect(open).toEqual([['E2', code]])
  expect(writer.links).toHaveLength(2)
})

const hour = 3_600_000
test.each<[string, Partial<Read>, HandedLink, number | null]>([
  ['an incident that did not just come', { declared: false }, ofIncident, vendorMs(1000)],
  ['an incident whose declaration is repeated an hour later', {}, ofIncident, vendorMs(hour)],
  ['an incident, while the clock of incident.io is not known', {}, ofIncident, null],
  ['a follow-up of yesterday', {}, ofFollowUp, vendorMs(24 * hour)],
  [
    'a follow-up that was changed',
    { followUps: [aFollowUp({ ...untouched, updatedAt: new Date(vendorMs(5000)).toISOString() })] },
    ofFollowUp,
    vendorMs(6000),
  ],
  [
    'a follow-up that was linked',
    {
      followUps: [
        {
          ...untouched,
          externalIssueReference: { provider: 'service_now', issueName: '', issuePermalink: ofFollowUp.url },
        },
      ],
    },
    ofFollowUp,
    vendorMs(1000),
  ],
  ['a follow-up that was not read', { followUps: [] }, ofFollowUp, vendorMs(1000)],
])(
  '%s may have its link, as on an instance that was put back to a backup: it is looked for',
  async (_what, reading, link, nowMs) => {
    clock.vendorMs = nowMs
    for (let time = 0; time < 2; time += 1)
      expect(await makeOf(reading, link)).toMatchObject([{ outcome: 'delivered' }])
    expect(writer.links).toHaveLength(1)
    expect(writer.called.filter(verb => verb !== 'connectExternalIssue')).toEqual(['hasLink', 'addLink', 'hasLink'])
  },
)

test('looking takes of the second in which the link has to leave', async () => {
  jest.spyOn(writer, 'hasLink').mockImplementation(async () => {
    clock.ms += 400
    return false
  })
  await makeOf({ declared: false }, ofIncident)
  expect(writer.leaveWithinMs).toEqual([600])
})

test('nothing handed out, nothing asked', async () => {
  expect(await make()).toEqual([])
  expect(writer.called).toEqual([])
})
