/** Queries that are put together as text: what they say, and what never gets into one. */
import { toQuery } from '../../../../src-sn/server/platform/alternatives.ts'

test('all terms of an alternative, one of several terms, one of several alternatives', () => {
  const few = {
    either: [
      ['attempts', '<', '20'],
      ['attempts', 'ISEMPTY'],
    ],
  } as const
  expect(toQuery([[['status', 'IN', 'pending,failed'], few], [['unfinished', '=', 'true']]])).toBe(
    'statusINpending,failed^attempts<20^ORattemptsISEMPTY^NQunfinished=true',
  )
})

test('a window of hours', () => {
  expect(toQuery([[['sys_created_on', 'RELATIVEGT', '@hour@ago@24']]])).toBe('sys_created_onRELATIVEGT@hour@ago@24')
})

test.each(['x^NQactive=true', 'x^ORactive=true', 'javascript:gs.getUserID()', '@hour@ago@1', 'a=b', 'a\nb'])(
  'the value "%s" is refused, also as one of several',
  value => {
    const term = ['reference', '=', value] as const
    expect(() => toQuery([[term]])).toThrow('cannot stand in a query')
    expect(() => toQuery([[{ either: [['reference', '=', 'INC-1'], term] }]])).toThrow('cannot stand in a query')
  },
)

test.each(['INC-1', '@hour@ago@', '@hour@ago@1^ORactive=true'])('"%s" is no window of hours', value => {
  expect(() => toQuery([[['sys_created_on', 'RELATIVELE', value]]])).toThrow('cannot stand in a query')
})
