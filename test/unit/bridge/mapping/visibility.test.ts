import { isPrivate, mayLeave } from '../../../../bridge/mapping/visibility.ts'
import { aTemplate } from './samples.ts'

const allowing = (privateIncidents: boolean, ...templates: ReturnType<typeof aTemplate>[]) => ({
  privateIncidents,
  templates,
})

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
  expect(mayLeave({ visibility, mode }, allowing(privateIncidents)).verdict).toBe(verdict)
})

it('names the reason', () => {
  expect(mayLeave({ visibility: 'private', mode: 'standard' }, allowing(false)).reason).toContain(
    'property private_incidents',
  )
  expect(mayLeave({ visibility: 'public', mode: 'tutorial' }, allowing(false)).reason).toContain('tutorial incident')
})

it.each([
  ['a template on trial', { trial: true }, 'allowed'],
  ['one that is off', { trial: true, active: false }, 'not_real'],
  ['one for follow-ups', { trial: true, recordType: 'follow_up' as const }, 'not_real'],
  ['one for real incidents', {}, 'not_real'],
])('a test incident leaves for a template on trial alone: %s', (_what, template, verdict) => {
  const configuration = allowing(false, aTemplate(template))
  expect(mayLeave({ visibility: 'public', mode: 'test' }, configuration).verdict).toBe(verdict)
  expect(mayLeave({ visibility: 'public', mode: 'tutorial' }, configuration).verdict).toBe('not_real')
})

it('only public is public', () => {
  expect([
    isPrivate({ visibility: 'public' }),
    isPrivate({ visibility: 'private' }),
    isPrivate({ visibility: 'team' }),
  ]).toEqual([false, true, true])
})
