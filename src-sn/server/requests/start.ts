/** "Start" on the connection: from then on incidents become records. Before it, nothing is made and nothing is linked. */
import { GlideDateTime, gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { readConnection } from '../deliver/connection.ts'
import { isTrue, openTable, text, writeRow } from '../platform/rows.ts'
import { declaredFrom } from '../platform/start.ts'
import { CONNECTION, TEMPLATE } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { isAdmin } from './who-may.ts'

export function pressStart(current: GlideRecord): void {
  if (!isAdmin('Start')) return
  const since = declaredFrom()
  const problem =
    since === '' ? whyNotYet() : `The sync is started already: it takes incidents declared from ${shown(since)} on.`
  if (problem !== '') {
    gs.addErrorMessage(problem)
    return
  }
  const moment = now()
  writeRow(CONNECTION, current.getUniqueValue(), { declared_from: moment })
  gs.addInfoMessage(
    `Started. Incidents declared from ${shown(moment)} on become records by the templates that are on. Older ones stay out.`,
  )
}

/** '' when everything that Start needs is there. */
function whyNotYet(): string {
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
      : `Open incident.io > Incident ticket templates and switch on what you want. There are ${names.join(', ')}.`)
  )
}

/** In the time zone and format of the person who reads it. */
const shown = (stored: string): string => new GlideDateTime(stored).getDisplayValue()
