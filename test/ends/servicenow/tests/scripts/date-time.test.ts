import { createSmallInstance, evaluate, userNamed } from './small-instance.ts'

describe('GlideDateTime', () => {
  const instance = createSmallInstance()
  test.each([
    ['new GlideDateTime().getValue()', '2026-11-22 03:04:05'],
    ["String(new GlideDateTime('2026-01-31 10:00:00'))", '2026-01-31 10:00:00'],
    ["new GlideDateTime(new GlideDateTime('2026-01-31 10:00:00')).getNumericValue()", Date.UTC(2026, 0, 31, 10)],
    ["(d => (d.addSeconds(-90), d.getValue()))(new GlideDateTime('2026-01-31 10:00:00'))", '2026-01-31 09:58:30'],
    ["(d => (d.addMonthsUTC(1), d.getValue()))(new GlideDateTime('2026-01-31 10:00:00'))", '2026-02-28 10:00:00'],
    ["(d => (d.addDaysUTC(1), d.getDayOfWeekUTC()))(new GlideDateTime('2026-11-22 10:00:00'))", 1],
    ["new GlideDateTime('2026-01-01 00:00:01').after(new GlideDateTime('2026-01-01 00:00:00'))", true],
    ["new GlideDateTime('2026-01-01 00:00:00').compareTo('2026-01-01 00:00:00')", 0],
    ["new GlideDateTime('yesterday').isValid()", false],
    ['(d => (d.setValue(0), d.getValue()))(new GlideDateTime())', '1970-01-01 00:00:00'],
    ['(d => (d.subtract(1000), d.getErrorMsg()))(new GlideDateTime())', ''],
  ])('%s', (expression, expected) => expect(evaluate(instance, expression)).toEqual(expected))

  test('local methods use the zone of the user', () => {
    const own = createSmallInstance()
    own.rule({
      name: 'zone',
      collection: 'x_app_thing',
      action_insert: '1',
      script: "gs.info(current.sys_created_on.getDisplayValue() + ' ' + new GlideDateTime().getDisplayValue())",
    })
    const user = { ...userNamed(own.platform, 'beth.anglin'), timeZone: 'Europe/Berlin' }
    own.scripts.records.insert({ user, scope: 'global' }, 'x_app_thing', {})
    expect(own.logged('info')).toEqual(['2026-11-22 04:04:05 2026-11-22 04:04:05'])
  })
})
