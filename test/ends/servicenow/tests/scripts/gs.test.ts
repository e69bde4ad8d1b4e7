import { createSmallInstance, evaluate, scope, within } from './small-instance.ts'

describe('gs', () => {
  const instance = createSmallInstance()
  instance.store.insert('sys_properties', {
    sys_id: 'd'.repeat(32),
    name: 'x_app.colour',
    value: 'blue',
    sys_scope: scope,
  })

  test.each([
    ["gs.getProperty('x_app.colour')", 'blue'],
    ["gs.getProperty('x_app.none', 5)", '5'],
    ["gs.getProperty('x_app.none')", null],
    ["gs.getProperty('glide.servlet.uri')", 'https://test.invalid/'],
    ['gs.getUserName()', 'system'],
    ["gs.hasRole('anything')", true],
    ["gs.nil('')", true],
    ['gs.nil(0)', false],
    ["gs.tableExists('incident')", true],
    ["gs.tableExists('nope')", false],
    ["gs.base64Encode('hé')", 'aMOp'],
    ["gs.base64Decode('aMOp')", 'hé'],
    ["gs.urlEncode('a b&c')", 'a+b%26c'],
    ["gs.urlDecode('a+b%26c')", 'a b&c'],
    ['gs.generateGUID().length', 32],
    ['gs.getCurrentScopeName()', 'x_app'],
    ["gs.getMessage('{0} of {1}', [1, 2])", '1 of 2'],
    ['gs.hoursAgo(1)', '2026-11-22 02:04:05'],
    ['gs.daysAgo(1)', '2026-11-21 03:04:05'],
    ["gs.getUser().hasRole('x')", true],
    ['gs.isInteractive()', false],
  ])('%s', (expression, expected) => expect(evaluate(instance, expression)).toEqual(expected))

  test('logs with words filled in, as its scope', () => {
    const own = createSmallInstance()
    own.run("gs.warn('{0} and {1}', 'a', 2)")
    expect(own.store.logs).toEqual([{ level: 'warn', source: 'test script', message: 'a and 2' }])
  })

  test('sets properties of its own scope only', () => {
    expect(
      evaluate(
        instance,
        within(`gs.setProperty('x_app.colour', 'red'); gs.setProperty('x_app.size', 3)
        return [gs.getProperty('x_app.colour'), gs.getProperty('x_app.size')]`),
      ),
    ).toEqual(['red', '3'])
    expect(instance.run("gs.setProperty('glide.servlet.uri', 'x')")[0]).toContain(
      'Property glide.servlet.uri cannot be set from scope x_app',
    )
  })
})

test('scripts of the global scope have functions that scopes do not have', () => {
  const instance = createSmallInstance()
  expect(instance.run("gs.print('a'); gs.log('b'); gs.logWarning('c'); gs.logError('d')", 'global')).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
  expect(
    instance.run('gs.info([gs.now(), gs.nowDateTime(), gs.userID() === gs.getUserID()].join())', 'global'),
  ).toEqual(['2026-11-22,2026-11-22 03:04:05,true'])
  expect(instance.run('gs.sql()', 'global')[0]).toContain('gs.sql is not there on this test instance')
  expect(instance.run("gs.print('a')")[0]).toContain('Function print is not allowed in scope x_app')
})
