import { z } from 'zod'

/** incident.io's ids are letters and digits. Anything else would be carried into paths and queries, and is no id. */
export const ioId = z.string().regex(/^[\w-]{1,64}$/)
