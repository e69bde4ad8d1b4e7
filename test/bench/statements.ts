/** Statements of the app inside ServiceNow. */
import { beside, type Measurement } from './figures.ts'

export async function statements(): Promise<Measurement> {
  return { figures: [beside('statements inside ServiceNow', 'not measured')], data: null }
}
