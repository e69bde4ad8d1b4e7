/** Compares what people did, by their own log, with the two ends as wholes: nothing lost, twice, strange or out of order. Pure. */
import type { Action } from '../actors/log.ts'
import type { Configuration } from '../configuration.ts'
import { none } from '../scenario.ts'
import type { Figure } from '../scenario.ts'
import { openCase } from './case.ts'
import type { Contents } from './contents.ts'
import type { Finding, Verdict } from './finding.ts'
import { auditNotes } from './notes.ts'
import { auditPeople } from './people.ts'
import { auditRecords } from './records.ts'
import { auditWayBack } from './way-back.ts'

/** Everything that is wrong at the ends. */
export function audit(actions: readonly Action[], contents: Contents, configuration: Configuration): Finding[] {
  const audited = openCase(actions, contents, configuration)
  return [...auditPeople(audited), ...auditRecords(audited), ...auditNotes(audited), ...auditWayBack(audited)]
}

const duplicable = ['ticket', 'record', 'note', 'work note', 'timeline item', 'link']

/** The table's lines for an audit: what is lost, what is twice by its kind, and whatever else is wrong. */
export function auditFigures(findings: readonly Finding[]): Figure[] {
  const count = (verdict: Verdict, what?: string): number =>
    findings.filter(finding => finding.verdict === verdict && (what === undefined || finding.what === what)).length
  const twice = duplicable.map(what => none(`${what}s twice`, count('duplicate', what) + count('unknown', what)))
  const secrets = count('unknown', 'private word')
  const counted = duplicable.reduce((sum, what) => sum + count('duplicate', what) + count('unknown', what), secrets)
  return [
    none('lost', count('lost')),
    ...twice,
    none('anything else twice or from nowhere', count('duplicate') + count('unknown') - counted),
    none('private words that leaked', secrets),
    none('out of order', count('misordered')),
    none('not in sync', count('different')),
  ]
}
