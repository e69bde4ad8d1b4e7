import { randomBytes } from 'node:crypto'
import { decrypt, encrypt } from '../../platform-data/password2.ts'

test('the stored form hides the text, differs each time, and gives the text back', () => {
  const stored = encrypt('whsec_c2VjcmV0', randomBytes)
  expect(stored).not.toContain('whsec')
  expect(encrypt('whsec_c2VjcmV0', randomBytes)).not.toBe(stored)
  expect(decrypt(stored)).toBe('whsec_c2VjcmV0')
})

test.each(['', 'clear text', ':enc:1:', ':enc:1:AAAA', `${encrypt('x', randomBytes).slice(0, -6)}AAAAAA`])(
  'no stored form: %s',
  stored => {
    expect(decrypt(stored)).toBeNull()
  },
)
