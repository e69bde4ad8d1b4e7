import {
  carryTrace,
  currentTraceId,
  inSomeTrace,
  inTrace,
  newTrace,
  readTraceparent,
  traceparentOfCall,
} from '../../../../bridge/observability/trace.ts'

const traceId = '0af7651916cd43dd8448eb211c80319c'
const parent = 'b7ad6b7169203331'

test.each([
  ['of the version that is described', `00-${traceId}-${parent}-01`, 1],
  ['not sampled', `00-${traceId}-${parent}-00`, 0],
  ['with the flag that says that its id is random', `00-${traceId}-${parent}-03`, 3],
  ['with flags that nobody knows yet, which are not passed on', `00-${traceId}-${parent}-ff`, 3],
  ['of a later version', `cc-${traceId}-${parent}-01`, 1],
  ['of a later version that says more', `cc-${traceId}-${parent}-01-what-the-future-holds`, 1],
])('a header %s is read', (_what, header, flags) => {
  expect(readTraceparent(header)).toEqual({ traceId, flags })
})

test.each([
  ['absent', undefined],
  ['empty', ''],
  ['of a version that does not exist', `ff-${traceId}-${parent}-01`],
  ['with more than its version knows', `00-${traceId}-${parent}-01-more`],
  ['with a dash at its end', `00-${traceId}-${parent}-01-`],
  ['of a later version, with more that no dash parts', `cc-${traceId}-${parent}-01.more`],
  ['in capitals', `00-${traceId.toUpperCase()}-${parent}-01`],
  ['whose trace is nothing', `00-${'0'.repeat(32)}-${parent}-01`],
  ['whose parent is nothing', `00-${traceId}-${'0'.repeat(16)}-01`],
  ['with a trace too short', `00-${traceId.slice(1)}-${parent}-01`],
  ['with a trace too long', `00-${traceId}0-${parent}-01`],
  ['with a letter that is no digit', `00-${traceId.slice(1)}g-${parent}-01`],
  ['with a parent too short', `00-${traceId}-${parent.slice(1)}-01`],
  ['without flags', `00-${traceId}-${parent}`],
  ['with one digit of flags', `00-${traceId}-${parent}-1`],
  ['with underscores', `00_${traceId}_${parent}_01`],
  ['with a line', `00-${traceId}-${parent}-01\n`],
  ['sent twice', `00-${traceId}-${parent}-01, 00-${traceId}-${parent}-01`],
  ['sent twice, of a later version', `cc-${traceId}-${parent}-01-a, cc-${traceId}-${parent}-01-a`],
])('a header %s is none', (_what, header) => {
  expect(readTraceparent(header)).toBeNull()
})

test('each call of a trace has its id and flags, and another id of its own', () => {
  const [first, second] = inTrace({ traceId, flags: 1 }, () => [traceparentOfCall(), traceparentOfCall()])
  const valid = new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`)
  expect([first, second]).toEqual([expect.stringMatching(valid), expect.stringMatching(valid)])
  expect(first).not.toBe(second)
})

test('a new trace, and a call that belongs to none, have headers that can be read', () => {
  const { traceId: own } = newTrace()
  expect(readTraceparent(inTrace({ traceId: own, flags: 2 }, traceparentOfCall))).toEqual({ traceId: own, flags: 2 })
  expect(readTraceparent(traceparentOfCall())).toEqual({ traceId: expect.any(String), flags: 2 })
  expect(newTrace().traceId).not.toBe(own)
})

test('work goes on in its trace, also when a job of another one begins it', async () => {
  const [mine, other] = [newTrace(), newTrace()]
  const carried = inTrace(mine, () => carryTrace(currentTraceId))
  const ofNone = carryTrace(currentTraceId)
  expect(inTrace(other, () => [carried(), ofNone(), currentTraceId()])).toEqual([
    mine.traceId,
    undefined,
    other.traceId,
  ])
  expect(
    await inTrace(mine, async () => {
      await Promise.resolve()
      return inSomeTrace(currentTraceId)
    }),
  ).toBe(mine.traceId)
  expect([currentTraceId(), inSomeTrace(currentTraceId)]).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{32}$/)])
})
