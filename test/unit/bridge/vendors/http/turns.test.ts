import { createTurns } from '../../../../../bridge/vendors/http/turns.ts'

function work() {
  const events: string[] = []
  const finish: Record<string, () => void> = {}
  const of = (name: string) => () =>
    new Promise<string>(resolve => {
      events.push(`${name} began`)
      finish[name] = () => {
        events.push(`${name} ended`)
        resolve(name)
      }
    })
  return { events, finish, of }
}

const turnOfTheLoop = () => new Promise(resolve => setImmediate(resolve))

test('work under one key takes turns, and each has its own result', async () => {
  const inTurn = createTurns()
  const { events, finish, of } = work()
  const both = Promise.all([inTurn('I1', of('first')), inTurn('I1', of('second'))])
  await turnOfTheLoop()
  expect(events).toEqual(['first began'])
  finish.first?.()
  await turnOfTheLoop()
  finish.second?.()
  expect(await both).toEqual(['first', 'second'])
  expect(events).toEqual(['first began', 'first ended', 'second began', 'second ended'])
})

test('other keys do not wait', async () => {
  const inTurn = createTurns()
  const { events, of } = work()
  void inTurn('I1', of('first'))
  void inTurn('I2', of('second'))
  await turnOfTheLoop()
  expect(events).toEqual(['first began', 'second began'])
})

test('a failure stays with whoever asked', async () => {
  const inTurn = createTurns()
  const failing = inTurn('I1', () => Promise.reject(new Error('no')))
  const next = inTurn('I1', async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})
