/** The app in ServiceNow, by its resources: one path for each verb, ids in the body alone. See docs/rest-api.md. */
import type { z } from 'zod'
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
  heldAnswer,
  sweepClaimAnswer,
} from './app-answers.ts'
import {
  cataloguePartBody,
  compareItemBody,
  destinationBody,
  documentBody,
  linkReportBody,
  specBody,
} from './app-bodies.ts'
import type { JsonCall, JsonClient } from '../http/json-client.ts'
import type { ConfigurationCache } from './configuration.ts'
import { readResult } from './profile.ts'

export interface AppClient extends SyncApp, IssueStore {
  /** Writes what is wrong with field mappings onto their rows. */
  readonly reportProblems: (problems: readonly MappingProblem[]) => Promise<void>
}

const base = '/api/x_iio_sync/v1/sync'

/** Binds the client; what answers say about the configuration goes to its cache. */
export function createAppClient(client: JsonClient, configuration: ConfigurationCache): AppClient {
  const ask = async <T>(schema: z.ZodType<T>, call: Resource): Promise<T> => {
    const { resource, ...rest } = call
    return readResult(
      schema,
      await client.send({ method: 'POST', ...rest, path: `${base}/${resource}` }),
      call.label,
      'servicenow_no_result',
    )
  }
  const sweep = <T>(schema: z.ZodType<T>, body: object): Promise<T> =>
    ask(schema, { label: 'sweep lease', resource: 'sweep', body, urgent: true })
  return {
    readConfiguration: async version => {
      // While nobody answers there, no run spends what incident.io allows in a minute.
      client.check('configuration')
      if (version !== undefined) configuration.noteVersion(version)
      return configuration.read()
    },
    sendDocument: async (document, leaveWithinMs) => {
      const about = document.incident.externalId
      const call = {
        label: 'incident',
        resource: 'incidents',
        body: documentBody(document),
        about,
        ...(leaveWithinMs === undefined ? {} : { leaveWithinMs }),
      }
      const answer = await ask(documentAnswer, call).catch((error: unknown) => {
        throw outdated(error, configuration)
      })
      configuration.noteVersion(answer.configuration)
      return answer
    },
    compare: async items => {
      const answer = await ask(comparisonAnswer, {
        label: 'comparison',
        resource: 'incidents/compare',
        body: { items: items.map(compareItemBody) },
      })
      configuration.noteVersion(answer.configuration)
      return answer
    },
    reportLinks: async reports => {
      const call = {
        label: 'link report',
        method: 'POST',
        path: `${base}/links`,
        body: { links: reports.map(linkReportBody) },
      } as const
      await client.send(call)
    },
    claimSweep: async (holder, starting) => {
      const claim = await sweep(sweepClaimAnswer, { action: 'claim', holder, starting })
      if (claim.held) configuration.noteVersion(claim.configuration)
      return claim
    },
    renewSweep: async token => (await sweep(heldAnswer, { action: 'renew', token })).held,
    finishSweep: async (token, { position, jiraPosition }) =>
      (await sweep(heldAnswer, { action: 'finish', token, position, jira_position: jiraPosition })).held,
    putCatalogue: part =>
      ask(catalogueAnswer, { label: 'catalogue', method: 'PUT', resource: 'catalogue', body: cataloguePartBody(part) }),
    showSpec: spec =>
      ask(dryRunAnswer, {
        label: 'dry run',
        resource: 'dry-run',
        about: spec.incident.externalId,
        body: specBody(spec),
      }),
    claimCreation: async (ticket, { after, minAgeSeconds }) => {
      const body = { ticket, after, min_age_seconds: minAgeSeconds }
      return (await final(ask(claimAnswer, { label: 'issue claim', resource: 'claim', about: ticket, body }))).claimed
    },
    writeIssueReport: (ticket, report) => {
      const about = 'ticket' in ticket ? ticket.ticket : ticket.externalId
      return final(
        ask(destinationAnswer, {
          label: 'issue report',
          method: 'PUT',
          resource: 'destinations',
          about,
          body: destinationBody(ticket, report),
        }),
      )
    },
    reportProblems: async problems => {
      for (let start = 0; start < problems.length; start += limits.problemReports) {
        const rows = problems
          .slice(start, start + limits.problemReports)
          .map(({ sysId, problem }) => ({ table: 'field_mapping', sys_id: sysId, problem }))
        await client.send({
          label: 'problem report',
          method: 'POST',
          path: `${base}/problems`,
          body: { problems: rows },
        })
      }
    },
  }
}

type Resource = Omit<JsonCall, 'path' | 'method'> & {
  readonly method?: JsonCall['method']
  readonly resource: string
}

/** 409: the app decided nothing, because its configuration is another one by now. */
function outdated(error: unknown, configuration: ConfigurationCache): unknown {
  if (!(error instanceof BridgeError) || error.status !== 409) return error
  configuration.drop()
  return new BridgeError('servicenow_outdated_configuration', error.message, { status: 409, cause: error })
}

/** The app's no (the ticket is private now, unlinked, linked elsewhere) stays a no; faults of the way there do not. */
async function final<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof BridgeError) || error.status !== 409) throw error
    throw new BridgeError(error.code, error.message, { retry: false, status: 409, cause: error })
  }
}
