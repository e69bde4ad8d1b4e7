/**
 * The vendor's contract, read at run time where it lies beside the repository and never part of it. With it, every
 * request, every answer and every webhook body is checked; without it, only the routes' own parsers are at work.
 */
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import { middleware } from 'express-openapi-validator'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ContractDocument } from '../../shared/contract.ts'
import { toMicroseconds } from '../clock.ts'

type ApiSpec = Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>

const webhookShape = z.object({
  get: z.object({
    responses: z.object({
      200: z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) }),
    }),
  }),
})

/** Where the contract is looked for: beside the repository, unless the environment names another file. */
export function contractPath(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(process.cwd(), env['INCIDENT_IO_CONTRACT'] || '../shared/contracts/incident-io.openapi.json')
}

/** The vendor documents no error answers; this is the shape its guide describes. */
const errorResponse = {
  description: 'Error',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['type', 'status', 'request_id', 'errors'],
        properties: {
          type: { type: 'string' },
          status: { type: 'integer' },
          request_id: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: { type: 'string' },
                message: { type: 'string' },
                source: { type: 'object', required: ['field'], properties: { field: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
}

/** Served from anywhere; filters written `name[operator]`; colons of timestamps allowed unescaped, as most clients send them. */
const prepare = (document: ContractDocument): ApiSpec => {
  const copy = structuredClone(document)
  for (const each of Object.values(copy.paths).flatMap(methods => Object.values(methods))) {
    each.responses['default'] = errorResponse
    for (const item of (each.parameters ?? []).filter(candidate => candidate.in === 'query')) {
      item['allowReserved'] = true
      if (item.schema.type === 'object') Object.assign(item, { style: 'deepObject', explode: true })
    }
  }
  return { ...copy, servers: [{ url: '/' }] } as unknown as ApiSpec
}

const compiled = new WeakMap<ContractDocument, ReturnType<typeof middleware>>()

/**
 * Checks requests (refused as 422) and this server's own answers (a 500 naming the path). The handlers keep nothing
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
  })

export type PayloadCheck = (eventType: string, payload: unknown) => void

const payloadChecks = new WeakMap<ContractDocument, PayloadCheck>()

/**
 * Throws when a webhook body does not fit the contract; event types the contract does not know pass. Servers in one
 * process share the compiled schemas.
 */
export function payloadCheck(document: ContractDocument): PayloadCheck {
  const check = payloadChecks.get(document) ?? createPayloadCheck(document)
  payloadChecks.set(document, check)
  return check
}

function createPayloadCheck(document: ContractDocument): PayloadCheck {
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    allErrors: true,
    formats: {
      'date-time': (text: string) => toMicroseconds(text) !== null,
      int64: true,
      double: true,
    },
  })
  ajv.addSchema({ $id: 'contract', components: document.components })
  const validators = new Map<string, ValidateFunction>()
  /** Compiled when the first event of that type leaves: compiling all of them takes long. */
  const validatorOf = (eventType: string): ValidateFunction | undefined => {
    const hook = document['x-webhooks'][`/x-webhooks/${eventType}`]
    if (hook === undefined) return undefined
    const { schema } = webhookShape.parse(hook).get.responses[200].content['application/json']
    const { $ref } = z.object({ $ref: z.string() }).parse(schema)
    const validate = validators.get(eventType) ?? ajv.compile({ $ref: `contract${$ref}` })
    validators.set(eventType, validate)
    return validate
  }
  return (eventType, payload) => {
    const validate = validatorOf(eventType)
    if (validate === undefined || validate(payload) === true) return
    throw new Error(`webhook ${eventType} breaks the contract: ${ajv.errorsText(validate.errors)}`)
  }
}
