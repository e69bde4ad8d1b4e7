/** Causes on the way from ServiceNow to the bridge. */
import type { CauseOf } from './cause-words.ts'

const LATER = 'Everything waits in its order and is sent when that is mended. Nothing is lost.'

export const DELIVERY_CAUSES: Readonly<Record<string, CauseOf>> = {
  bridge_unreachable: () => ({
    class: 'passes',
    cause: 'The bridge does not answer.',
    explanation: LATER,
    whatToDo: 'Look whether the bridge runs, and whether this instance can reach its address. It goes on by itself.',
  }),
  bridge_unavailable: ({ status }) => ({
    class: 'passes',
    cause: `The bridge answers ${status === '' ? 'with an error' : status}.`,
    explanation: LATER,
    whatToDo: 'Wait some minutes. If it stays, read the log of the bridge.',
  }),
  signature_mismatch: () => ({
    class: 'setting',
    cause: 'The bridge does not know the signature of this instance.',
    explanation: `The two signing secrets are not the same. ${LATER}`,
    whatToDo: 'Enter one secret on the connection and as SERVICENOW_WEBHOOK_SECRET of the bridge.',
  }),
  clocks_differ: () => ({
    class: 'setting',
    cause: 'The clocks of this instance and of the bridge differ too much.',
    explanation: LATER,
    whatToDo: 'Correct the clock of the machine on which the bridge runs.',
  }),
  bridge_address_wrong: () => ({
    class: 'setting',
    cause: 'Something else than the bridge answers at its address.',
    explanation: LATER,
    whatToDo: 'Check the bridge URL of the connection, and any proxy before it.',
  }),
  connection_incomplete: () => ({
    class: 'setting',
    cause: 'The connection to the bridge is not complete.',
    explanation: LATER,
    whatToDo: 'Open the connection. It needs the address of the bridge and the signing secret.',
  }),
  sending_off: () => ({
    class: 'setting',
    cause: 'Sending is switched off.',
    explanation: LATER,
    whatToDo: 'Tick "Active" on the connection when sending may go on.',
  }),
  sending_unconfirmed: () => ({
    class: 'setting',
    cause: 'Nobody has confirmed that this instance may send.',
    explanation: `So a clone stays silent. ${LATER}`,
    whatToDo: 'Press "Confirm sending from this instance" on the connection.',
  }),
  event_invalid: () => ({
    class: 'somebody',
    cause: 'The bridge does not take an event of this app.',
    explanation: 'App and bridge may not belong together.',
    whatToDo: 'Compare both versions on the tab Set-up. Then press Retry all.',
  }),
  event_refused: () => ({
    class: 'somebody',
    cause: 'An event was not sent.',
    explanation: 'The answer below says why.',
    whatToDo: 'Read the answer below. Then press Retry all, or Discard.',
  }),
  ticket_unlinked: () => ({
    class: 'somebody',
    cause: 'The record was unlinked before its events were sent.',
    explanation: 'What people wrote on it stays in ServiceNow.',
    whatToDo: 'Press Discard, or link the record again and press Retry all.',
  }),
  incident_private: () => ({
    class: 'somebody',
    cause: 'The incident turned private before its events were sent.',
    explanation: 'Private incidents are not synced, so nothing is sent.',
    whatToDo: 'Press Discard.',
  }),
  attachment_gone: () => ({
    class: 'somebody',
    cause: 'An attachment was deleted before it was sent.',
    explanation: 'There is nothing left to send.',
    whatToDo: 'Press Discard.',
  }),
  attachment_empty: () => ({
    class: 'somebody',
    cause: 'An attachment has no content.',
    explanation: 'ServiceNow never stored its bytes.',
    whatToDo: 'Attach the file again, and press Discard here.',
  }),
  payload_unreadable: () => ({
    class: 'somebody',
    cause: 'The stored text of an event cannot be read.',
    explanation: 'Somebody changed it, or it was cut.',
    whatToDo: 'Press Discard.',
  }),
}
