import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { step } from '../../../../bridge/sync/links.ts'

test.each([
  ['with the id of the request', { requestId: 'req1' }, 'incident.io says: "no". Request id: req1.'],
  ['without one', {}, 'incident.io says: "no".'],
])("a refusal carries the vendor's words, %s", async (_name, details, words) => {
  expect(
    await step('Link', Promise.reject(new BridgeError('incident_io_refused', 'incident.io says: "no".', details))),
  ).toEqual({ what: 'Link', refusal: words, code: 'incident_io_refused' })
})

test('a write that was taken has no words', async () => {
  expect(await step('Link', Promise.resolve())).toEqual({ what: 'Link', refusal: null })
})
