import type { Row } from '../../contracts.ts'
import { cleanTables } from '../../records/table-cleaner.ts'
import { createSmallInstance, written, type SmallInstance } from './small-instance.ts'

const day = 86_400
let instance: SmallInstance
let planted = 0

beforeEach(() => {
  instance = createSmallInstance()
})

const list = (entry: Row): void => {
  instance.store.insert('sys_auto_flush', {
    sys_id: String((planted += 1)),
    tablename: 'x_app_thing',
    matchfield: 'due',
    age: String(day),
    active: '1',
    ...entry,
  })
}
const thing = (values: Row): string =>
  written(instance.scripts.records.insert(instance.context, 'x_app_thing', values)).sys_id ?? ''
const left = (): string[] =>
  instance.store
    .all('x_app_thing')
    .map(row => row['key'] ?? '')
    .sort()

function plantThings(): void {
  thing({ key: 'old', due: '2026-11-21 03:04:04' })
  thing({ key: 'just in time', due: '2026-11-21 03:04:05' })
  thing({ key: 'future', due: '2027-01-01 00:00:00' })
  thing({ key: 'without a date' })
}

test('rows whose date is older than the age go, by the clock of the instance; rows without a date stay', () => {
  plantThings()
  list({})
  expect(cleanTables(instance.platform)).toEqual({ x_app_thing: 1 })
  expect(left()).toEqual(['future', 'just in time', 'without a date'])
  instance.clock.at = new Date('2027-01-02T00:00:01Z')
  expect(cleanTables(instance.platform)).toEqual({ x_app_thing: 2 })
  expect(left()).toEqual(['without a date'])
})

test.each([
  ['an inactive entry', { active: '0' }],
  ['an unknown table', { tablename: 'x_app_gone' }],
  ['an unknown column', { matchfield: 'gone' }],
  ['conditions that nothing meets', { conditions: 'key=x' }],
  ['no age', { age: '' }],
])('%s deletes nothing', (_name, entry) => {
  plantThings()
  list(entry)
  cleanTables(instance.platform)
  expect(left()).toHaveLength(4)
})

test('no rule runs, and what refers to a row is touched only when the entry says so', () => {
  instance.rule({
    name: 'hears',
    collection: 'x_app_thing',
    when: 'before',
    action_delete: '1',
    script: 'gs.info("heard"); current.setAbortAction(true)',
  })
  const parent = thing({ key: 'parent', due: '2026-01-01 00:00:00' })
  thing({ key: 'child', parent })
  list({})
  cleanTables(instance.platform)
  expect(left()).toEqual(['child'])
  const second = thing({ key: 'second', due: '2026-01-01 00:00:00' })
  thing({ key: 'second child', parent: second })
  list({ cascade_delete: '1' })
  instance.store.update('sys_auto_flush', String(planted - 1), { active: '0' })
  cleanTables(instance.platform)
  expect(left()).toEqual(['child'])
  expect(instance.logged('info')).toEqual([])
})
