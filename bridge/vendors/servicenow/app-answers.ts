/** What the app's REST API answers, checked and in the spelling of the ports. */
import { z } from 'zod'
import { recordTypes, rowOutcomes, ticketStatuses, wants } from '../../../src-sn/server/contract/vocabulary.ts'
import { camelKeys } from '../../wire/spelling.ts'
import type {
  Comparison,
  DocumentAnswer,
  FinishedSweep,
  HandedLink,
  IssueState,
  RowAnswer,
  RowRedecision,
  ShownSpec,
  SweepClaim,
} from '../../sync/ports.ts'
import { directionsBody } from './directions.ts'

const recordType = z.enum(recordTypes)
const outcome = z.enum(rowOutcomes)
const record = z
  .object({ table: z.string(), sys_id: z.string(), number: z.string(), url: z.string() })
  .transform(camelKeys)

const issue = z
  .object({
    id: z.string(),
    key: z.string(),
    state: z.string(),
    memory: z.string(),
    warnings: z.string(),
    attempt: z.number(),
    status: z.enum(ticketStatuses),
  })
  .transform((given): IssueState => given)

const row = z
  .object({
    record_type: recordType,
    external_id: z.string(),
    outcome,
    sys_id: z.string(),
    template: z.string(),
    reason: z.string(),
    warnings: z.number(),
    record: record.nullable(),
    jira: issue.nullable(),
  })
  .transform((given): RowAnswer => camelKeys(given))

const link = z
  .object({
    event: z.string(),
    record_type: recordType,
    external_id: z.string(),
    incident_id: z.string(),
    table: z.string(),
    number: z.string(),
    url: z.string(),
  })
  .transform((given): HandedLink => camelKeys(given))

export const documentAnswer = z
  .object({
    configuration: z.string(),
    rows: z.array(row),
    notes: z.object({ stored: z.number(), known: z.number(), written: z.number() }),
    wants: z.array(z.enum(wants)),
    unfinished: z.boolean().default(false),
    links: z.array(link),
  })
  .transform((given): DocumentAnswer => given)

const ids = z.array(z.string())

export const comparisonAnswer = z
  .object({ configuration: z.string(), unknown: ids, older: ids, changed: ids, owed: ids })
  .transform((given): Comparison => given)

export const heldAnswer = z.object({ held: z.boolean() })

export const finishAnswer = z
  .object({
    held: z.boolean(),
    stored: z.boolean().default(true),
    next_due_seconds: z.number().nullable().default(null),
    more_due: z.boolean().default(false),
    directions: directionsBody.default([]),
  })
  .transform(({ held, stored, next_due_seconds: seconds, more_due: isMoreDue, directions }): FinishedSweep => ({
    isStored: held && stored,
    nextDueMs: seconds === null ? null : seconds * 1000,
    isMoreDue,
    directions,
  }))

export const sweepClaimAnswer = z
  .discriminatedUnion('held', [
    z.object({ held: z.literal(false) }),
    z.object({
      held: z.literal(true),
      token: z.string(),
      position: z.string(),
      jira_position: z.string(),
      owed: ids,
      waiting: ids.default([]),
      jira: ids,
      unread: z
        .array(z.object({ list: z.enum(['incidents', 'follow_ups', 'issues']), key: z.string(), due: z.boolean() }))
        .default([]),
      listed: z
        .object({ tickets: z.number(), notes: z.number(), events: z.number(), unread: z.number() })
        .default({ tickets: 0, notes: 0, events: 0, unread: 0 }),
      configuration: z.string(),
      now: z.string().default(''),
      takes_found: z.boolean().default(false),
    }),
  ])
  .transform((given): SweepClaim => camelKeys(given))

export const catalogueAnswer = z.object({ added: z.number(), changed: z.number(), removed: z.number() })

export const claimAnswer = z.object({ claimed: z.boolean() })

export const destinationAnswer = z.object({ outcome: z.enum(['written', 'unchanged', 'ignored']), detail: z.string() })

const redecision = z
  .object({ record_type: recordType, external_id: z.string(), template: z.string(), record: z.string() })
  .transform((given): RowRedecision => camelKeys(given))

export const dryRunAnswer = z
  .object({ text: z.string(), preview: z.unknown(), redecisions: z.array(redecision) })
  .transform((given): ShownSpec => given)
