/** What a call to a vendor is for: somebody waits for it, or it catches up. A vendor's limits are shared by both. */
import { AsyncLocalStorage } from 'node:async_hooks'

/** In the order in which they are served. */
export const workClasses = ['foreground', 'background'] as const
export type WorkClass = (typeof workClasses)[number]

const current = new AsyncLocalStorage<WorkClass>()

/** The class of the work under way here; `foreground` unless somebody said otherwise. */
export const currentWorkClass = (): WorkClass => current.getStore() ?? 'foreground'

/** Runs work under exactly this class, whoever asked for it. */
export const withWorkClass = <T>(workClass: WorkClass, run: () => T): T => current.run(workClass, run)

/** How early a class is served; 0 is last. */
export const rankOf = (workClass: WorkClass): number => workClasses.length - 1 - workClasses.indexOf(workClass)
