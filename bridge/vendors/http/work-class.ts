/** What a call to a vendor is for: somebody waits for it, or it catches up. A vendor's limits are shared by both. */

/** In the order in which they are served. */
export const workClasses = ['foreground', 'background'] as const
export type WorkClass = (typeof workClasses)[number]

/** How early a class is served; 0 is last. */
export const rankOf = (workClass: WorkClass): number => workClasses.length - 1 - workClasses.indexOf(workClass)
