/**
 * A preview or a link may be about a private incident. Who asks is known when the question is stored, the incident when it is answered, and
 * the answer stays on the row. So a question of somebody who may see private incidents is read by such people alone, and everybody else
 * gets the answer of an incident that does not exist.
 */
import type { GlideRecord } from '@servicenow/glide'
import type { DocumentRow } from '../apply/document-row.ts'
import { notShownHere } from '../contract/spec.ts'
import { maySeePrivate } from '../platform/privacy.ts'
import { changeRow, isTrue, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { LINK_REQUEST, PREVIEW, REFUSAL, TRYOUT_ROW } from '../platform/tables.ts'

/** For the rule that stores the question, which runs as the person who asks. */
export function rightOfRequester(): Values {
  return { private: privateIncidentsAllowed() && maySeePrivate() ? '1' : '0' }
}

/**
 * What is answered instead, '' when nothing is to be hidden: then the question says what it is about. What is hidden is named as the
 * person typed it, and no other way.
 */
export function hiddenFrom(incident: DocumentRow, question: GlideRecord, typed: string): string {
  const isShown = !incident.private || (privateIncidentsAllowed() && isTrue(question, 'private'))
  if (isShown) changeRow(question, { about: incident.externalId })
  return isShown ? '' : notShownHere(typed)
}

/** An incident is private from now on: what was answered about it is read by those alone who may know, and try-outs forget it. */
export function hideAnswers(externalId: string): void {
  const hide = { private: '1' }
  changeEach(PREVIEW, 'about', externalId, () => hide)
  changeEach(LINK_REQUEST, 'about', externalId, () => hide)
  // Its line stays, so that the counts of the try-out do.
  changeEach(TRYOUT_ROW, 'external_id', externalId, row => ({
    external_id: row.getUniqueValue(),
    reference: '',
    title: '',
    permalink: '',
    record: '',
    details: '{}',
  }))
  changeEach(REFUSAL, 'external_id', externalId, row => ({ external_id: row.getUniqueValue() }))
}

function changeEach(table: string, column: string, value: string, columns: (row: GlideRecord) => Values): void {
  const row = openTable(table)
  row.addQuery(column, value)
  row.query()
  while (row.next()) if (text(row, column) === value) changeRow(row, columns(row))
}
