/** A unique index that the instance failed to make is found by what it lets through, and shown where admins look. */
import { readFileSync, readdirSync } from 'node:fs'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare } from '../tickets.ts'

const DAY_MS = 24 * 3_600_000
const checkMinutes = [7, 27, 47]

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const problem = () => instance.rows('x_iio_sync_connection')[0]?.['problem'] ?? ''
const errors = () => instance.logs('error').filter(line => line.includes('unique index'))

/** The minute script until its next check of the indexes is done; everything else that is due is done too. */
function nextCheck(): void {
  for (let minute = 0; minute < 60; minute += 1) {
    instance.advance(60)
    const isIt = checkMinutes.includes(Math.floor(instance.now().getTime() / 60_000) % 60)
    if (isIt) return instance.runMinuteScript()
  }
}

const checked: [string, string, string][] = [
  ['x_iio_sync_ticket', 'incident.io ticket (record_type, external_id)', 'an incident can get two tickets'],
  ['x_iio_sync_note', 'incident.io note (update_id)', 'an update can become two work notes'],
  [
    'x_iio_sync_outbound_event',
    'incident.io outbound event (source_id)',
    'a work note, an image or a link can be sent twice',
  ],
  ['x_iio_sync_cursor', 'incident.io position (kind, name)', 'two bridge processes can sweep'],
  ['x_iio_sync_refusal', 'incident.io refused document (external_id)', 'a refused document can be listed twice'],
  ['x_iio_sync_problem', 'incident.io problem (problem_key)', 'a problem can be listed twice, with mails for each'],
  ['x_iio_sync_mail', 'incident.io sync mail (name)', 'a mail can be sent twice'],
]

test.each(checked)('the missing index of %s is named with its columns and with what it risks', (table, named, harm) => {
  instance.dropUniqueIndexes(table)
  nextCheck()
  expect(problem()).toContain(`There is no unique index on ${named}.`)
  // The list of tables calls it that.
  expect(named).toContain(instance.rows('sys_db_object', { name: table })[0]?.['label'] ?? 'no label')
  expect(problem()).toContain(harm)
  expect(errors()).toHaveLength(1)
  // Only that one.
  expect(problem().match(/There is no unique index/g)).toHaveLength(1)
})

test('every unique index that decides between two runs is checked', () => {
  const notChecked = [
    // These are made by people or by the catalogue, where the next refresh mends a row that is there twice.
    'x_iio_sync_attribute',
    'x_iio_sync_option',
    'x_iio_sync_state_mapping',
    // These only show what was seen last: nothing is made or sent by them.
    'x_iio_sync_bridge',
    'x_iio_sync_check',
    'x_iio_sync_mapping_version',
    'x_iio_sync_tryout_row',
  ]
  const folder = 'src-sn/fluent/tables'
  const withUnique = readdirSync(folder)
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .filter(source => source.includes('unique: true'))
    .map(source => /name: '(x_iio_sync_\w+)'/.exec(source)?.[1] ?? '')
  expect(withUnique.sort()).toEqual([...checked.map(([table]) => table), ...notChecked].sort())
})

test('with all indexes nothing is shown, nothing stays behind and nothing is sent', () => {
  declare(instance)
  instance.settle()
  const tables = checked.map(([table]) => table)
  const count = () =>
    tables.map(
      table =>
        instance
          .rows(table)
          .filter(row => !['indexes', 'capture', 'configuration', 'problem_keys'].includes(row['kind'] ?? '')).length,
    )
  const before = count()
  nextCheck()
  instance.settle()
  expect([problem(), errors(), count()]).toEqual(['', [], before])
  expect(JSON.stringify(instance.sent)).not.toContain('index-check')
})

test('made later, it is not missed any more: the problem is gone', () => {
  const make = instance.dropUniqueIndexes('x_iio_sync_note')
  nextCheck()
  expect(problem()).not.toBe('')
  make()
  nextCheck()
  expect(problem()).toBe('')
})

test('lost later, it is found within a day', () => {
  nextCheck()
  instance.dropUniqueIndexes('x_iio_sync_ticket')
  const lostAt = instance.now().getTime()
  while (problem() === '' && instance.now().getTime() - lostAt < 2 * DAY_MS) nextCheck()
  expect(problem()).toContain('incident.io ticket')
  // Seen at work a moment ago, they are not probed again before a day has passed.
  expect((instance.now().getTime() - lostAt) / DAY_MS).toBeCloseTo(1, 1)
})

test('a check that broke off leaves rows, and the next one removes them', () => {
  instance.plant('x_iio_sync_note', { sys_id: 'a'.repeat(32), update_id: 'index-check', status: 'discarded' })
  nextCheck()
  expect([problem(), instance.rows('x_iio_sync_note')]).toEqual(['', []])
})

test('without its indexes the app still makes one ticket and one record of documents that follow each other', () => {
  for (const [table] of checked) instance.dropUniqueIndexes(table)
  declare(instance)
  declare(instance)
  instance.settle()
  expect(instance.rows('x_iio_sync_ticket')).toHaveLength(1)
  expect(instance.rows('incident', { correlation_display: 'incident.io' })).toHaveLength(1)
  expect(instance.rows('x_iio_sync_outbound_event', { type: 'ticket_created' })).toHaveLength(1)
})
