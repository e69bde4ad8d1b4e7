/** What the buttons do. Each reads its row anew: unsaved input on the form is not the button's business. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { applyTicket } from './apply-ticket.ts'
import { instanceAddress } from './settings.ts'
import { CONNECTION, JIRA, OUTBOUND_EVENT } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import { startOver } from './ticket-status.ts'
import { writeRow } from './rows.ts'

/** "Confirm sending from this instance" on the connection. */
export function confirmSending(current: GlideRecord): void {
  const address = instanceAddress()
  writeRow(CONNECTION, current.getUniqueValue(), { confirmed_instance: address })
  gs.addInfoMessage(`This instance (${address}) now sends to the bridge. Waiting events follow within a few minutes.`)
}

/** "Try again" on a ticket. An unlinked ticket starts over and gets a new record. */
export function tryAgain(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  if (readTicket(sysId)?.status === 'unlinked') startOver(sysId)
  applyTicket(sysId)
  const ticket = readTicket(sysId)
  const notYet = ticket?.targetTable === JIRA ? 'The bridge tries again with its next sweep, within a few minutes.' : 'The ticket is not in step yet, see Error.'
  gs.addInfoMessage(ticket?.status === 'in_step' ? `${ticket.number} is in step.` : notYet)
}

/** "Send again" on an outbound event: the asynchronous rule takes it from here, outside the user's transaction. */
export function sendAgain(current: GlideRecord): void {
  writeRow(OUTBOUND_EVENT, current.getUniqueValue(), { state: 'ready', attempts: '0', next_attempt: '', answer: '' })
  gs.addInfoMessage('The event is on its way again.')
}
