import { z } from 'zod'
import type { RestAnswer } from '../../start.ts'

const row = z.record(z.string(), z.string())

/** The rows of a list, as the Table API gives them. */
export const rowsIn = ({ body }: RestAnswer): z.infer<typeof row>[] =>
  z.object({ result: z.array(row) }).parse(body).result

/** The sys_id of the one record in an answer. */
export const sysIdIn = ({ body }: RestAnswer): string =>
  z.object({ result: z.looseObject({ sys_id: z.string() }) }).parse(body).result.sys_id
