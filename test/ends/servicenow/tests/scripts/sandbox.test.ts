import { createSmallInstance, modulePath } from './small-instance.ts'

describe('what is not there', () => {
  const instance = createSmallInstance()
  test.each([
    'process',
    'Buffer',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'console',
    'structuredClone',
    'URL',
    'TextEncoder',
    'crypto',
    'performance',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'module',
    'exports',
    '__dirname',
    'window',
  ])('%s', name => {
    expect(instance.run(`gs.info(typeof globalThis['${name}'])`)).toEqual(['undefined'])
  })

  test.each([
    ['sleep', 'gs.sleep(10)'],
    ['log', "gs.log('x')"],
    ['print', "gs.print('x')"],
    ['now', 'gs.now()'],
    ['nowDateTime', 'gs.nowDateTime()'],
    ['nowNoTZ', 'gs.nowNoTZ()'],
  ])('gs.%s', (name, script) => {
    expect(instance.run(script)[0]).toContain(`Function ${name} is not allowed in scope x_app`)
  })

  test.each([
    ['gs.noSuchFunction()', 'gs.noSuchFunction is not a function'],
    ["new GlideRecord('task').noSuchMethod()", 'noSuchMethod is not a function'],
    ['new GlideDateTime().noSuchMethod()', 'noSuchMethod is not a function'],
    ["CertificateEncryption.generateMac('', '', '')", 'generateMac is not a function'],
    ["(function () {}).constructor('return 1')()", 'Code generation from strings disallowed'],
  ])('%s throws a TypeError or its like', (script, message) => {
    expect(instance.run(script)[0]).toContain(message)
  })
})

describe('language the platform refuses', () => {
  const instance = createSmallInstance()
  test.each([
    ['class Problem extends Error {}', 'a class cannot extend the built-in Error'],
    ['class List extends Array {}', 'a class cannot extend the built-in Array'],
    ['const List = class extends Map {}', 'a class cannot extend the built-in Map'],
    ['class Job extends Promise {}', 'a class cannot extend the built-in Promise'],
    ['class Counter { #count = 0 }', '#private instance fields'],
    ['class Counter { #add() {} }', '#private instance fields'],
    ['class Job { async run() {} }', 'async methods in classes'],
    ['async function* all() {}', 'async generators'],
    ['Reflect.ownKeys({})', 'Reflect is not allowed'],
    ["new Function('return 1')", 'new Function() is not allowed'],
    ["eval('1')", 'eval is not allowed'],
    ["/a/d.test('a')", 'flag d is not supported'],
  ])('%s', (source, message) => {
    expect(instance.run(source)[0]).toContain(message)
  })

  test.each([
    'class Counter { count = 0; static #all = 1; static all() { return Counter.#all } }',
    'class Child extends (class Parent {}) {}',
    'const row = { Reflect: 1, eval: 2 }; row.Reflect',
    'const { a, ...rest } = { a: 1, b: 2 }; rest?.b ?? 1',
    'function* numbers() { yield 1 }',
    'const later = async () => 1; later()',
    "'aa'.replaceAll('a', 'b')",
  ])('%s is fine', source => {
    expect(instance.run(source)).toEqual([])
  })
})

describe('modules', () => {
  test.each([
    ['fs'],
    ['node:crypto'],
    ['lodash'],
    ['./helper.ts'],
    ['@servicenow/glide/util'],
    ['x_other/app/1.0.0/src/secret.ts'],
  ])('require(%p) finds nothing', specifier => {
    const instance = createSmallInstance()
    instance.store.insert('sys_module', {
      sys_id: 'b'.repeat(32),
      path: 'x_other/app/1.0.0/src/secret.ts',
      content: 'export const a = 1',
      sys_scope: 'global',
    })
    expect(instance.run(`require('${specifier}')`)[0]).toContain(`Could not find module: ${specifier}`)
  })

  test('import each other by their whole path, keep their state for a transaction, and see no platform class unasked', () => {
    const instance = createSmallInstance()
    instance.module('count.ts', 'let count = 0\nexport function next() { count += 1; return count }')
    instance.module(
      'deep/a.ts',
      "import { next } from '../count.ts'\nimport { b } from './b.js'\n" +
        'export const a = () => `${b()} ${next()} ${typeof gs} ${typeof GlideRecord}`',
    )
    instance.module('deep/b.js', "import { next } from '../count.ts'\nexport const b = () => `${next()}`")
    const script = `const { a } = require('${modulePath('deep/a.ts')}'); gs.info(a())`
    expect(instance.run(script)).toEqual(['1 2 undefined undefined'])
    expect(instance.run(script)).toEqual(['1 2 undefined undefined'])
  })

  test.each([
    ['without its ending', './b'],
    ['by its folder', './deep'],
    ['by another ending', './b.js'],
    ['that lies above the app', '../../../../other.ts'],
    ['as JSON', './data.json'],
    ['as a short form', '#b'],
  ])('a module %s is not found', (_how, specifier) => {
    const instance = createSmallInstance()
    instance.module('b.ts', 'export const b = 1')
    instance.module('deep/index.ts', 'export const b = 1')
    instance.module('data.json', '{ "b": 1 }')
    instance.module('a.ts', `import { b } from '${specifier}'\nexport const a = b`)
    expect(instance.run(`require('${modulePath('a.ts')}')`)[0]).toContain(
      `Could not find module: ${specifier} (imported by ${modulePath('a.ts')})`,
    )
  })

  test('modules that import each other in a circle are refused, and the circle is named', () => {
    const instance = createSmallInstance()
    instance.module('a.ts', "import { b } from './b.ts'\nexport const a = () => b")
    instance.module('b.ts', "import { c } from './c.ts'\nexport const b = () => c")
    instance.module('c.ts', "import { a } from './b.ts'\nexport const c = () => a")
    expect(instance.run(`require('${modulePath('a.ts')}')`)[0]).toContain(
      `Circular import: ${['b.ts', 'c.ts', 'b.ts'].map(modulePath).join(' -> ')}`,
    )
  })

  test('a script finds modules from the folder of its application, too', () => {
    const instance = createSmallInstance()
    instance.module('b.ts', 'export const b = 1')
    instance.store.insert('sys_module', {
      sys_id: 'c'.repeat(32),
      path: modulePath('../package.json'),
      content: '{}',
      sys_scope: 'a'.repeat(32),
    })
    expect(instance.run("gs.info(require('./src/b.ts').b)")).toEqual(['1'])
    expect(instance.run("require('./package.json')")[0]).toContain('Could not find module: ./package.json')
  })

  test("import the platform's namespaces, and hold errors of their own realm", () => {
    const instance = createSmallInstance()
    instance.module(
      'all.ts',
      `
      import { gs, GlideRecord, GlideDateTime } from '@servicenow/glide'
      import * as glide from '@servicenow/glide'
      import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
      export function check() {
        const row = new GlideRecord('task')
        let own = false
        try { gs.sleep(1) } catch (error) { own = error instanceof Error }
        const instances = [row instanceof GlideRecord, new GlideDateTime() instanceof GlideDateTime]
        gs.info([...instances, typeof RESTMessageV2, glide.gs === gs, own].join(' '))
      }`,
    )
    expect(instance.run(`require('${modulePath('all.ts')}').check()`)).toEqual(['true true function true true'])
  })

  test('a module with refused language stops the script that asked for it', () => {
    const instance = createSmallInstance()
    instance.module('bad.ts', 'export class Problem extends Error {}')
    expect(instance.run(`require('${modulePath('bad.ts')}')`)[0]).toContain(
      'a class cannot extend the built-in Error on this platform',
    )
  })
})

describe('time', () => {
  test.each([
    'while (true) {}',
    'while (true) gs.getUserName()',
    "try { while (true) gs.debug('x') } catch (error) { gs.error(error.message) }",
  ])('%s is stopped', script => {
    const instance = createSmallInstance({ scriptLimitMs: 100 })
    expect(instance.run(script).at(-1)).toContain('maximum execution time exceeded')
  })
})

test('top-level variables live as long as a transaction', () => {
  const instance = createSmallInstance()
  expect(instance.run('var shared = 1; gs.info(shared)')).toEqual(['1'])
  expect(instance.run('gs.info(typeof shared)')).toEqual(['undefined'])
})

test('a script that does not parse is logged', () => {
  const instance = createSmallInstance()
  expect(instance.run('this is no JavaScript')[0]).toContain("Error running scheduled script 'test script'")
})
