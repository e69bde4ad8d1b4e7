/** A decision that the app has seen: it alone knows which template a ticket keeps, and which record it has. */
import type { Configuration, Incident } from '../../mapping/types.ts'
import type { DocumentRow, DryRun, Redecision, RunDry } from '../ports.ts'
import { planIncident, type Overrides } from '../ticket-spec.ts'

export interface Asked {
  readonly row: DocumentRow
  /** null: decided before any template, so there was nothing to ask. */
  readonly dryRun: DryRun | null
}

/** Another template, then another record; more is somebody editing at the same moment. */
const maxRounds = 3

/** Asks what the app would do with the row, and decides again with the template and record that it names. Nothing is written. */
export async function askApp(
  runDry: RunDry,
  first: DocumentRow,
  again: (redecision: Redecision) => DocumentRow,
  parentExternalId: string,
): Promise<Asked> {
  if (first.chosenBy === 'rule') return { row: first, dryRun: null }
  let row = first
  let dryRun = await runDry(row, parentExternalId)
  for (let round = 1; round < maxRounds && dryRun.redecide !== null; round += 1) {
    row = again(dryRun.redecide)
    dryRun = await runDry(row, parentExternalId)
  }
  return { row, dryRun }
}

/** The same for the row of an incident that may be shown. */
export const askAppAboutIncident = (
  runDry: RunDry,
  first: DocumentRow,
  about: { readonly incident: Incident; readonly configuration: Configuration; readonly overrides: Overrides },
): Promise<Asked> =>
  askApp(
    runDry,
    first,
    redecision => {
      const planned = planIncident(about.incident, about.configuration, { ...about.overrides, redecision })
      return planned.verdict === 'visible' ? planned.row : first
    },
    '',
  )
