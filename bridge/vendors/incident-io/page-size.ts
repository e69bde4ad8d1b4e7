/**
 * How many rows a page of each list is asked to have. An incident with many fields and options has hundreds of kilobytes, so a full
 * page may be larger than the memory allows, or slower than the timeout. Then the pages of that list get smaller, and grow back when
 * what was read says that larger ones fit.
 */

export type ShrinkReason = 'too large' | 'too slow' | 'cut off'

/** For the log: fixed words and counts. */
export interface SmallerPages {
  readonly label: string
  readonly count: number
  readonly reason: ShrinkReason
}

export interface PageSize {
  current(): number
  /** Fewer rows from now on; false when there was one row only. */
  shrink(asked: number, reason: ShrinkReason): boolean
  /** The size had nothing to do with the failure. */
  restore(rows: number): void
  /** A page was read. */
  noteRead(page: { readonly asked: number; readonly rows: number; readonly characters: number }): void
}

/** By the label of the list. */
export type PageSizes = (label: string) => PageSize

/** The contract's text allows 250 incidents a page, although its schema says 500. Of follow-ups and updates both say 250. */
export const fullPage = 250
/**
 * Read and parsed, an answer takes many times as much memory: with 8 MB a process that lists large incidents passed 200 MB, with 4 MB
 * it stays at 160. Parsing it holds up everything else for 20 to 30 ms.
 */
export const maxPageBytes = 4 * 1024 * 1024
/** So much of it may be used by a larger page, as far as can be foreseen. */
const foreseenShare = 0.75
const readsToGrow = 4
/** Silence counts for the circuit, which opens at five in a row: from a full page it takes four steps to a single row. */
const divisor: Readonly<Record<ShrinkReason, number>> = { 'too large': 2, 'too slow': 4, 'cut off': 4 }

/** The sizes of one client. They stay from one reading to the next, so that no list begins with the pages that failed before. */
export function createPageSizes(onSmaller: (about: SmallerPages) => void): PageSizes {
  const sizes = new Map<string, PageSize>()
  return label => {
    const size = sizes.get(label) ?? createPageSize((count, reason) => onSmaller({ label, count, reason }))
    sizes.set(label, size)
    return size
  }
}

function createPageSize(report: (count: number, reason: ShrinkReason) => void): PageSize {
  let current = fullPage
  let readInARow = 0
  const set = (rows: number): void => {
    current = rows
    readInARow = 0
  }
  return {
    current: () => current,
    shrink: (asked, reason) => {
      if (asked <= 1) return false
      set(Math.max(1, Math.floor(asked / divisor[reason])))
      report(current, reason)
      return true
    },
    restore: set,
    noteRead: ({ asked, rows, characters }) => {
      if (current === fullPage || asked < current || rows === 0) return
      readInARow += 1
      const larger = Math.min(fullPage, current * 2)
      if (readInARow >= readsToGrow && (characters / rows) * larger <= maxPageBytes * foreseenShare) set(larger)
    },
  }
}
