/** Scripts find the built-ins of the family that the instance is of. */
import { createMemoryStore } from '../../store/memory-store.ts'
import { families, missingBuiltIns, type Family } from '../../scripts/families.ts'
import { createSmallInstance } from './small-instance.ts'

const typeOf = (expression: string, family?: Family) =>
  createSmallInstance({}, family).run(`gs.info(typeof ${expression})`)[0]

test.each([
  ['[].at', 'xanadu', 'undefined'],
  ['[].at', 'yokohama', 'undefined'],
  ['[].at', 'zurich', 'function'],
  ['[].at', 'brazil', 'function'],
  ['[].findLast', 'brazil', 'undefined'],
  ['Object.hasOwn', 'australia', 'undefined'],
  ["''.replaceAll", 'xanadu', 'function'],
  ['[].flatMap', 'xanadu', 'function'],
] as const)('%s in %s: %s', (expression, family, type) => {
  expect(typeOf(expression, family)).toBe(type)
})

test('an instance is of the oldest family unless told otherwise, and one that names none has its built-ins', () => {
  expect(families[0]).toBe('xanadu')
  expect(typeOf('[].at')).toBe('undefined')
  const store = createMemoryStore()
  store.createTable('sys_properties', [])
  expect(missingBuiltIns(store)).toContain('Array.prototype.at')
})
