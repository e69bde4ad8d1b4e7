/**
 * A private incident that says one word in its reference, its name and its address goes every way through the app. Who lacks the role
 * for private incidents reads that word nowhere: neither of one that turned private, nor of one that is synced as a private one.
 */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { anIncident } from '../bridge/mapping/samples.ts'
import { ask, documentOf, freshHash, rowOf } from './documents.ts'
import { giveRole } from './filled.ts'
import { askAsForm } from './forms/form-line.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { bridgeTries, mappingPage, tryFile } from './mapping/mapping-end.ts'
import { bridgeDecides, specOf } from './specs.ts'
import { connect, declare, declareFollowUp, desired, INCIDENT_ID, note, recordOf, ticketOf, write } from './tickets.ts'

const WORD = 'canary-7f3a'
const REFERENCE = `INC-${WORD}`
/** As somebody names it who knows no more. */
const TYPED = 'the-private-one'
const HOME = '/api/x_iio_sync/v1/home'
const VIEWER = 'abel.tuter'
/** Works on tasks, too, so that records are open to them. */
const OPERATOR = 'david.loo'
const RESPONDER = 'beth.anglin'
const ENTITLED = 'ashley.parker'
const READERS = [VIEWER, OPERATOR, RESPONDER]

const values = (isPrivate: boolean): Row => ({
  reference: REFERENCE,
  permalink: `https://app.incident.io/${WORD}/1`,
  private: isPrivate ? '1' : '0',
  decision: `Template "Incident" is used: name contains ${WORD}.`,
  desired_values: desired({ column: 'short_description', value: 'Restricted' }),
})

const refusing = (): void =>
  instance.answerWith(() => ({
    status: 200,
    headers: {},
    body: JSON.stringify({ outcome: 'refused', detail: `incident.io says: ${WORD} is too long` }),
  }))

let instance: AppInstance
let others: Row[]

/** All that can happen to an incident, by an operator who may see private ones, or who could while it was public. */
function tellStory(isPrivate: boolean, operator: string): void {
  declare(instance, values(isPrivate))
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  declareFollowUp(instance, ticket, { ...values(isPrivate), reference: WORD })
  note(instance, { update_id: '01UPDATE', ticket, text: WORD, author: WORD })
  instance.settle()
  refusing()
  write(instance, RESPONDER, { work_notes: 'Refused by the other side' })
  instance.settle()
  decide(isPrivate)
  instance.create(operator, 'x_iio_sync_preview', { reference: REFERENCE })
  askToLink(operator, REFERENCE)
  instance.settle()
  ask(
    instance,
    'POST',
    'incidents',
    documentOf(instance, {
      incident: rowOf(ticketOf(instance), { decision: `Template "${WORD}" is used.`, hash: freshHash() }),
      bridge_error: `incident.io updates of ${WORD}: refused with 403.`,
    }),
  )
  instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/incidents', {
    incident: { external_id: INCIDENT_ID, private: isPrivate },
  })
}

/** The bridge answers questions by what the incident is. */
function decide(isPrivate: boolean): void {
  const incident = { ...rowOf(values(isPrivate)), external_id: INCIDENT_ID }
  bridgeDecides(instance, () => specOf(instance, { ...incident, hash: freshHash() }, { title: WORD }))
}

/** One request for another record, one for the record that is linked. */
function askToLink(user: string, incident: string): void {
  const other = instance.create('admin', 'incident', { short_description: 'Another' }).result
  others.push(other)
  for (const record of [other, recordOf(instance)])
    instance.create(user, 'x_iio_sync_link_request', {
      record_table: 'incident',
      record: record['sys_id'] ?? '',
      incident,
    })
}

const STORIES: Readonly<Record<string, () => void>> = {
  'that turned private': () => {
    bridgeTries(instance, [anIncident({ id: INCIDENT_ID, reference: REFERENCE, name: WORD })])
    tryFile(instance, mappingPage(instance).file)
    instance.settle()
    tellStory(false, OPERATOR)
    ask(instance, 'POST', 'incidents', documentOf(instance, { incident: { external_id: INCIDENT_ID, private: true } }))
  },
  'that is synced as a private one': () => {
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    tellStory(true, ENTITLED)
  },
}

const get =
  (path: string, query: Record<string, string> = {}) =>
  (user: string) =>
    instance.call(user, 'GET', `${HOME}/${path}?${new URLSearchParams(query).toString()}`).text

const problemPages = (user: string): string =>
  instance
    .rows('x_iio_sync_problem')
    .map(row => get(`problems/${row['sys_id'] ?? ''}`)(user))
    .join('\n')

const range = { from: '2026-11-01', until: '2026-12-01' }
const names = [REFERENCE, INCIDENT_ID, '01FOLLOW', `https://app.incident.io/${WORD}/1`]

/** Where somebody could read it. What a person types is not told to them: the answer is looked through without it. */
const PLACES: Readonly<Record<string, (user: string) => string>> = {
  'the tables of the app': user =>
    instance
      .rows('sys_db_object')
      .map(row => row['name'] ?? '')
      .filter(name => name.startsWith('x_iio_sync_'))
      .map(name => instance.call(user, 'GET', `/api/now/table/${name}?sysparm_display_value=all`).text)
      .join('\n'),
  'the frame of the page': get('frame'),
  'the tab Set-up': get('set-up'),
  'the tab Health': get('health'),
  'its lists': user =>
    ['notes-out', 'images-out', 'tickets-in', 'notes-in'].map(name => get('health/queue', { name })(user)).join('\n'),
  'the tab Problems': get('problems'),
  'a page of a problem': problemPages,
  'the mails': get('mails'),
  'a try-out': user =>
    instance
      .rows('x_iio_sync_tryout')
      .map(row => get('mapping/tryout', { id: row['sys_id'] ?? '' })(user))
      .join('\n'),
  Find: user =>
    names.map(name => get('find', { q: name })(user).split(name).join('')).join('\n') +
    get('find', { q: recordOf(instance)['number'] ?? '' })(user),
  'an export of one': user =>
    [...names, recordOf(instance)['number'] ?? '']
      .map(name => get('find/export', { q: name, format: 'json' })(user).split(name).join(''))
      .join('\n')
      .replace(/incident-io-INC-canary-7f3a|https-app-incident-io-canary-7f3a-1/g, ''),
  'an export of all': user => ['csv', 'json'].map(format => get('find/export', { ...range, format })(user)).join('\n'),
  'the line on the form': user => askAsForm(instance, 'incident', recordOf(instance)['sys_id'] ?? '', user),
  'what the buttons on the record say': user =>
    ['Show incident.io sync', 'Sync now'].flatMap(name => instance.press(name, recordOf(instance), user)).join('\n'),
  'the way to incident.io': user =>
    `${instance.redirectOf('Open in incident.io', recordOf(instance), user)}${instance.press('Open in incident.io', recordOf(instance), user).join('\n')}`,
  'the actions of Find': user =>
    ['sync', 'unlink']
      .map(
        action =>
          instance.call(user, 'POST', `${HOME}/find/${action}`, { ticket: ticketOf(instance)['sys_id'] ?? '' }).text,
      )
      .join('\n'),
  'the record itself': user =>
    instance.call(user, 'GET', `/api/now/table/incident/${recordOf(instance)['sys_id'] ?? ''}`).text,
  'the system log': () => ['error', 'warn', 'info', 'debug'].flatMap(level => instance.logs(level)).join('\n'),
}

describe.each(Object.keys(STORIES))('a private incident %s', story => {
  beforeAll(() => {
    others = []
    instance = createAppInstance({ opensButtons: true })
    connect(instance)
    giveRole(instance, VIEWER, 'x_iio_sync.viewer')
    giveRole(instance, OPERATOR, 'x_iio_sync.operator')
    instance.create('admin', 'sys_user', { user_name: ENTITLED, first_name: 'Ashley', last_name: 'Parker' })
    for (const role of ['x_iio_sync.operator', 'x_iio_sync.private_viewer', 'itil']) giveRole(instance, ENTITLED, role)
    STORIES[story]?.()
    instance.runMinuteScript()
    // Asked once more by somebody who may not know of it.
    decide(true)
    askToLink(OPERATOR, TYPED)
    instance.create(OPERATOR, 'x_iio_sync_preview', { reference: TYPED })
    instance.settle()
  })

  const cases = Object.keys(PLACES).flatMap(place => READERS.map(user => [place, user] as const))

  test.each(cases)('is not named in %s to %s', (place, user) => {
    // The record keeps the id that it is known by.
    const words = place === 'the record itself' ? [WORD] : [WORD, INCIDENT_ID, '01FOLLOW']
    const text = (PLACES[place]?.(user) ?? '').toLowerCase()
    const found = words.map(word => text.indexOf(word.toLowerCase())).filter(at => at >= 0)
    expect(found.map(at => text.slice(Math.max(0, at - 300), at + 100))).toEqual([])
  })

  test('is shown to who has the role for it', () => {
    for (const place of ['the tables of the app', 'Find', 'an export of all', 'a page of a problem'])
      expect([place, PLACES[place]?.(ENTITLED).includes(WORD)]).toEqual([place, true])
  })
})
