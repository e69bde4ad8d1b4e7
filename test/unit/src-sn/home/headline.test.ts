import { becauseOf, headlineOf } from '../../../../src-sn/server/home/headline.ts'
import type { HeadlineFacts } from '../../../../src-sn/server/home/headline.ts'

const decision = 'Template "Critical" is used: severity is Critical.\n"Other" is not used: it comes later in the order.'
const made = { decision, at: '2026-11-26 09:12:04', configuration: 37 }
const facts: HeadlineFacts = {
  reference: 'INC-12',
  number: 'INC0010120',
  status: 'in_sync',
  reason: '',
  error: '',
  made,
  latest: made,
  template: 'same',
  linkedAt: '',
  linkedBy: '',
  discardedBy: '',
  discardReason: '',
}
const none = { decision: 'No ticket: no conditions match.\n"Other" is not used.', at: '', configuration: 0 }
const WHY =
  'INC0010120 exists because template "Critical" matched (Severity is Critical) at 09:12:04, configuration 37.'
const GOT =
  'INC-12 got its template because template "Critical" matched (Severity is Critical) at 09:12:04, configuration 37.'
const show = (stored: string): string => stored.slice(11)

test.each<[string, Partial<HeadlineFacts>, string]>([
  ['a record', {}, WHY],
  ['its template changed', { template: 'changed' }, `${WHY} The template was changed since; the reason is kept.`],
  ['its template is gone', { template: 'deleted' }, `${WHY} The template was deleted since; the reason is kept.`],
  ['a refused write', { status: 'failed', error: 'No.\nMore' }, `${WHY} It is not in sync: No.`],
  ['under way', { status: 'pending' }, `${WHY} It is being written.`],
  [
    'made before first decisions were kept',
    { made: null },
    'INC0010120 exists, and the decision that made it is not known any more.',
  ],
  [
    'linked by a person',
    { linkedAt: '2026-11-26 10:00:00', linkedBy: 'Beth' },
    `INC0010120 is linked to INC-12: by Beth, at 10:00:00. ${GOT}`,
  ],
  [
    'linked as named by incident.io',
    { linkedAt: '2026-11-26 10:00:00' },
    `INC0010120 is linked to INC-12: by incident.io, which named it, at 10:00:00. ${GOT}`,
  ],
  [
    'unlinked',
    { status: 'unlinked', reason: 'Unlinked by Beth.' },
    `INC0010120 is not linked to INC-12 any more. Unlinked by Beth. ${GOT}`,
  ],
  [
    'unlinked, and made before first decisions were kept',
    { status: 'unlinked', reason: 'Unlinked by Beth.', made: null },
    'INC0010120 is not linked to INC-12 any more. Unlinked by Beth.',
  ],
  [
    'discarded',
    { status: 'discarded', discardedBy: 'Beth', discardReason: 'a test' },
    `${WHY} Beth discarded the ticket (a test).`,
  ],
  [
    'no template',
    { number: '', status: 'skipped', made: null, latest: none },
    'INC-12 has no record. No ticket: no conditions match.',
  ],
  [
    'no template, decided later',
    { number: '', status: 'skipped', made: null, latest: { ...none, at: '2026-11-26 11:00:00', configuration: 38 } },
    'INC-12 has no record. No ticket: no conditions match. Decided at 11:00:00, configuration 38.',
  ],
  [
    'no record yet',
    { number: '', status: 'failed', error: 'Refused.\nAgain' },
    `INC-12 has no record yet: Refused. ${GOT}`,
  ],
  [
    'the record is being made',
    { number: '', status: 'pending' },
    `INC-12 has no record yet: it is being written. ${GOT}`,
  ],
  [
    'no record, and none was ever due',
    { number: '', status: 'failed', made: null, latest: none },
    'INC-12 has no record. No ticket: no conditions match.',
  ],
  [
    'no record any more',
    { number: '', status: 'skipped', reason: 'It was declared before Start.\nMore', latest: none },
    'INC-12 has no record. No ticket: no conditions match. It was declared before Start.',
  ],
  [
    'discarded before there was a record',
    { number: '', status: 'discarded', reason: 'x', latest: none, discardedBy: 'Beth', discardReason: 'a test' },
    'INC-12 has no record. No ticket: no conditions match. Beth discarded the ticket (a test).',
  ],
])('%s', (_what, change, expected) => expect(headlineOf({ ...facts, ...change }, show)).toBe(expected))

test.each([
  [
    'Template "A" is used: no template has conditions, so the first one takes everything.',
    'template "A" takes everything, as no template has conditions,',
  ],
  [
    'Template "A" is used: nothing matches, and it is the fallback.',
    'template "A" is the fallback and nothing else matched,',
  ],
  ['Template "A "B"" is used: x.', 'template "A "B"" matched (X)'],
  ['Template "A" is used: version is 1.2.', 'template "A" matched (Version is 1.2)'],
  ['No rule. Decided otherwise.', 'of this decision: No rule. Decided otherwise'],
])('%s', (line, expected) => expect(becauseOf(line)).toBe(expected))
