/** A vendor's OpenAPI document, read at run time where it lies beside the repository and never part of it. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const parameter = z.looseObject({
  in: z.string(),
  name: z.string(),
  schema: z.looseObject({ type: z.string().optional() }),
})
const operation = z.looseObject({
  parameters: z.array(parameter).optional(),
  responses: z.record(z.string(), z.unknown()),
})
const documentShape = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  'x-webhooks': z.record(z.string(), z.unknown()).default({}),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})
export type ContractDocument = z.infer<typeof documentShape>

/** The document, or null when there is none. A file that is there but is no such document is an error. */
export function readContract(path: string): ContractDocument | null {
  return existsSync(path) ? documentShape.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}
