/** The app in ServiceNow, by its resources: one path for each verb, ids in the body alone. See docs/rest-api.md. */
import { limits } from '../../../src-sn/server/contract/resources.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { MappingProblem } from '../../mapping/mapping-problem.ts'
import type { IssueStore } from '../../sync/issue-ports.ts'
import type { SyncApp } from '../../sync/ports.ts'
import {
  catalogueAnswer,
  claimAnswer,
  comparisonAnswer,
  destinationAnswer,
  documentAnswer,
  dryRunAnswer,
  finishAnswer,
  heldAnswer,
  sweepClaimAnswer,
} from './app-answers.ts'
import { cataloguePartBody, destinationBody, documentBody, linkReportBody, specBody } from './app-bodies.ts'
import { snakeKeys } from '../../wire/spelling.ts'
import type { JsonClient } from '../http/json-client.ts'
import { ask, post, put } from './ask.ts'

interface AppClient extends SyncApp, IssueStore {
  /** Writes what is wrong with field mappings onto their rows. */
  readonly reportProblems: (problems: readonly MappingProblem[]) => Promise<void>
}

/** What the client does with the configuration that is kept. */
interface KeptConfiguration {
  readonly read: SyncApp['readConfiguration']
  readonly drop: () => void
  readonly noteVersion: (version: string) => void
}

/** Binds a client of the app's REST API; what answers say about the configuration goes to its cache. */
export function createAppClient(
  client: JsonClient,
  configuration: KeptConfiguration,
  reported: () => object = () => ({}),
): AppClient {
  const sweep = (body: object) => post('sweep lease', 'sweep', body, { urgent: true })
  return {
    readConfiguration: async version => {
      // While ServiceNow is unavailable, no run uses up incident.io's rate limit.
      client.check('configuration')
      if (version !== undefined) configuration.noteVersion(version)
      return configuration.read()
    },
    sendDocument: async (document, leaveWithinMs) => {
      const about = document.incident.externalId
      const call = post('incident', 'incidents', documentBody(document), { about, leaveWithinMs })
      const answer = await ask(client, documentAnswer, call).catch((error: unknown) => {
        throw outdated(error, configuration)
      })
      configuration.noteVersion(answer.configuration)
      return answer
    },
    compare: async items => {
      const call = post('comparison', 'incidents/compare', { items: items.map(item => snakeKeys(item)) })
      const answer = await ask(client, comparisonAnswer, call)
      configuration.noteVersion(answer.configuration)
      return answer
    },
    reportLinks: async reports => {
      await client.send(post('link report', 'links', { links: reports.map(linkReportBody) }))
    },
    claimSweep: async (holder, starting) => {
      const claim = await ask(client, sweepClaimAnswer, sweep({ action: 'claim', holder, starting, ...reported() }))
      if (claim.held) configuration.noteVersion(claim.configuration)
      return claim
    },
    renewSweep: async token => (await ask(client, heldAnswer, sweep({ action: 'renew', token }))).held,
    finishSweep: async (token, { position, jiraPosition }, failed, swept = { unread: [], read: [] }) => {
      const { unread, read, isDone, found } = swept
      const rows = failed.length === 0 ? undefined : failed.map(failure => snakeKeys(failure))
      const parts = { unread: unread.length === 0 ? undefined : unread, read: read.length === 0 ? undefined : read }
      const known = reported()
      const body = {
        action: 'finish',
        token,
        position,
        jira_position: jiraPosition,
        failed: rows,
        ...parts,
        // An app that knows no reports knows nothing of this either.
        ...('bridge' in known ? { done: isDone } : {}),
        found,
        ...known,
      }
      return ask(client, finishAnswer, sweep(body))
    },
    putCatalogue: part => ask(client, catalogueAnswer, put('catalogue', 'catalogue', cataloguePartBody(part))),
    showSpec: spec =>
      ask(client, dryRunAnswer, post('dry run', 'dry-run', specBody(spec), { about: spec.incident.externalId })),
    claimCreation: async (ticket, { after, minAgeSeconds }) => {
      const call = post('issue claim', 'claim', { ticket, after, min_age_seconds: minAgeSeconds }, { about: ticket })
      return (await final(ask(client, claimAnswer, call))).claimed
    },
    writeIssueReport: (ticket, report) => {
      const about = 'ticket' in ticket ? ticket.ticket : ticket.externalId
      const call = put('issue report', 'destinations', destinationBody(ticket, report), { about })
      return final(ask(client, destinationAnswer, call))
    },
    reportProblems: async problems => {
      for (let start = 0; start < problems.length; start += limits.problemReports) {
        const rows = problems.slice(start, start + limits.problemReports).map(({ sysId, problem }) => ({
          table: 'field_mapping',
          sys_id: sysId,
          problem: problem.slice(0, limits.problemCharacters),
        }))
        await client.send(post('problem report', 'problems', { problems: rows }))
      }
    },
  }
}

/** 409: the app decided nothing, because its configuration is another one by now. */
function outdated(error: unknown, configuration: KeptConfiguration): unknown {
  if (!(error instanceof BridgeError) || error.status !== 409) return error
  configuration.drop()
  return new BridgeError('servicenow_outdated_configuration', error.message, { status: 409, cause: error })
}

/** A refusal by the app is final (the ticket is private now, unlinked, linked elsewhere). A transport failure is not. */
async function final<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof BridgeError) || error.status !== 409) throw error
    throw new BridgeError(error.code, error.message, { retry: false, status: 409, cause: error })
  }
}
