/** A preview for the terminal: the app shows what it would do with the spec, as on its own form. */
import { incidentKeyOf } from '../../mapping/incident-reference.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { IncidentSource, RowRedecision, SyncApp } from '../ports.ts'
import { decideSpec, noIncident, type SpecParts, type SpecRequest } from './spec.ts'

interface PreviewParts extends SpecParts {
  readonly app: Pick<SyncApp, 'readConfiguration' | 'showSpec'>
}

/** `data` is what `--json` prints. */
export interface ShownPreview {
  readonly isShown: boolean
  readonly text: string
  readonly data: unknown
}

/** Another template, then another record; more is somebody editing at the same moment. */
const maxRounds = 3

/** Decides and shows; decides again while the app knows of a record or a template that the spec did not. */
export async function previewIncident(
  parts: PreviewParts,
  request: Pick<SpecRequest, 'reference' | 'template'>,
): Promise<ShownPreview> {
  let redecisions: readonly RowRedecision[] = []
  for (let round = 1; ; round += 1) {
    const answer = await decideSpec(parts, { ...request, redecisions })
    if (answer.outcome !== 'decided') {
      const shown = answer.outcome === 'hidden' ? answer.forOperator : answer
      return { isShown: shown.outcome === 'private', text: shown.reason, data: shown }
    }
    const shown = await parts.app.showSpec(answer.spec)
    if (round === maxRounds || shown.redecisions.length === 0)
      return { isShown: true, text: shown.text, data: shown.preview }
    redecisions = [...redecisions, ...shown.redecisions]
  }
}

/** INC-123, an id, or the address in incident.io -> the id, by which runs are told apart; throws when there is no such incident. */
export async function incidentIdOf(source: Pick<IncidentSource, 'readIncident'>, typed: string): Promise<string> {
  const key = incidentKeyOf(typed)
  if (key === null) throw new BridgeError('configuration_invalid', noIncident(typed))
  const incident = await source.readIncident(key)
  if (incident !== null) return incident.id
  throw new BridgeError('incident_io_not_found', `incident.io does not show ${typed.trim()} to this API key.`)
}
