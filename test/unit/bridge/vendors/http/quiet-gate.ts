/** A gate that reports to nobody, with wide limits and no jitter. */
import type { VendorGateOptions } from '../../../../../bridge/vendors/http/gate.ts'

const ignore = () => undefined

export const quietGate = {
  vendor: 'servicenow',
  title: 'ServiceNow',
  parallel: 8,
  perMinute: 0,
  firstPauseMs: 1000,
  onCircuit: ignore,
  onPause: ignore,
  onRefusal: ignore,
  isStopping: () => false,
  random: () => 0,
} satisfies VendorGateOptions
