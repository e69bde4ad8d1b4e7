import { answerInstead, Faults, faultsSchema, truncated, type Fault } from '../../server/faults.ts'

const read = (...faults: unknown[]): Fault[] => faultsSchema.parse(faults)

describe('faults', () => {
  test('are met by matching requests only, and as often as asked', () => {
    const faults = new Faults()
    faults.add(read({ match: { method: 'POST', pathPrefix: '/api/now/table/x' }, times: 2, kind: 'reset' }))
    expect(faults.take('GET', '/api/now/table/x')).toBeNull()
    expect(faults.take('POST', '/api/now/table/y')).toBeNull()
    expect([1, 2, 3].map(() => faults.take('POST', '/api/now/table/x')?.kind)).toEqual(['reset', 'reset', undefined])
  })

  test('come in the order they were asked for', () => {
    const faults = new Faults()
    faults.add(read({ kind: 'hang' }, { kind: 'html' }))
    expect([1, 2].map(() => faults.take('GET', '/')?.kind)).toEqual(['hang', 'html'])
  })

  test('are forgotten on demand', () => {
    const faults = new Faults()
    faults.add(read({ kind: 'hang' }))
    faults.clear()
    expect(faults.take('GET', '/')).toBeNull()
  })

  test.each([
    [{ kind: 'explode' }],
    [{ kind: 'status', times: 0 }],
    [{ kind: 'status', status: 99 }],
    [{ kind: 'hang', match: { path: '/' } }],
  ])('that make no sense are refused: %j', fault => {
    expect(faultsSchema.safeParse([fault]).success).toBe(false)
  })

  test.each([
    [
      { kind: 'status' },
      503,
      'application/json;charset=UTF-8',
      '{"error":{"message":"Status 503","detail":null},"status":"failure"}',
    ],
    [
      { kind: 'status', status: 429, headers: { 'Retry-After': '2' }, body: 'slow' },
      429,
      'application/json;charset=UTF-8',
      'slow',
    ],
    [{ kind: 'no_result' }, 200, 'application/json;charset=UTF-8', '{}'],
    [{ kind: 'html' }, 200, 'text/html;charset=UTF-8', expect.stringContaining('hibernating')],
  ])('answer instead of the instance: %j', (fault, status, type, body) => {
    const [parsed] = read(fault)
    if (parsed === undefined) throw new Error('unread')
    expect(answerInstead(parsed)).toMatchObject({ status, headers: { 'Content-Type': type }, body })
  })

  test.each(['truncated', 'lost_answer'])('let the request be carried out: %s', kind => {
    const [parsed] = read({ kind })
    if (parsed === undefined) throw new Error('unread')
    expect(answerInstead(parsed)).toBeNull()
  })

  test('cut an answer so that it is JSON no more', () => {
    const cut = truncated({ status: 200, headers: {}, body: '{"result":[{"number":"INC0010001"}]}' })
    expect(() => void JSON.parse(String(cut.body))).toThrow()
    expect(cut.body).toContain('Transaction cancelled: maximum execution time exceeded')
  })
})
