/** What a call to a vendor is for. A vendor's limits are shared by all work: present state goes first, catching up last. */
import { AsyncLocalStorage } from 'node:async_hooks'

/** In the order in which they are served. */
export const workClasses = ['state', 'notes', 'attachments', 'backfill'] as const
export type WorkClass = (typeof workClasses)[number]

const current = new AsyncLocalStorage<WorkClass>()

/** The class of the work under way here; `state` unless somebody said otherwise. */
export const currentWorkClass = (): WorkClass => current.getStore() ?? 'state'

/** Runs a piece of work under a class; within work of a lower class it stays that: a note of a backfill is backfill. */
export const withWorkClass = <T>(workClass: WorkClass, run: () => T): T => current.run(lower(currentWorkClass(), workClass), run)

/** Runs work under exactly this class. For work that was asked for elsewhere: it would otherwise inherit from whoever ran before it. */
export const asWorkClass = <T>(workClass: WorkClass, run: () => T): T => current.run(workClass, run)

/** How early a class is served; 0 is last. */
export const rankOf = (workClass: WorkClass): number => workClasses.length - 1 - workClasses.indexOf(workClass)

const lower = (one: WorkClass, other: WorkClass): WorkClass => (rankOf(one) <= rankOf(other) ? one : other)

/** The class that is served earlier: of two who wait for the same work, the more urgent decides. */
export const higher = (one: WorkClass, other: WorkClass): WorkClass => (rankOf(one) >= rankOf(other) ? one : other)
