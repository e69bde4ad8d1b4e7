import type { Row } from '../../../ends/servicenow/contracts.ts'
import {
  addNote,
  crashInstance,
  declared,
  deliveredOf,
  expectInSync,
  journalOf,
  LATER,
  stopEverywhere,
  ticketIn,
  upsert,
  type Case,
} from '../crash-cases.ts'
import { desired } from '../tickets.ts'

const instance = crashInstance()
const refused = { status: 503, headers: {}, body: '{"error":{"message":"later"}}' }
const delivered = { status: 200, headers: {}, body: '{"outcome":"delivered","detail":"ok"}' }
const write = (run: Case, values: Row): void => {
  instance.change('beth.anglin', 'incident', ticketIn(run, run.incidentId)['target'] ?? '', values)
}
const posted = (event: Row | undefined): number =>
  instance.sent.filter(({ body }) => body.includes(`"event_id":"${event?.['sys_id']}"`)).length

test('a delivery: sent at least once, always under the same id, and settled', () => {
  const crashes = stopEverywhere(instance, {
    prepare: declared,
    act: run => {
      write(run, { work_notes: 'Hello' })
      instance.settle()
    },
    check: run => {
      expectInSync(run)
      const [event] = deliveredOf(run, 'work_note')
      // A note that was never stored is none to deliver.
      if (event !== undefined) expect(posted(event)).toBeGreaterThan(0)
    },
  })
  expect(crashes).toBeGreaterThan(5)
})

test('the minute script in the middle of everything that is due', () => {
  stopEverywhere(instance, {
    prepare: run => {
      declared(run)
      instance.answerWith(() => refused)
      write(run, { work_notes: 'Waits for the bridge' })
      instance.settle()
      // A note whose own rule broke off before it wrote anything, and a change whose rule did.
      instance.crashAfter(1)
      addNote(run, `${run.incidentId}-1`, 'From incident.io')
      instance.crashAfter(1)
      upsert(run, {
        ...run.spec,
        desired_values: desired({ column: 'short_description', value: 'Cards are down' }),
        source_updated_at: LATER,
      })
      instance.answerWith(() => delivered)
      instance.advance(180)
    },
    act: () => instance.runMinuteScript(),
    check: run => {
      const record = expectInSync(run)
      expect(record['short_description']).toBe('Cards are down')
      expect(journalOf(run, record['sys_id'] ?? '').sort()).toEqual(['From incident.io', 'Waits for the bridge'])
      expect(deliveredOf(run, 'work_note')).toHaveLength(1)
    },
  })
})

test('the answer to a question reaches the admin, also when the node stops right after it came', () => {
  const asked = new Map<string, string>()
  stopEverywhere(instance, {
    prepare: run => {
      asked.set(
        run.incidentId,
        instance.create('admin', 'x_iio_sync_preview', { reference: 'INC-1' }).result['sys_id'] ?? '',
      )
    },
    act: () => instance.settle(),
    check: run => {
      expect(instance.row('x_iio_sync_preview', asked.get(run.incidentId) ?? '')).toMatchObject({
        status: 'answered',
        result: 'ok',
      })
    },
  })
})
