/** Find, asked by a viewer: what it takes, what it tells, and what it keeps to itself. */
import type { ExportAnswer, FindAnswer } from '../../../../src-sn/server/contract/home/find.ts'
import { ask, documentOf, freshHash, rowOf, SYNC } from '../documents.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { createHash } from 'node:crypto'
import {
  connect,
  declare,
  declareAdopting,
  declareFollowUp,
  desired,
  edit,
  INCIDENT_ID,
  note,
  recordOf,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'

const HOME = '/api/x_iio_sync/v1/home'
const VIEWER = 'abel.tuter'
/** A viewer who works on tasks, and so may read records. */
const READER = 'david.loo'
const USED = 'Template "Incident" is used: severity is Critical.'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  for (const user of [VIEWER, READER]) giveRole(instance, user, 'x_iio_sync.viewer')
})

const get = (path: string, query: Record<string, string>, user = VIEWER) =>
  instance.call(user, 'GET', `${HOME}${path}?${new URLSearchParams(query).toString()}`)

function find(q: string, more: Record<string, string> = {}, user = VIEWER): FindAnswer {
  const answer = get('/find', { q, ...more }, user)
  expect(answer.status).toBe(200)
  return answer.result as unknown as FindAnswer
}

const whats = (q: string, more: Record<string, string> = {}, user = VIEWER): string[] =>
  find(q, more, user).lines.map(line => `${line.who || line.side}: ${line.what}: ${line.outcome}`)

const decide = (decision: string, changes = {}): void =>
  void ask(
    instance,
    'POST',
    'incidents',
    documentOf(instance, { incident: rowOf(ticketOf(instance), { decision, hash: freshHash(), ...changes }) }),
  )

describe('one ticket by any name', () => {
  beforeEach(() => {
    declare(instance, { decision: USED })
  })

  test.each<[string, () => string]>([
    ['its reference', () => 'INC-123'],
    ['its reference in small letters', () => 'inc-123'],
    ['the number of its record', () => recordOf(instance)['number'] ?? ''],
    ['the id of incident.io', () => INCIDENT_ID],
    ['the sys_id of the record', () => recordOf(instance)['sys_id'] ?? ''],
    ['the sys_id of the ticket', () => ticketOf(instance)['sys_id'] ?? ''],
    ['the address in incident.io', () => 'https://app.incident.io/incidents/123?x=1'],
    ['the address of the record', () => ticketOf(instance)['record_url'] ?? ''],
  ])('%s', (_what, typed) => {
    expect(find(typed()).subject?.external_id).toBe(INCIDENT_ID)
  })

  test('a follow-up by the address of its issue in Jira', () => {
    const parent = ticketOf(instance)['sys_id'] ?? ''
    const followUp = declareFollowUp(instance, parent).result['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', followUp, { target: '', target_table: 'jira', number: 'OPS-7' })
    expect(find('https://acme.atlassian.net/browse/OPS-7').subject?.external_id).toBe('01FOLLOW')
    expect(find('INC-123').others.map(other => other.external_id)).toEqual(['01FOLLOW'])
  })
})

describe('the first line', () => {
  test('says why the record exists, and since when its template is another one', () => {
    declare(instance, { decision: USED })
    const before = find('INC-123').headline
    expect(before).toMatch(
      /^INC\d+ exists because template "Incident" matched \(Severity is Critical\) at 2026-11-22T03:00:00Z, configuration \d+\.$/,
    )
    instance.advance(60)
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { name: 'Other' })
    expect(find('INC-123').headline).toBe(`${before} The template was changed since; the reason is kept.`)
  })

  test('names the later decision that made the record', () => {
    declare(instance, { decision: 'No ticket: no conditions match.', template: '' })
    expect(find('INC-123').headline).toMatch(/^INC-123 has no record\. No ticket: no conditions match\./)
    instance.advance(3600)
    decide(USED, { template: templateId(instance, 'Incident') })
    expect(find('INC-123').headline).toMatch(
      /exists because template "Incident" matched .* at 2026-11-2\dT\d\d:\d\d:\d\dZ/,
    )
  })

  test('of a record that nothing links', () => {
    const { number = '', sys_id = '' } = instance.create('admin', 'incident', { short_description: 'x' }).result
    const answer = find(number, {}, READER)
    expect(answer.headline).toMatch(/^Nothing says that INC\d+ is linked to an incident\./)
    expect(answer.unlinked_record).toEqual({ table: 'incident', sys_id, number })
  })

  test('of a document that was refused', () => {
    instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: INCIDENT_ID } })
    const answer = find(INCIDENT_ID)
    expect(answer.headline).toMatch(/the document of the bridge about it was refused/)
    expect(answer.lines.map(line => line.outcome)).toEqual(['refused'])
  })

  test('of nothing', () => {
    expect(find('INC-99').headline).toBe(
      'Neither side knows INC-99. If it is private, only people who may see it are told.',
    )
  })
})

describe('what concerns every incident is no part of what has none', () => {
  const starts = (lines: FindAnswer['lines']): string[] =>
    lines.map(({ what }) => what).filter(what => what === 'The sync was started')
  const start = (): void =>
    instance.plant('x_iio_sync_history', {
      sys_id: '5'.repeat(32),
      kind: 'started',
      sys_created_on: instance.now().toISOString().slice(0, 19).replace('T', ' '),
    })

  test('a record that nothing links', () => {
    const { number = '' } = instance.create('admin', 'incident', { short_description: 'x' }).result
    instance.advance(60)
    start()
    expect(starts(find(number, {}, READER).lines)).toEqual([])
  })

  test('a document that was refused', () => {
    instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: INCIDENT_ID } })
    instance.advance(60)
    start()
    expect(starts(find(INCIDENT_ID).lines)).toEqual([])
  })

  test('an export of nothing, and of a private incident', () => {
    start()
    const lines = (): number => (get('/find/export', { q: 'INC-123' }).result as unknown as ExportAnswer).lines
    expect(lines()).toBe(0)
    declare(instance, { private: '1' })
    expect(lines()).toBe(0)
  })

  test('an incident, and all of a range', () => {
    declare(instance)
    instance.advance(60)
    start()
    expect(starts(find('INC-123').lines)).toHaveLength(1)
    const all = get('/find/export', { from: '2026-11-01', until: '2026-12-01' }).result as unknown as ExportAnswer
    expect(all.content).toContain('The sync was started')
  })
})

describe('a private incident', () => {
  beforeEach(() => {
    declare(instance, { decision: USED })
    ask(instance, 'POST', 'incidents', documentOf(instance, { incident: { external_id: INCIDENT_ID, private: true } }))
  })

  test.each(['INC-123', INCIDENT_ID, 'https://app.incident.io/incidents/123'])('is not known as %s', typed => {
    expect(find(typed)).toMatchObject({
      headline: `Neither side knows ${typed}. If it is private, only people who may see it are told.`,
      subject: null,
      others: [],
      lines: [],
    })
  })

  test('leaves its record looking as one that nothing links', () => {
    const number = recordOf(instance)['number'] ?? ''
    expect(find(number, {}, READER).headline).toMatch(/^Nothing says that INC\d+ is linked to an incident\./)
    expect(JSON.stringify(find(number, {}, READER))).not.toMatch(/INC-123|01FCND/)
  })

  test('is counted in an export, and nothing else', () => {
    const all = get('/find/export', { from: '2026-11-01', until: '2026-12-01' }).result as unknown as ExportAnswer
    expect(all.private).toBe(1)
    expect(all.content).not.toMatch(/INC-123|Critical/)
    const one = get('/find/export', { q: 'INC-123' }).result as unknown as ExportAnswer
    expect([one.lines, one.private]).toEqual([0, 1])
  })

  test('is shown, and exported, to who has the role for it', () => {
    expect(find('INC-123', {}, READER).subject).toBeNull()
    giveRole(instance, READER, 'x_iio_sync.private_viewer')
    expect(find('INC-123', {}, READER).subject?.external_id).toBe(INCIDENT_ID)
    const all = get('/find/export', { from: '2026-11-01', until: '2026-12-01' }, READER).result
    expect(all).toMatchObject({ private: 0, content: expect.stringContaining('INC-123') })
  })
})

const UNAUDITED = expect.stringContaining('The table incident is not audited')
const NAMES = [expect.stringMatching(/urgency.*short_description/), 'short_description']
test.each([
  ['audited', 'kept', '', []],
  ['unaudited', 'kept', UNAUDITED, NAMES],
  ['unaudited', 'not kept', UNAUDITED, []],
])(
  'where the table is %s it says what no line can tell; names of written columns are %s',
  (audit, kept, remark, written) => {
    instance = createAppInstance({ unaudited: audit === 'unaudited' })
    giveRole(instance, READER, 'x_iio_sync.viewer')
    if (kept === 'kept') connect(instance, { keep_written: 'true' })
    const columns = (title: string) =>
      desired({ column: 'short_description', value: title }, { column: 'urgency', value: '2' })
    declare(instance, { desired_values: columns('Down') })
    instance.advance(60)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: columns('Up again') })
    const { remark: said, lines } = find('INC-123', {}, READER)
    expect(said).toEqual(remark)
    expect(lines.filter(({ what }) => what === 'Columns of the record').map(({ why }) => why)).toEqual(written)
  },
)

describe('the story', () => {
  beforeEach(() => {
    declare(instance, { decision: USED })
    instance.settle()
    connect(instance)
  })

  test('has both ways in order, with who and what came of it', () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    instance.advance(10)
    note(instance, { update_id: '01UPDATE', ticket, author: 'Lawrence' })
    instance.advance(10)
    instance.answerWith(() => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"outcome":"refused","detail":"incident.io answered 422"}',
    }))
    write(instance, 'beth.anglin', { work_notes: 'Secret words', state: '2' })
    instance.settle()
    instance.advance(10)
    decide('Template "Incident" keeps this ticket.')
    instance.advance(10)
    instance.press('Unlink', ticketOf(instance))
    const lines = whats('INC-123', {}, READER)
    const expected = [
      /^sync: First decision, configuration \d+: info$/,
      /^sync: INC\d+ was made: done$/,
      /^Lawrence: Update 01UPDATE to the work notes: done$/,
      /^Beth Anglin: Work note to incident.io: refused$/,
      /^beth.anglin: Column state of the record: done$/,
      /^sync: Sending to incident.io \(journal:.*: refused$/,
      /^sync: Decided again, configuration \d+: info$/,
      /^System Administrator \(admin\): Unlinked: done$/,
    ]
    let place = -1
    for (const one of expected) {
      const next = lines.findIndex((line, index) => index > place && one.test(line))
      if (next < 0) throw new Error(`${one.source} is not after line ${place} of\n${lines.join('\n')}`)
      place = next
    }
    expect(JSON.stringify(find('INC-123'))).not.toContain('Secret words')
    // A sentence for the reader, and beside it the code and the other side's words.
    expect(find('INC-123').lines.find(line => line.what === 'Work note to incident.io')).toMatchObject({
      why: 'incident.io refuses work notes.',
      code: 'incident_io_refused',
      answer: expect.stringContaining('422'),
    })
  })

  test('shows columns of the record before and after, and to nobody who may not read it', () => {
    write(instance, 'beth.anglin', { short_description: 'Cards are down' })
    const changes = (user: string) => find('INC-123', {}, user).lines.flatMap(line => line.changes)
    expect(changes(READER)).toContainEqual({
      column: 'short_description',
      old: 'Payments are down',
      new: 'Cards are down',
    })
    expect(changes(VIEWER).filter(({ column }) => column === 'short_description')).toEqual([])
  })

  test('begins before its incident where a record was linked that somebody had made', () => {
    const made = instance.create('beth.anglin', 'incident', { short_description: 'Slow' }).result
    instance.advance(60)
    declareAdopting(instance, made['sys_id'] ?? '', { external_id: '01ADOPTED', reference: 'INC-125' })
    expect(whats('INC-125', {}, READER).filter(what => what.includes('was made'))).toEqual([
      `beth.anglin: ${made['number'] ?? ''} was made: done`,
    ])
    expect(whats('INC-125', {}, VIEWER).filter(what => what.includes('was made'))).toEqual([])
    expect(whats('INC-123', {}, VIEWER).filter(what => what.includes('was made'))).toHaveLength(1)
  })

  test('says who switched sending off', () => {
    const [connection] = instance.rows('x_iio_sync_connection')
    instance.change('admin', 'x_iio_sync_connection', connection?.['sys_id'] ?? '', { active: 'false' })
    expect(whats('INC-123')).toContain('admin: Sending was switched off: done')
  })

  test('leaves out what was switched before the incident was declared', () => {
    const [connection] = instance.rows('x_iio_sync_connection')
    for (const active of ['false', 'true'])
      instance.change('admin', 'x_iio_sync_connection', connection?.['sys_id'] ?? '', { active })
    instance.advance(600)
    declare(instance, {
      external_id: '01LATER',
      reference: 'INC-124',
      source_created_at: instance.now().toISOString(),
    })
    expect(whats('INC-124').filter(what => what.includes('Sending was'))).toEqual([])
    expect(whats('INC-123').filter(what => what.includes('Sending was'))).toHaveLength(2)
  })

  test.each([
    ['refused', 'refused'],
    ['ours', 'done|info|waits|refused|left_out'],
  ])('only %s', (only, outcomes) => {
    instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: INCIDENT_ID } })
    const { lines } = find('INC-123', { only })
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.outcome).toMatch(new RegExp(outcomes))
    if (only === 'ours') expect(lines.filter(line => line.who !== '')).toEqual([])
  })

  test('comes in pages that fit together, with as many statements for a long story as for a short one', () => {
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    const count = (q: Record<string, string>): number => {
      instance.resetStatements()
      find('INC-123', q)
      return instance.statements().length
    }
    const short = count({})
    for (let index = 0; index < 450; index++)
      instance.plant('x_iio_sync_note', {
        sys_id: index.toString(16).padStart(32, '0'),
        ticket,
        update_id: `u${index}`,
        status: 'written',
        sys_created_on: `2026-11-23 03:00:0${index % 2}`,
      })
    expect(count({})).toBeLessThanOrEqual(short)
    const keys: string[] = []
    for (let after = ''; ;) {
      const { lines, next } = find('INC-123', { after })
      keys.push(...lines.map(line => line.key))
      if (next === '') break
      after = next
    }
    expect(new Set(keys).size).toBe(keys.length)
    expect([...keys].sort()).toEqual(keys)
    expect(keys.filter(key => key.includes('.2.'))).toHaveLength(450)
  })
})

describe('an export', () => {
  const file = (query: Record<string, string>): ExportAnswer =>
    get('/find/export', query).result as unknown as ExportAnswer

  beforeEach(() => {
    declare(instance, { decision: USED })
    note(instance, { update_id: '01UPDATE', ticket: ticketOf(instance)['sys_id'] ?? '', author: '=HYPERLINK("x")' })
  })

  test.each(['csv', 'json'])('%s: the same range gives the same bytes each time it is asked for', format => {
    const range = { q: 'INC-123', format, until: '2026-11-22T03:30:00Z' }
    const first = file(range)
    instance.advance(3600)
    decide('Another')
    expect(file(range)).toEqual(first)
    expect(first.sha256).toBe(createHash('sha256').update(first.content).digest('hex'))
    expect(first.lines).toBeGreaterThan(1)
  })

  test('a formula in a name stays text', () => {
    expect(file({ q: 'INC-123' }).content).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('of a range: every incident of it, each line with whose it is', () => {
    declare(instance, { external_id: '01SECOND', reference: 'INC-124' })
    const { content } = file({ from: '2026-11-22', until: '2026-11-23', format: 'json' })
    const { story } = JSON.parse(content) as { story: { about: string }[] }
    expect(new Set(story.map(line => line.about))).toEqual(new Set(['INC-123', 'INC-124']))
    expect(file({ from: '2026-11-23', until: '2026-11-24' }).lines).toBe(0)
  })

  test.each([{}, { from: '2026-11-22' }, { q: 'INC-123', from: 'yesterday' }, { q: 'INC-1', until: '2026-11-22^x' }])(
    'refuses %j',
    query => {
      expect(get('/find/export', query).status).toBe(400)
    },
  )
})

describe('what an operator does from here', () => {
  const post = (path: string, body: object, user: string) => instance.call(user, 'POST', `${HOME}/find/${path}`, body)
  const OPERATOR = 'beth.anglin'
  beforeEach(() => {
    declare(instance)
    giveRole(instance, OPERATOR, 'x_iio_sync.operator')
  })

  test.each([
    ['sync', '"Sync now"'],
    ['unlink', '"Unlink"'],
  ])('%s is refused to a viewer, with the role that it needs', (path, button) => {
    const answer = post(path, { ticket: ticketOf(instance)['sys_id'] ?? '' }, VIEWER)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain(`\\${button.slice(0, -1)}\\" needs the role x_iio_sync.operator`)
  })

  test('sync now asks the bridge, and the story says who did', () => {
    expect(post('sync', { ticket: ticketOf(instance)['sys_id'] ?? '' }, OPERATOR).status).toBe(200)
    expect(instance.rows('x_iio_sync_outbound_event', { type: 'resync' })).toHaveLength(1)
    expect(whats('INC-123')).toContain('Beth Anglin (beth.anglin): "Sync now": done')
  })

  test('unlink unlinks, once', () => {
    const body = { ticket: ticketOf(instance)['sys_id'] ?? '' }
    expect(post('unlink', body, OPERATOR).status).toBe(200)
    expect(ticketOf(instance)['status']).toBe('unlinked')
    expect(post('unlink', body, OPERATOR).status).toBe(409)
  })

  test('link stores the request that the form would store', () => {
    const record = instance.create('admin', 'incident', { short_description: 'x' }).result['sys_id'] ?? ''
    expect(post('link', { table: 'incident', record, incident: 'INC-124' }, OPERATOR).status).toBe(200)
    expect(instance.rows('x_iio_sync_link_request')).toMatchObject([{ record, sys_created_by: OPERATOR }])
    expect(post('link', { table: 'incident', record, incident: '' }, OPERATOR).status).toBe(400)
  })
})

test('nobody without a role of the app is answered', () => {
  expect(get('/find', { q: 'INC-123' }, 'beth.anglin').status).toBe(403)
})
