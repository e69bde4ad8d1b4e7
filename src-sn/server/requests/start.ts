/** "Start" on the connection: from then on incidents become records. Before it, nothing is made and nothing is linked. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { readConnection } from '../deliver/connection.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { changeRow, isTrue, openTable, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { NOT_STARTED } from '../platform/held-back.ts'
import { declaredFrom } from '../platform/start.ts'
import { CONNECTION, TEMPLATE, TICKET } from '../platform/tables.ts'
import { now, shown, toIso } from '../platform/time.ts'
import { isOlder } from '../platform/versions.ts'
import { isAdmin } from './who-may.ts'

export function pressStart(current: GlideRecord): void {
  if (!isAdmin('Start')) return
  const { isDone, words } = startSync(current.getUniqueValue())
  if (isDone) gs.addInfoMessage(words)
  else gs.addErrorMessage(words)
}

/** `connection`: sys_id of the row on which the moment is noted. `words` are for the person who asked. */
export function startSync(connection: string): { readonly isDone: boolean; readonly words: string } {
  const problem = whyNotNow()
  if (problem !== '') return { isDone: false, words: problem }
  const moment = now()
  writeRow(CONNECTION, connection, { declared_from: moment })
  keepHistory({ kind: 'started', ticket: '', by: presentPerson() })
  releaseHeld(moment)
  return {
    isDone: true,
    words: `Started. Incidents declared from ${shown(moment)} on become records by the templates that are on. Older ones stay out.`,
  }
}

/** More than this at once would hold up the admin; the others are looked at within the hour. */
const MAX_AT_ONCE = 200

/** What a bridge of an earlier release sent before Start: it stays out, unless it was declared in the same moment. */
function releaseHeld(moment: string): void {
  const ticket = openTable(TICKET)
  ticket.addQuery('status', 'pending')
  ticket.addQuery('reason', NOT_STARTED)
  ticket.orderBy('sys_created_on')
  ticket.setLimit(MAX_AT_ONCE)
  ticket.query()
  while (ticket.next()) if (text(ticket, 'reason') === NOT_STARTED) changeRow(ticket, columnsAtStart(ticket, moment))
}

function columnsAtStart(ticket: GlideRecord, moment: string): Values {
  const declared = text(ticket, 'source_created_at')
  const isOlderThanStart = declared !== '' && isOlder(declared, toIso(moment))
  if (!isOlderThanStart || text(ticket, 'record_type') !== 'incident') return { next_attempt: now() }
  const decision = `No ticket: it was declared at ${declared}, before Start. The command "backfill" of the bridge takes it all the same.`
  return { template: '', decision, next_attempt: now() }
}

/** '' when Start would begin something. */
export function whyNotNow(): string {
  const since = declaredFrom()
  return since === ''
    ? whyNotYet()
    : `The sync is started already: it takes incidents declared from ${shown(since)} on.`
}

/** '' when everything that Start needs is there. */
export function whyNotYet(): string {
  const connection = readConnection()
  return connection.ready ? whyNoTemplate() : `Not started. ${connection.problem}`
}

function whyNoTemplate(): string {
  const row = openTable(TEMPLATE)
  row.orderBy('order')
  row.orderBy('name')
  row.query()
  const names: string[] = []
  while (row.next()) {
    if (isTrue(row, 'active') && !isTrue(row, 'trial')) return ''
    names.push(`"${text(row, 'name')}"`)
  }
  return (
    'Not started: no template has "Create tickets" on, so no incident would become a record. ' +
    (names.length === 0
      ? 'Make one under incident.io > Incident ticket templates.'
      : `Switch on what you want, on Home > Set-up under Templates or under incident.io > Incident ticket templates. There are ${names.join(', ')}.`)
  )
}
