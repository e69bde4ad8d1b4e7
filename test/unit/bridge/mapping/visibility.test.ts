import { isPrivate, isWithheld, whyNotReal } from '../../../../bridge/mapping/visibility.ts'
import { aTemplate } from './samples.ts'

it.each([
  ['public', false, false],
  ['public', true, false],
  ['private', false, true],
  ['private', true, false],
  ['a visibility of tomorrow', false, true],
  ['', false, true],
])('%s, private incidents on: %s -> withheld: %s', (visibility, privateIncidents, expected) => {
  expect(isWithheld({ visibility }, { privateIncidents })).toBe(expected)
})

it.each([
  ['standard', null],
  ['retrospective', null],
  ['stream', null],
  ['a mode of tomorrow', null],
  ['test', expect.stringContaining('test incident')],
  ['tutorial', expect.stringContaining('tutorial incident')],
])('%s', (mode, expected) => {
  expect(whyNotReal({ mode }, { templates: [aTemplate({})] })).toEqual(expected)
})

it.each([
  ['a template on trial', { trial: true }, true],
  ['one that is off', { trial: true, active: false }, false],
  ['one for follow-ups', { trial: true, recordType: 'follow_up' as const }, false],
  ['one for real incidents', {}, false],
])('a test incident leaves for a template on trial alone: %s', (_what, template, leaves) => {
  const configuration = { templates: [aTemplate(template)] }
  expect(whyNotReal({ mode: 'test' }, configuration) === null).toBe(leaves)
  expect(whyNotReal({ mode: 'tutorial' }, configuration)).not.toBeNull()
})

it('one template on trial among others is enough', () => {
  expect(whyNotReal({ mode: 'test' }, { templates: [aTemplate({}), aTemplate({ trial: true })] })).toBeNull()
})

it('only public is public', () => {
  expect([
    isPrivate({ visibility: 'public' }),
    isPrivate({ visibility: 'private' }),
    isPrivate({ visibility: 'team' }),
  ]).toEqual([false, true, true])
})
