/** The other side's answer as people read it: cut, and without what may be a secret. */
import { shownAnswer } from '../../../../src-sn/server/home/vendor-answer.ts'

test.each([
  ['a whsec_abc/+=-_1 b', 'a whsec_••• b'],
  // It ends as Base64 does, and is no name with a value.
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw==', 'whsec_•••'],
  ['Bearer abc.d~e/f=', 'Bearer •••'],
  ['basic YWxhZGRpbg==', 'basic •••'],
  ['Basic rules', 'Basic rules'],
  ['inc_abcdef12 x', 'inc_••• x'],
  ['inc_short', 'inc_short'],
  ['a eyJhbGciOi.J9-x b', 'a ••• b'],
  ['password: hunter2, next', 'password: •••, next'],
  ['{"token":"t0p"}', '{"token":"•••"}'],
  ["secret='x y'", "secret='••• y'"],
  ['api-key=1&b=2', 'api-key=•••&b=2'],
  ['apikey: "hunter2"', 'apikey: "•••"'],
  ["'signature'='hunter2'", "'signature'='•••'"],
  ['eyJainc_b.c', '•••'],
  ['authorization: 1; b', 'authorization: •••; b'],
  ['https://u:p@host/path', 'https://•••@host/path'],
  ['https://u:p@q@host/path', 'https://•••@host/path'],
  ['https://host/path?a@b', 'https://host/path?a@b'],
  ['nothing', 'nothing'],
])('%s', (words, shown) => expect(shownAnswer(words)).toBe(shown))

test.each([
  ['x'.repeat(600), 'x'.repeat(600)],
  ['x'.repeat(601), `${'x'.repeat(600)} …`],
])('an answer of many characters', (words, shown) => expect(shownAnswer(words)).toBe(shown))
