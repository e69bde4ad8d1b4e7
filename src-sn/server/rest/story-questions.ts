/** What is asked about stories, by the Home page and by the bridge alike: what is malformed is refused in words. */
import type { StoryFilter } from '../contract/home/find.ts'
import { exportStory } from '../home/export.ts'
import type { ExportFormat } from '../home/export-file.ts'
import { find } from '../home/find.ts'
import { explain } from '../home/story-failures.ts'
import { parseKey } from '../home/story-order.ts'
import { toStored } from '../platform/time.ts'
import { done, refused } from './resource.ts'
import type { Answer } from './resource.ts'

export const STORY_FILTERS: readonly [StoryFilter, ...StoryFilter[]] = ['all', 'refused', 'ours']
export const EXPORT_FORMATS: readonly [ExportFormat, ...ExportFormat[]] = ['csv', 'json']

export interface StoryQuestion {
  /** As somebody typed it. */
  readonly query: string
  readonly only: StoryFilter
}

export interface FindQuestion extends StoryQuestion {
  /** The `next` of the page before, '' for the first page. */
  readonly after: string
}

export interface FileQuestion extends StoryQuestion {
  readonly format: ExportFormat
  /** Moments or days, '' for no bound. */
  readonly from: string
  readonly until: string
}

export function answerFind({ query, only, after }: FindQuestion, seesPrivate: boolean): Answer {
  const place = parseKey(after)
  if (place === null) return refused(400, 'after is no place in a story: use the "next" of the page before.')
  return done(find({ query, filter: only, after: place }, { seesPrivate, explain }))
}

/** A moment of the range as it is asked for. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/

export function answerExport({ query, only, format, from, until }: FileQuestion, seesPrivate: boolean): Answer {
  const strange = Object.entries({ from, until }).find(([, moment]) => moment !== '' && !MOMENT.test(moment))
  if (strange !== undefined)
    return refused(400, `${strange[0]} must be a moment in UTC, such as 2026-11-22 or 2026-11-22T03:00:00Z.`)
  if (query.trim() === '' && (from === '' || until === ''))
    return refused(400, 'Name an incident, or a range of time with both its ends.')
  const range = { from: storedOf(from), until: storedOf(until) }
  const answer = exportStory({ format, query, range, filter: only }, { seesPrivate, explain })
  return 'problem' in answer ? refused(400, answer.problem) : done(answer)
}

function storedOf(moment: string): string {
  return moment === '' ? '' : toStored(moment.includes('T') ? moment : `${moment}T00:00:00Z`)
}
