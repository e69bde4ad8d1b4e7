/** Incidents that were running at Start, and that somebody ticked: each gets one run of the bridge that takes it all the same. */
import { gs } from '@servicenow/glide'
import { tickedMark } from '../contract/events.ts'
import type { TryoutList } from '../contract/tryout-limits.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { TRYOUT, TRYOUT_ROW } from '../platform/tables.ts'
import { now, toIso } from '../platform/time.ts'
import { storeRequest } from '../tickets/outbox.ts'
import { findTicket } from '../tickets/ticket.ts'

/** What a person ticked in the dialog of Start, if anything. */
export interface Ticks {
  /** The try-out that listed them. */
  readonly asked?: string
  /** Ids in incident.io. */
  readonly incidents?: readonly string[]
}

export interface Ticked {
  readonly externalId: string
  readonly reference: string
}

/** null: one of them is not among those that were listed, or no template takes it. */
export function readTicked({ asked = '', incidents = [] }: Ticks, list: TryoutList): readonly Ticked[] | null {
  const wanted = [...new Set(incidents)]
  if (wanted.length === 0) return []
  const tryout = readRow(TRYOUT, asked)
  if (tryout === null || text(tryout, 'list') !== list) return null
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', asked)
  row.addQuery('external_id', 'IN', wanted.join(','))
  row.orderBy('position')
  row.query()
  const found: Ticked[] = []
  while (row.next())
    if (text(row, 'tryout') === asked && text(row, 'would_template') !== '')
      found.push({ externalId: text(row, 'external_id'), reference: text(row, 'reference') })
  return found.length === wanted.length ? found : null
}

/** After Start: before it the bridge takes nothing, although somebody asks. What was done, as a sentence for the person; '' for nothing. */
export function takeTicked(ticked: readonly Ticked[]): string {
  if (ticked.length === 0) return ''
  const words = ticked.map(({ reference }) => reference).join(', ')
  // An incident may turn private later, so only its own story says which: by the events below.
  const count = `${ticked.length} ${ticked.length === 1 ? 'incident' : 'incidents'}`
  keepHistory({ kind: 'ticked', ticket: '', by: presentPerson(), words: count })
  const lost = ticked.filter(one => !askForRun(one)).map(({ reference }) => reference)
  if (lost.length === 0) return ` Taken although they run already: ${words}.`
  return ` ${lost.join(', ')} could not be asked for: the outbound event was not stored. Run "backfill" where the bridge runs.`
}

function askForRun({ externalId }: Ticked): boolean {
  const event = {
    sourceId: `${tickedMark(externalId)}${gs.generateGUID()}`,
    type: 'resync',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { resync: { incident_id: externalId, is_admitted: true } },
  } as const
  return storeRequest(event, findTicket('incident', externalId)?.sysId ?? '')
}
