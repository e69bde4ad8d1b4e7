/** Whether somebody waits for the work under way, or it catches up. A vendor's limits are shared by both. */
import { AsyncLocalStorage } from 'node:async_hooks'

/** In the order in which they are served. */
export const priorities = ['foreground', 'background'] as const
export type Priority = (typeof priorities)[number]

/** Calls with the highest rank leave first. Urgent ones leave before the foreground. */
export const rankOf = (priority: Priority, urgent = false): number => (urgent ? 2 : priority === 'foreground' ? 1 : 0)

const storage = new AsyncLocalStorage<Priority>()

/** The priority of the calls that the current work makes: foreground unless `withPriority` says otherwise. */
export const currentPriority = (): Priority => storage.getStore() ?? 'foreground'

/** Does the work so that all its vendor calls are queued with this priority. Settles as the work does. */
export const withPriority = <T>(priority: Priority, work: () => Promise<T>): Promise<T> =>
  priority === currentPriority() ? work() : storage.run(priority, work)
