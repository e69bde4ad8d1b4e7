import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, edit, events, expectDueIn, note as post, recordOf, templateId, ticketOf } from '../tickets.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

function note(updateId: string, text: string, values: Row = {}) {
  return post(instance, { update_id: updateId, ticket: ticketOf(instance)['sys_id'] ?? '', text, ...values })
}

function workNotes(): string[] {
  return instance
    .rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '', element: 'work_notes' })
    .map(entry => entry['value'] ?? '')
}

const noteOf = (updateId: string): Row => instance.rows('x_iio_sync_note', { update_id: updateId })[0] ?? {}

/** As if the run had stopped right after it wrote the work note: neither the note nor the ticket tells of the entry. */
function breakOff(sysId: string): void {
  const { journal_id } = instance.row('x_iio_sync_note', sysId)
  const { sys_id = '', journal_seen = '' } = ticketOf(instance)
  instance.poke('x_iio_sync_note', sysId, { status: 'pending', journal_id: '' })
  instance.poke('x_iio_sync_ticket', sys_id, {
    journal_seen: journal_seen
      .split(',')
      .filter(id => id !== journal_id)
      .join(','),
  })
}

test('a note becomes one work note', () => {
  declare(instance)
  expect(note('u1', 'We found the cause.').status).toBe(200)
  expect(workNotes()).toEqual(['We found the cause.'])
  expect(noteOf('u1')).toMatchObject({ status: 'written', error: '', attempts: '0' })
})

test('one whose row was stored while its incident was being hidden is not written', () => {
  declare(instance)
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  instance.poke('x_iio_sync_ticket', ticket, { private: '1' })
  const due = { status: 'pending', attempts: '0', next_attempt: '2026-11-22 03:00:00', sys_created_by: INTEGRATION }
  instance.plant('x_iio_sync_note', { sys_id: 'a'.repeat(32), update_id: 'u1', ticket, text: 'A message', ...due })
  instance.advance(180)
  instance.runMinuteScript()
  expect([workNotes(), noteOf('u1')['status']]).toEqual([[], 'skipped'])
})

test('the same update cannot be written twice', () => {
  declare(instance)
  note('u1', 'Once')
  note('u1', 'Once')
  expect(workNotes()).toEqual(['Once'])
})

test('an attempt that broke off after writing is recognised by what it wrote', () => {
  declare(instance)
  const sysId = note('u1', 'We found the cause.').result['sys_id'] ?? ''
  breakOff(sysId)
  instance.advance(180)
  instance.runMinuteScript()
  expect(workNotes()).toEqual(['We found the cause.'])
  expect(noteOf('u1')['status']).toBe('written')
})

test('two updates that say the same are two work notes, also when the second one broke off', () => {
  declare(instance)
  note('u1', 'Investigating')
  const second = note('u2', 'Investigating').result['sys_id'] ?? ''
  expect(workNotes()).toEqual(['Investigating', 'Investigating'])
  breakOff(second)
  instance.advance(180)
  instance.runMinuteScript()
  expect(workNotes()).toHaveLength(2)
})

test('foreign text stays text', () => {
  declare(instance)
  note('u1', '[code]<script>alert(1)</script>[/code] [CODE]')
  expect(workNotes()).toEqual(['[\u200Bcode]<script>alert(1)</script>[\u200B/code] [\u200BCODE]'])
})

test('a written note does not come back', () => {
  declare(instance)
  note('u1', 'From incident.io\r\n[code]x[/code]')
  instance.settle()
  expect(events(instance, 'work_note')).toHaveLength(0)
})

test('a note waits for the record of its ticket, and is written in order when it comes', () => {
  const ticket = declare(instance, { template: '' }).result['sys_id'] ?? ''
  note('u2', 'Second', { written_at: '2026-11-22 02:50:00' })
  note('u1', 'First', { written_at: '2026-11-22 02:40:00' })
  expect(noteOf('u1')).toMatchObject({ status: 'pending', reason: 'Waiting for the record of its ticket.', error: '' })
  expectDueIn(instance, noteOf('u1'), 60)
  edit(instance, ticket, { template: templateId(instance, 'Incident') })
  expect(workNotes()).toEqual(['First', 'Second'])
  expect(noteOf('u2')).toMatchObject({ status: 'written', reason: '', error: '', next_attempt: '' })
})

test('a later update that another replica brings while the earlier one is being written does not overtake it', () => {
  declare(instance)
  let others = ['u2', 'u3']
  instance.beforeInsert(table => {
    if (table !== 'sys_journal_field') return
    const now = others
    others = []
    for (const id of now) note(id, id)
    if (now.length > 0)
      expect(noteOf('u2')).toMatchObject({
        status: 'pending',
        reason: expect.stringMatching(/^Waiting for an earlier update/),
        error: '',
      })
  })
  note('u1', 'u1')
  expect(workNotes()).toEqual(['u1', 'u2', 'u3'])
  expect(['u1', 'u2', 'u3'].map(id => noteOf(id)['status'])).toEqual(['written', 'written', 'written'])
})

test('an earlier update whose writer died holds the later ones up for minutes, not for ever', () => {
  declare(instance)
  instance.plant('x_iio_sync_note', {
    ...noteOf('none'),
    sys_id: 'b'.repeat(32),
    update_id: 'u1',
    ticket: ticketOf(instance)['sys_id'] ?? '',
    text: 'u1',
    status: 'pending',
    attempts: '0',
    next_attempt: '',
    written_at: '2026-11-22 02:59:00',
    sys_created_on: '2026-11-22 03:00:00',
    sys_updated_on: '2026-11-22 03:00:00',
    error: '',
  })
  note('u2', 'u2')
  expect(workNotes()).toEqual([])
  for (let count = 0; count < 3; count++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(workNotes()).toEqual(['u1', 'u2'])
})

test('an earlier update that ServiceNow keeps refusing holds up none', () => {
  declare(instance)
  note('u1', 'u1')
  instance.poke('x_iio_sync_note', noteOf('u1')['sys_id'] ?? '', {
    status: 'failed',
    attempts: '5',
    next_attempt: '2026-11-22 09:00:00',
  })
  note('u2', 'u2')
  expect(workNotes()).toEqual(['u1', 'u2'])
})

test('a refused note is tried again with the words of the platform', () => {
  declare(instance)
  const record = recordOf(instance)
  // Resolved by import, without close information: every further save is refused by the data policy.
  instance.poke('incident', record['sys_id'] ?? '', { state: '6' })
  note('u1', 'Late news')
  expect(noteOf('u1')).toMatchObject({ status: 'failed', attempts: '1' })
  expect(noteOf('u1')['error']).toMatch(/Data Policy Exception/)
  instance.poke('incident', record['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
  instance.advance(60)
  instance.runMinuteScript()
  expect(workNotes()).toEqual(['Late news'])
  expect(noteOf('u1')).toMatchObject({ status: 'written', error: '' })
})

test('a note of an incident that is kept private is not written', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { private: 'true' })
  note('u1', 'Secret')
  expect(workNotes()).toEqual([])
  expect(noteOf('u1')).toEqual({})
})

test('a note of an unlinked ticket is skipped', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.poke('x_iio_sync_ticket', ticket, { status: 'unlinked' })
  note('u1', 'Nobody listens')
  expect(noteOf('u1')['status']).toBe('skipped')
})

describe('order', () => {
  const at = (minute: number) => ({ written_at: `2026-11-22 02:${minute}:00` })
  const refuse = (): void => {
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { state: '6' })
  }
  const mend = (): void => {
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
  }

  test('a note waits while an earlier one is being tried again, and follows it at once', () => {
    declare(instance)
    refuse()
    note('u1', 'First', at(40))
    mend()
    note('u2', 'Second', at(41))
    note('u3', 'Third', at(42))
    expect(workNotes()).toEqual([])
    expect(noteOf('u2')).toMatchObject({
      status: 'pending',
      attempts: '0',
      reason: 'Waiting for an earlier update of the ticket.',
      error: '',
    })
    instance.advance(10)
    instance.press('Try again', noteOf('u1'))
    expect(workNotes()).toEqual(['First', 'Second', 'Third'])
    expect(noteOf('u3')).toMatchObject({ status: 'written', reason: '', error: '', next_attempt: '' })
  })

  test('by the minute script too, and however often the first one fails', () => {
    declare(instance)
    refuse()
    note('u1', 'First', at(40))
    note('u2', 'Second', at(41))
    for (let minute = 0; minute < 4; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect(noteOf('u2')).toMatchObject({ status: 'pending', attempts: '0' })
    mend()
    for (let minute = 0; minute < 6; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect(workNotes()).toEqual(['First', 'Second'])
  })

  test('of two within one second the id decides', () => {
    declare(instance)
    refuse()
    note('01B', 'Second', at(40))
    mend()
    note('01A', 'First', at(40))
    expect(workNotes()).toEqual(['First', 'Second'])
  })

  test('a note that failed 20 times holds up no other, and is tried once a day', () => {
    declare(instance)
    refuse()
    note('u1', 'First', at(40))
    note('u2', 'Second', at(41))
    instance.poke('x_iio_sync_note', noteOf('u1')['sys_id'] ?? '', { attempts: '19' })
    mend()
    refuseOnly(() => {
      instance.advance(60)
      instance.runMinuteScript()
    })
    expect(noteOf('u1')).toMatchObject({
      status: 'failed',
      attempts: '20',
      error: expect.stringMatching(/Data Policy Exception[^]*It failed 20 times, and is tried once a day now/),
    })
    expectDueIn(instance, noteOf('u1'), 24 * 3600)
    instance.advance(60)
    instance.runMinuteScript()
    expect(workNotes()).toEqual(['Second'])
    instance.advance(24 * 3600)
    instance.runMinuteScript()
    expect(workNotes()).toEqual(['Second', 'First'])
  })

  /** Only while this runs, the record refuses every save. */
  function refuseOnly(run: () => void): void {
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { state: '6', close_code: '', close_notes: '' })
    run()
    mend()
  }

  test('a discarded note holds up no other', () => {
    declare(instance)
    refuse()
    note('u1', 'First', at(40))
    mend()
    note('u2', 'Second', at(41))
    instance.change('admin', 'x_iio_sync_note', noteOf('u1')['sys_id'] ?? '', { discard_reason: 'told by phone' })
    instance.press('Discard', noteOf('u1'))
    instance.runMinuteScript()
    expect(workNotes()).toEqual(['Second'])
    expect(noteOf('u1')).toMatchObject({
      status: 'discarded',
      next_attempt: '',
      discarded_by: 'System Administrator (admin)',
    })
  })
})
