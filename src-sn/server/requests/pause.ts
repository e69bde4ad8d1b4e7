/** "Pause" and "Resume" on the connection: nothing is written and nothing is sent in between, and nothing is lost. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { presentPerson } from '../platform/history.ts'
import { changeRow, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { readSyncState } from '../platform/start.ts'
import { CONNECTION } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { isAdmin } from './who-may.ts'

/** incident.io's attempts are those of Svix, the last one after 27 and a half hours: https://docs.svix.com/retries */
const KEPT =
  'Nothing is written to records and nothing is sent to incident.io until "Resume". Nothing is lost: what comes from incident.io and what people ' +
  'do here is kept in ServiceNow, for however long the pause is. While the bridge itself is stopped, incident.io repeats for about a day.'

/** `current` carries the reason as it is typed on the form, also before it is saved. */
export function pressPause(current: GlideRecord): void {
  if (!isAdmin('Pause')) return
  const answer = pauseSync(text(current, 'pause_reason'))
  if (answer.isDone) gs.addInfoMessage(answer.words)
  else gs.addErrorMessage(answer.words)
}

export function pressResume(): void {
  if (!isAdmin('Resume')) return
  gs.addInfoMessage(resumeSync().words)
}

interface Answer {
  readonly isDone: boolean
  /** For the person who asked. */
  readonly words: string
}

export function pauseSync(given: string): Answer {
  const reason = given.trim()
  const { declaredFrom, pause } = readSyncState()
  if (declaredFrom === '')
    return { isDone: false, words: 'Not paused: the sync is not started, so nothing is written or sent.' }
  if (pause !== '') return { isDone: false, words: pause }
  if (reason === '')
    return {
      isDone: false,
      words: 'Not paused: fill in "Pause reason" first. Others read it on everything that waits.',
    }
  setPause({ paused_at: now(), paused_by: presentPerson(), pause_reason: reason })
  return { isDone: true, words: `Paused. ${KEPT}` }
}

export function resumeSync(): Answer {
  if (readSyncState().pause === '') return { isDone: false, words: 'The sync is not paused.' }
  setPause({ paused_at: '', paused_by: '', pause_reason: '' })
  return { isDone: true, words: 'Resumed. What was kept is written and sent within the next minutes, in its order.' }
}

/** On every connection, so that no other one sends. */
function setPause(values: Values): void {
  const row = openTable(CONNECTION)
  row.query()
  while (row.next()) changeRow(row, values)
}
