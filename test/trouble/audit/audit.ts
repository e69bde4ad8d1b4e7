/** Compares the two ends as wholes: nothing lost, nothing twice, nothing strange, nothing out of order. Pure. */
import { none } from '../scenario.ts'
import type { Figure } from '../scenario.ts'
import type { Finding, Verdict } from './finding.ts'
import { auditNotes } from './notes.ts'
import type { Deed, Expected, IncidentIoSnapshot, ServiceNowSnapshot } from './snapshots.ts'
import { auditTickets } from './tickets.ts'
import { auditWayBack } from './way-back.ts'

/** Everything that is wrong between the two; `deeds` is what people did in ServiceNow, by their own account. */
export function audit(
  incidentIo: IncidentIoSnapshot,
  serviceNow: ServiceNowSnapshot,
  deeds: readonly Deed[],
  expected: Expected,
): Finding[] {
  return [
    ...auditTickets(incidentIo, serviceNow, expected),
    ...auditNotes(incidentIo, serviceNow),
    ...auditWayBack(incidentIo, serviceNow, deeds, expected),
  ]
}

const duplicable = ['ticket', 'record', 'note', 'work note', 'timeline item', 'link']

/** The table's lines for an audit: what is lost, what is twice by its kind, and whatever else is wrong. */
export function auditFigures(findings: readonly Finding[]): Figure[] {
  const count = (verdict: Verdict, what?: string): number =>
    findings.filter(finding => finding.verdict === verdict && (what === undefined || finding.what === what)).length
  return [
    none('lost', count('lost')),
    ...duplicable.map(what => none(`${what}s twice`, count('duplicate', what) + count('unknown', what))),
    none('out of order', count('misordered')),
    none('not in sync', count('different')),
  ]
}
