/** What can be created where, who is logged in, which Jira this is. Data Center names its lists differently. */
import { Router } from 'express'
import type { Request } from 'express'
import { ApiError } from '../http/errors.ts'
import { account } from '../state/account.ts'
import { findProject } from '../state/projects.ts'
import type { FieldDefinition, IssueType, Project } from '../state/projects.ts'
import type { Showing } from './shown.ts'

const projectOf = (idOrKey: string): Project => {
  const project = findProject(idOrKey)
  if (project === undefined) throw new ApiError(404, [`No project could be found with key or id '${idOrKey}'.`])
  return project
}

const showType = ({ id, name }: IssueType) => ({ id, name, subtask: false })

const showField = ({ fieldId, name, required, schema, allowed }: FieldDefinition) => ({
  fieldId,
  key: fieldId,
  name,
  required,
  schema,
  hasDefaultValue: false,
  operations: ['set'],
  ...(allowed === undefined
    ? {}
    : {
        allowedValues: allowed.map((value, index) => ({
          id: String(index + 1),
          [schema.type === 'option' ? 'value' : 'name']: value,
        })),
      }),
})

export function metaRoutes({ baseUrl, deployment }: Showing, email: string): Router {
  const router = Router()
  const page = (request: Request, name: string, items: readonly object[]) => {
    const startAt = Number(request.query['startAt'] ?? 0)
    const maxResults = Number(request.query['maxResults'] ?? 50)
    const shown = items.slice(startAt, startAt + maxResults)
    return { startAt, maxResults, total: items.length, [deployment === 'cloud' ? name : 'values']: shown }
  }
  router.get('/issue/createmeta/:project/issuetypes', (request: Request<{ project: string }>, response) => {
    response.json(page(request, 'issueTypes', projectOf(request.params.project).issueTypes.map(showType)))
  })
  router.get(
    '/issue/createmeta/:project/issuetypes/:type',
    (request: Request<{ project: string; type: string }>, response) => {
      const type = projectOf(request.params.project).issueTypes.find(({ id }) => id === request.params.type)
      if (type === undefined) throw new ApiError(404, ['The issue type is not found in the project.'])
      response.json(page(request, 'fields', type.fields.map(showField)))
    },
  )
  router.get('/myself', (_request, response) => {
    const who = deployment === 'cloud' ? { accountId: '5b10a2844c20165700ede21g' } : { name: 'integration' }
    response.json({ ...who, displayName: account, emailAddress: email, active: true })
  })
  router.get('/serverInfo', (_request, response) => {
    const version = deployment === 'cloud' ? '1001.0.0-SNAPSHOT' : '9.12.4'
    response.json({
      baseUrl,
      version,
      deploymentType: deployment === 'cloud' ? 'Cloud' : 'Server',
      serverTitle: 'Jira',
    })
  })
  return router
}
