/** Engineers in Jira: the only way in which scenarios let people work there, so that the log is complete. */
import { z } from 'zod'
import type { Jira } from '../../ends/jira/start.ts'
import type { ActorLog } from './log.ts'

const engineer = 'Priya Engineer'
const shown = z.looseObject({ category: z.string() })

export interface Engineers {
  /** To a status of the workflow, by its name. */
  move(issue: string, status: string): Promise<void>
  edit(issue: string, fields: Record<string, unknown>): Promise<void>
  remove(issue: string): Promise<void>
}

export function createEngineers(jira: Jira, log: ActorLog): Engineers {
  return {
    move: async (issue, status) =>
      void (await log.carryOut(
        engineer,
        { kind: 'issue moved', issue, status, category: '' },
        () => jira.control('POST', `/issues/${issue}/transition`, { status, by: engineer }),
        (act, answer) => void (act.category = shown.parse(answer).category),
      )),
    edit: async (issue, fields) =>
      void (await log.carryOut(engineer, { kind: 'issue edited', issue, fields }, () =>
        jira.control('PATCH', `/issues/${issue}`, { fields, by: engineer }),
      )),
    remove: async issue =>
      void (await log.carryOut(engineer, { kind: 'issue deleted', issue }, () =>
        jira.control('DELETE', `/issues/${issue}`),
      )),
  }
}
