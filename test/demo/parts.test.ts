import { png } from '../world/picture.ts'
import { stepLine, verdictLine } from './report.ts'
import { story } from './story.ts'
import { expectSame, until } from '../world/wait.ts'

test('waiting ends as soon as something is found', async () => {
  let looks = 0
  await expect(until('the third look', async () => (++looks === 3 ? looks : null))).resolves.toBe(3)
})

test('waiting gives up with what was missing last', async () => {
  const look = async () => expectSame('the state', '1', '6') ?? null
  const complaint = 'waited 0.05 s for the record to be resolved: the state is "1", not "6"'
  await expect(until('the record to be resolved', look, { limitMs: 50 })).rejects.toThrow(complaint)
})

test('waiting stops at once when it is pointless', async () => {
  const stillPossible = () => {
    throw new Error('the bridge ended')
  }
  await expect(until('anything', async () => null, { stillPossible })).rejects.toThrow('the bridge ended')
})

test('the picture is a PNG', () => {
  const bytes = png(8)
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect(bytes.subarray(-8).toString('hex')).toBe('49454e44ae426082')
})

test('the last line is one line of JSON', () => {
  const line = verdictLine({
    ok: true,
    ticket: 'INC0010001',
    steps: [{ step: 'declared', ok: true, seconds: 1.2, says: 'a\nb' }],
  })
  expect(line).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({ ok: true, ticket: 'INC0010001', steps: [{ step: 'declared' }] })
})

test('a step is one readable line', () => {
  expect(stepLine({ step: 'edited', ok: false, seconds: 30, says: 'waited 30 s' })).toBe('✗ edited       waited 30 s')
})

test('every step of the story has its own name', () => {
  expect(new Set(story.map(({ name }) => name)).size).toBe(story.length)
})
