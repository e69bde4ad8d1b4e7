/** What the demo says: one line per step while it plays, where everything is, and one line of JSON for programs. */
import type { World } from '../world/world.ts'

export interface StepResult {
  step: string
  ok: boolean
  seconds: number
  says: string
}

export interface Verdict {
  ok: boolean
  ticket: string | null
  steps: StepResult[]
  failed?: string
  error?: string
}

/** `edited      Checkout is down (Critical) -> INC0010001 ...` */
export const stepLine = ({ step, ok, says }: StepResult): string => `${ok ? '✓' : '✗'} ${step.padEnd(12)} ${says}`

/** The last line of `--once`. */
export const verdictLine = (verdict: Verdict): string => JSON.stringify(verdict)

/** Addresses and log-ins; new ones at every start, on this machine only. */
export function addresses({ instance, incidentIoServer, bridge }: World): string {
  const logins = Object.entries(instance.users).map(([name, { password }]) => `    ${name.padEnd(14)} ${password}`)
  return [
    '',
    `ServiceNow    ${instance.url}`,
    ...logins,
    `    OAuth client   ${instance.oauth.clientId} / ${instance.oauth.clientSecret}`,
    `incident.io   ${incidentIoServer.url}   API key ${incidentIoServer.apiKey}`,
    '    declare:  ' +
      `curl -s ${incidentIoServer.url}/_/incidents -H 'content-type: application/json' -d '{"name": "Login fails", "severity": "Major"}'`,
    `Bridge        ${bridge.url}/health/ready`,
    '',
    'Ctrl-C ends all of it.',
  ].join('\n')
}
