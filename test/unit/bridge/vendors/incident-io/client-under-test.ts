/** The real client against a local server that answers from a list and checks each request against the contract. */
import { createIncidentIoClient, type IncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import type { SmallerPages } from '../../../../../bridge/vendors/incident-io/pages.ts'
import type { ObservedCall } from '../../../../../bridge/observability/metrics.ts'
import { startLocalServer, type Behaviour, type LocalServer } from '../../local-server.ts'
import { contractProblems } from './contract.ts'

export interface ClientUnderTest {
  readonly client: IncidentIoClient
  readonly server: LocalServer
  readonly calls: ObservedCall[]
  readonly smaller: SmallerPages[]
  answer(...behaviours: Behaviour[]): void
  bodies(): unknown[]
  close(): Promise<void>
}

export const now = new Date('2026-11-22T10:00:00Z')

/** With the timeout of real life, so that a busy machine is no silence. */
export async function startClient(timeoutMs = 10_000): Promise<ClientUnderTest> {
  const behaviours: Behaviour[] = []
  const calls: ObservedCall[] = []
  const smaller: SmallerPages[] = []
  const server = await startLocalServer(
    () => behaviours.shift() ?? { status: 500, body: { type: 'test', status: 500, errors: [] } },
  )
  const client = createIncidentIoClient({
    baseUrl: server.url,
    apiKey: 'the-key',
    timeoutMs,
    version: '1.2.3',
    onCall: call => calls.push(call),
    onSmallerPages: about => smaller.push(about),
  })
  return {
    client,
    server,
    calls,
    smaller,
    answer: (...given) => {
      behaviours.push(...given)
    },
    bodies: () =>
      server.received.filter(request => request.body !== '').map(request => JSON.parse(request.body) as unknown),
    close: async () => {
      await server.close()
      for (const request of server.received) {
        expect(contractProblems(request)).toEqual([])
        expect(request.headers.authorization).toBe('Bearer the-key')
      }
    },
  }
}
