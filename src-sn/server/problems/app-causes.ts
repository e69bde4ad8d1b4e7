/** Causes on the way from incident.io to ServiceNow that the app itself finds. */
import { columnWords } from './cause-words.ts'
import type { CauseOf, CauseParts } from './cause-words.ts'

const RETRY = 'Then press Retry all.'

const tableWords = ({ table }: CauseParts): string => (table === '' ? 'its table' : table)

/** The record is written, only some column is not as incident.io has it. */
function ofColumns(what: (columns: string, table: string) => string, explanation: string, whatToDo: string): CauseOf {
  return parts => ({
    class: 'setting',
    cause: what(columnWords(parts.column), tableWords(parts)),
    explanation: `${explanation} All other columns of these records are written.`,
    whatToDo,
  })
}

const KEPT =
  'The sync does not overwrite what a person changed, unless the field mapping says so. The record and incident.io differ in this column.'

export const APP_CAUSES: Readonly<Record<string, CauseOf>> = {
  write_refused: parts => ({
    class: 'setting',
    cause:
      parts.column === 'work_notes'
        ? `ServiceNow refuses work notes on ${tableWords(parts)}.`
        : `ServiceNow refuses the write to ${tableWords(parts)}.`,
    explanation:
      'A rule, a data policy or a mandatory field of this table stops the write. The records stay as they are, and each write is tried again by itself.',
    whatToDo: `Read the answer below. Change the field mapping, or the rule that it names. ${RETRY}`,
  }),
  template_unusable: () => ({
    class: 'setting',
    cause: 'A template names a table that cannot be written to.',
    explanation: 'No record is made or updated by this template.',
    whatToDo: `Choose another target table in the template. ${RETRY}`,
  }),
  template_invalid: () => ({
    class: 'setting',
    cause: 'A text in a field mapping is not valid Liquid.',
    explanation: 'The bridge cannot work out the value, so it sends nothing for this incident.',
    whatToDo: `Open the templates: the field mapping says what is wrong with its text. ${RETRY}`,
  }),
  desired_unreadable: () => ({
    class: 'passes',
    cause: 'What the bridge stored on the ticket cannot be read.',
    explanation: 'The next change of the incident writes it again.',
    whatToDo: 'Wait for the next change, or press Retry all: the bridge then sends it again.',
  }),
  record_hidden: () => ({
    class: 'passes',
    cause: 'A query rule hides the record from the integration user.',
    explanation: 'The next attempt is made by the system, which sees everything.',
    whatToDo: 'Nothing, unless it stays: then look at the query rules of the table.',
  }),
  record_taken: () => ({
    class: 'somebody',
    cause: 'The record is already linked to another incident.',
    explanation: 'One record belongs to one incident, so nothing is written.',
    whatToDo: `Unlink it there, or unlink it here. ${RETRY}`,
  }),
  record_not_there: () => ({
    class: 'somebody',
    cause: 'The record that was to be linked is not in the table of the template.',
    explanation: 'The sync makes no other record instead, because somebody asked for this one.',
    whatToDo: 'Unlink the ticket, or change the target table of the template.',
  }),
  record_gone: () => ({
    class: 'setting',
    cause: 'A record was written and cannot be read back.',
    explanation: 'A rule may have removed it, or moved it to another table.',
    whatToDo: `Look for a rule on the table that deletes or moves records. ${RETRY}`,
  }),
  unexpected: () => ({
    class: 'somebody',
    cause: 'A script stopped on an unexpected error.',
    explanation: 'The answer below has the words of the platform. It is tried again by itself.',
    whatToDo: 'Look into System Logs at the time below. Tell the people who look after the app.',
  }),
  bridge_failed: () => ({
    class: 'somebody',
    cause: 'The bridge could not finish an incident.',
    explanation: 'The answer below has the words of the bridge. Its next runs try again.',
    whatToDo: 'Read the answer below, and the log of the bridge at the time below.',
  }),
  document_refused: () => ({
    class: 'somebody',
    cause: 'The app refuses what the bridge sends.',
    explanation: 'App and bridge may not belong together, or a text is longer than the app takes.',
    whatToDo: 'Compare both versions on the tab Set-up. The answer below names the field.',
  }),
  lookup_failed: ofColumns(
    columns => `A lookup finds no record for ${columns}.`,
    'The value of incident.io names nothing, or several records, so the column is left out.',
    `Add the missing record, or change the lookup of the field mapping. ${RETRY}`,
  ),
  lookup_doubtful: ofColumns(
    columns => `A lookup finds a doubtful record for ${columns}.`,
    'The record that was used is not active, or is one of several.',
    'Correct the records of that table, or the lookup of the field mapping.',
  ),
  column_left_out: ofColumns(
    (columns, table) => `The mapping cannot write ${columns} of ${table}.`,
    'The column is left out.',
    `Correct the field mapping or the static values of the template; the answer below says why. ${RETRY}`,
  ),
  value_not_stored: ofColumns(
    (columns, table) => `ServiceNow stores another value than incident.io has in ${columns} of ${table}.`,
    'A choice list, a rule or a data policy decides this column.',
    `Map a value that the column takes. ${RETRY}`,
  ),
  value_kept: parts => ({
    class: 'somebody',
    cause: `ServiceNow keeps another value than incident.io has in ${columnWords(parts.column)}.`,
    explanation: KEPT,
    whatToDo: 'Correct one of the two sides by hand. "Try again" on a ticket takes the value of incident.io.',
  }),
  value_replaced: parts => ({
    class: 'somebody',
    cause: `incident.io replaced what a person had changed in ${columnWords(parts.column)}.`,
    explanation: 'The field mapping says that the newest value counts.',
    whatToDo: 'Nothing, unless the person was right: then change the value in incident.io.',
  }),
  record_not_adopted: () => ({
    class: 'somebody',
    cause: 'incident.io names a record that was not used.',
    explanation: 'A new record was made instead.',
    whatToDo: 'Look at both records. Unlink the new one and link the other, if that is the right one.',
  }),
  parent_missing: () => ({
    class: 'passes',
    cause: 'The record of an incident is missing, so a follow-up hangs under nothing.',
    explanation: 'The task of the follow-up is there; only its parent is empty.',
    whatToDo: 'Nothing, unless the incident should have a record: then look at its ticket.',
  }),
  correlation_taken: () => ({
    class: 'somebody',
    cause: 'Another system uses the correlation id of a record.',
    explanation: 'The record is linked all the same.',
    whatToDo: 'Nothing, unless that system does not use it any more.',
  }),
  warning: parts => ({
    class: 'somebody',
    cause: `Something about ${columnWords(parts.column)} of ${tableWords(parts)} needs a look.`,
    explanation: 'The record is written. The answer below says what is odd about it.',
    whatToDo: 'Read the answer below.',
  }),
}
