import type { Row } from '../../../ends/servicenow/contracts.ts'
import {
  crashInstance,
  declared,
  deliveredOf,
  expectInSync,
  stopEverywhere,
  ticketIn,
  type Case,
} from '../crash-cases.ts'
import { payloadOf } from '../tickets.ts'

const instance = crashInstance()
const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
const recordOf = (run: Case): string => ticketIn(run, run.incidentId)['target'] ?? ''
const write = (run: Case, values: Row): void => {
  instance.change('beth.anglin', 'incident', recordOf(run), values)
}
const journal = (run: Case): Row[] => instance.rows('sys_journal_field', { element_id: recordOf(run) })
const states = (run: Case): unknown[] =>
  deliveredOf(run, 'state_changed')
    .map(event => payloadOf(event)['state'] as { value?: unknown } | undefined)
    .map(state => state?.value)

test('work notes and comments of people: one event for each that stands', () => {
  const crashes = stopEverywhere(instance, {
    prepare: declared,
    act: run => {
      write(run, { work_notes: 'One' })
      write(run, { comments: 'Two' })
      instance.settle()
    },
    check: run => {
      expectInSync(run)
      const entries = journal(run).map(entry => `journal:${entry['sys_id']}`)
      const told = [...deliveredOf(run, 'work_note'), ...deliveredOf(run, 'comment')].map(event => event['source_id'])
      expect(told.sort()).toEqual(entries.sort())
    },
  })
  expect(crashes).toBeGreaterThan(10)
})

test('a changed state: one event, also when the record is written again meanwhile', () => {
  stopEverywhere(instance, {
    prepare: declared,
    act: run => {
      write(run, { state: '2' })
      instance.settle()
      write(run, { urgency: '1' })
      instance.settle()
    },
    check: run => {
      expectInSync(run)
      expect(states(run)).toEqual(['2'])
      expect(ticketIn(run, run.incidentId)['record_state']).toBe('2')
    },
  })
})

test('a state there and back and there again: incident.io ends where the record does', () => {
  stopEverywhere(instance, {
    prepare: declared,
    act: run => {
      for (const state of ['2', '1', '2']) {
        write(run, { state })
        instance.settle()
        instance.advance(1)
      }
    },
    check: run => {
      expectInSync(run)
      expect(states(run).at(-1)).toBe('2')
      expect(new Set(deliveredOf(run, 'state_changed').map(event => event['source_id'])).size).toBe(states(run).length)
    },
  })
})

test('an image: one event when its bytes stand', () => {
  stopEverywhere(instance, {
    prepare: declared,
    act: run => {
      instance.attach('beth.anglin', 'incident', recordOf(run), PNG)
      instance.settle()
    },
    check: run => {
      const [file = {}] = instance.rows('sys_attachment', { table_sys_id: recordOf(run) })
      const whole = instance.rows('sys_attachment_doc', { sys_attachment: file['sys_id'] ?? '' }).length > 0
      const told = deliveredOf(run, 'attachment')
      expect(told.map(event => event['source_id'])).toEqual([`attachment:${file['sys_id']}`])
      // Bytes that the instance lost in the crash, or its scan, cannot be made up for; the event waits and says so.
      const waits =
        /^Waiting for (?:ServiceNow to store the bytes of the attachment|the antivirus scan of ServiceNow)\.$/
      if (whole) expectInSync(run)
      else expect(told[0]?.['answer']).toMatch(waits)
    },
  })
})
