import fc from 'fast-check'
import {
  asMarkdownText,
  asMarkdownUrl,
  asSingleLine,
  cutTo,
  withoutCodeTags,
} from '../../../../bridge/mapping/plain-text.ts'

/** markdown-renderers.test.ts shows what becomes of it. */
describe('asMarkdownText', () => {
  it.each([
    ['emphasis', '**bold** _it_ ~~gone~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a link', '[click](https://evil.example)', '\\[click\\]([https\\://evil.example](https://evil.example))'],
    ['an image', '![x](javascript:alert(1))', '!\\[x\\](javascript:alert(1))'],
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['an entity', '&lt;script&gt; & co', '\\&lt;script\\&gt; & co'],
    ['a ServiceNow code tag', '[code]<b>x</b>[/code]', '\\[code\\]\\<b\\>x\\</b\\>\\[/code\\]'],
    [
      'a mention of everybody in a channel',
      '<!here> <!channel> <@U123> @here',
      '\\<!here\\> \\<!channel\\> \\<\\@U123\\> \\@here',
    ],
    [
      'an image behind a link',
      '[![x](https://a.example/i)](https://b.example)',
      '\\[!\\[x\\]([https\\://a.example/i](https://a.example/i))\\]([https\\://b.example](https://b.example))',
    ],
    ['a link by reference', '[x]: https://evil.example', '\\[x\\]: [https\\://evil.example](https://evil.example)'],
    ['HTML in a comment', '<!-- --><script>x</script>', '\\<!-- --\\>\\<script\\>x\\</script\\>'],
    ['Liquid', '{{ incident.name }}{% raw %}', '{{ incident.name }}{% raw %}'],
    ['a heading', '# not a title', '\\# not a title'],
    ['a quote', '> said', '\\> said'],
    ['lists', '- a\n+ b\n12. c\n3) d', '\\- a  \n\\+ b  \n12\\. c  \n3\\) d'],
    ['a rule and an underline', 'a\n---\n===', 'a  \n\\---  \n\\==='],
    ['a table', '| a | b |', '\\| a \\| b \\|'],
    ['a backslash', 'C:\\temp\\*', 'C:\\\\temp\\\\\\*'],
    ['an address', 'see https://x.example/a_b.', 'see [https\\://x.example/a\\_b](https://x.example/a_b).'],
    [
      'an address after a mark of emphasis',
      '_https://x.example/a_',
      '\\_[https\\://x.example/a](https://x.example/a)\\_',
    ],
    ['an address that would become an image', '!https://x.example/', '\\![https\\://x.example/](https://x.example/)'],
    ['brackets that are no pair', 'https://x.example/a(b', '[https\\://x.example/a](https://x.example/a)(b'],
    ['an address without https', 'www.example.com/a_b', '[www\\.example.com/a\\_b](http://www.example.com/a_b)'],
    ['an e-mail address', 'a_b@example.com', '[a\\_b\\@example.com](mailto:a_b@example.com)'],
    ['what looks like one', 'main.py x@y a/b', 'main.py x\\@y a/b'],
    ['several spaces', 'a   b', 'a\u00a0\u00a0 b'],
    ['lines and blank lines', 'one\r\ntwo\n\nthree', 'one  \ntwo\n\nthree'],
    ['indentation', '    four\n\ttab', '&nbsp;\u00a0\u00a0\u00a0four  \n&nbsp;\u00a0\u00a0\u00a0tab'],
  ])('%s', (_title, text, markdown) => {
    expect(asMarkdownText(text)).toBe(markdown)
  })

  it('drops characters that nobody typed', () => {
    expect(asMarkdownText('a\u0000b\u001bc')).toBe('abc')
  })
})

it.each([
  ['[code]<b>x</b>[/code]', '[\u200bcode]<b>x</b>[\u200b/code]'],
  ['[CODE]', '[\u200bCODE]'],
  ['[c[code]ode]', '[c[\u200bcode]ode]'],
  ['[[code]code]', '[[\u200bcode]code]'],
  ['[/[/code]code]', '[/[\u200b/code]code]'],
  ['code', 'code'],
])('withoutCodeTags %s', (text, expected) => {
  expect(withoutCodeTags(text)).toBe(expected)
  expect(withoutCodeTags(text).replace(/\u200b/g, '')).toBe(text)
})

it.each([
  ['https://x.example/a(b)?c=d e', 'https://x.example/a%28b%29?c=d%20e'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['no address', null],
  ['', null],
])('asMarkdownUrl %s', (url, expected) => {
  expect(asMarkdownUrl(url)).toBe(expected)
})

it('cuts without breaking a character', () => {
  expect(cutTo('abc', 3)).toBe('abc')
  expect(cutTo('abcd', 3)).toBe('ab…')
  expect(cutTo('a😀bc', 3)).toBe('a…')
  expect(asSingleLine(' a\n\tb  c ', 10)).toBe('a b c')
})

const pieces = fc
  .array(
    fc.constantFrom(
      '[',
      ']',
      '/',
      '[code]',
      '[/code]',
      '[CoDe]',
      'code',
      'co',
      'de',
      '\u0000',
      '\r',
      ' ',
      '\\',
      '<',
      '>',
      '*',
      '_',
      '`',
      '~',
      '|',
      '!',
      '(',
      ')',
      '&',
      'lt;',
      '#',
      '-',
      '=',
      '\n',
      'x',
      '1.',
    ),
    { maxLength: 40 },
  )
  .map(given => given.join(''))

it('no arrangement of pieces leaves a code tag, and nothing but the invisible space is added', () => {
  fc.assert(
    fc.property(pieces, text => {
      const shown = withoutCodeTags(text)
      expect(shown).not.toMatch(/\[\/?code\]/i)
      expect(shown.replace(/\u200b/g, '')).toBe(text)
    }),
  )
})
