/** /issue: create, read, edit, properties. Version 3 on Cloud alone, version 2 everywhere. */
import { Router } from 'express'
import type { Request } from 'express'
import { ApiError, noIssue } from '../http/errors.ts'
import { account } from '../state/account.ts'
import type { Issues, StoredIssue } from '../state/issues.ts'
import { applyOperations, checkFields, readPlace, updateBody } from '../state/write.ts'
import { showIssue, toNames } from './shown.ts'
import type { Showing } from './shown.ts'

export function issueRoutes(issues: Issues, showing: Showing, version: 2 | 3): Router {
  const router = Router()
  const existingIssue = (idOrKey: string): StoredIssue => {
    const issue = issues.find(idOrKey)
    if (issue === undefined) throw noIssue()
    return issue
  }
  router.post('/issue', (request, response) => {
    const { fields, properties } = parseBody(request)
    const { project, type } = readPlace(fields)
    checkFields(type, fields, version, true)
    const { project: _project, issuetype: _type, ...rest } = fields
    const issue = issues.create({
      project,
      type,
      fields: rest,
      properties: Object.fromEntries(properties.map(({ key, value }) => [key, value])),
    })
    response
      .status(201)
      .json({ id: issue.id, key: issue.key, self: `${showing.baseUrl}/rest/api/${version}/issue/${issue.id}` })
  })
  router.get('/issue/:issue', (request: Request<{ issue: string }>, response) => {
    const { fields, properties } = request.query
    response.json(
      showIssue(existingIssue(request.params.issue), showing, {
        fields: toNames(fields),
        properties: toNames(properties),
      }),
    )
  })
  router.put('/issue/:issue', (request: Request<{ issue: string }>, response) => {
    const issue = existingIssue(request.params.issue)
    const written = applyOperations(issue.fields, parseBody(request))
    checkFields(issue.type, written, version, false)
    if (Object.keys(written).length > 0) issues.edit(issue, written, account)
    response.status(204).end()
  })
  router.get('/issue/:issue/properties/:key', (request: Request<{ issue: string; key: string }>, response) => {
    const { key } = request.params
    const issue = existingIssue(request.params.issue)
    if (!(key in issue.properties)) throw new ApiError(404, [`The property ${key} does not exist.`])
    response.json({ key, value: issue.properties[key] })
  })
  router.put('/issue/:issue/properties/:key', (request: Request<{ issue: string; key: string }>, response) => {
    const { key } = request.params
    const issue = existingIssue(request.params.issue)
    const isNew = !(key in issue.properties)
    issue.properties[key] = request.body
    response.status(isNew ? 201 : 200).json({})
  })
  return router
}

function parseBody(request: Request) {
  const parsed = updateBody.safeParse(request.body)
  if (!parsed.success)
    throw new ApiError(400, ['Invalid request payload. Refer to the REST API documentation and try again.'])
  return parsed.data
}
