/** Whether somebody waits for the work under way, or it catches up. A vendor's limits are shared by both. */
import { AsyncLocalStorage } from 'node:async_hooks'

/** In the order in which they are served. */
export const priorities = ['foreground', 'background'] as const
export type Priority = (typeof priorities)[number]

/** Calls with the highest rank leave first. Urgent ones leave before the foreground. */
export const rankOf = (priority: Priority, urgent = false): number => (urgent ? 2 : priority === 'foreground' ? 1 : 0)

const storage = new AsyncLocalStorage<Priority>()
let jobsWithStorage = 0

/** The priority of the calls that the current work makes: foreground unless `withPriority` says otherwise. */
export const currentPriority = (): Priority => storage.getStore() ?? 'foreground'

/** Does the work so that all its vendor calls are queued with this priority. Settles as the work does. */
export async function withPriority<T>(priority: Priority, work: () => Promise<T>): Promise<T> {
  if (priority === currentPriority()) return work()
  jobsWithStorage += 1
  try {
    return await storage.run(priority, work)
  } finally {
    jobsWithStorage -= 1
    // A storage in use slows down every promise of the process, by 5 % of a run on Node 20. Without background work it is off.
    if (jobsWithStorage === 0) storage.disable()
  }
}
