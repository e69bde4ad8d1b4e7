import { vendorWords } from '../../../../../bridge/vendors/http/json.ts'

test('addresses and e-mail addresses are taken out, and the words stay on one line', () => {
  expect(vendorWords('No right\n\ton https://x.example/?token=1 for lisa@example.com')).toBe(
    'No right on [address] for [e-mail]',
  )
})

test('long words are cut', () => {
  expect(vendorWords('x'.repeat(400))).toHaveLength(300)
})
