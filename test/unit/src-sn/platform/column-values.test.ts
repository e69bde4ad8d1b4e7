/** Which values a column can hold, and what surrounds a value that Liquid made on several lines. */
import { asStored, valueProblem } from '../../../../src-sn/server/platform/column-values.ts'

const moment = ['glide_date_time', 'glide_date', 'due_date']

test.each([
  ...moment.flatMap(type => [
    [type, '2026-11-22 03:00:00'],
    [type, '2026-11-22'],
    [type, '2028-02-29'],
  ]),
  ['integer', '10'],
  ['integer', '-3'],
  ['integer', '2.0'],
  ['decimal', '-2.5'],
  ['float', '.5'],
  ['boolean', 'true'],
  ['boolean', 'False'],
  ['boolean', '0'],
  ['glide_list', 'a'.repeat(32)],
  ['glide_list', `${'a'.repeat(32)}, tom.okafor@example.com`],
  ['url', 'https://grafana.example.com/d/1?x=javascript:1'],
  ['url', 'example.com/path'],
  ['url', 'intranet:8080/path'],
  ['url', '/incident.do'],
  ['url', 'mailto:tom@example.com'],
  ['string', 'javascript:alert(1)'],
  ['glide_duration', '1970-01-03 01:30:00'],
  ['currency', 'whatever another type holds'],
  ['integer', ''],
])('a column of type %s holds "%s"', (type, value) => {
  expect(valueProblem(type, value)).toBe('')
})

test.each([
  ...moment.flatMap(type => [
    [type, 'tomorrow', 'a moment in UTC'],
    [type, '31/12/2026', 'a moment in UTC'],
    [type, '2026-02-30', 'a moment in UTC'],
    [type, '2026-11-22 25:00:00', 'a moment in UTC'],
    [type, 'Nov 22, 2026', "The filter date: '%Y-%m-%d %H:%M:%S' makes one."],
  ]),
  ['glide_duration', '90 minutes', 'a duration in hours, minutes and seconds'],
  ['glide_duration', '2026-11-22', 'a duration in hours, minutes and seconds'],
  ['integer', 'ten', 'a whole number'],
  ['integer', '1.5', 'a whole number'],
  ['integer', '1e3', 'a whole number'],
  ['integer', ' 1', 'a whole number'],
  ['decimal', '1,5', 'a number'],
  ['decimal', '.', 'a number'],
  ['boolean', 'yes', 'true or false'],
  ['glide_list', 'Tom Okafor', 'sys_ids or e-mail addresses'],
  ['glide_list', `${'a'.repeat(32)},Tom Okafor`, 'sys_ids or e-mail addresses'],
  ['url', 'javascript:alert(1)', 'a web address'],
  ['url', ' JavaScript:alert(1)', 'a web address'],
  ['url', 'java\nscript:alert(1)', 'a web address'],
  ['url', 'data:text/html,<script>alert(1)</script>', 'a web address'],
  ['url', 'vbscript:x', 'a web address'],
])('a column of type %s does not hold "%s"', (type, value, words) => {
  expect(valueProblem(type, value)).toContain(words)
})

test.each([
  ['integer', false, '\n1\n\n', '1'],
  ['string', true, '\n  Solution provided \n', 'Solution provided'],
  ['glide_date_time', false, ' 2026-11-22\n', '2026-11-22'],
  ['reference', false, '\n\n', ''],
  ['string', false, '\n \n  first\n\n  second\n\n', '  first\n\n  second'],
  ['journal_input', false, '\r\n[code]<p>x</p>[/code]\n', '[code]<p>x</p>[/code]'],
  ['html', false, '<p>x</p>\n', '<p>x</p>'],
  ['glide_date_time', false, '2026-11-22T03:00:00.123456Z', '2026-11-22 03:00:00'],
  ['glide_date_time', false, '2026-11-22T03:00:00+02:00', '2026-11-22 01:00:00'],
  ['due_date', false, '2026-11-22T03:00Z', '2026-11-22 03:00:00'],
  ['glide_date', false, '2026-11-22T23:30:00-02:00', '2026-11-23'],
  ['glide_date_time', false, '2026-02-30T25:00:00Z', '2026-02-30T25:00:00Z'],
  ['string', false, '2026-11-22T03:00:00Z', '2026-11-22T03:00:00Z'],
  ['glide_duration', false, '01:30:00', '1970-01-01 01:30:00'],
  ['glide_duration', false, '2 01:30:00', '1970-01-03 01:30:00'],
  ['glide_duration', false, '100:00:00', '1970-01-05 04:00:00'],
  ['string', false, 'Down 🔥', 'Down \ufffd'],
  ['string_full_utf8', false, 'Down 🔥', 'Down 🔥'],
])('%s (choice: %s): %j becomes %j', (type, isChoice, value, expected) => {
  expect(asStored(type, isChoice, value)).toBe(expected)
})
