import { currentWorkClass, rankOf, withWorkClass, workClasses } from '../../bridge/work-class.ts'

test('somebody waits for work unless it says otherwise, and it keeps its class over everything it awaits', async () => {
  expect(currentWorkClass()).toBe('foreground')
  const seen = await withWorkClass('background', async () => {
    await new Promise(resolve => setImmediate(resolve))
    return currentWorkClass()
  })
  expect([seen, currentWorkClass()]).toEqual(['background', 'foreground'])
})

test('work that was asked for elsewhere does not inherit from who runs it', () => {
  expect(withWorkClass('background', () => withWorkClass('foreground', currentWorkClass))).toBe('foreground')
})

test('the foreground goes first', () => {
  expect([...workClasses].sort((one, other) => rankOf(other) - rankOf(one))).toEqual(['foreground', 'background'])
})
