import { rankOf, workClasses } from '../../../../../bridge/vendors/http/work-class.ts'

test('the foreground goes first', () => {
  expect([...workClasses].sort((one, other) => rankOf(other) - rankOf(one))).toEqual(['foreground', 'background'])
})
