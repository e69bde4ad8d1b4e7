import { safeMessage } from '../../../../../bridge/vendors/http/vendor-error.ts'

test('addresses and e-mail addresses are taken out, and the message stays on one line', () => {
  expect(safeMessage('No right\n\ton https://x.example/?token=1 for lisa@example.com')).toBe(
    'No right on [address] for [e-mail]',
  )
})

test('a long message is cut', () => {
  expect(safeMessage('x'.repeat(400))).toHaveLength(300)
})
