/** What the demo says: where to click; with --once one line per step while it plays, and one line of JSON for programs. */
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

/** The one line of the demo to look at. */
export const whereToClick = (url: string): string => `Open ${url} and press "Declare". Ctrl-C ends all of it.`
