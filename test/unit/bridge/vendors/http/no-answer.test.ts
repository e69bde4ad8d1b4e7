import { AxiosError } from 'axios'
import { AnswerTooLarge, failureOf, NoAnswer } from '../../../../../bridge/vendors/http/no-answer.ts'
import { createVendorGate } from '../../../../../bridge/vendors/http/gate.ts'
import { createVendorHttp } from '../../../../../bridge/vendors/http/http.ts'
import { rejection, startLocalServer } from '../../local-server.ts'
import { quietGate } from './quiet-gate.ts'

test.each([
  [new AxiosError('timeout of 5 ms exceeded', 'ECONNABORTED'), 'timeout'],
  [new AxiosError('canceled', 'ERR_CANCELED'), 'timeout'],
  [new AxiosError('connect', 'ECONNREFUSED'), 'ECONNREFUSED'],
  [
    new AxiosError('DNS lookup 10.0.0.1(family:4) is not allowed. Because, It is private IP address.'),
    expect.stringContaining('PRIVATE_HOSTS'),
  ],
  [new AxiosError('nothing more is known'), 'unknown'],
  [new Error('ours'), 'unknown'],
])('%s', (error, reason) => {
  expect(failureOf(error, 1)).toEqual(expect.objectContaining({ name: 'NoAnswer', reason, cause: error }))
})

test('an answer over the cap of the call is read no further, and the circuit does not count it', async () => {
  const server = await startLocalServer(() => ({ body: 'x'.repeat(2_000_000) }))
  const gate = createVendorGate(quietGate)
  const http = createVendorHttp({
    vendor: 'servicenow',
    baseUrl: server.url,
    timeoutMs: 5000,
    version: '1',
    onCall: () => undefined,
    gate,
  })
  const call = { label: 'list', method: 'GET', path: '/x' } as const
  for (let count = 0; count < 6; count += 1) {
    expect(await rejection(http.send({ ...call, maxAnswerBytes: 1024 * 1024 }))).toEqual(
      expect.objectContaining({ message: 'the answer is larger than 1 MB' }),
    )
  }
  expect(gate.circuit()).toBe('closed')
  expect((await http.send({ ...call, maxAnswerBytes: 3_000_000 })).text).toHaveLength(2_000_000)
  await server.close()
})

test('both are errors of their own', () => {
  expect(failureOf(new AxiosError('maxContentLength size of 5 exceeded'), 1024 * 1024)).toBeInstanceOf(AnswerTooLarge)
  expect(failureOf(null, 1)).toBeInstanceOf(NoAnswer)
})
