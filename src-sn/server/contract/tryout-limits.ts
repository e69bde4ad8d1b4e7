/** Which incidents a try-out looks at, and how many of them. */

/** How many incidents may be asked for, and how many of them in one call. */
export const tryoutLimits = {
  fewest: 1,
  most: 500,
  page: 50,
  /** Characters of the draft, and of an answer: both fit a body of the bridge and of the app. */
  draftCharacters: 700_000,
  answerCharacters: 700_000,
  decisionCharacters: 1000,
  titleCharacters: 1000,
} as const

/**
 * Which incidents are tried, the newest first: real ones, or those that nobody has closed yet, which Start asks about. On Trial these are
 * test incidents.
 */
export const tryoutLists = ['newest', 'running', 'running_tests'] as const

export type TryoutList = (typeof tryoutLists)[number]
