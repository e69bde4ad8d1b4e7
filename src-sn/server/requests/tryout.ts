/** "Try the mapping": stores what is to be tried, and asks for it. The answer comes page by page (tryout-answer.ts). */
import { gs } from '@servicenow/glide'
import { lengths } from '../contract/columns.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import type { TryoutList } from '../contract/tryout-limits.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { newRow, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TRYOUT } from '../platform/tables.ts'
import { now, toIso } from '../platform/time.ts'
import { storeRequest } from '../tickets/outbox.ts'

export interface NewTryout {
  /** The mapping as the text of its file. */
  readonly draft: string
  /** What an admin calls it. */
  readonly subject: string
  readonly incidents: number
  readonly list: TryoutList
}

/** The sys_id of its row, or why it was not begun. */
export function startTryout({ draft, subject, incidents, list }: NewTryout): { sysId: string } | { problem: string } {
  if (draft.length > tryoutLimits.draftCharacters)
    return {
      problem: `The mapping has ${draft.length} characters, and ${tryoutLimits.draftCharacters} can be tried at once. Leave templates out that you do not want to try.`,
    }
  const columns = {
    subject: subject.slice(0, 255),
    list,
    status: 'running',
    answer: 'Waiting for the bridge.',
    asked_by: `${gs.getUserID()}`,
    configuration: presentVersion(),
    wanted: `${incidents}`,
    draft,
  }
  const sysId = newRow(TRYOUT, columns).insert()
  if (sysId === null || !askForPage(sysId, ''))
    return { problem: 'The try-out could not be stored. System Logs > Errors may name the reason.' }
  return { sysId }
}

/** The next page goes out by an event of its own: no transaction works through all of them. */
export function askForPage(sysId: string, after: string): boolean {
  return storeRequest({
    sourceId: `tryout:${sysId}:${after}`,
    type: 'mapping_tryout',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { tryout: { sys_id: sysId } },
  })
}

export function finishTryout(sysId: string, status: 'done' | 'failed', answer: string, more: Values = {}): void {
  const words = answer.slice(0, lengths.tryout.answer)
  writeRow(TRYOUT, sysId, { ...more, status, answer: words, after: '', finished_at: now() })
}
