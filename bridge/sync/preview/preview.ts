/** A preview for the terminal: the app shows what it would do with the spec, as on its own form. */
import type { RowRedecision, SyncApp } from '../ports.ts'
import { decideSpec, type SpecParts, type SpecRequest } from './spec.ts'

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
