import { createEchoes } from '../../../../bridge/sync/memory.ts'

const version = (externalId: string) => ({ recordType: 'follow_up', externalId, version: 'V', before: 'U' }) as const
const before = (externalId: string) => ({ recordType: 'follow_up', externalId, version: 'U' }) as const

it('knows the versions that were noted, and no others', () => {
  const echoes = createEchoes()
  echoes.noteTaken([before('A')])
  echoes.note([version('A')])
  expect([echoes.has(version('A')), echoes.has(version('B')), echoes.has({ ...version('A'), version: 'W' })]).toEqual([
    true,
    false,
    false,
  ])
})

it('counts no version before which another one stood than the app has: somebody changed the follow-up in between', () => {
  const echoes = createEchoes()
  echoes.noteTaken([before('A')])
  echoes.note([{ ...version('A'), before: 'T' }, { ...version('B') }])
  expect([echoes.has(version('A')), echoes.has(version('B')), echoes.has(before('A'))]).toEqual([false, false, false])
})

it('knows what follows upon another write of its own', () => {
  const echoes = createEchoes()
  echoes.noteTaken([before('A')])
  echoes.note([version('A'), { ...version('A'), before: 'V', version: 'W' }])
  expect(echoes.has({ ...version('A'), version: 'W' })).toBe(true)
})

it('forgets the oldest of very many', () => {
  const echoes = createEchoes()
  for (let index = 0; index <= 2000; index += 1) {
    echoes.noteTaken([before(String(index))])
    echoes.note([version(String(index))])
  }
  expect([echoes.has(version('0')), echoes.has(version('1')), echoes.has(version('2000'))]).toEqual([false, true, true])
})
