import { newSessionCookies, sessionOf, Sessions } from '../../server/sessions.ts'

const turnOfTheLoop = () => new Promise(resolve => setImmediate(resolve))

describe('sessions', () => {
  test('do one transaction at a time, in order', async () => {
    const sessions = new Sessions()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} starts`)
      await turnOfTheLoop()
      seen.push(`${name} ends`)
      return name
    }
    const turns = await Promise.all(['a', 'b'].map(name => sessions.inTurn('S', work(name))))
    expect(turns).toEqual([
      { dropped: false, answer: 'a' },
      { dropped: false, answer: 'b' },
    ])
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends'])
  })

  test('do not hold up clients without a session, nor each other', async () => {
    const sessions = new Sessions()
    let release = (): void => undefined
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const first = sessions.inTurn('S', () => held)
    expect(await sessions.inTurn(null, async () => 'free')).toEqual({ dropped: false, answer: 'free' })
    expect(await sessions.inTurn('T', async () => 'other')).toEqual({ dropped: false, answer: 'other' })
    release()
    await first
  })

  test('drop what comes while more than ten wait, without doing it', async () => {
    const sessions = new Sessions()
    let release = (): void => undefined
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    let done = 0
    const turns = Array.from({ length: 13 }, () =>
      sessions.inTurn('S', async () => {
        await held
        done += 1
      }),
    )
    release()
    expect((await Promise.all(turns)).filter(turn => turn.dropped)).toHaveLength(2)
    expect(done).toBe(11)
  })

  test('go on after a transaction that failed', async () => {
    const sessions = new Sessions()
    const failing = sessions.inTurn('S', () => Promise.reject(new Error('first')))
    const next = sessions.inTurn('S', async () => 'second')
    await expect(failing).rejects.toThrow('first')
    expect(await next).toEqual({ dropped: false, answer: 'second' })
  })

  test('are known by the cookie that the instance set', () => {
    const id = /JSESSIONID=([^;]+)/.exec(newSessionCookies()[0] ?? '')?.[1]
    expect(sessionOf(`glide_user_route=glide.1; JSESSIONID=${id}`)).toBe(id)
    expect(sessionOf('XJSESSIONID=1')).toBeNull()
  })
})
