/** Which webhooks of incident.io have come, by what all processes of the bridge have said. */
import type { Finding } from '../../contract/checks.ts'
import { KEPT_SECONDS, privateWebhooks, publicWebhooks } from '../../contract/bridge-report.ts'
import { readConnection } from '../../deliver/connection.ts'
import { isObject, parseJson } from '../../platform/json.ts'
import { openTable, text } from '../../platform/rows.ts'
import { privateIncidentsAllowed } from '../../platform/settings.ts'
import { BRIDGE } from '../../platform/tables.ts'
import { fromNow } from '../../platform/time.ts'
import { failed, passed, warning } from './findings.ts'

/** How each can be caused by hand, once it is ticked. */
const CAUSES: Readonly<Record<string, string>> = {
  incident_created: 'declare a test incident',
  incident_updated: 'rename any incident',
  incident_status_updated: 'change the status of any incident',
  follow_up_created: 'add a follow-up to any incident',
  follow_up_updated: 'edit any follow-up',
  membership_granted: 'give somebody access to a private incident',
  membership_revoked: 'take that access away again',
}

/** `seen`: types of webhooks that came at any time. `address`: of the bridge from outside, '' while nobody knows it. */
export function webhookFinding(seen: readonly string[], isPrivateOn: boolean, address: string): Finding {
  const wanted: readonly string[] = isPrivateOn ? [...publicWebhooks, ...privateWebhooks] : publicWebhooks
  const missing = wanted.filter(type => !seen.includes(type))
  if (missing.length === 0) return passed('webhook_events', `All ${wanted.length} types of webhooks have come.`)
  const toDo = `In incident.io, tick ${missing.length === wanted.length ? 'all of them' : missing.length === 1 ? 'it' : 'these'} under Settings > Webhooks, for the endpoint ${address.replace(/\/$/, '') || '<bridge URL>'}/webhooks/incident-io. Then ${causesOf(missing)}.`
  const found = `Not seen yet: ${missing.join(', ')}.`
  return missing.length === wanted.length
    ? failed('webhook_events', 'incident_io_owner', `No webhook of incident.io has come yet. ${found}`, toDo)
    : warning(
        'webhook_events',
        'incident_io_owner',
        `${wanted.length - missing.length} of ${wanted.length} types have come. ${found}`,
        toDo,
      )
}

/** The first three are enough to begin with. */
const MAX_CAUSES = 3

function causesOf(missing: readonly string[]): string {
  const causes = missing.map(type => {
    const cause = CAUSES[/^\w+\.(\w+)_v\d$/.exec(type)?.[1] ?? ''] ?? 'cause it'
    return type.startsWith('private_')
      ? cause.replace('any ', 'any private ').replace('a test', 'a private test')
      : cause
  })
  return [...new Set(causes)].slice(0, MAX_CAUSES).join(', ')
}

export function checkWebhooks(): Finding {
  const { types, publicUrl } = wordsOfBridges()
  const connection = readConnection()
  return webhookFinding(types, privateIncidentsAllowed(), publicUrl || (connection.ready ? connection.bridgeUrl : ''))
}

/** Rows stay for a week after their process ended. */
const MAX_ROWS = 200

/** `publicUrl`: as the process says that was heard of last. */
function wordsOfBridges(): { readonly types: readonly string[]; readonly publicUrl: string } {
  const row = openTable(BRIDGE)
  row.addQuery('last_word', '>=', fromNow(-KEPT_SECONDS))
  row.orderByDesc('last_word')
  row.setLimit(MAX_ROWS)
  row.query()
  const types = new Set<string>()
  let publicUrl = ''
  while (row.next()) {
    publicUrl = publicUrl || text(row, 'public_url')
    const seen = parseJson(text(row, 'events_seen'))
    for (const event of Array.isArray(seen) ? seen : []) if (isObject(event)) types.add(String(event['type']))
  }
  return { types: [...types], publicUrl }
}
