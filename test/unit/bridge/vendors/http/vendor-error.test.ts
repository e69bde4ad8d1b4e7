import { safeMessage } from '../../../../../bridge/vendors/http/vendor-error.ts'

test('addresses and e-mail addresses are taken out, and the message stays on one line', () => {
  expect(safeMessage('No right\n\ton https://x.example/?token=1 for lisa@example.com')).toBe(
    'No right on [address] for [e-mail]',
  )
})

test('a long message is cut', () => {
  expect(safeMessage('x'.repeat(400))).toHaveLength(300)
})

test("a message of 16,000 signs, which a vendor repeats from somebody's text, is worked through at once", () => {
  const startedMs = process.cpuUsage().user / 1000
  expect(safeMessage('@'.repeat(16_000))).not.toContain('@@')
  expect(process.cpuUsage().user / 1000 - startedMs).toBeLessThan(500)
})

test.each([
  ['write to lisa@example.com, please', 'write to [e-mail] please'],
  ['"lisa@mail.example.com"', '[e-mail]'],
  ['@here and a@b and c@. and d@.e', '@here and a@b and c@. and d@.e'],
  ['see(HTTPS://x.example/?token=1) now', 'see([address] now'],
])('%j is shown as %j', (text, shown) => {
  expect(safeMessage(text)).toBe(shown)
})

test('an address that lies across the cut is not shown in half', () => {
  expect(safeMessage(`${'x '.repeat(1997)}lisa@example.com`)).not.toContain('lisa')
  expect(safeMessage(`${' '.repeat(3990)}lisa@example.com`)).toBe('')
})
