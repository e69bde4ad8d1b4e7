import { currentPriority, withPriority } from '../../../../../bridge/vendors/http/priority.ts'

test('work is foreground unless told otherwise, and keeps its priority across waits', async () => {
  const seen: string[] = [currentPriority()]
  let goOn = (): void => undefined
  const background = withPriority('background', async () => {
    seen.push(currentPriority())
    await new Promise<void>(resolve => (goOn = resolve))
    seen.push(currentPriority())
    await withPriority('foreground', async () => void seen.push(currentPriority()))
    seen.push(currentPriority())
  })
  seen.push(currentPriority())
  // Other background work that ends meanwhile takes nothing away.
  await withPriority('background', async () => undefined)
  goOn()
  await background
  expect([...seen, currentPriority()]).toEqual([
    'foreground',
    'background',
    'foreground',
    'background',
    'foreground',
    'background',
    'foreground',
  ])
})

test('rejects as the work does, and leaves no priority behind', async () => {
  const failing = withPriority('background', () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(currentPriority()).toBe('foreground')
})
