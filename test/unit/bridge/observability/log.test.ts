import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { createLog, errorFields, onlySafe } from '../../../../bridge/observability/log.ts'
import { readJson } from '../../json.ts'

function collect(level = 'debug') {
  const lines: string[] = []
  return {
    lines,
    log: createLog(level, {
      write: (line: string) => {
        lines.push(line)
      },
    }),
  }
}

test('known fields are written', () => {
  const { lines, log } = collect()
  log.info('delivery done', { incidentId: '01ABC', outcome: 'in_sync', durationMs: 12, private: false })
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.any(String),
    msg: 'delivery done',
    incidentId: '01ABC',
    outcome: 'in_sync',
    durationMs: 12,
    private: false,
  })
})

test.each(['debug', 'info', 'warn', 'error'] as const)('at %s, anything else is dropped', level => {
  const { lines, log } = collect()
  const hostile: Record<string, unknown> = {
    incidentId: '01ABC',
    summary: 'database of Acme is down',
    name: 'Lisa',
    email: 'lisa@example.com',
    authorization: 'Bearer key',
    password: 'p',
    headers: { cookie: 'c' },
    err: new Error('Acme'),
  }
  log[level]('message', hostile)
  expect(Object.keys(readJson<object>(lines[0] ?? '')).sort()).toEqual(['incidentId', 'level', 'msg', 'time'])
})

test('an object is dropped even under a known name, and long text is cut', () => {
  expect(onlySafe({ detail: { text: 'Acme' }, reason: ['Acme'], code: 'x'.repeat(5000), status: undefined })).toEqual({
    code: 'x'.repeat(2000),
  })
})

test('a level below the configured one is not written', () => {
  const { lines, log } = collect('warn')
  log.info('message')
  expect(lines).toEqual([])
})

test('the sentence of a BridgeError is logged, with its code and where its cause came from', () => {
  const fields = errorFields(
    new BridgeError('servicenow_forbidden', 'sentence', { status: 403, cause: new TypeError('text of a ticket') }),
  )
  expect(fields).toMatchObject({
    code: 'servicenow_forbidden',
    detail: 'sentence',
    status: 403,
    retry: true,
    errorName: 'TypeError',
    frames: expect.stringContaining('log.test.ts'),
  })
  expect(JSON.stringify(fields)).not.toContain('text of a ticket')
})

test('of the sentence of a BridgeError the words of a vendor stay out, which may repeat what they refuse', () => {
  const error = new BridgeError(
    'servicenow_forbidden',
    'ServiceNow ticket insert: refused with 403. ServiceNow says: "Acme is down". Check the role.',
    {
      vendorMessage: 'Acme is down',
    },
  )
  expect(errorFields(error)).toMatchObject({
    detail: 'ServiceNow ticket insert: refused with 403. ServiceNow says: "...". Check the role.',
  })
})

test('frames are the first six of the stack, and no line of the message', () => {
  const error = new Error('first line\n    at Acme, last night')
  error.stack = [`Error: ${error.message}`, ...'abcdefg'.split('').map(name => `    at ${name} (file.ts:1:1)`)].join(
    '\n',
  )
  expect(errorFields(error)['frames']).toBe(
    'abcdef'
      .split('')
      .map(name => `at ${name} (file.ts:1:1)`)
      .join(' | '),
  )
})

test('without a cause nothing is said of one', () => {
  expect(errorFields(new BridgeError('shutting_down', 'sentence'))).not.toHaveProperty('errorName')
})

test('the message of any other error is not, because it may quote what it was given', () => {
  const fields = errorFields(new Error('text of a ticket\n    in two lines'))
  expect(fields).toEqual({ errorName: 'Error', frames: expect.stringContaining('log.test.ts') })
  expect(errorFields('thrown text')).toEqual({ errorName: 'string' })
})
