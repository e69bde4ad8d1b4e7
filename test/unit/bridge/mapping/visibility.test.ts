import { isPrivate, mayLeave } from '../../../../bridge/mapping/visibility.ts'

it.each([
  ['public', 'standard', false, 'allowed'],
  ['public', 'retrospective', false, 'allowed'],
  ['public', 'stream', false, 'allowed'],
  ['public', 'a mode of tomorrow', false, 'allowed'],
  ['public', 'test', false, 'not_real'],
  ['public', 'tutorial', true, 'not_real'],
  ['private', 'standard', false, 'private'],
  ['private', 'standard', true, 'allowed'],
  ['private', 'test', false, 'private'],
  ['private', 'test', true, 'not_real'],
  ['a visibility of tomorrow', 'standard', false, 'private'],
  ['', 'standard', false, 'private'],
])('%s, %s, private incidents on: %s -> %s', (visibility, mode, privateIncidents, verdict) => {
  expect(mayLeave({ visibility, mode }, privateIncidents).verdict).toBe(verdict)
})

it('names the reason', () => {
  expect(mayLeave({ visibility: 'private', mode: 'standard' }, false).reason).toContain('property private_incidents')
  expect(mayLeave({ visibility: 'public', mode: 'tutorial' }, false).reason).toContain('tutorial incident')
})

it('only public is public', () => {
  expect([
    isPrivate({ visibility: 'public' }),
    isPrivate({ visibility: 'private' }),
    isPrivate({ visibility: 'team' }),
  ]).toEqual([false, true, true])
})
