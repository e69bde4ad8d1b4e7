/** Whose name a reported state carries: the one who set it, and nobody where that is not proven. Never another's. */
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance, AppInstanceOptions } from '../instance.ts'
import { declare, desired, edit, events, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance

function begin(options: AppInstanceOptions = {}): void {
  instance = createAppInstance(options)
  declare(instance)
  instance.settle()
  instance.advance(10)
}

const authors = (): unknown[] => events(instance, 'state_changed').map(event => payloadOf(event)['author'])

/** The minute script alone: every run of the rule is lost. */
function lookForAnHour(): void {
  instance.takeJobs()
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}

/** The run of the newest save first. */
function settleBackwards(): void {
  for (const job of instance.takeJobs().reverse()) instance.runJob(job)
  instance.settle()
}

function writeBySync(): void {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: 'short_description', value: 'Renamed' }),
  })
  expect(recordOf(instance)).toMatchObject({ short_description: 'Renamed', sys_updated_by: INTEGRATION })
}

describe.each([
  ['with an audit of changes', {}],
  ['without an audit', { unaudited: true }],
])('the one who set it, %s', (_title, options) => {
  beforeEach(() => begin(options))

  test('after others wrote and were looked at', () => {
    write(instance, 'david.loo', { work_notes: 'Before' })
    instance.settle()
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(authors()).toEqual(['Beth Anglin'])
  })

  test('where the minute script finds that nobody else wrote', () => {
    write(instance, 'beth.anglin', { state: '2' })
    lookForAnHour()
    expect(authors()).toEqual(['Beth Anglin'])
  })
})

/** What comes before the state is set, what comes after, and how the record is looked at. */
const meetings: readonly (readonly [string, () => void])[] = [
  [
    'another person wrote before the run of the first one looked',
    () => {
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { impact: '1' })
      instance.settle()
    },
  ],
  [
    'the run that follows the save of another person overtakes',
    () => {
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { impact: '1' })
      settleBackwards()
    },
  ],
  [
    'another person wrote in the same second with a note',
    () => {
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { work_notes: 'On it' })
      settleBackwards()
    },
  ],
  [
    'another person set another state before, of which nobody heard',
    () => {
      write(instance, 'david.loo', { state: '3' })
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { impact: '1' })
      settleBackwards()
    },
  ],
  [
    'another person set the same state before, of which nobody heard',
    () => {
      write(instance, 'david.loo', { state: '2' })
      write(instance, 'david.loo', { state: '3' })
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { impact: '1' })
      settleBackwards()
    },
  ],
  [
    'the sync wrote on the record before the run looked',
    () => {
      write(instance, 'beth.anglin', { state: '2' })
      const jobs = instance.takeJobs()
      writeBySync()
      for (const job of jobs) instance.runJob(job)
      instance.settle()
    },
  ],
  [
    'the minute script finds a record on which several wrote',
    () => {
      write(instance, 'beth.anglin', { state: '2' })
      write(instance, 'david.loo', { impact: '1' })
      lookForAnHour()
    },
  ],
]

describe('with an audit of changes, the one who set it is named where', () => {
  beforeEach(() => begin())
  test.each(meetings)('%s', (_title, play) => {
    play()
    expect(authors()).toEqual(['Beth Anglin'])
  })

  test('saves came before that brought nothing to report', () => {
    write(instance, 'david.loo', { impact: '1' })
    instance.settle()
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(authors()).toEqual(['Beth Anglin'])
  })

  test('a run of an earlier save is repeated late', () => {
    write(instance, 'david.loo', { state: '3' })
    const [job] = instance.takeJobs()
    if (job === undefined) throw new Error('no run of the rule waits')
    instance.runJob(job)
    write(instance, 'beth.anglin', { state: '2' })
    write(instance, 'david.loo', { impact: '1' })
    instance.takeJobs()
    instance.runJob(job)
    expect(authors()).toEqual(['David Loo', 'Beth Anglin'])
  })
})

describe('without an audit, nobody is named where', () => {
  beforeEach(() => begin({ unaudited: true }))
  test.each(meetings)('%s', (_title, play) => {
    play()
    expect(authors()).toEqual([''])
  })
})

describe('nobody is named where the audit', () => {
  beforeEach(() => begin())
  const auditOf = (fieldname: string): string =>
    instance.rows('sys_audit', { documentkey: recordOf(instance)['sys_id'] ?? '', fieldname }).at(-1)?.['sys_id'] ?? ''

  test('lacks the save, and another person wrote afterwards', () => {
    write(instance, 'beth.anglin', { state: '2' })
    instance.poke('sys_audit', auditOf('state'), { documentkey: 'another record' })
    write(instance, 'david.loo', { impact: '1' })
    settleBackwards()
    expect(authors()).toEqual([''])
  })

  test('knows another value than the record holds', () => {
    write(instance, 'beth.anglin', { state: '2' })
    instance.poke('sys_audit', auditOf('state'), { newvalue: '3' })
    settleBackwards()
    expect(authors()).toEqual([''])
  })

  test('counts the saves of two people the same', () => {
    write(instance, 'beth.anglin', { state: '2' })
    const row = instance.row('sys_audit', auditOf('state'))
    instance.plant('sys_audit', { ...row, sys_id: 'f'.repeat(32), user: 'david.loo' })
    settleBackwards()
    expect(authors()).toEqual([''])
  })

  test('names the sync, because a rule of the instance set the state while it wrote', () => {
    write(instance, 'beth.anglin', { state: '2' })
    instance.poke('sys_audit', auditOf('state'), { user: INTEGRATION })
    settleBackwards()
    expect(authors()).toEqual([''])
  })
})
