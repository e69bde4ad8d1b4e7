/** While a whole mapping is saved nothing is decided: a delivery in the middle of it meets the mapping before or the one after. */
import { post, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { Answer, AppInstance } from '../instance.ts'
import { connect, declare, desired, events, recordOf, ticketOf } from '../tickets.ts'
import { importInto, mappingPage, newTemplate, withTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  mappingPage(instance)
  instance.settle()
})

const PARTS = ['x_iio_sync_template', 'x_iio_sync_condition', 'x_iio_sync_field_mapping']

/** What each asking in the middle of a save comes to: at every row that it inserts. */
function during<T>(ask: () => T): readonly T[] {
  const asked: T[] = []
  let isAsking = false
  instance.beforeInsert(table => {
    if (isAsking || !PARTS.includes(table)) return
    isAsking = true
    asked.push(ask())
    isAsking = false
  })
  expect(save().status).toBe(200)
  return asked
}

const save = (): Answer => {
  const { file } = mappingPage(instance)
  return importInto(instance, { ...file, templates: [newTemplate(), ...file.templates] })
}
const configuration = (): Answer => instance.call(INTEGRATION, 'GET', `${SYNC}/configuration`)
const versionOf = ({ text }: Answer): string => (JSON.parse(text) as { result: { version: string } }).result.version

test('the configuration is not handed out in the middle of a save, and is right after it', () => {
  const before = versionOf(configuration())
  const asked = during(() => configuration().status)
  expect([asked.length > 1, new Set(asked)]).toEqual([true, new Set([503])])
  expect(versionOf(configuration())).not.toBe(before)
})

test('a document is refused in the middle of a save, and taken after it', () => {
  const asked = during(() => declare(instance).status)
  expect([asked.length > 1, new Set(asked)]).toEqual([true, new Set([503])])
  expect(instance.rows('x_iio_sync_ticket')).toEqual([])
  expect(declare(instance).status).toBe(200)
})

test('a document that was decided by the mapping before a save is refused after it', () => {
  const version = versionOf(configuration())
  save()
  expect(post(instance, { configuration: version, incident: { external_id: '01X', private: true } }).status).toBe(409)
})

test('a ticket that is due in the middle of a save is not written, and is written after it', () => {
  declare(instance)
  instance.settle()
  const { sys_id: sysId = '' } = ticketOf(instance)
  instance.poke('x_iio_sync_ticket', sysId, {
    desired_values: desired({ column: 'short_description', value: 'Renamed' }),
    status: 'pending',
    next_attempt: '2020-01-01 00:00:00',
  })
  const asked = during(() => {
    instance.press('Try again', ticketOf(instance))
    instance.runMinuteScript()
    return recordOf(instance)['short_description']
  })
  expect(asked).not.toContain('Renamed')
  instance.settle()
  instance.advance(60)
  instance.runMinuteScript()
  expect([recordOf(instance)['short_description'], ticketOf(instance)['status']]).toEqual(['Renamed', 'in_sync'])
})

describe('a save that begins while a ticket is being decided', () => {
  const described = (category: string, others: readonly string[]) => {
    const [title] = newTemplate().field_mappings
    return withTemplate(mappingPage(instance).file, 'Incident', template => ({
      static_values: { category },
      field_mappings: [
        ...template.field_mappings.filter(({ column }) => column !== 'close_notes'),
        ...others.flatMap(column => (title === undefined ? [] : { ...title, column, order: 900 })),
      ],
    }))
  }
  /** Right after the template is read, and before its field mappings are. */
  const meanwhile = (act: () => void): void => {
    let isDone = false
    instance.resetStatements()
    instance.breakAt(({ table, kind }) => {
      if (isDone || kind !== 'query' || table !== 'x_iio_sync_template') return false
      isDone = true
      act()
      return false
    })
  }
  const asked = { desired_values: desired({ column: 'close_notes', value: 'By the mapping' }) }
  const written = () => [recordOf(instance)['category'], recordOf(instance)['close_notes'] ?? '']

  beforeEach(() => expect(importInto(instance, described('inquiry', ['close_notes'])).text).toContain('result'))

  test('alone, both are of the mapping before', () => {
    declare(instance, asked)
    expect(written()).toEqual(['inquiry', 'By the mapping'])
  })

  test('it is decided once more, by the mapping after it, when the save is over', () => {
    const after = described('network', [])
    meanwhile(() => void expect(importInto(instance, after).status).toBe(200))
    declare(instance, asked)
    expect([written(), ticketOf(instance)['status']]).toEqual([['network', ''], 'in_sync'])
  })

  test('it waits while the save goes on, and then the bridge is asked for the values of the mapping after it', () => {
    const [cursor] = instance.rows('x_iio_sync_cursor', { kind: 'configuration' })
    const token = (position: string): void => instance.poke('x_iio_sync_cursor', cursor?.['sys_id'] ?? '', { position })
    meanwhile(() => token('saving x'))
    declare(instance, asked)
    expect(ticketOf(instance)).toMatchObject({
      status: 'pending',
      target: '',
      reason: expect.stringMatching(/^The mapping is being saved/),
    })
    token('after')
    instance.advance(120)
    instance.runMinuteScript()
    expect(ticketOf(instance)['status']).toBe('in_sync')
    expect(events(instance, 'resync')).toHaveLength(1)
  })
})

test('a second save in the middle of one is refused', () => {
  const { file, configuration: version } = mappingPage(instance)
  const body = { file: { ...file, templates: [] }, configuration: version }
  const asked = during(() => instance.call('admin', 'POST', '/api/x_iio_sync/v1/home/mapping/import', body).status)
  expect(asked).not.toContain(200)
  expect(mappingPage(instance).file.templates).toHaveLength(3)
})

test.each(Array.from({ length: 14 }, (_, index) => index + 1))(
  'a save whose node stops after write %i ends at the mapping before or after it, and lets everything go on',
  writes => {
    const before = mappingPage(instance).text
    const other = createAppInstance()
    const { file } = mappingPage(instance)
    importInto(other, { ...file, templates: [newTemplate(), ...file.templates] })
    instance.crashAfter(writes)
    save()
    instance.crashAfter(null)
    instance.settle()
    for (let minute = 0; minute < 7; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
      instance.settle()
    }
    expect([before, mappingPage(other).text]).toContain(mappingPage(instance).text)
    expect(configuration().status).toBe(200)
    expect(instance.rows('x_iio_sync_connection').map(row => row['mapping_saved_since'] ?? '')).toEqual([''])
    expect(importInto(instance, mappingPage(instance).file).status).toBe(200)
  },
)
