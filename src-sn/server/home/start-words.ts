/** "Start" on the form of the connection asks first, with the numbers of the dialog on Home: in plain words, because a form shows no links. */
import type { HomeStart } from '../contract/home/start.ts'
import { openTable, text } from '../platform/rows.ts'
import { TEMPLATE } from '../platform/tables.ts'
import { now, shown, toStored } from '../platform/time.ts'
import { whyNotNow } from '../requests/start.ts'
import { adminRefusal } from '../requests/who-may.ts'
import { readStartPreview } from './start-preview.ts'

/** JSON with one of the two: why Start does nothing, or what is asked before it counts. */
export function startWords(): string {
  const refusal = adminRefusal('Start') || whyNotNow()
  if (refusal !== '') return JSON.stringify({ refusal })
  return JSON.stringify({
    question: questionOf(readStartPreview(false), { moment: shown(now()), templates: onNames(), shown: at }),
  })
}

const at = (iso: string): string => shown(toStored(iso))

function onNames(): string[] {
  const row = openTable(TEMPLATE)
  row.addQuery('active', true)
  row.addQuery('trial', false)
  row.orderBy('order')
  row.query()
  const names: string[] = []
  while (row.next()) names.push(text(row, 'name'))
  return names
}

interface About {
  readonly moment: string
  readonly templates: readonly string[]
  /** A moment as the person reads it. */
  readonly shown: (iso: string) => string
}

/** Pure. */
export function questionOf({ tried, running }: HomeStart, { moment, templates, shown: momentOf }: About): string {
  return [
    `Start? From now on: incidents declared after ${moment} become records by ${templates.map(name => `"${name}"`).join(', ')}.`,
    triedWords(tried, momentOf),
    runningWords(running),
  ].join('\n\n')
}

function triedWords(tried: HomeStart['tried'], momentOf: About['shown']): string {
  if (tried === null)
    return 'The mapping was not tried as it is saved now: nobody knows yet what it would make of the last 30 days. Home > Set-up and Home > Mapping try it.'
  if (tried.status === 'running')
    return 'The mapping is being tried at this moment: Home > Set-up shows what comes of it.'
  if (tried.status === 'failed') return `The mapping could not be tried: ${tried.answer}`
  const { days, tickets, follow_ups: followUps, skipped, looked_at: lookedAt, oldest, private_count: hidden } = tried
  const reach = tried.reaches_back
    ? ''
    : ` The try-out does not reach back ${days} days: it looked at the last ${lookedAt.count} incidents${oldest === '' ? '' : `, declared since ${momentOf(oldest)}`}.`
  const isPrivate =
    hidden === 0 ? '' : ` ${hidden} of all that it looked at ${hidden === 1 ? 'is' : 'are'} private and in no number.`
  const more = followUps.count === 0 ? '' : ` (and ${followUps.count} more of their follow-ups)`
  return `In the last ${days} days this mapping would have made ${tickets.count} ${tickets.count === 1 ? 'ticket' : 'tickets'}${more} and skipped ${skipped.count}. It was tried at ${momentOf(tried.finished_at)}.${reach}${isPrivate}`
}

function runningWords(running: HomeStart['running']): string {
  const where = '"Start …" on Home > Set-up offers to tick them.'
  if (running?.status !== 'done') return `Incidents that are running now stay out. ${where}`
  const { count } = running.counted
  if (count === 0) return 'No incident that may be shown is running now.'
  return `${count} ${count === 1 ? 'incident is' : 'incidents are'} running now and ${count === 1 ? 'stays' : 'stay'} out. ${where}`
}
