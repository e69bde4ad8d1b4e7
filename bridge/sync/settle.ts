/** Several pieces of one run: a failing one delays no other, and what to throw afterwards. */
import { isWorthAnotherAttempt } from '../observability/errors.ts'

interface Settled<T> {
  readonly values: readonly T[]
  readonly errors: readonly unknown[]
}

/** Runs all, one after the other. Sequential on purpose: rate limits make parallelism pointless, and the order stays as given. */
export async function settle<T>(tasks: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const values: T[] = []
  const errors: unknown[] = []
  for (const task of tasks) {
    try {
      values.push(await task())
    } catch (error) {
      errors.push(error)
    }
  }
  return { values, errors }
}

/** Throws the error that decides: one that another attempt can mend comes first, or the sender would never try again. */
export function throwWorst(errors: readonly unknown[]): void {
  const worst = errors.find(isWorthAnotherAttempt) ?? errors[0]
  if (worst !== undefined) throw worst
}
