import { createEchoes } from '../../bridge/sync/echoes.ts'

const version = (externalId: string) => ({ recordType: 'follow_up', externalId, version: 'V' }) as const

it('knows the versions that were noted, and no others', () => {
  const echoes = createEchoes()
  echoes.note([version('A')])
  expect([echoes.has(version('A')), echoes.has(version('B')), echoes.has({ ...version('A'), version: 'W' })]).toEqual([true, false, false])
})

it('forgets the oldest of very many', () => {
  const echoes = createEchoes()
  echoes.note(Array.from({ length: 2001 }, (_none, index) => version(String(index))))
  expect([echoes.has(version('0')), echoes.has(version('1')), echoes.has(version('2000'))]).toEqual([false, true, true])
})
