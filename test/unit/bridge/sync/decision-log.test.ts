/** What the log says at debug of a decision: enough to follow it, and nothing that a person wrote. */
import { decisionLog } from '../../../../bridge/sync/decision-log.ts'
import { syncIncident } from '../../../../bridge/sync/incident.ts'
import { createLog } from '../../../../bridge/observability/log.ts'
import {
  aCondition,
  aConfiguration,
  aFollowUp,
  aFollowUpTemplate,
  anIncident,
  aTemplate,
  severityIs,
} from '../mapping/samples.ts'
import { readJson } from '../../json.ts'
import { at, makeSyncRig, privateHint, publicHint, type SyncRig } from './sync-rig.ts'

let rig: SyncRig
let text: string

beforeEach(() => {
  rig = makeSyncRig()
  text = ''
})

const log = createLog('debug', { write: (line: string) => void (text += line) })
const sync = (hint = publicHint) => syncIncident({ ...rig.parts, onDecided: decisionLog(log) }, 'INCIDENT_1', hint)
const lines = () => {
  const read = text.split('\n').filter(line => line !== '')
  return read.map(line => readJson<Record<string, unknown>>(line))
}
const about = { level: 'debug', incidentId: 'INCIDENT_1' }
const mapped = (column: string, value: string) => ({ column, value, write: 'sync', lookup: null }) as const

test('the template, why no other, and the names of the columns', async () => {
  const [fails, matches] = [severityIs('SEV_MINOR'), severityIs('SEV_MAJOR')]
  const fieldMappings = [mapped('short_description', '{{ incident.name }}'), mapped('work_notes', '{{ incident. }}')]
  const templates = [
    aTemplate({ sysId: 'OFF', active: false }),
    aTemplate({ sysId: 'TRIAL', trial: true }),
    aTemplate({ sysId: 'FAILS', conditions: [fails] }),
    aTemplate({ sysId: 'EMPTY' }),
    aTemplate({ sysId: 'CHOSEN', conditions: [matches], fieldMappings }),
    aTemplate({ sysId: 'LATER', conditions: [matches] }),
    aFollowUpTemplate(),
  ]
  const statusMappings = [
    { targetTable: 'incident', statusId: 'STATUS_FIXING', category: '', values: { state: '2', impact: '1' } },
  ]
  rig.app.configure(aConfiguration({ templates, statusMappings }))
  rig.put()
  rig.source.putFollowUps(aFollowUp())
  await sync({ ...publicHint, followUpIds: ['FOLLOW_UP_2'] })
  expect(lines()).toEqual([
    expect.objectContaining({
      ...about,
      msg: 'decided',
      recordType: 'incident',
      externalId: 'INCIDENT_1',
      template: 'CHOSEN',
      reason: 'conditions_match',
      notUsed: 'OFF: off TRIAL: for_tests FAILS: conditions_fail EMPTY: fallback_only LATER: later',
      fields: 'short_description state impact',
      leftOut: 'work_notes',
    }),
    expect.objectContaining({
      ...about,
      recordType: 'follow_up',
      externalId: 'FOLLOW_UP_1',
      template: 'TEMPLATE_FU',
      reason: 'first',
      notUsed: '',
      fields: 'short_description',
    }),
    expect.objectContaining({ ...about, msg: 'nothing to decide', externalId: 'FOLLOW_UP_2', reason: 'gone' }),
  ])
})

test('a template that a record keeps, and another one that would take it today', async () => {
  rig.put()
  await sync()
  rig.app.configure(
    aConfiguration({
      templates: [
        aTemplate({ sysId: 'NEW', conditions: [severityIs('SEV_MAJOR')] }),
        aTemplate({ conditions: [aCondition({ optionIds: ['SEV_MINOR'] })] }),
      ],
    }),
  )
  rig.put({ updatedAt: at(1) })
  text = ''
  await sync()
  expect(lines().at(-1)).toMatchObject({ template: 'TEMPLATE_1', reason: 'kept', notUsed: 'NEW: record_exists' })
})

test.each([
  ['before Start', aConfiguration({ declaredFrom: '' }), {}, { msg: 'decided', reason: 'not_asked: start' }],
  ['of a tutorial', aConfiguration(), { mode: 'tutorial' }, { msg: 'decided', reason: 'not_asked: rule' }],
  ['no template matches', aConfiguration({ templates: [] }), {}, { msg: 'decided', reason: 'none_is_on' }],
  ['private', aConfiguration(), { visibility: 'private' }, { msg: 'nothing to decide', reason: 'private' }],
])('why there is no ticket: %s', async (_what, configuration, changes, expected) => {
  rig.app.configure(configuration)
  rig.put(changes)
  await sync(privateHint)
  expect(lines()).toEqual([expect.objectContaining({ ...about, ...expected, externalId: 'INCIDENT_1' })])
})

test('that incident.io does not show it', async () => {
  await sync()
  expect(lines()).toEqual([expect.objectContaining({ msg: 'nothing to decide', reason: 'not_shown' })])
})

test('not a title, a value, a name or a condition', async () => {
  const words = 'canary-90ab'
  const named = { name: words, conditions: [aCondition({ operator: 'contains', text: words, attributeLabel: words })] }
  const fieldMappings = [mapped('description', `${words} {{ incident.summary }}`), mapped('state', `{{ ${words} `)]
  rig.app.configure(
    aConfiguration({
      templates: [
        aTemplate({ ...named, sysId: 'OTHER' }),
        aTemplate({ name: words, fallback: true, fieldMappings }),
        aFollowUpTemplate({ name: words, fieldMappings }),
      ],
      statusMappings: [{ targetTable: 'incident', statusId: 'STATUS_FIXING', category: '', values: { state: words } }],
    }),
  )
  rig.put(
    anIncident({
      name: words,
      summary: words,
      permalink: `https://app.incident.io/${words}`,
      reference: words,
      status: { ...anIncident().status, name: words },
    }),
  )
  rig.source.putFollowUps(aFollowUp({ title: words, description: words, labels: [words] }))
  await sync()
  expect(lines()).toHaveLength(2)
  expect(text).not.toContain(words)
})
