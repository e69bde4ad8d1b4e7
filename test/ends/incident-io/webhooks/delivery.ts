import type { Endpoint } from './endpoints.ts'

/** One try to deliver an event, with the status of the answer or what kept it away. */
export interface Attempt {
  at: string
  status: number | null
  error: string | null
  /** The body of the answer. */
  answer: string
}
/** One event on its way to one endpoint. */
export interface Delivery {
  id: string
  eventType: string
  endpoint: Endpoint
  body: string
  attempts: Attempt[]
  state: 'pending' | 'delivered' | 'exhausted' | 'dropped'
}
