/** Waiting for a condition, with a limit. Nothing in the demo or in the flow tests sleeps blindly. */

const pauseMs = 100

export interface WaitOptions {
  limitMs?: number
  /** Called between two looks; throws when waiting on is pointless. */
  stillPossible?: () => void
  /** Called once, when the time is over: what else a reader of the complaint needs. */
  whatElse?: () => Promise<string>
}

/** Looks again and again until `look` finds something; what it threw last is part of the complaint. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | null>,
  options: WaitOptions = {},
): Promise<Found> {
  const { limitMs = 30_000, stillPossible = () => undefined, whatElse = () => Promise.resolve('') } = options
  const end = Date.now() + limitMs
  let last = 'nothing was found'
  for (;;) {
    stillPossible()
    try {
      const found = await look()
      if (found !== null) return found
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s for ${what}: ${last}${await whatElse()}`)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}

/** Says what is wrong, for use inside `until` and checks. */
export function expectSame(what: string, actual: unknown, wanted: unknown): void {
  if (actual !== wanted) throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`)
}
