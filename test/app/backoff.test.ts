import { DELIVERY_BACKOFF, delaySeconds, WRITE_BACKOFF } from '../../src-sn/server/backoff.ts'

test.each([
  ['a refused write', WRITE_BACKOFF, [60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600, 21600]],
  ['a delivery', DELIVERY_BACKOFF, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]],
])('%s waits longer each time, up to a limit', (_name, backoff, delays) => {
  expect(delays.map((_delay, index) => delaySeconds(index + 1, backoff))).toEqual(delays)
})

test.each([0, -1])('%d attempts wait like one', attempts => {
  expect(delaySeconds(attempts, WRITE_BACKOFF)).toBe(60)
})

test('a thousand attempts are still a limited wait', () => {
  expect(delaySeconds(1000, WRITE_BACKOFF)).toBe(21600)
})
