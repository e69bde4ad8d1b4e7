import { readContract } from '../../../../ends/shared/contract.ts'
import { contractPath } from '../../../../ends/jira/http/contract.ts'
import { rejection } from '../../local-server.ts'
import { change, engineering, startJiraUnderTest, type JiraUnderTest } from './jira-under-test.ts'

const externalId = '01FCNDV6P870EA6S7TK1DSYDG0'

describe.each(['cloud', 'data_center'] as const)('%s', deployment => {
  let t: JiraUnderTest
  beforeEach(async () => {
    t = await startJiraUnderTest(deployment)
  })
  afterEach(async () => {
    await t.server.stop()
    expect(t.faults).toEqual([])
  })

  const create = async (...changes: Parameters<typeof t.tracker.planFields>[1]): Promise<string> =>
    t.tracker.createIssue(
      engineering,
      externalId,
      await t.tracker.planFields(engineering, [change('summary', 'Down'), ...changes]),
      1000,
    )

  test('creates an issue that carries the external id, and reads it', async () => {
    const id = await create(change('labels', 'checkout, two words'), change('customfield_10012', '7'))
    expect(await t.tracker.readIssue(id)).toEqual({
      id,
      key: 'ENG-1',
      url: `${t.server.url}/browse/ENG-1`,
      state: 'new',
      stateLabel: 'Backlog',
      externalId,
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
      stateChangedAt: expect.stringMatching(/Z$/),
    })
    const { issues } = await t.control('GET', '/issues')
    expect(issues).toMatchObject([
      {
        fields: {
          summary: 'Down',
          customfield_10012: 7,
          labels: ['checkout', 'two-words', 'incident-io', `incident-io-${externalId}`],
        },
        properties: { 'incident_io.external_id': { id: externalId } },
      },
    ])
  })

  test('changes only what it is told; labels of people stay', async () => {
    const id = await create(change('labels', 'old'))
    await t.control('PATCH', '/issues/ENG-1', {
      fields: { labels: ['old', 'incident-io', 'priya'], description: 'By Priya' },
    })
    await t.tracker.updateIssue(
      id,
      await t.tracker.planFields(engineering, [change('labels', 'new', 'old'), change('summary', 'Up', 'Down')]),
      1000,
    )
    const { issues } = await t.control('GET', '/issues')
    expect(issues).toMatchObject([
      { fields: { summary: 'Up', description: 'By Priya', labels: ['incident-io', 'priya', 'new'] } },
    ])
  })

  test('finds what carries the id, the oldest first, and not what only carries the label', async () => {
    const first = await create()
    const second = await create()
    await t.control('PATCH', '/issues/ENG-1', { fields: { labels: [`incident-io-${externalId}`, 'more'] } })
    const other = await t.tracker.createIssue(
      engineering,
      '01OTHER',
      await t.tracker.planFields(engineering, [change('summary', 'Other')]),
      1000,
    )
    await t.control('PATCH', '/issues/ENG-3', { fields: { labels: [`incident-io-${externalId}`] } })
    expect((await t.tracker.findIssues(externalId)).map(issue => issue.id)).toEqual([first, second])
    const changed = await t.tracker.listChangedIssues(new Date(Date.now() - 60_000).toISOString())
    expect(changed.issues).toEqual([{ id: second, updatedAt: expect.stringMatching(/^2.*Z$/) }])
    expect(other).not.toBe(second)
  })

  test.each([86_400_000, -86_400_000])(
    'lists what changed by the clock of Jira, which is %i ms from ours',
    async stepMs => {
      await t.control('POST', '/clock', { advanceMs: stepMs })
      const id = await create()
      const { issues, beganMs } = await t.tracker.listChangedIssues(
        new Date(Date.now() + stepMs - 60_000).toISOString(),
      )
      expect(issues).toMatchObject([{ id }])
      expect(Math.abs((beganMs ?? 0) - Date.now() - stepMs)).toBeLessThan(60_000)
      const later = new Date(Date.now() + stepMs + 30 * 60_000).toISOString()
      await t.control('POST', '/clock', { advanceMs: 3_600_000 })
      await t.tracker.readIssue(id)
      expect((await t.tracker.listChangedIssues(later)).issues).toEqual([])
    },
  )

  test('what may not leave any more does not', async () => {
    const plan = await t.tracker.planFields(engineering, [change('summary', 'Late')])
    const id = await create()
    const late = { code: 'jira_paused', isLate: true }
    expect(await rejection(t.tracker.createIssue(engineering, '01LATE', plan, 0))).toMatchObject(late)
    expect(await rejection(t.tracker.updateIssue(id, plan, 0))).toMatchObject(late)
    expect(JSON.stringify(await t.control('GET', '/issues'))).not.toContain('Late')
  })

  test('null for an issue that Jira does not show', async () => {
    expect(await t.tracker.readIssue('99999')).toBeNull()
  })

  test('a refusal names each field in the words of Jira', async () => {
    const plan = await t.tracker.planFields(engineering, [
      change('priority', 'Gravest'),
      change('customfield_10011', 'Odd'),
    ])
    expect(await rejection(t.tracker.createIssue(engineering, externalId, plan, 1000))).toMatchObject({
      code: 'jira_refused',
      retry: false,
      status: 400,
      message: expect.stringMatching(
        /priority: The priority selected is invalid.*customfield_10011: Option value 'Odd' is not valid.*summary: You must specify/,
      ),
    })
  })

  test.each([
    [{ project: 'NONE', issueType: 'Task' }, 'jira_not_found', /NONE/],
    [{ project: 'ENG', issueType: 'Epic' }, 'jira_refused', /no issue type "Epic".*There are: Task, Bug/],
  ])('a target %j that is none is %s', async (target, code, words) => {
    expect(await rejection(t.tracker.planFields(target, [change('summary', 'x')]))).toMatchObject({
      code,
      retry: false,
      message: expect.stringMatching(words),
    })
  })

  test('an issue type is found by id and without regard to case', async () => {
    for (const issueType of ['10002', 'bug'])
      await expect(
        t.tracker.planFields({ project: 'ENG', issueType }, [change('summary', 'x')]),
      ).resolves.toMatchObject({ planned: ['summary'] })
  })

  test('after a 429 nothing is sent until the pause that Jira asked for is over', async () => {
    await t.control('POST', '/faults', {
      times: 1,
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '30' },
      body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
    })
    expect(await rejection(t.tracker.readIssue('1'))).toMatchObject({
      code: 'jira_rate_limited',
      retry: true,
      retryAfterMs: 30_000,
    })
    const sent = t.calls.length
    t.nowMs += 20_000
    expect(await rejection(t.tracker.readIssue('1'))).toMatchObject({
      code: 'jira_paused',
      retry: true,
      retryAfterMs: 10_000,
    })
    expect(t.calls).toHaveLength(sent)
    t.nowMs += 10_000
    expect(await t.tracker.readIssue('1')).toBeNull()
  })

  test.each([
    ['reset', undefined, 'jira_unreachable', true],
    ['hang', undefined, 'jira_unreachable', true],
    ['status', 503, 'jira_unavailable', true],
    ['status', 302, 'jira_unavailable', true],
    ['status', 403, 'jira_forbidden', false],
  ])('%s %s is %s', async (kind, status, code, retry) => {
    await t.control('POST', '/faults', { times: 1, kind, ...(status === undefined ? {} : { status }) })
    expect(await rejection(t.tracker.readIssue('1'))).toMatchObject({ code, retry })
  })

  test('a page instead of JSON is unreadable', async () => {
    await t.control('POST', '/faults', { times: 1, kind: 'status', status: 200, body: '<html>Log in</html>' })
    expect(await rejection(t.tracker.readIssue('1'))).toMatchObject({
      code: 'jira_unreadable',
      message: expect.stringContaining('log-in page'),
    })
  })
})

test.each(['cloud', 'data_center'] as const)('a wrong token on %s is told, without the token', async deployment => {
  const t = await startJiraUnderTest(deployment, {}, 'a-token-that-is-wrong')
  const error = await rejection(t.tracker.readIssue('1'))
  expect(error).toMatchObject({
    code: 'jira_unauthorised',
    retry: false,
    message: expect.stringContaining('JIRA_TOKEN'),
  })
  expect(String(error)).not.toContain('a-token-that-is-wrong')
  await t.server.stop()
})

test('the contract is where it is looked for, or these tests check less than they could', () => {
  const contract = readContract(contractPath())
  if (contract !== null) expect(Object.keys(contract.paths)).toContain('/rest/api/3/search/jql')
})
