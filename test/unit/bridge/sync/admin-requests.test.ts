import { answerAdminRequest, type AdminRequestParts } from '../../../../bridge/sync/admin-requests.ts'
import type { AdminRequest } from '../../../../bridge/wire/app-event.ts'
import type { Incident } from '../../../../bridge/mapping/types.ts'
import { anIncident } from '../mapping/samples.ts'
import { sourceOf, SpecApp } from './preview/spec-ends.ts'

const base = { eventId: 'a'.repeat(32), sourceId: 'asked:1', occurredAt: '2026-11-22T03:04:05Z', author: '' }
const question = { ...base, configuration: 'W.0', redecisions: [] }

const preview = (reference = 'INC-123'): AdminRequest => ({
  ...question,
  type: 'preview',
  preview: { sysId: base.eventId, reference, template: '' },
})
const link = (reference = 'INC-123'): AdminRequest => ({
  ...question,
  type: 'link_requested',
  link: { sysId: base.eventId, reference, table: 'incident', recordSysId: 'b'.repeat(32) },
})

let app: SpecApp
let drops: number
beforeEach(() => {
  app = new SpecApp()
  drops = 0
})

function answer(request: AdminRequest, incident: Partial<Incident> = {}) {
  const parts: AdminRequestParts = {
    checks: {
      readKey: async () => ({ name: 'Sync', missing: [] }),
      ownAddress: null,
      reportBody: () => ({ version: '0.1.0' }),
    },
    refresh: { run: async () => ({ added: 1, changed: 0, removed: 0, problems: [] }), stop: async () => undefined },
    source: { ...sourceOf(anIncident(incident)), incidentsOf: async () => [], followUpsOf: async () => [] },
    readDraft: () => ({ templates: [], statusMappings: [] }),
    tryoutBody: page => page,
    app,
    specBody: spec => ({ template: spec.incident.template, adopt: spec.incident.adopt }),
    resync: async (incidentId, isAdmitted) =>
      incidentId === 'UNKNOWN'
        ? { outcome: 'ignored', detail: 'incident.io does not show this incident.' }
        : { outcome: 'unchanged', detail: `${incidentId} ran${isAdmitted ? ', admitted' : ''}.` },
    dropConfiguration: () => {
      drops += 1
    },
  }
  return answerAdminRequest(parts, request)
}

test('a question for a word is answered with what the bridge says of itself', async () => {
  expect(await answer({ ...base, type: 'report' })).toEqual({
    outcome: 'delivered',
    detail: 'Here.',
    checks: { bridge: { version: '0.1.0' }, findings: [] },
  })
})

test('a refresh is answered with what it did', async () => {
  expect(await answer({ ...base, type: 'catalogue_refresh' })).toMatchObject({
    outcome: 'delivered',
    detail: expect.stringContaining('1 added'),
  })
})

test.each([
  ['a preview', preview(), ''],
  ['a link', link(), 'b'.repeat(32)],
])('%s is answered with the spec, decided by the configuration that the app has', async (_name, request, adopt) => {
  expect(await answer(request)).toMatchObject({
    outcome: 'delivered',
    spec: { template: app.configuration.templates[0]?.sysId, adopt },
  })
  expect(app.named).toEqual(['W.0'])
})

test.each([preview, link])('$name of a private incident is answered as one of none', async request => {
  const nobody = await answer(request('INC-9'))
  const secret = await answer(request(), { visibility: 'private', name: 'Layoffs' })
  expect(nobody).toEqual({ outcome: 'refused', detail: expect.stringMatching(/^There is no incident INC-9 that may/) })
  expect(secret).toEqual({ ...nobody, detail: nobody.detail.replaceAll('INC-9', 'INC-123') })
})

test.each([
  ['I1', false, { outcome: 'delivered', detail: 'unchanged. I1 ran.' }],
  ['I1', true, { outcome: 'delivered', detail: 'unchanged. I1 ran, admitted.' }],
  ['UNKNOWN', false, { outcome: 'ignored', detail: 'ignored. incident.io does not show this incident.' }],
])(
  'a resync of %s (admitted: %s) runs the incident with the configuration as it is now',
  async (incidentId, isAdmitted, expected) => {
    expect(await answer({ ...base, type: 'resync', resync: { incidentId, isAdmitted } })).toEqual(expected)
    expect(drops).toBe(1)
  },
)
