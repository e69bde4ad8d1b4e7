/** POST sweep: the lease of the one bridge process that sweeps, how far sweeps came, and what they should come back to. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { parsed, readObject } from './body-reader.ts'
import type { Parsed, Problems } from './body-reader.ts'
import { presentVersion } from './configuration-version.ts'
import { FILLED_SYS_ID, MOMENT } from './door-fields.ts'
import { done, serve } from './rest-answer.ts'
import type { Answer } from './rest-answer.ts'
import { writeRow } from './rows.ts'
import type { Values } from './rows.ts'
import { claimTurn, finishTurn, heldBy, leaseColumns, readSweep, renewTurn } from './sweep-lease.ts'
import { incidentsInJira, owedIncidents } from './sweep-owed.ts'
import { CURSOR } from './tables.ts'

type Ask =
  | { readonly action: 'claim', readonly holder: string, readonly starting: boolean }
  | { readonly action: 'renew', readonly token: string }
  | { readonly action: 'finish', readonly token: string, readonly positions: Values }

export function postSweep(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseAsk, run })
}

function run(ask: Ask): Answer {
  if (ask.action === 'claim') return claim(ask.holder, ask.starting)
  const sweep = heldBy(ask.token)
  if (sweep === null) return done({ held: false })
  return done({ held: ask.action === 'renew' ? renewTurn(sweep) : finishTurn(sweep, ask.positions) })
}

function claim(holder: string, starting: boolean): Answer {
  const sweep = readSweep()
  // A process that starts is told by its own name: the asynchronous rule on the change delivers what waited for a bridge.
  const started: Values = starting ? { started_by: holder } : {}
  const token = claimTurn(sweep, holder)
  if (token === null) {
    writeRow(CURSOR, sweep.sysId, started)
    return done({ held: false })
  }
  const owed = owedIncidents(sweep.owedAfter)
  writeRow(CURSOR, sweep.sysId, { ...leaseColumns(sweep, holder), ...started, owed_after: owed[owed.length - 1] ?? '' })
  return done({ held: true, token, position: sweep.position, jira_position: sweep.jiraPosition, owed, jira: incidentsInJira(), configuration: presentVersion() })
}

function parseAsk(body: unknown): Parsed<Ask> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['action', 'holder', 'starting', 'token', 'position', 'jira_position'], problems)
  const action = reader.word('action', ['claim', 'renew', 'finish'])
  switch (action) {
    case 'claim':
      return parsed(problems, { action, holder: reader.text('holder', { max: 100, filled: true, pattern: /^[\w.:-]+$/, words: 'the name of a process' }), starting: reader.flag('starting') })
    case 'renew':
      return parsed(problems, { action, token: reader.text('token', FILLED_SYS_ID) })
    case 'finish': {
      const given = ['position', 'jira_position'].filter(name => reader.has(name))
      const positions = Object.fromEntries(given.map(name => [name, reader.text(name, MOMENT)]))
      return parsed(problems, { action, token: reader.text('token', FILLED_SYS_ID), positions })
    }
  }
}
