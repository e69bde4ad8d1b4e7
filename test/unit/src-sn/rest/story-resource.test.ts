/** POST story and POST evidence: what Find tells and exports, for the command line. */
import { createHash } from 'node:crypto'
import { ask, documentOf, SYNC } from '../documents.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, INCIDENT_ID, note, recordOf, ticketOf } from '../tickets.ts'

const HOME = '/api/x_iio_sync/v1/home'
/** May read the Home page, and no private incident. */
const VIEWER = 'abel.tuter'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  giveRole(instance, VIEWER, 'x_iio_sync.viewer')
  declare(instance, { decision: 'Template "Incident" is used: severity is Critical.' })
  note(instance, { update_id: '01UPDATE', ticket: ticketOf(instance)['sys_id'] ?? '', author: 'Zoë =1+1' })
})

const story = (query: string, more = {}) =>
  instance.call(INTEGRATION, 'POST', `${SYNC}/story`, { query, only: 'all', after: '', ...more })
const evidence = (changes: object) =>
  instance.call(INTEGRATION, 'POST', `${SYNC}/evidence`, {
    query: '',
    only: 'all',
    format: 'csv',
    from: '',
    until: '',
    ...changes,
  })
const page = (path: string, query: Record<string, string>) =>
  instance.call(VIEWER, 'GET', `${HOME}/${path}?${new URLSearchParams(query).toString()}`)

test.each(['INC-123', INCIDENT_ID, 'https://app.incident.io/incidents/123', 'INC-404'])(
  'the story of %s is the one that Find tells a viewer',
  query => {
    const { status, result } = story(query)
    expect([status, result]).toEqual([200, page('find', { q: query }).result])
  },
)

test.each<[string, Record<string, string>]>([
  ['one incident', { query: 'INC-123' }],
  ['what was refused of it', { query: 'INC-123', only: 'refused' }],
  ['a range', { from: '2026-11-22', until: '2026-11-23T00:00:00Z' }],
])('evidence of %s is the file of the page, byte for byte, in both formats', (_what, { query = '', ...more }) => {
  for (const format of ['csv', 'json']) {
    const { status, result } = evidence({ query, format, ...more })
    const exported = page('find/export', { q: query, format, ...more }).result
    expect(status).toBe(200)
    expect(Buffer.from(String(result['content']))).toEqual(Buffer.from(String(exported['content'])))
    expect(result).toEqual(exported)
    expect(result['sha256']).toBe(createHash('sha256').update(String(result['content'])).digest('hex'))
  }
})

test.each([
  ['of nothing', {}],
  ['of a range without an end', { from: '2026-11-22' }],
  ['from a moment that is none', { query: 'INC-123', from: 'yesterday' }],
])('evidence %s is refused', (_what, changes) => {
  expect(evidence(changes).status).toBe(400)
})

test('a place that no story has is refused', () => {
  expect(story('INC-123', { after: 'x' }).status).toBe(400)
})

describe.each([
  ['has no other role', []],
  ['may see private incidents', ['x_iio_sync.private_viewer', 'itil']],
  ['is an admin', ['admin']],
])('of a private incident, to a user of the bridge that %s', (_what, roles) => {
  beforeEach(() => {
    for (const role of roles) giveRole(instance, INTEGRATION, role)
    ask(instance, 'POST', 'incidents', documentOf(instance, { incident: { external_id: INCIDENT_ID, private: true } }))
  })

  test('the story says nothing', () => {
    for (const query of ['INC-123', INCIDENT_ID, 'https://app.incident.io/incidents/123'])
      expect(story(query).result).toMatchObject({
        headline: `Neither side knows ${query}. If it is private, only people who may see it are told.`,
        subject: null,
        lines: [],
      })
    const { number = '' } = recordOf(instance)
    expect(story(number).text).not.toMatch(/INC-123|01FCND|Critical/)
  })

  test('evidence counts it, and says nothing else', () => {
    const range = { from: '2026-11-01', until: '2026-12-01' }
    const { content, ...all } = evidence({ ...range, format: 'json' }).result
    expect(all).toMatchObject({ private: 1 })
    expect(content).not.toMatch(/INC-123|01FCND|Critical|Zoë/)
    expect(evidence({ query: 'INC-123' }).result).toMatchObject({ lines: 0, private: 1 })
  })
})
