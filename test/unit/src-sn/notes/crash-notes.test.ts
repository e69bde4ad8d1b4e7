import {
  addNote,
  crashInstance,
  declared,
  expectInSync,
  journalOf,
  stopEverywhere,
  ticketIn,
  type Case,
} from '../crash-cases.ts'

const instance = crashInstance()
const noted = (run: Case): string[] =>
  instance
    .rows('x_iio_sync_note', { ticket: ticketIn(run, run.incidentId)['sys_id'] ?? '' })
    .map(note => note['status'] ?? '')
const written = (run: Case): string[] => journalOf(run, expectInSync(run)['sys_id'] ?? '')

test('an update of incident.io becomes one work note', () => {
  const add = (run: Case): void => addNote(run, `${run.incidentId}-1`, 'We found the cause.')
  const crashes = stopEverywhere(instance, {
    prepare: declared,
    act: add,
    again: add,
    check: run => {
      expect(written(run)).toEqual(['We found the cause.'])
      expect(noted(run)).toEqual(['written'])
    },
  })
  expect(crashes).toBeGreaterThan(3)
})

test('two updates that say the same are two work notes, whenever the first one breaks off', () => {
  const first = (run: Case): void => addNote(run, `${run.incidentId}-1`, 'Investigating')
  const second = (run: Case): void => addNote(run, `${run.incidentId}-2`, 'Investigating')
  for (const secondsBetween of [0, 100]) {
    stopEverywhere(instance, {
      prepare: declared,
      act: run => {
        first(run)
        instance.advance(secondsBetween)
        second(run)
      },
      again: run => {
        first(run)
        second(run)
      },
      check: run => {
        expect(written(run)).toEqual(['Investigating', 'Investigating'])
        expect(noted(run)).toEqual(['written', 'written'])
      },
    })
  }
})

test('both of two that say the same break off: the first after its work note, the second anywhere', () => {
  const second = (run: Case): void => addNote(run, `${run.incidentId}-2`, 'Monitoring')
  stopEverywhere(instance, {
    prepare: run => {
      declared(run)
      // The note's row, the record, its journal entry: then the node stops.
      instance.crashAfter(3)
      addNote(run, `${run.incidentId}-1`, 'Monitoring')
      instance.advance(60)
    },
    act: run => {
      second(run)
      instance.advance(90)
      instance.runMinuteScript()
      instance.advance(90)
      instance.runMinuteScript()
    },
    again: second,
    check: run => {
      expect(written(run)).toEqual(['Monitoring', 'Monitoring'])
      expect(noted(run)).toEqual(['written', 'written'])
    },
  })
})
