/** The bridge's half of a run, without HTTP: an incident becomes a document by the instance's own mapping, and is posted. */
import { buildDocument } from '../../../bridge/sync/document.ts'
import { rowKey } from '../../../bridge/sync/ticket-spec.ts'
import type { FollowUp, Incident } from '../../../bridge/mapping/types.ts'
import { incidentSpec } from '../../../bridge/sync/ticket-spec.ts'
import type { DryRun, PreviewAnswer } from '../../../src-sn/server/contract/spec.ts'
import { configurationAnswer } from '../../../bridge/vendors/servicenow/configuration-answer.ts'
import { documentBody, specBody } from '../../../bridge/vendors/servicenow/app-bodies.ts'
import { readJson } from '../json.ts'
import { ask, SYNC } from './documents.ts'
import { INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'

interface RowShown {
  readonly outcome: string
  readonly template: string
  readonly record: { readonly sys_id: string } | null
}

interface Run {
  /** How long before the call it was read. */
  readonly readMsAgo?: number
  readonly followUps?: readonly FollowUp[]
}

/** What the app did with the incident's row. Decided again when the app asks for that. */
export function syncIncident(
  instance: AppInstance,
  incident: Incident,
  { readMsAgo = 0, followUps }: Run = {},
): string {
  const { configuration, version } = configurationAnswer.parse(ask(instance, 'GET', 'configuration'))
  const redecisions = new Map<string, { template: string; record: string }>()
  for (let round = 0; round < 3; round++) {
    const reading = {
      incident,
      followUps: { followUps: followUps ?? [], vanishedIds: [] },
      followUpsRead: followUps === undefined ? ('no' as const) : ('all' as const),
      updates: null,
      updatesAfter: null,
      updatesSince: '',
    }
    const { documents } = buildDocument(
      reading,
      { configuration, version },
      { declared: false, redecisions, options: [] },
    )
    const [document] = documents
    if (document === undefined) throw new Error('no document')
    const answer = instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, documentBody({ ...document, readMsAgo }))
    if (answer.status !== 200) throw new Error(answer.text)
    const [row] = readJson<{ result: { rows: RowShown[] } }>(answer.text).result.rows
    if (row?.outcome !== 'redecide') return row?.outcome ?? ''
    redecisions.set(rowKey('incident', incident.id), { template: row.template, record: row.record?.sys_id ?? '' })
  }
  throw new Error('decided again and again')
}

/** What the preview says about the incident's row. */
export function previewIncident(instance: AppInstance, incident: Incident): DryRun {
  const { configuration, version } = configurationAnswer.parse(ask(instance, 'GET', 'configuration'))
  const row = incidentSpec(incident, configuration, { isAdmitted: true })
  if (row === null) throw new Error('a private incident has no preview')
  const spec = { configuration: version, title: incident.name, named: '', incident: row, followUps: [] }
  const { preview } = ask<PreviewAnswer>(instance, 'POST', 'dry-run', specBody(spec))
  if (preview.incident.dryRun === null) throw new Error('no dry run')
  return preview.incident.dryRun
}
