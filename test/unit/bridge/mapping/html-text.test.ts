import { withReadableCode } from '../../../../bridge/mapping/html-text.ts'

const host = '<tr><th>Host</th><th>State</th></tr>'

it.each([
  ['a paragraph', '[code]<p>Customers see <b>errors</b></p>[/code]', 'Customers see errors'],
  ['upper case', '[CODE]<P>a</P>[/Code]', 'a'],
  ['never closed', 'so: [code]<b>all</b> of it', 'so: all of it'],
  ['nested', '[code]<b>a</b>[code]<i>b</i>[/code] c[/code] [/code]', 'ab c [/code]'],
  ['an end alone', 'a[/code]b <b>c</b>', 'a[/code]b <b>c</b>'],
  ['text around an inline element', 'see [code]<b>this</b>[/code], please', 'see this, please'],
  ['text around a block', 'before[code]<p>in</p>[/code]after', 'before\nin\nafter'],
  ['two blocks', '[code]<p>a</p>[/code]\n[code]<p>b</p>[/code]', 'a\nb'],
  ['lists', '[code]<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>[/code]', '- a\n- b\n  1. c'],
  ['line breaks', '[code]a<br>b<br/>c[/code]', 'a\nb\nc'],
  ['headings', '[code]<h2>What happened</h2>It broke[/code]', 'What happened\n\nIt broke'],
  ['entities', '[code]<i>&lt;b&gt; &amp; &eacute;&#33;</i>[/code]', '<b> & é!'],
  ['a link', '[code]<a href="https://x.example/~a_b">the file</a>[/code]', 'the file (https://x.example/~a_b)'],
  [
    'a link that shows itself',
    '[code]<a href="https://x.example/">https://x.example/</a>[/code]',
    'https://x.example/',
  ],
  [
    'a link within ServiceNow',
    '[code]<a href="javascript:x()">a</a> <a href="incident.do?sys_id=1">b</a>[/code]',
    'a b',
  ],
  ['an image', '[code]<img src="sys_attachment.do?sys_id=1" alt="the graph">[/code]', 'the graph'],
  [
    'scripts and styles',
    '[code]<style>p{}</style><script>alert(1)</script><p onclick="x()">a</p><!-- b -->[/code]',
    'a',
  ],
  [
    'a table',
    `[code]<table><thead>${host}</thead><tr><td>api-1</td><td><p>down</p></td></tr></table>[/code]`,
    'Host | State\napi-1 | down',
  ],
  [
    'what lies loose in a table',
    '[code]<table><caption>Hosts</caption>x<tr>y<td>z</td></tr></table>[/code]',
    'Hosts\nx\ny | z',
  ],
  ['a pasted text without an element', '[code]at a.b(C:1)\n  at d &lt; e[/code]', 'at a.b(C:1)\n  at d < e'],
  ['comparisons', '[code]a < 3 and b > 4[/code]', 'a < 3 and b > 4'],
  ['no code', 'a <p>b</p> &lt;', 'a <p>b</p> &lt;'],
])('%s', (_title, text, shown) => {
  expect(withReadableCode(text)).toBe(shown)
})

/** Each would take the library minutes, or all of its stack. */
it.each([
  ['nested elements', '<div>'.repeat(12_000)],
  ['nested tables', '<table><tr><td>'.repeat(4000)],
  ['a cell of a million columns', '<table><tr><td colspan="1000000" rowspan="1000000">x</table>'],
  ['cells that span each other', `<table>${'<tr><td colspan="9999" rowspan="9999">x'.repeat(1000)}</table>`],
  ['half elements', '<a '.repeat(20_000)],
  ['code tags', '[code]'.repeat(10_000)],
  ['ends of code', '[code]a[/code]'.repeat(4000)],
  ['white space', `${' \n'.repeat(30_000)}x`],
])('%s are read at once', (_title, html) => {
  const startedAt = performance.now()
  withReadableCode(`[code]${html}`)
  expect(performance.now() - startedAt).toBeLessThan(2000)
})
