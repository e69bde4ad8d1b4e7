import { Tokens } from '../../server/tokens.ts'
import { createClock, newClockMemory } from '../../threads/clock.ts'

const SECOND = 1000

function startTokens() {
  const clock = createClock(newClockMemory())
  return { clock, tokens: new Tokens(clock) }
}

describe('access tokens', () => {
  test('report one second less than they last, and stay the same while they are valid', () => {
    const { clock, tokens } = startTokens()
    const first = tokens.access('integration')
    expect(tokens.secondsLeft(first)).toBe(1799)
    clock.advance(600 * SECOND)
    expect(tokens.access('integration').token).toBe(first.token)
    expect(tokens.secondsLeft(first)).toBeLessThanOrEqual(1199)
    expect(tokens.access('admin').token).not.toBe(first.token)
  })

  test('speak for nobody once they have expired', () => {
    const { clock, tokens } = startTokens()
    const { token } = tokens.access('integration')
    expect(tokens.userOfAccess(token)).toBe('integration')
    clock.advance(1800 * SECOND)
    expect(tokens.userOfAccess(token)).toBeNull()
    expect(tokens.access('integration').token).not.toBe(token)
  })

  test('are renewed by a refresh token, which lasts a hundred days', () => {
    const { clock, tokens } = startTokens()
    const refresh = tokens.refresh('admin').token
    const before = tokens.access('admin').token
    clock.advance(99 * 24 * 3600 * SECOND)
    expect(tokens.userOfRefresh(refresh)).toBe('admin')
    expect(tokens.renewed('admin').token).not.toBe(before)
    clock.advance(2 * 24 * 3600 * SECOND)
    expect(tokens.userOfRefresh(refresh)).toBeNull()
  })

  test('can be ended all at once, with or without the refresh tokens', () => {
    const { tokens } = startTokens()
    const { token } = tokens.access('admin')
    const refresh = tokens.refresh('admin').token
    expect(tokens.expire(false)).toBe(1)
    expect(tokens.userOfAccess(token)).toBeNull()
    expect(tokens.userOfRefresh(refresh)).toBe('admin')
    expect(tokens.expire(true)).toBe(1)
    expect(tokens.userOfRefresh(refresh)).toBeNull()
  })
})
