/** A list of changed issues that is long, or that changes while it is read, in both kinds of Jira. */
import { createSearch, listChanged } from '../../../../../bridge/destinations/jira/search.ts'
import type { JsonCall } from '../../../../../bridge/vendors/http/exchange.ts'

const ids = (count: number, first = 1): string[] => Array.from({ length: count }, (_none, index) => `${first + index}`)

/** Pages of `held` of these issues, in their order; `between` is called with the number of each page after it was read. */
function pages(issues: string[], held: number, between: (page: number) => void = () => undefined) {
  const calls: JsonCall[] = []
  const valueOf = (call: JsonCall, name: string): string =>
    new Map((call.query ?? []).map(([key, value]) => [key, value])).get(name) ?? ''
  const answer = (call: JsonCall): object => {
    // Cloud's token names the last issue that was shown.
    const after = Number(valueOf(call, 'nextPageToken') || 0)
    const isCloud = call.path.endsWith('/search/jql')
    const start = isCloud ? issues.findIndex(id => Number(id) > after) : Number(valueOf(call, 'startAt'))
    const shown = start < 0 ? [] : issues.slice(start, start + Math.min(held, Number(valueOf(call, 'maxResults'))))
    const isMore = start >= 0 && start + shown.length < issues.length
    return {
      issues: shown.map(id => ({ id })),
      ...(isCloud ? (isMore ? { nextPageToken: shown.at(-1) } : {}) : { total: issues.length }),
    }
  }
  const send = (call: JsonCall): Promise<unknown> => {
    calls.push(call)
    const page = answer(call)
    between(calls.length)
    return Promise.resolve(page)
  }
  return { calls, send }
}

const found = async (send: ReturnType<typeof pages>['send'], isCloud: boolean): Promise<string[]> =>
  (await createSearch(send, isCloud)('labels = "x"', 'changed issues')).map(({ id }) => id)

describe.each([
  ['Cloud', true],
  ['Data Center', false],
])('%s', (_kind, isCloud) => {
  test('many more issues than fit on twenty pages are all listed', async () => {
    expect(await found(pages(ids(5000), 100).send, isCloud)).toEqual(ids(5000))
  })

  test('pages that hold less than was asked for lead to the rest', async () => {
    expect(await found(pages(ids(120), 50).send, isCloud)).toEqual(ids(120))
  })

  test('an issue that goes between two pages hides none', async () => {
    const issues = ids(250)
    const { send } = pages(issues, 100, page => void (page === 1 && issues.splice(10, 1)))
    expect(await found(send, isCloud)).toEqual(expect.arrayContaining(ids(150, 101)))
  })

  test('an issue that comes between two pages makes none appear twice', async () => {
    const issues = ids(250)
    const { send } = pages(issues, 100, page => void (page === 1 && issues.unshift('0')))
    const listed = await found(send, isCloud)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toEqual(expect.arrayContaining(ids(250)))
  })

  test('a list that does not come to an end fails, so that nobody takes it for the whole', async () => {
    const issues = ids(300)
    const next = (): void => {
      issues.splice(0, 1)
      issues.push(...ids(60, Number(issues.at(-1)) + 1))
    }
    await expect(found(pages(issues, 50, next).send, isCloud)).rejects.toMatchObject({ code: 'jira_unreadable' })
  })

  test('changed issues are listed in an order that no change moves', async () => {
    const { calls, send } = pages(ids(3), 100)
    const search = createSearch(send, isCloud)
    await listChanged(search, 'labels = "x"', '2026-11-22T03:00:00Z', () => Date.parse('2026-11-22T03:04:00Z'))
    expect(calls.map(({ query }) => query?.[0])).toEqual([
      ['jql', 'labels = "x" AND updated >= "-5m" ORDER BY key ASC'],
    ])
  })
})
