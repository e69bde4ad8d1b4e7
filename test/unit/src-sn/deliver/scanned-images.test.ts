/** ServiceNow scans attachments: an image is announced once it is available, and never when the scan refuses it. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import type { Job, Row } from '../../../ends/servicenow/contracts.ts'
import { INFECTED_MARK, SCAN_PROPERTY } from '../../../ends/servicenow/rest/attachment-scan.ts'
import { connect, deliveries, declareLater, events, payloadOf, recordOf } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
const INFECTED = { ...PNG, bytes: Buffer.concat([PNG.bytes, Buffer.from(INFECTED_MARK)]) }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  declareLater(instance)
  instance.settle()
  instance.sent.length = 0
})

const attach = (file = PNG): string =>
  instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', file).result['sys_id'] ?? ''
const event = (): Row => events(instance, 'attachment')[0] ?? {}
const attempts = (): unknown[] => deliveries(instance).map(({ body }) => (JSON.parse(body ?? '{}') as Row)['attempt'])
const isScan = (job: Job): boolean => job.kind === 'attachment_scan'

/** Runs everything but the scan, which it gives back. */
function runAllButScan(): Job[] {
  const scans: Job[] = []
  for (let jobs = instance.takeJobs(); jobs.length > 0; jobs = instance.takeJobs()) {
    scans.push(...jobs.filter(isScan))
    for (const job of jobs) if (!isScan(job)) instance.runJob(job)
  }
  return scans
}

const setState = (state: string): void => {
  const [image = {}] = instance.rows('sys_attachment', { file_name: PNG.name })
  instance.poke('sys_attachment', image['sys_id'] ?? '', { state })
}

function minutes(count: number): void {
  for (let minute = 0; minute < count; minute += 1) {
    instance.advance(60)
    instance.runMinuteScript()
    runAllButScan()
  }
}

test('an image that waits for its scan is not announced, and is at once when it is available', () => {
  attach()
  const scans = runAllButScan()
  expect(attempts()).toEqual([])
  expect(event()).toMatchObject({
    state: 'ready',
    attempts: '0',
    answer: 'Waiting for the antivirus scan of ServiceNow.',
    next_attempt: '2026-11-22 03:00:30',
  })
  for (const scan of scans) instance.runJob(scan)
  instance.settle()
  // Nothing was sent before, so the bridge need not look for an earlier image.
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})

test('nothing is announced twice, however often the rules run', () => {
  attach()
  const scans = runAllButScan()
  for (const scan of scans) instance.runJob(scan)
  const jobs = instance.takeJobs()
  for (const job of [...jobs, ...jobs]) instance.runJob(job)
  instance.settle()
  minutes(3)
  expect(attempts()).toEqual([1])
})

test('nothing is announced twice, when the rule runs a second time while the first one sends', () => {
  attach()
  for (const scan of runAllButScan()) instance.runJob(scan)
  const [job] = instance.takeJobs()
  instance.answerWith(() => {
    if (job !== undefined && deliveries(instance).length === 1) instance.runJob(job)
    return { status: 200, headers: {}, body: '{"outcome":"delivered","detail":"ok"}' }
  })
  if (job !== undefined) instance.runJob(job)
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})

test('any other file, where the admin wants all: announced as soon as it is available', () => {
  instance.setProperty('x_iio_sync.capture.image_attachments', 'all')
  attach({ ...PNG, name: 'log.txt', type: 'text/plain' })
  instance.settle()
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})

test('a scan that ran before the rule that reports the image', () => {
  attach()
  const jobs = instance.takeJobs()
  for (const job of [...jobs.filter(isScan), ...jobs.filter(job => !isScan(job))]) instance.runJob(job)
  instance.settle()
  expect(attempts()).toEqual([1])
})

test('an instance that scans without running rules: the minute script finds the image', () => {
  attach()
  runAllButScan()
  setState('available')
  minutes(2)
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})

test('an image that no rule reported is found while it waits, and announced when it is available', () => {
  attach()
  const scans = instance.takeJobs().filter(isScan)
  minutes(62)
  expect([events(instance, 'attachment').length, attempts()]).toEqual([1, []])
  for (const scan of scans) instance.runJob(scan)
  minutes(62)
  expect(attempts()).toEqual([1])
})

test('a scan that does not come: the image waits ever longer, then on the list, and goes out after all', () => {
  attach()
  runAllButScan()
  minutes(90)
  expect([attempts(), event()['state'], event()['attempts']]).toEqual([[], 'ready', '0'])
  instance.advance(12 * 3600)
  minutes(1)
  expect(event()).toMatchObject({ state: 'parked', answer: 'Waiting for the antivirus scan of ServiceNow.' })
  setState('available')
  instance.advance(25 * 3600)
  minutes(1)
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})

describe('an image that the scan refuses', () => {
  const refused = 'Not sent: the antivirus scan of ServiceNow refused the file.'

  test('is never announced, and the event says why', () => {
    attach(INFECTED)
    instance.settle()
    expect(event()).toMatchObject({ state: 'parked', next_attempt: '', answer: refused })
    instance.advance(2 * 86_400)
    minutes(2)
    expect(attempts()).toEqual([])
  })

  test('also without a rule at the scan', () => {
    attach(INFECTED)
    runAllButScan()
    setState('not_available')
    minutes(2)
    expect([attempts(), event()['answer']]).toEqual([[], refused])
  })

  test('is announced when it is released', () => {
    const sysId = attach(INFECTED)
    instance.settle()
    instance.change('admin', 'sys_attachment', sysId, { state: 'available' })
    instance.settle()
    expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
  })
})

test.each([
  ['with scanning off', () => instance.setProperty(SCAN_PROPERTY, 'false'), ''],
  ['that is handed out before its scan, as an admin may allow', () => undefined, 'available_conditionally'],
])('an image %s is announced at once', (_which, prepare, state) => {
  prepare()
  attach()
  setState(state)
  runAllButScan()
  expect(payloadOf(event())['source_id']).toMatch(/^attachment:/)
  expect([attempts(), event()['state']]).toEqual([[1], 'sent'])
})
