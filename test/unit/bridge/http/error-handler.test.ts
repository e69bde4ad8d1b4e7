import express from 'express'
import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
import { errorHandler } from '../../../../bridge/http/error-handler.ts'
import { createLog } from '../../../../bridge/observability/log.ts'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'
import { readJson } from '../../json.ts'
import { get } from './app-under-test.ts'

async function answerTo(error: unknown) {
  const lines: Record<string, unknown>[] = []
  const metrics = createMetrics()
  const app = express()
  app.get('/attachments/secret-token', () => {
    throw error
  })
  app.use(
    errorHandler(
      createLog('debug', {
        write: (line: string) => {
          lines.push(readJson(line))
        },
      }),
      metrics,
    ),
  )
  const { status, body, headers } = await get(app, '/attachments/secret-token')
  return { status, body, retryAfter: headers['retry-after'] ?? null, lines, metrics: await metrics.registry.metrics() }
}

test.each<[ErrorCode, number]>([
  ['header_missing', 401],
  ['timestamp_invalid', 401],
  ['timestamp_outside_tolerance', 401],
  ['signature_mismatch', 401],
  ['token_mismatch', 401],
  ['body_invalid', 400],
  ['body_too_large', 413],
  ['link_invalid', 404],
  ['not_found', 404],
  ['link_expired', 410],
])('%s is answered %i with its own sentence', async (code, status) => {
  expect(await answerTo(new BridgeError(code, 'its sentence'))).toMatchObject({
    status,
    body: { error: { code, message: 'its sentence' } },
    metrics: expect.stringContaining(`iio_sync_requests_rejected_total{route="/attachments",reason="${code}"} 1`),
  })
})

test.each<[ErrorCode, number]>([
  ['servicenow_unavailable', 503],
  ['run_outlasted_answer', 503],
  ['shutting_down', 503],
  ['template_invalid', 500],
])('%s is answered %i with a fixed sentence, the detail is in the log alone', async (code, status) => {
  const { body, lines, ...answer } = await answerTo(new BridgeError(code, 'its sentence'))
  expect(answer).toMatchObject({ status, retryAfter: null })
  expect(body).toEqual({ error: { code, message: expect.not.stringContaining('its sentence') } })
  expect(lines).toEqual([
    expect.objectContaining({ level: 'error', code, detail: 'its sentence', status, route: '/attachments' }),
  ])
})

test.each([
  [1001, '2'],
  [0, '1'],
  [24 * 60 * 60_000, '3600'],
])('the wait a vendor asked for is passed on, within reason: %i ms', async (retryAfterMs, seconds) => {
  expect((await answerTo(new BridgeError('servicenow_rate_limited', 's', { retryAfterMs }))).retryAfter).toBe(seconds)
})

test('anything else is internal, and neither its text nor the token of the address is repeated', async () => {
  const { status, body, lines } = await answerTo(new Error('text of a ticket'))
  expect([status, body]).toEqual([503, { error: { code: 'internal', message: expect.any(String) } }])
  expect(JSON.stringify([body, lines])).not.toMatch(/text of a ticket|secret-token/)
})
