/** Specs as the bridge answers with them, on the shipped template unless told otherwise. */
import { configurationOf, rowOf } from './documents.ts'
import type { Part } from './documents.ts'
import type { AppInstance } from './instance.ts'
import { INCIDENT_ID, templateId } from './tickets.ts'
import { readJson } from '../json.ts'

export const incidentOf = (instance: AppInstance, changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    source_updated_at: '2026-11-22T02:59:00.000000Z',
    source_created_at: '2026-11-22T02:58:30.250000Z',
    decision: 'Template "Incident" is used.',
    hash: 'ab',
  }),
  chosen_by: 'conditions',
  desired_values: [{ column: 'short_description', value: 'Payments are down', write: 'sync' }],
  ...changes,
})

export const followUpOf = (instance: AppInstance, changes: Part = {}): Part =>
  incidentOf(instance, {
    external_id: '01FOLLOW',
    reference: 'Oil the lift',
    template: templateId(instance, 'Follow-up'),
    ...changes,
  })

export const specOf = (instance: AppInstance, incident: Part = {}, changes: Part = {}): Part => ({
  configuration: configurationOf(instance),
  title: 'Payments are down',
  named: '',
  incident: incidentOf(instance, incident),
  follow_ups: [],
  ...changes,
})

/** The bridge answers each question with the next spec, and goes on with the last one; given are the questions. */
export function bridgeDecides(instance: AppInstance, ...specs: (() => Part)[]): Record<string, unknown>[] {
  const questions: Record<string, unknown>[] = []
  instance.answerWith(({ body }) => {
    const question = readJson<Record<string, unknown>>(String(body))
    // What a link leaves to the bridge is asked for afterwards.
    const isQuestion = question['type'] === 'preview' || question['type'] === 'link_requested'
    const spec = isQuestion ? specs[Math.min(questions.push(question), specs.length) - 1]?.() : undefined
    return { status: 200, headers: {}, body: JSON.stringify({ outcome: 'delivered', detail: 'Decided.', spec }) }
  })
  return questions
}
