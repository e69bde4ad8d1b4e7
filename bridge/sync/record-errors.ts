/** Says on the incident's row what no repetition mends, under the same rule of age as every document. */
import { bridgeErrorOf } from './bridge-error.ts'
import { buildDocument } from './document.ts'
import { isOld, readIncidentAgain, sendParts, type Run, type SyncParts } from './run.ts'

/** A new configuration, or a place that came too late; more is somebody else's run. */
const maxAttempts = 3

/** Of an incident that turned private meanwhile, or that is not shown any more, nothing is said. */
export async function recordErrors(parts: SyncParts, run: Run, errors: readonly unknown[]): Promise<void> {
  const bridgeError = bridgeErrorOf(errors, false)
  if (bridgeError === undefined) return
  const { adopt } = run.hint
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (isOld(parts, run)) await readIncidentAgain(parts, run)
    const { incident } = run.reading
    if (incident === null) return
    const nothingElse = { followUps: { followUps: [], vanishedIds: [] }, followUpsRead: 'no', updates: null } as const
    const wishes = {
      declared: false,
      redecisions: run.redecisions,
      options: [],
      bridgeError,
      ...(adopt === undefined ? {} : { adopt }),
    }
    const built = buildDocument({ incident, ...nothingElse }, run.configuration, wishes)
    if (built.verdict === 'private' || (await sendParts(parts, run, built.document)) !== null) return
  }
}
