/**
 * A stolen integration password, field by field: every field of every resource is sent in every wrong form. Each is refused in a
 * sentence, and nothing is stored.
 */
import { readFileSync } from 'node:fs'
import { readJson } from '../../json.ts'
import { ask, documentOf, rowOf, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { Answer, AppInstance } from '../instance.ts'
import { declare, INCIDENT_ID, templateId, ticketOf } from '../tickets.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type Path = readonly (string | number)[]

let instance: AppInstance
let inJira: string
let token: string
let restore: () => void
beforeAll(() => {
  instance = createAppInstance()
  const template = instance.create('admin', 'x_iio_sync_template', {
    name: 'Engineering',
    order: '50',
    record_type: 'incident',
    destination: 'jira',
    jira_project: 'ENG',
    jira_issue_type: 'Task',
    active: 'true',
    match: 'all',
  })
  inJira = declare(instance, { template: template.result['sys_id'] ?? '' }).result['sys_id'] ?? ''
  const claim = { action: 'claim', holder: 'bridge-1', starting: false }
  token = ask<{ token: string }>(instance, 'POST', 'sweep', claim).token
  instance.settle()
  restore = instance.save()
})

const MOMENT = '2026-11-22T02:59:00.000000Z'
const TEXT = 'Some words'
const SYS_ID = 'a'.repeat(32)
const values = (): Json => [
  { column: 'short_description', value: TEXT, write: 'sync', status: true, warning: TEXT },
  { column: 'caller_id', value: '', write: 'create', problem: TEXT, lookup: { table: 'sys_user', column: 'email' } },
]
const row = (external_id: string): { readonly [name: string]: Json } => ({
  ...(rowOf({ external_id, reference: 'INC-9', permalink: 'https://app.incident.io/incidents/9' }) as object),
  template: templateId(instance, 'Incident'),
  chosen_by: 'conditions',
  hash: 'ab',
  source_updated_at: MOMENT,
  source_status: TEXT,
  source_closed: false,
  record: SYS_ID,
  updates_key: TEXT,
  follow_ups_key: TEXT,
  desired_values: values(),
})
const attribute = { key: 'custom_field:01A', label: TEXT, kind: 'option', record_type: 'incident' }
const option = { external_id: '01OPTION', label: TEXT, rank: 1 }

/** A body that is right in every field, for each resource that takes one. */
const bodies: Readonly<Record<string, () => Json>> = {
  'POST incidents': () =>
    documentOf(instance, {
      read: { follow_ups: 'ids', updates: 'yes', updates_since: MOMENT },
      incident: row('01NEW'),
      follow_ups: [row('01F'), { external_id: '01GONE', gone: true, reason: TEXT }],
      notes: [{ update_id: '01UPDATE', text: TEXT, author: TEXT, written_at: MOMENT }],
      options: [{ ...attribute, options: [option] }],
      bridge_error: TEXT,
      read_ms_ago: 1,
    }) as Json,
  'POST incidents (private)': () => documentOf(instance, { incident: { external_id: '01NEW', private: true } }) as Json,
  'POST incidents (unknown)': () =>
    documentOf(instance, { incident: { external_id: '01NEW', unknown: true, reason: TEXT } }) as Json,
  'POST incidents/compare': () => ({
    items: [{ record_type: 'incident', external_id: INCIDENT_ID, version: MOMENT, hash: 'ab', private: false }],
  }),
  'POST links': () => ({
    links: [
      {
        event: SYS_ID,
        outcome: 'delivered',
        detail: TEXT,
        versions: [{ record_type: 'incident', external_id: INCIDENT_ID, version: MOMENT, before: MOMENT }],
      },
    ],
  }),
  'POST sweep': () => ({ action: 'claim', holder: 'bridge-1', starting: true }),
  'POST sweep (renew)': () => ({ action: 'renew', token }),
  'POST sweep (finish)': () => ({
    action: 'finish',
    token,
    position: MOMENT,
    jira_position: MOMENT,
    done: true,
    found: { compared: 3, differing: 1 },
  }),
  'PUT catalogue': () => ({
    from: 'a',
    to: 'z',
    attributes: [attribute],
    options: [{ attribute: attribute.key, ...option }],
    complete_families: ['custom_field'],
    complete_attributes: [attribute.key],
    known_families: ['custom_field'],
  }),
  'POST problems': () => ({
    problems: [
      {
        table: 'field_mapping',
        sys_id: instance.rows('x_iio_sync_field_mapping')[0]?.['sys_id'] ?? '',
        problem: TEXT,
      },
    ],
  }),
  'POST claim': () => ({ ticket: inJira, after: 0, min_age_seconds: 70 }),
  'PUT destinations': () => ({
    ticket: inJira,
    external_id: INCIDENT_ID,
    status: 'in_sync',
    jira_id: '10001',
    number: 'ENG-1',
    record_url: 'https://example.atlassian.net/browse/ENG-1',
    record_state: 'new',
    state_label: TEXT,
    issue_updated_at: MOMENT,
    state_changed_at: MOMENT,
    author: TEXT,
    warnings: TEXT,
    error: TEXT,
    memory: TEXT,
    release_claim: true,
  }),
  'POST checks': () => ({ ask: true }),
  'POST story': () => ({ query: 'INC-123', only: 'all', after: '' }),
  'POST evidence': () => ({ query: 'INC-123', only: 'all', format: 'csv', from: '', until: '2026-11-23' }),
  'POST dry-run': () => ({
    configuration: '1',
    title: TEXT,
    named: templateId(instance, 'Incident'),
    incident: row('01NEW'),
    follow_ups: [row('01F')],
  }),
}

const call = (resource: string, body: unknown): Answer => {
  const [method = '', path = ''] = resource.split(' ')
  return instance.call(INTEGRATION, method, `${SYNC}/${path}`, body)
}

test('every resource that takes a body is here', () => {
  const source = readFileSync('src-sn/fluent/rest-apis/sync.now.ts', 'utf8')
  const routes = source.split('routes: [')[1]?.split(/\n {4}\{\n/) ?? []
  const taking = routes.flatMap(route => {
    const path = /path: '\/([^']+)'/.exec(route)?.[1]
    const method = /method: '(\w+)'/.exec(route)?.[1]
    return path === undefined || method === undefined ? [] : [`${method} ${path}`]
  })
  const named = Object.keys(bodies).filter(name => !name.includes('('))
  expect(named.sort()).toEqual(taking.sort())
})

/** Everything that the app stores but the list of refused documents, and the incidents. */
const picture = (): string => {
  const own = ['ticket', 'note', 'outbound_event', 'cursor', 'attribute', 'option', 'template', 'condition']
  const more = ['field_mapping', 'status_mapping', 'state_mapping', 'preview', 'link_request']
  return JSON.stringify([
    ...[...own, ...more].map(table => instance.rows(`x_iio_sync_${table}`)),
    instance.rows('task'),
    instance.rows('sys_journal_field'),
  ])
}

/** Every place of a body: objects and lists as well as what stands in them. */
function placesOf(body: Json, path: Path = []): { path: Path; value: Json }[] {
  if (typeof body !== 'object' || body === null) return [{ path, value: body }]
  return [{ path, value: body }, ...Object.entries(body).flatMap(([name, value]) => placesOf(value, [...path, name]))]
}

function withValue(body: Json, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value
  const copy = Array.isArray(body) ? [...(body as Json[])] : { ...(body as object) }
  const at = (copy as Record<string, Json>)[name] ?? null
  return Object.assign(copy, { [name]: withValue(at, rest, value) })
}

const HUGE = 'x'.repeat(70_000)
const wrongMoments = ['9999-12-31T00:00:00.000000Z', '0000-01-01T00:00:00Z', '2026-02-30T00:00:00Z', 'yesterday']
const patterned = [
  'external_id',
  'update_id',
  'template',
  'event',
  'token',
  'holder',
  'ticket',
  'sys_id',
  'key',
  'hash',
]
const addresses = ['permalink', 'record_url']
const scripts = ['javascript:gs.getUserID()', 'x^ORsys_idISNOTEMPTY']

/** What may not stand where this value stands. */
function wrongFor(value: Json, name: string | number | undefined): unknown[] {
  if (Array.isArray(value)) return [null, '', 'x', 1, true, {}]
  if (typeof value === 'object' && value !== null)
    return [...(name === 'lookup' ? [] : [null]), '', 'x', 1, true, [], { ...value, more: 1 }]
  if (typeof value === 'boolean') return ['', 'true', 'false', 0, 1, null, [], {}]
  if (typeof value === 'number') return ['', '1', 1.5, true, [], {}, ...(name === 'rank' ? [] : [null, -1])]
  const more = value === MOMENT ? wrongMoments : patterned.includes(`${name}`) ? scripts : []
  const unsafe = addresses.includes(`${name}`) ? ['javascript:alert(1)', 'https://x" onclick="y'] : []
  return [null, 0, 1, true, false, [], {}, [value], HUGE, ...more, ...unsafe]
}

/** Of these the year 9999 is no danger: nothing is stored, and one version must not keep a thousand others from being compared. */
const harmless = new Set(['POST incidents/compare items.0.version 9999-12-31T00:00:00.000000Z'])

const sentenceOf = (answer: Answer): string =>
  answer.status === 400 ? readJson<{ error: { detail: string } }>(answer.text).error.detail : answer.text

describe.each(Object.keys(bodies))('%s', resource => {
  const bodyOf = (): Json => bodies[resource]?.() ?? null
  beforeEach(() => restore())

  test('is taken when it is right', () => {
    expect(call(resource, bodyOf()).status).toBe(200)
  })

  test('is refused in a sentence whatever is wrong, and nothing is stored', () => {
    const before = picture()
    const taken: unknown[] = []
    for (const { path, value } of placesOf(bodyOf())) {
      const where = path.join('.')
      for (const wrong of wrongFor(value, path.at(-1))) {
        if (harmless.has(`${resource} ${where} ${String(wrong)}`)) continue
        const answer = call(resource, withValue(bodyOf(), path, wrong))
        const sentence = sentenceOf(answer)
        if (answer.status !== 400 || !/^[A-Z]?[\w.[\]]+ .{5,}\.$/.test(sentence) || sentence.includes(HUGE))
          taken.push([where, JSON.stringify(wrong)?.slice(0, 60), answer.status, sentence.slice(0, 200)])
      }
    }
    expect(taken).toEqual([])
    expect(picture()).toBe(before)
  })
})

test('the year 9999 is refused in words that name both clocks, wherever a moment is stored', () => {
  const moment = '9999-12-31T00:00:00.000000Z'
  const told: Record<string, string[]> = {}
  for (const resource of Object.keys(bodies)) {
    for (const { path, value } of placesOf(bodies[resource]?.() ?? null)) {
      if (value !== MOMENT || harmless.has(`${resource} ${path.join('.')} ${moment}`)) continue
      const answer = call(resource, withValue(bodies[resource]?.() ?? null, path, moment))
      told[resource] = [...(told[resource] ?? []), sentenceOf(answer)]
    }
  }
  expect(Object.keys(told)).toHaveLength(5)
  for (const sentence of Object.values(told).flat())
    expect(sentence).toMatch(
      / is 9999-12-31T00:00:00\.000000Z, .*clock,? (which )?says 2026-11-22T03:00:00Z\. Correct the clock/,
    )
})

test('a stored version of the year 9999 counts as unknown: the next truth is taken', () => {
  restore()
  declare(instance, { external_id: '01AHEAD', source_updated_at: MOMENT })
  const { sys_id: sysId = '' } = ticketOf(instance, '01AHEAD')
  instance.poke('x_iio_sync_ticket', sysId, { source_updated_at: '9999-12-31T00:00:00.000000Z' })
  const incident = { ...row('01AHEAD'), source_updated_at: '2026-11-22T02:59:30.000000Z', record: '' }
  expect(call('POST incidents', documentOf(instance, { incident })).status).toBe(200)
  expect(ticketOf(instance, '01AHEAD')).toMatchObject({ source_updated_at: incident.source_updated_at })
})

test('columns of a ticket that are open are exactly those of the spec: any other is an unknown field', () => {
  const columns = Object.keys(ticketOf(instance, INCIDENT_ID)).filter(
    column => !(column in row('01NEW')) && column !== 'source_created_at',
  )
  expect(columns.length).toBeGreaterThan(40)
  for (const column of columns) {
    const answer = call('POST incidents', documentOf(instance, { incident: { ...row('01NEW'), [column]: '1' } }))
    expect([answer.status, sentenceOf(answer)]).toEqual([400, `incident has an unknown field: ${column}.`])
  }
})

describe('a dry run tells nothing that the tickets of the sync do not show already', () => {
  const dryRun = (changes: Record<string, unknown>) => {
    const spec = { ...(bodies['POST dry-run']?.() as object), named: '', follow_ups: [] }
    return call('POST dry-run', { ...spec, incident: { ...row('01NEW'), record: '', ...changes } }).text
  }

  test.each(['sys_id', 'number', 'address'])('neither table nor number of a record that it names by %s', how => {
    restore()
    const { result: other } = instance.create('admin', 'incident', { short_description: 'HR: exit of somebody' })
    const { sys_id: sysId = '', number = '' } = other
    const adopt = { sys_id: sysId, number, address: `https://x.service-now.com/incident.do?sys_id=${sysId}` }[how] ?? ''
    const there = dryRun({ adopt })
    const missing = dryRun({ adopt: adopt.replaceAll(sysId, '0'.repeat(32)).replaceAll(number, 'INC9999999') })
    const blank = (text: string) => text.replaceAll(sysId, '0'.repeat(32)).replaceAll(number, 'INC9999999')
    expect(blank(there)).toBe(missing)
    expect(there).not.toContain('HR: exit')
    expect(there.replaceAll(adopt, '')).not.toMatch(new RegExp(`${number}|${sysId}`))
  })

  test('nor the sys_id of a user that a lookup finds', () => {
    restore()
    instance.create('admin', 'x_iio_sync_field_mapping', {
      template: templateId(instance, 'Incident'),
      column: 'caller_id',
      value: '{{ incident.name }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'email',
      write: 'sync',
    })
    const user = instance.create('admin', 'sys_user', { user_name: 'c', email: 'once@example.com' }).result['sys_id']
    const shown = dryRun({ desired_values: [{ column: 'caller_id', value: 'once@example.com', write: 'sync' }] })
    expect(shown).toContain('once@example.com (found by sys_user.email)')
    expect(shown).not.toContain(user)
  })
})
