import { answerAdminRequest, createPreview, type AdminRequestParts } from '../../../../bridge/sync/admin-requests.ts'
import type { AdminRequest } from '../../../../bridge/mapping/outbound-event.ts'
import type { Preview } from '../../../../bridge/sync/preview/preview.ts'
import { anIncident } from '../mapping/samples.ts'
import { DryRunApp, sourceOf } from './dry-run-app.ts'

const base = { eventId: 'a'.repeat(32), sourceId: 'asked:1', occurredAt: '2026-11-22T03:04:05Z', author: '' }

function answer(request: AdminRequest, preview: Preview = { outcome: 'private', reference: 'INC-123' }) {
  const dropped: string[] = []
  const source = sourceOf(anIncident())
  const parts: AdminRequestParts = {
    refresh: { run: async () => ({ added: 1, changed: 0, removed: 0, problems: [] }), stop: async () => undefined },
    preview: async () => preview,
    link: { source, app: new DryRunApp(), run: async () => undefined },
    resync: async incidentId =>
      incidentId === 'UNKNOWN'
        ? { outcome: 'ignored', detail: 'incident.io does not show this incident.' }
        : { outcome: 'unchanged', detail: `${incidentId} ran.` },
    dropConfiguration: () => {
      dropped.push('dropped')
    },
  }
  return answerAdminRequest(parts, request).then(outcome => ({ ...outcome, dropped: dropped.length }))
}

test('a refresh is answered with what it did', async () => {
  expect(await answer({ ...base, type: 'catalogue_refresh' })).toMatchObject({
    outcome: 'delivered',
    detail: expect.stringContaining('1 added'),
  })
})

const asked = {
  ...base,
  type: 'preview',
  preview: { sysId: base.eventId, reference: 'INC-123', template: '' },
} as const

test('a preview is answered with its text', async () => {
  expect(await answer(asked)).toMatchObject({
    outcome: 'delivered',
    detail: expect.stringMatching(/^INC-123 is private/),
  })
})

test('a preview with nothing to show is refused in words', async () => {
  expect(await answer(asked, { outcome: 'nothing', reason: 'No.' })).toMatchObject({
    outcome: 'refused',
    detail: 'No.',
  })
})

test('a link counts the configuration as it is now', async () => {
  const link = { sysId: base.eventId, reference: 'INC-9', table: 'incident', recordSysId: base.eventId }
  expect(await answer({ ...base, type: 'link_requested', link })).toMatchObject({
    outcome: 'refused',
    detail: expect.stringContaining('INC-9'),
    dropped: 1,
  })
})

test('so does a preview', async () => {
  let drops = 0
  const preview = createPreview({ source: sourceOf(anIncident()), app: new DryRunApp() }, () => {
    drops += 1
  })
  expect((await preview({ reference: 'INC-123', template: '' })).outcome).toBe('shown')
  expect(drops).toBe(1)
})

test.each([
  ['I1', { outcome: 'delivered', detail: 'unchanged. I1 ran.', dropped: 1 }],
  ['UNKNOWN', { outcome: 'ignored', detail: 'ignored. incident.io does not show this incident.', dropped: 1 }],
])('a resync of %s runs the incident with the configuration as it is now', async (incidentId, expected) => {
  expect(await answer({ ...base, type: 'resync', resync: { incidentId } })).toEqual(expected)
})
