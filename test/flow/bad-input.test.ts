/** What reaches the bridge's webhook and must not: each refusal by name, and nothing stored anywhere. */
import { valueOf } from '../world/servicenow-end.ts'
import { countRows, decidedTicket, post, postSigned, settled, withWorld } from './flow.ts'

const world = withWorld()
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000)
const aSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const event = (id: string): string =>
  JSON.stringify({ event_type: 'public_incident.incident_updated_v2', 'public_incident.incident_updated_v2': { id } })

describe('refused, with nothing done', () => {
  const refusals: [
    name: string,
    status: number,
    words: RegExp,
    send: (body: string) => Promise<{ status: number; body: unknown }>,
  ][] = [
    ['unsigned', 401, /webhook-id|signature|header/i, body => post(world(), body, {})],
    ['signed with another secret', 401, /signature/i, body => postSigned(world(), body, { secret: aSecret })],
    ['older than five minutes', 401, /minutes|clock|old/i, body => postSigned(world(), body, { at: minutesAgo(6) })],
    [
      'newer than five minutes',
      401,
      /minutes|clock|future|new/i,
      body => postSigned(world(), body, { at: minutesAgo(-6) }),
    ],
    ['not JSON', 400, /JSON/, () => postSigned(world(), '{"event_type":')],
    ['without an event type', 400, /event_type/, () => postSigned(world(), '{}')],
    [
      'without the id it is about',
      400,
      /public_incident\.incident_updated_v2\.id/,
      () =>
        postSigned(
          world(),
          JSON.stringify({
            event_type: 'public_incident.incident_updated_v2',
            'public_incident.incident_updated_v2': {},
          }),
        ),
    ],
    [
      'larger than 1 MB',
      413,
      /large|1 MB|MiB/i,
      () => postSigned(world(), JSON.stringify({ event_type: 'x', padding: 'x'.repeat(1024 * 1024) })),
    ],
  ]
  test.each(refusals)('%s: %i', async (_name, status, words, send) => {
    const before = await countRows(world())
    const answer = await send(event('01JUNKNOWNUNKNOWNUNKNOWN00'))
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).toMatch(words)
    await settled(world())
    expect(await countRows(world())).toEqual(before)
  })
})

test('an event type the bridge does not know is answered 200 and leaves nothing', async () => {
  const before = await countRows(world())
  const answer = await postSigned(
    world(),
    JSON.stringify({ event_type: 'public_incident.made_up_v9', 'public_incident.made_up_v9': { id: 'x' } }),
  )
  expect(answer.status).toBe(200)
  expect(await countRows(world())).toEqual(before)
})

test('an id that incident.io does not know is recorded once, with the reason, and not asked for again', async () => {
  const id = '01JDOESNOTEXIST0000000000'
  const first = await postSigned(world(), event(id))
  const second = await postSigned(world(), event(id))
  expect([first.status, second.status]).toEqual([200, 200])
  const ticket = await decidedTicket(world(), 'incident', id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
  expect(valueOf(ticket, 'decision')).toMatch(/does not exist|does not show/)
  expect(valueOf(ticket, 'target')).toBe('')
})
