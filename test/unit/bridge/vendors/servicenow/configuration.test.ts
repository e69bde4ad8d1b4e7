import { rejection } from '../../local-server.ts'
import { startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const template = {
  sys_id: 'a'.repeat(32),
  name: 'Incidents',
  order: 100,
  record_type: 'incident',
  destination: 'servicenow',
  target_table: 'incident',
  active: true,
  match: 'all',
  fallback: false,
  sync_updates: true,
  conditions: [
    {
      attribute: 'severity',
      attribute_label: 'Severity',
      attribute_kind: 'option',
      operator: 'is_one_of',
      option_ids: ['01A'],
      option_labels: ['Critical'],
      text: '',
      broken: true,
      problem: 'Removed in incident.io: the option "Critical".',
    },
  ],
  field_mappings: [
    {
      sys_id: 'M1',
      column: 'short_description',
      value: '{{ incident.name }}',
      write: 'sync',
      lookup: null,
      problem: 'Broken.',
    },
    { column: 'caller_id', value: 'x', write: 'create', lookup: { table: 'sys_user', column: 'email' } },
  ],
}
const result = {
  version: 'T.0',
  private_incidents: false,
  declared_from: '2026-11-26T14:05:00Z',
  templates: [template],
  status_mappings: [
    { target_table: 'incident', category: 'closed', status_id: '', values: { state: '6', close_code: 'Solved' } },
  ],
  names: { attributes: [{ key: 'role:R1', label: 'Lead', removed: false }], families: ['role'] },
}
const reading = () => t.serviceNow.app.readConfiguration()
const read = async () => (await reading()).configuration

test("is read through the app, in the mapping's words", async () => {
  t.answer({ body: { result } })
  expect(await read()).toEqual({
    privateIncidents: false,
    templates: [
      {
        sysId: 'a'.repeat(32),
        name: 'Incidents',
        order: 100,
        recordType: 'incident',
        destination: 'servicenow',
        targetTable: 'incident',
        active: true,
        match: 'all',
        fallback: false,
        syncUpdates: true,
        conditions: [
          {
            attribute: 'severity',
            attributeLabel: 'Severity',
            attributeKind: 'option',
            operator: 'is_one_of',
            optionIds: ['01A'],
            optionLabels: ['Critical'],
            text: '',
            broken: true,
            problem: 'Removed in incident.io: the option "Critical".',
          },
        ],
        fieldMappings: [
          {
            sysId: 'M1',
            column: 'short_description',
            value: '{{ incident.name }}',
            write: 'sync',
            lookup: null,
            problem: 'Broken.',
          },
          {
            sysId: '',
            problem: '',
            column: 'caller_id',
            value: 'x',
            write: 'create',
            lookup: { table: 'sys_user', column: 'email' },
          },
        ],
      },
    ],
    declaredFrom: '2026-11-26T14:05:00Z',
    severityRanks: [],
    names: { attributes: [{ key: 'role:R1', label: 'Lead', removed: false }], families: ['role'] },
    statusMappings: [
      { targetTable: 'incident', category: 'closed', statusId: '', values: { state: '6', close_code: 'Solved' } },
    ],
  })
  expect(t.server.lines()).toEqual(['GET /api/x_iio_sync/v1/sync/configuration'])
})

test('ranks of options are passed on when the app sends them', async () => {
  t.answer({
    body: {
      result: {
        ...result,
        templates: [{ ...template, conditions: [{ ...template.conditions[0], option_ranks: [3, null] }] }],
      },
    },
  })
  expect((await read()).templates[0]?.conditions[0]?.optionRanks).toEqual([3, null])
})

test('is read once, however long ago', async () => {
  t.answer({ body: { result } })
  await read()
  t.clock.now += 86_400_000
  await read()
  expect(t.server.received).toHaveLength(1)
})

test('once dropped it is asked whether it still holds; what did not change stays the very same', async () => {
  t.answer(
    { body: { result } },
    { body: { result: { version: 'T.0', unchanged: true } } },
    { body: { result: { ...result, version: 'U.1', private_incidents: true } } },
  )
  const first = await reading()
  t.serviceNow.configuration.drop()
  expect(await reading()).toBe(first)
  t.serviceNow.configuration.drop()
  expect(await reading()).toMatchObject({ version: 'U.1', configuration: { privateIncidents: true } })
  expect(t.server.lines().slice(1)).toEqual(Array(2).fill('GET /api/x_iio_sync/v1/sync/configuration known=T.0'))
})

test('another version in an answer makes the next reading ask; the same one does not', async () => {
  const compared = (configuration: string) => ({
    body: { result: { configuration, unknown: [], older: [], changed: [], owed: [] } },
  })
  t.answer({ body: { result } }, compared('T.0'), compared('U.0'), { body: { result: { ...result, version: 'U.0' } } })
  await read()
  await t.serviceNow.app.compare([])
  expect((await reading()).version).toBe('T.0')
  await t.serviceNow.app.compare([])
  expect((await reading()).version).toBe('U.0')
  expect(t.server.received).toHaveLength(4)
})

test('a version that is said to be unchanged, and is another one, is no answer', async () => {
  t.answer({ body: { result } }, { body: { result: { version: 'U.0', unchanged: true } } })
  await read()
  t.serviceNow.configuration.drop()
  expect(await rejection(read())).toMatchObject({ retry: true })
})

test('who watches hears of each new one, and nothing of those that still hold', async () => {
  const heard: unknown[] = []
  t.serviceNow.configuration.onRead(configuration => heard.push(configuration))
  t.answer({ body: { result } }, { body: { result: { version: 'T.0', unchanged: true } } })
  await read()
  t.serviceNow.configuration.drop()
  await read()
  expect(heard).toHaveLength(1)
})

test('a reading that was under way when it was dropped is not kept', async () => {
  t.answer({ body: { result } }, { body: { result: { ...result, version: 'U.0', private_incidents: true } } })
  const early = read()
  t.serviceNow.configuration.drop()
  await Promise.all([early, read()])
  expect((await read()).privateIncidents).toBe(true)
  expect(t.server.received).toHaveLength(2)
})

test('those who ask together share one reading', async () => {
  t.answer({ body: { result } })
  await Promise.all([read(), read(), read()])
  expect(t.server.received).toHaveLength(1)
})

test('an app that does not name what incident.io has makes nobody doubt a name', async () => {
  t.answer({ body: { result: { ...result, names: undefined } } })
  expect((await read()).names).toEqual({ attributes: [], families: [] })
})

test.each([
  ['private_incidents', { ...result, private_incidents: 'false' }],
  ['templates.0.record_type', { ...result, templates: [{ ...template, record_type: 'action' }] }],
  [
    'templates.0.field_mappings.0.write',
    { ...result, templates: [{ ...template, field_mappings: [{ column: 'a', value: 'b', write: 'always' }] }] },
  ],
  ['status_mappings', { ...result, status_mappings: undefined }],
])('%s wrong: the error names it', async (field, wrong) => {
  t.answer({ body: { result: wrong } })
  expect(await rejection(read())).toMatchObject({
    code: 'servicenow_configuration_invalid',
    retry: true,
    message: expect.stringContaining(`configuration: ${field} is not`),
  })
})

test('is read again only when another version than the kept one is named', async () => {
  t.answer({ body: { result } }, { body: { result: { ...result, version: 'U.0' } } })
  await reading()
  expect((await t.serviceNow.app.readConfiguration('T.0')).version).toBe('T.0')
  expect((await t.serviceNow.app.readConfiguration('U.0')).version).toBe('U.0')
  expect(t.server.lines()).toHaveLength(2)
})
