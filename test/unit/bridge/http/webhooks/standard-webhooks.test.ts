import { Webhook } from 'standardwebhooks'
import { maxSignatureCharacters, verifySignature } from '../../../../../bridge/http/webhooks/standard-webhooks.ts'

const current = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
const previous = `whsec_${Buffer.alloc(24, 2).toString('base64')}`
const stranger = `whsec_${Buffer.alloc(24, 3).toString('base64')}`
const now = new Date('2026-11-22T10:00:00Z')
const body = '{"a":1}'

beforeEach(() => {
  jest.useFakeTimers({ now })
})
afterEach(() => {
  jest.useRealTimers()
})

const headersFor = (secret: string, secondsAhead = 0, text = body) => {
  const at = new Date(now.getTime() + secondsAhead * 1000)
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, text),
  }
}
const verify = (
  headers: Record<string, string | undefined>,
  bytes: Buffer = Buffer.from(body),
  secrets = [current, previous],
) => verifySignature({ body: bytes, headers, secrets })

/** A list of this many characters whose last signature fits. */
const listOf = (characters: number): string => {
  const { 'webhook-signature': signature } = headersFor(current)
  return `${'v1,A'.padEnd(characters - signature.length - 1, 'A')} ${signature}`
}

describe('is believed', () => {
  test('signed with the current secret', () => expect(verify(headersFor(current))).toBe('msg_1'))
  test('signed with the previous secret', () => expect(verify(headersFor(previous))).toBe('msg_1'))
  test.each([-300, 300])('%i seconds from now', seconds => expect(verify(headersFor(current, seconds))).toBe('msg_1'))

  test('several signatures, of which one fits', () => {
    const headers = headersFor(current)
    expect(verify({ ...headers, 'webhook-signature': `v1a,xyz v1,AAAA ${headers['webhook-signature']}` })).toBe('msg_1')
  })

  test('the svix spelling of the headers', () => {
    const headers = headersFor(current)
    expect(
      verify({
        'svix-id': 'msg_1',
        'svix-timestamp': headers['webhook-timestamp'],
        'svix-signature': headers['webhook-signature'],
      }),
    ).toBe('msg_1')
  })

  test('a list of signatures that is as long as one may be', () => {
    const list = listOf(maxSignatureCharacters)
    expect(verify({ ...headersFor(current), 'webhook-signature': list })).toBe('msg_1')
  })

  test('a body that is no JSON', () =>
    expect(verify(headersFor(current, 0, 'plain'), Buffer.from('plain'))).toBe('msg_1'))

  test('an empty body that was signed', () => expect(verify(headersFor(current, 0, ''), Buffer.alloc(0))).toBe('msg_1'))
})

describe('is refused', () => {
  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', name => {
    expect(() => verify({ ...headersFor(current), [name]: undefined })).toThrow(
      expect.objectContaining({ code: 'header_missing', message: expect.stringContaining(name) }),
    )
  })

  test.each(['', 'soon', '12abc', '-5', '1.5'])('with the timestamp "%s"', value => {
    const code = value === '' ? 'header_missing' : 'timestamp_invalid'
    expect(() => verify({ ...headersFor(current), 'webhook-timestamp': value })).toThrow(
      expect.objectContaining({ code }),
    )
  })

  test('older than five minutes', () => {
    expect(() => verify(headersFor(current, -301))).toThrow(
      expect.objectContaining({ code: 'timestamp_outside_tolerance', message: expect.stringContaining('ago') }),
    )
  })

  test('newer than five minutes', () => {
    expect(() => verify(headersFor(current, 301))).toThrow(
      expect.objectContaining({ code: 'timestamp_outside_tolerance', message: expect.stringContaining('future') }),
    )
  })

  test.each<[string, () => unknown]>([
    ['signed with another secret', () => verify(headersFor(stranger))],
    ['with a body that was changed', () => verify(headersFor(current), Buffer.from('{"a":2}'))],
    ['with another id than the signed one', () => verify({ ...headersFor(current), 'webhook-id': 'msg_2' })],
    [
      'with another timestamp than the signed one',
      () => verify({ ...headersFor(current), 'webhook-timestamp': String(now.getTime() / 1000 + 1) }),
    ],
    [
      'with half a signature',
      () =>
        verify({ ...headersFor(current), 'webhook-signature': headersFor(current)['webhook-signature'].slice(0, 20) }),
    ],
    [
      'with a signature of an unknown version',
      () =>
        verify({
          ...headersFor(current),
          'webhook-signature': headersFor(current)['webhook-signature'].replace('v1,', 'v2,'),
        }),
    ],
    ['with a signature that is no list', () => verify({ ...headersFor(current), 'webhook-signature': 'v1' })],
    [
      'with a list of signatures that is too long',
      () => verify({ ...headersFor(current), 'webhook-signature': listOf(maxSignatureCharacters + 1) }),
    ],
    ['when no secret is known', () => verify(headersFor(current), Buffer.from(body), [])],
  ])('%s', (_name, run) => {
    expect(run).toThrow(expect.objectContaining({ code: 'signature_mismatch' }))
  })
})
