/** What readers see of a typed text, by renderers that do not share code. incident.io's own is not known. */
import fc from 'fast-check'
import { HtmlRenderer, Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { asMarkdownText } from '../../../../bridge/mapping/plain-text.ts'

const commonmark = { parser: new Parser(), renderer: new HtmlRenderer() }
const markdownIt = new MarkdownIt()
const markdownItWithLinks = new MarkdownIt({ linkify: true })

const renderers: [string, (markdown: string) => string][] = [
  ['commonmark', markdown => commonmark.renderer.render(commonmark.parser.parse(markdown))],
  ['markdown-it', markdown => markdownIt.render(markdown)],
  ['markdown-it that finds links itself', markdown => markdownItWithLinks.render(markdown)],
  ['marked, as GitHub does', markdown => marked.parse(markdown, { async: false })],
]

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#39': "'" }
const decode = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => entities[name] ?? '')

/** The text of the page, paragraphs apart by a blank line. */
const visible = (html: string): string =>
  decode(
    html
      .replace(/<br ?\/?>\n?/g, '\n')
      .replace(/<\/p>\s*<p>/g, '\n\n')
      .replace(/<\/?(?:p|a)(?: [^>]*)?>/g, ''),
  )
    .replace(/\u00a0/g, ' ')
    .trimEnd()

/** What a person typed, as far as it can be seen: nothing at the end of a line, one blank line where there are several. */
const typed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')

/** [where it leads, what is shown] */
const linksOf = (html: string): [string, string][] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', shown = '']) => [
    normalised(decode(href)),
    decode(shown),
  ])

const normalised = (url: string): string => new URL(decodeURI(url)).href

describe.each(renderers)('%s', (_name, render) => {
  it.each([
    ['https://files.example.com/~sam/report_final_v2.html'],
    ["https://kibana.example.com/app/discover#/?_g=(filters:!())&_a=(query:'host:*')"],
    [
      "https://kibana.example.com/app/dashboards#/view/1?_a=(columns:!(_source),index:'logs-*',sort:!(!('@timestamp',desc)))",
    ],
    [
      'https://contoso.sharepoint.com/:w:/r/sites/Ops_Team/_layouts/15/Doc.aspx?sourcedoc=%7B1A%7D&file=Report%20(1).docx',
    ],
    ['https://en.wikipedia.org/wiki/Foo_(bar)'],
    ['https://x.example/a_b_c?d=1&e=2&copy=3&amp;f=*#g~h'],
    ['http://[2001:db8::1]:8080/x_y'],
    ['https://xn--bcher-kva.example/a*b'],
    ['https://bücher.example/straße?q=ä'],
    ['http://jenkins_master:8080/job/deploy_all/'],
    ['https://sam:secret@files.example.com/a'],
    ['https://localhost/'],
    ["https://x.example/it's/$a;b,c@d"],
    ['https://x.example/{id}/[0]?filter[name]=a'],
    ['https://grafana.example.com/explore?left=%7B%22datasource%22:%22loki_1%22%7D&orgId=1'],
  ])('%s is one link, wherever it stands', address => {
    const places = (link: string) => [
      link,
      `See ${link}.`,
      `(see ${link})`,
      `${link}, then\n${link}!`,
      `Is it ${link}? "${link}"; '${link}': <${link}> \`${link}\``,
      `*${link}* and **${link}** and _${link}_ and ~~${link}~~`,
      `{"url":"${link}","pod":"api"}`,
      `| ${link} | -- |`,
      `[${link}] ![x](${link})`,
    ]
    for (const place of places(address)) {
      const html = render(asMarkdownText(place))
      const count = place.split(address).length - 1
      expect([place, linksOf(html)]).toEqual([place, Array(count).fill([normalised(address), address])])
      expect(visible(html)).toBe(place)
    }
  })

  it('shows any text as it was typed', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(visible(render(asMarkdownText(text)))).toBe(typed(text))
      }),
      { numRuns: 1000 },
    )
  })
})

const pieces = [
  ...[
    'https://x.example/',
    'HTTP://',
    'https://x_y.example/~a_(b)*',
    'www.',
    'www.x_y.example',
    'a_b@x.example',
    '@',
    '://',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~',
    '~~~',
    '|',
    '|-|',
    ':-',
    ':',
    '-',
    '--',
    '=',
    '#',
    '+',
  ],
  ...[
    '!',
    '"',
    "'",
    '\\',
    '&',
    '&lt;',
    '&#42;',
    '$',
    '{',
    '}',
    '^',
    ',',
    ';',
    '.',
    '?',
    '/',
    '1.',
    '2)',
    '<b>',
    '<!--',
    '-->',
  ],
  ...['x', 'word', 'é', '。', '😀', '\u200b', ' ', '  ', '\t', '\n', '\n\n', '\r\n', '    '],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(given => given.join('')),
  fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
)
