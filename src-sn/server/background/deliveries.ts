/** Which events are sent, and when: those that are due, those that wait for a bridge, and each as it becomes ready. */
import { each, isUntouched, listDueEvents, waitingEvents } from './due.ts'
import { ASKED_IN_A_PAUSE, readConnection } from '../deliver/connection.ts'
import { unixSeconds } from '../platform/time.ts'

/** Sends one event; false when nobody answered. */
type Send = (sysId: string) => boolean

/** So many unanswered deliveries in a row mean that the bridge is down: the rest stays due for the next minute. */
const MAX_UNANSWERED = 3

/** Those with few attempts first: events that the bridge cannot answer must not take the place of those it can. */
export function deliverDue(end: number, send: Send): void {
  const all = listDueEvents([])
  const connection = all.length === 0 ? null : readConnection()
  if (connection?.ready !== true) return
  const due = connection.pause === '' ? all : listDueEvents([['type', 'IN', ASKED_IN_A_PAUSE.join(',')]])
  let unanswered = 0
  each(
    due.map(({ sysId }) => sysId),
    end,
    sysId => {
      if (unanswered >= MAX_UNANSWERED) return
      unanswered = send(sysId) ? 0 : unanswered + 1
    },
  )
}

/** Before the transaction would be ended from outside; the minute script does the rest. */
const WAITING_SECONDS = 120

/** A bridge process has started, and what waited for one is sent at once. */
export function deliverWaiting(send: Send): void {
  const connection = readConnection()
  if (!connection.ready || connection.pause !== '') return
  const end = unixSeconds() + WAITING_SECONDS
  let unanswered = 0
  for (const event of waitingEvents()) {
    if (unixSeconds() >= end || unanswered >= MAX_UNANSWERED) return
    if (!isUntouched(event)) continue
    unanswered = send(event.sysId) ? 0 : unanswered + 1
  }
}
