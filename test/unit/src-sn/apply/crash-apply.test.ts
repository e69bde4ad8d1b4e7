import {
  addNote,
  crashInstance,
  declared,
  expectInSync,
  journalOf,
  LATER,
  NAME,
  stopEverywhere,
  ticketIn,
  upsert,
  type Case,
} from '../crash-cases.ts'
import { madeByVendor, VENDOR, addressOf, desired, map, templateId } from '../tickets.ts'

const instance = crashInstance()
const followUp = (run: Case) => ({
  record_type: 'follow_up',
  external_id: `${run.incidentId}-F`,
  reference: 'Fix it',
  template: templateId(run.instance, 'Follow-up'),
  parent: ticketIn(run, run.incidentId)['sys_id'] ?? '',
  desired_values: desired({ column: 'short_description', value: 'Fix it' }),
  source_updated_at: LATER,
})
const insert = (run: Case): void => upsert(run, run.spec)

test('a new incident', () => {
  const crashes = stopEverywhere(instance, {
    act: insert,
    again: insert,
    check: run => {
      expect(expectInSync(run)).toMatchObject({ short_description: NAME.value, state: '1', urgency: '2' })
    },
  })
  expect(crashes).toBeGreaterThan(3)
})

test('a follow-up whose incident is there', () => {
  stopEverywhere(instance, {
    prepare: declared,
    act: run => upsert(run, followUp(run)),
    again: run => upsert(run, followUp(run)),
    check: run => {
      const incident = expectInSync(run)
      expect(expectInSync(run, `${run.incidentId}-F`)).toMatchObject({
        short_description: 'Fix it',
        parent: incident['sys_id'],
        sys_class_name: 'task',
      })
    },
  })
})

test('a follow-up and notes that waited for their incident', () => {
  const corrected = (run: Case) => upsert(run, { ...run.spec, adopt: '', source_updated_at: LATER })
  stopEverywhere(instance, {
    prepare: run => {
      // The record of another incident: an admin is to decide.
      upsert(run, { ...run.spec, external_id: `${run.incidentId}-H` })
      upsert(run, { ...run.spec, adopt: ticketIn(run, `${run.incidentId}-H`)['number'] ?? '' })
      expect(ticketIn(run, run.incidentId)['status']).toBe('pending')
      upsert(run, followUp(run))
      addNote(run, `${run.incidentId}-1`, 'First')
      addNote(run, `${run.incidentId}-2`, 'Second')
    },
    act: corrected,
    again: corrected,
    check: run => {
      const incident = expectInSync(run)
      expect(expectInSync(run, `${run.incidentId}-F`)).toMatchObject({ short_description: 'Fix it' })
      expect(journalOf(run, incident['sys_id'] ?? '').sort()).toEqual(['First', 'Second'])
    },
  })
})

test('a changed incident', () => {
  const change = (run: Case): void =>
    upsert(run, {
      ...run.spec,
      desired_values: desired({ ...NAME, value: 'Cards are down' }),
      source_updated_at: LATER,
    })
  const crashes = stopEverywhere(instance, {
    prepare: declared,
    act: change,
    again: change,
    check: run => {
      expect(expectInSync(run)).toMatchObject({ short_description: 'Cards are down' })
    },
  })
  expect(crashes).toBeGreaterThan(2)
})

test('a new incident whose mapping writes a work note, once or for good', () => {
  map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.summary }}', write: 'create' })
  map(instance, 'Incident', { column: 'comments', value: '{{ incident.summary }}' })
  const written = (run: Case) => ({
    ...run.spec,
    desired_values: desired(
      NAME,
      { column: 'work_notes', value: 'Made by incident.io', write: 'create' },
      { column: 'comments', value: 'Summary 1' },
    ),
  })
  const insertWritten = (run: Case): void => upsert(run, written(run))
  stopEverywhere(instance, {
    act: insertWritten,
    again: insertWritten,
    check: run => {
      const record = expectInSync(run)
      expect(journalOf(run, record['sys_id'] ?? '')).toEqual(['Made by incident.io'])
      expect(journalOf(run, record['sys_id'] ?? '', 'comments')).toEqual(['Summary 1'])
    },
  })
  const change = (run: Case): void =>
    upsert(run, {
      ...written(run),
      desired_values: desired(NAME, { column: 'comments', value: 'Summary 2' }),
      source_updated_at: LATER,
    })
  stopEverywhere(instance, {
    prepare: insertWritten,
    act: change,
    again: change,
    check: run => {
      expect(journalOf(run, expectInSync(run)['sys_id'] ?? '', 'comments')).toEqual(['Summary 1', 'Summary 2'])
    },
  })
})

test('an admin confirms that a record that was there before is adopted', () => {
  const existing = new Map<string, string>()
  stopEverywhere(instance, {
    prepare: run => {
      const made = instance.create('admin', 'incident', { short_description: 'Made by hand', description: 'By hand' })
      existing.set(run.incidentId, made.result['sys_id'] ?? '')
      upsert(run, { ...run.spec, adopt: addressOf(existing.get(run.incidentId) ?? '') })
      expect(ticketIn(run, run.incidentId)['claim_answer']).toBe('waiting')
    },
    act: run => {
      try {
        instance.press('Adopt this record', ticketIn(run, run.incidentId))
      } catch (error) {
        expect(String(error)).toContain('The node stopped')
      }
    },
    check: run => {
      expect(expectInSync(run)).toMatchObject({ sys_id: existing.get(run.incidentId), short_description: NAME.value })
    },
  })
})

test('a record that was there before is adopted', () => {
  const existing = new Map<string, string>()
  instance.setProperty('x_iio_sync.vendor_user', VENDOR)
  const adopt = (run: Case): void => upsert(run, { ...run.spec, adopt: addressOf(existing.get(run.incidentId) ?? '') })
  stopEverywhere(instance, {
    prepare: run => {
      const made = madeByVendor(instance, { description: 'By hand' })
      existing.set(run.incidentId, made['sys_id'] ?? '')
    },
    act: adopt,
    again: adopt,
    check: run => {
      expect(expectInSync(run)).toMatchObject({
        sys_id: existing.get(run.incidentId),
        short_description: NAME.value,
        description: 'By hand',
      })
      expect(ticketIn(run, run.incidentId)['adopted_at']).not.toBe('')
    },
  })
})
