/** incident.io as the way back sees it: it keeps what was written, counts calls, and answers with a code where a test says so. */
import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
import type { FollowUp } from '../../../../bridge/mapping/types.ts'
import type { IncidentLink, IncidentWriter, ListedItem } from '../../../../bridge/sync/writer-ports.ts'
import { aFollowUp } from '../mapping/samples.ts'

export class FakeWriter implements IncidentWriter {
  readonly items = new Map<string, { incidentId: string; title: string; description: string; timestamp: string }>()
  /** Items whose keys are forgotten. */
  readonly timeline: { incidentId: string; title: string; description: string; timestamp: string }[] = []
  readonly links: IncidentLink[] = []
  readonly followUps = new Map<string, FollowUp>([['FOLLOW_UP_1', aFollowUp()]])
  readonly connected: [string, string, string][] = []
  readonly incidentStatuses: [string, string][] = []
  readonly failing: Partial<Record<keyof IncidentWriter, ErrorCode>> = {}
  /** Verbs in the order of their calls. */
  readonly called: string[] = []
  /** How long first attempts of links were given. */
  readonly leaveWithinMs: number[] = []
  /** What a follow-up's version is after a write. */
  version = '2026-11-22T05:00:00.000000Z'

  async findTimelineItem(incidentId: string, isIt: (item: ListedItem) => boolean): Promise<string | null> {
    this.begin('findTimelineItem')
    const all = [...this.timeline, ...this.items.values()].filter(item => item.incidentId === incidentId)
    return all.find(isIt)?.description ?? null
  }

  /** incident.io keeps the items, and forgets by which keys they were made. */
  forgetKeys(): void {
    this.timeline.push(...this.items.values())
    this.items.clear()
  }

  async createTimelineItem({
    idempotencyKey,
    ...item
  }: Parameters<IncidentWriter['createTimelineItem']>[0]): Promise<string> {
    this.begin('createTimelineItem')
    const existing = this.items.get(idempotencyKey) ?? item
    this.items.set(idempotencyKey, existing)
    return existing.description
  }

  async addLink(link: IncidentLink, leaveWithinMs: number): Promise<void> {
    this.begin('addLink')
    this.leaveWithinMs.push(leaveWithinMs)
    this.links.push(link)
  }

  async hasLink({ url, sameAs }: IncidentLink, leaveWithinMs: number): Promise<boolean> {
    this.begin('hasLink')
    this.leaveWithinMs.push(leaveWithinMs)
    return this.links.some(link => link.url === url || link.url.startsWith(sameAs))
  }

  async ensureLink(link: IncidentLink): Promise<void> {
    this.begin('ensureLink')
    if (!this.links.some(({ url }) => url === link.url || url.startsWith(link.sameAs))) this.links.push(link)
  }

  async setFollowUpStatus(id: string, status: string): ReturnType<IncidentWriter['setFollowUpStatus']> {
    this.begin('setFollowUpStatus')
    const followUp = this.followUps.get(id)
    if (followUp === undefined) return { result: 'not_shown', version: '', before: '' }
    const before = followUp.updatedAt
    if (followUp.status === 'deleted') return { result: 'deleted', version: '', before }
    if (followUp.status === status) return { result: 'already', version: '', before }
    this.followUps.set(id, { ...followUp, status, updatedAt: this.version })
    return { result: 'set', version: this.version, before }
  }

  async connectExternalIssue(followUpId: string, url: string, provider: string): Promise<FollowUp | null> {
    this.begin('connectExternalIssue')
    this.connected.push([followUpId, url, provider])
    const existing = this.followUps.get(followUpId)
    if (existing === undefined || this.version === '') return null
    const linked = {
      ...existing,
      updatedAt: this.version,
      externalIssueReference: { provider, issueName: '', issuePermalink: url },
    }
    this.followUps.set(followUpId, linked)
    return linked
  }

  async setIncidentStatus(incidentId: string, statusId: string): Promise<void> {
    this.begin('setIncidentStatus')
    this.incidentStatuses.push([incidentId, statusId])
  }

  private begin(verb: keyof IncidentWriter): void {
    this.called.push(verb)
    const code = this.failing[verb]
    if (code !== undefined) throw new BridgeError(code, `incident.io says ${code}`)
  }
}
