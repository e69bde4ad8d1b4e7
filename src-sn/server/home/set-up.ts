/** What the tab Set-up shows, as the rows say it now. */
import type { GlideRecord } from '@servicenow/glide'
import type { HomeSetUp, ShownFix, ShownTemplate } from '../contract/home/set-up.ts'
import { readConnection } from '../deliver/connection.ts'
import { firstConnection } from '../platform/first-connection.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { instanceAddress, withoutTrailingSlash } from '../platform/settings.ts'
import { TEMPLATE } from '../platform/tables.ts'
import { isoMilliseconds, nowMs, toIso } from '../platform/time.ts'
import { areChecksWaiting } from '../requests/set-up-checks/ask-checks.ts'
import { whyNotYet } from '../requests/start.ts'
import { rightsOfPerson } from '../requests/who-may.ts'
import { isForJira } from '../tickets/template.ts'
import { chosenRecipients } from './recipients.ts'
import { readChecks } from './set-up-checks.ts'

export function readSetUp(): HomeSetUp {
  const ms = nowMs()
  const row = firstConnection()
  const connection = connectionOf(row)
  const declaredFrom = row === null ? '' : toIso(text(row, 'declared_from'))
  const confirm = fixOf(connection)
  return {
    as_of: isoMilliseconds(ms),
    checks: readChecks(ms, confirm === null ? {} : { bridge_reachable: confirm }),
    checking: areChecksWaiting(),
    connection,
    templates: readTemplates(),
    recipients: row === null ? [] : recipientsShown(row),
    start: { declared_from: declaredFrom, refusal: declaredFrom === '' ? whyNotYet() : '' },
    pause: row === null || text(row, 'paused_at') === '' ? null : pauseShown(row),
  }
}

function connectionOf(row: GlideRecord | null): HomeSetUp['connection'] {
  const state = readConnection()
  const read = (column: string): string => (row === null ? '' : text(row, column))
  return {
    sys_id: row === null ? '' : row.getUniqueValue(),
    bridge_url: read('bridge_url'),
    // Whether there is one, and never which.
    has_secret: read('current_secret') !== '',
    instance_url: instanceAddress(),
    confirmed_instance: read('confirmed_instance'),
    problem: state.ready ? '' : state.problem,
  }
}

/** Only with an address and a secret: the confirmation is what lets this instance send. */
function fixOf({ bridge_url, has_secret, instance_url, confirmed_instance }: HomeSetUp['connection']): ShownFix | null {
  const isConfirmed = withoutTrailingSlash(confirmed_instance).toLowerCase() === instance_url.toLowerCase()
  if (bridge_url === '' || !has_secret || isConfirmed) return null
  const change = { what: 'Confirmed instance', before: confirmed_instance, after: instance_url }
  return { action: 'confirm', changes: [change] }
}

function pauseShown(row: GlideRecord): HomeSetUp['pause'] {
  return { since: toIso(text(row, 'paused_at')), by: text(row, 'paused_by'), reason: text(row, 'pause_reason') }
}

/** Addresses are for who may choose others. */
function recipientsShown(row: GlideRecord): HomeSetUp['recipients'] {
  const recipients = chosenRecipients(row)
  return rightsOfPerson().configure ? recipients : recipients.map(one => ({ ...one, email: '' }))
}

/** More than these are for the list. */
const MAX_TEMPLATES = 100

function readTemplates(): ShownTemplate[] {
  const row = openTable(TEMPLATE)
  row.orderBy('order')
  row.orderBy('name')
  row.setLimit(MAX_TEMPLATES)
  row.query()
  const templates: ShownTemplate[] = []
  while (row.next())
    templates.push({
      sys_id: row.getUniqueValue(),
      name: text(row, 'name'),
      record_type: text(row, 'record_type') === 'follow_up' ? 'follow_up' : 'incident',
      goes_to: isForJira(row) ? 'Jira' : text(row, 'target_table'),
      active: isTrue(row, 'active'),
      trial: isTrue(row, 'trial'),
      problem: text(row, 'problem'),
    })
  return templates
}
