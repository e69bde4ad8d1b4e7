/** Refusals of the control plane: a sentence that says what to write instead. */
import type { ErrorRequestHandler } from 'express'
import { z } from 'zod'

export class ControlError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The body as its schema has it, or a 400 that lists what is wrong. */
export function parseControl<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  throw new ControlError(400, z.prettifyError(parsed.error))
}

/** The thing of that name; else a 400 listing the names there are. */
export function named<Item extends { name: string }>(what: string, items: readonly Item[], name: string): Item {
  const found = items.find(item => item.name.toLowerCase() === name.toLowerCase())
  if (found === undefined)
    throw new ControlError(
      400,
      `${what}: nothing is called "${name}"; known: ${items.map(item => item.name).join(', ')}`,
    )
  return found
}

const statusOf = (error: unknown): number => {
  const parsed = z.object({ status: z.number() }).safeParse(error)
  return parsed.success ? parsed.data.status : 500
}

export const controlErrors: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const message = error instanceof Error ? error.message : String(error)
  response.status(statusOf(error)).json({ error: { message } })
}
