/**
 * The vendor's contract for Cloud, read at run time where it lies beside the repository and never part of it. Version 2
 * has the same shapes but for rich text, which the contract leaves open: its paths are checked by those of version 3.
 */
import { middleware } from 'express-openapi-validator'
import { resolve } from 'node:path'
import type { ContractDocument } from '../../shared/contract.ts'

type ApiSpec = Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>

/** Where the contract is looked for: beside the repository, unless the environment names another file. */
export function contractPath(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(process.cwd(), env['JIRA_CONTRACT'] || '../shared/contracts/jira-cloud.openapi.json')
}

const errorAnswer = {
  description: 'Error',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorCollection' } } },
}

/** Served from anywhere; refusals of every status in the one documented shape; JQL as most clients send it. */
const prepare = (document: ContractDocument): ApiSpec => {
  const copy = structuredClone(document)
  for (const operation of Object.values(copy.paths).flatMap(methods => Object.values(methods))) {
    for (const status of Object.keys(operation.responses)) if (Number(status) >= 400) delete operation.responses[status]
    operation.responses['default'] = errorAnswer
    for (const item of (operation.parameters ?? []).filter(candidate => candidate.in === 'query'))
      item['allowReserved'] = true
  }
  const older = Object.entries(copy.paths)
    .filter(([path]) => !path.endsWith('/search/jql'))
    .map(([path, methods]) => {
      const renamed = Object.entries(methods).map(([method, operation]) => [
        method,
        { ...operation, operationId: `${String(operation['operationId'])}2` },
      ])
      return [path.replace('/rest/api/3/', '/rest/api/2/'), Object.fromEntries(renamed) as object] as const
    })
  const paths: Record<string, object> = { ...copy.paths, ...Object.fromEntries(older) }
  return { ...copy, paths, servers: [{ url: '/' }] } as unknown as ApiSpec
}

const compiled = new WeakMap<ContractDocument, ReturnType<typeof middleware>>()

/**
 * Checks requests (refused as 400) and this server's own answers (a 500 naming the path). The handlers keep nothing
 * between requests but compiled schemas, which take a while to make: servers in one process share them.
 */
export function contractMiddleware(document: ContractDocument): ReturnType<typeof middleware> {
  const handlers = compiled.get(document) ?? compile(document)
  compiled.set(document, handlers)
  return handlers
}

const compile = (document: ContractDocument): ReturnType<typeof middleware> =>
  middleware({
    apiSpec: prepare(document),
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: { allErrors: true },
    validateSecurity: false,
    fileUploader: false,
    // Data Center has addresses that the contract of Cloud does not know.
    ignoreUndocumented: true,
  })
