/** A rate limiter that reports to nobody, with wide limits and no jitter. */
import type { LimiterOptions } from '../../../../../bridge/vendors/http/limiter.ts'

const ignore = () => undefined

export const quietLimiter = {
  vendor: 'servicenow',
  parallel: 8,
  perMinute: 0,
  defaultBackoffMs: 1000,
  onCircuit: ignore,
  onRateLimited: ignore,
  onNotAsked: ignore,
  isStopping: () => false,
  random: () => 0,
} satisfies LimiterOptions
