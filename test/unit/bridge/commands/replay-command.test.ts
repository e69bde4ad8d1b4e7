/** `replay`: sweeps make a replay of webhooks unnecessary, as long as they go through. */
import { adviseReplay, runReplayCommand } from '../../../../bridge/commands/replay.ts'

const status = {
  as_of: '2026-11-27T10:00:00.000Z',
  swept_at: '2026-11-27T09:57:00.000Z',
  freshness: { state: 'in_sync', sentence: [] },
}

test.each<[string, Partial<typeof status>, 'no' | 'helps', from: string, until: string]>([
  ['a sweep has just gone through', {}, 'no', '', ''],
  ['sweeps are rare', { swept_at: '2026-11-27T09:30:00.000Z' }, 'no', '', ''],
  ['something waits, and sweeps go through', { freshness: { state: 'behind', sentence: [] } }, 'no', '', ''],
  ['nobody has pressed Start', { swept_at: '', freshness: { state: 'not_started', sentence: [] } }, 'no', '', ''],
  [
    'sweeps have failed for long',
    { swept_at: '2026-11-27T08:00:00.000Z' },
    'helps',
    '2026-11-27T08:00:00.000Z',
    status.as_of,
  ],
  ['no sweep has ever gone through', { swept_at: '' }, 'helps', '', status.as_of],
])('%s', (_what, changes, replay, from, until) => {
  expect(adviseReplay({ ...status, ...changes })).toMatchObject({ replay, from, until })
})

test.each([
  [status.swept_at, 0, /^Nothing has to be replayed: .* up to 2026-11-27T09:57:00\.000Z/],
  ['2026-11-26T10:00:00.000Z', 3, /^No sweep has gone through since 2026-11-26T10:00:00\.000Z.*\n.*from 2026-11-26T10/],
  ['', 3, /^No sweep has gone through yet.*\n.*since the bridge was connected/],
])('swept at %s ends with %i', async (sweptAt, code, words) => {
  const printed: string[] = []
  const body = { ...status, swept_at: sweptAt }
  const serviceNow = { readStatus: async () => ({ body, sentence: '' }) } as unknown as Parameters<
    typeof runReplayCommand
  >[0]['serviceNow']
  expect(await runReplayCommand({ serviceNow }, { json: false }, text => printed.push(text))).toBe(code)
  expect(printed.join('\n')).toMatch(words)
})
