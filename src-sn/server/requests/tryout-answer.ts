/**
 * Works through a try-out: a page of incidents from the bridge, then a dry run of each row, which resolves lookups and asks the
 * dictionary. Each step can be repeated. Nothing but the result is written.
 */
import type { GlideRecord } from '@servicenow/glide'
import { askForPage, finishTryout } from './tryout.ts'
import { parsePage } from './tryout-page.ts'
import { countIncidents, countResult } from './tryout-counts.ts'
import { storePage } from './tryout-result.ts'
import type { Compared, TriedPage } from './tryout-result.ts'
import { keptByTickets } from './tryout-tickets.ts'
import { specLimits } from '../contract/spec.ts'
import type { RowRedecision } from '../contract/spec.ts'
import { tryoutLimits, tryoutLists } from '../contract/tryout-limits.ts'
import type { TryoutQuestion } from '../contract/tryout.ts'
import type { Ask, Verdict } from '../deliver/bridge-answer.ts'
import type { PrepareDraft } from '../mapping/prepared-draft.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { oneOf, parseJson } from '../platform/json.ts'
import { readRow, text, toNumber, writeRow } from '../platform/rows.ts'
import { TRYOUT } from '../platform/tables.ts'
import { unixSeconds } from '../platform/time.ts'

/** After so long no other page is begun in a transaction; the rest goes on in the next one. A page alone can take several seconds. */
const STEP_SECONDS = 3

const GOES_ON: Verdict = { verdict: 'sent', answer: 'delivered: the result is on the try-out.', outcome: 'delivered' }

const CHANGED_MEANWHILE = 'The saved mapping was changed while it was compared. Try again.'

/** What the work is done with. */
interface TryoutWork {
  readonly prepareDraft: PrepareDraft
  readonly dryRun: Compared['dryRun']
}

export function answerTryout(ask: Ask, sysId: string, { prepareDraft, dryRun }: TryoutWork): Verdict {
  const row = readRow(TRYOUT, sysId)
  if (row === null) return { verdict: 'parked', answer: 'The try-out was deleted.' }
  if (text(row, 'status') !== 'running') return GOES_ON
  const draft = prepareDraft(parseJson(text(row, 'draft')))
  if ('problems' in draft) return failed(sysId, draft.problems.join('\n'))
  const until = unixSeconds() + STEP_SECONDS
  const work: Work = { ask, draft, dryRun, kept: keptByTickets(draft.takesFollowUps) }
  for (;;) {
    const step = takePage(sysId, work)
    if (step !== 'more') return step
    if (unixSeconds() >= until) return goOn(sysId)
  }
}

interface Work extends Compared {
  readonly ask: Ask
  /** What tickets keep. It grows by what pages did not know. */
  kept: readonly RowRedecision[]
}

/** One page, stored; `more` when there are others. */
function takePage(sysId: string, work: Work): Verdict | 'more' {
  const row = readRow(TRYOUT, sysId)
  if (row === null) return GOES_ON
  if (text(row, 'configuration') !== presentVersion()) return failed(sysId, CHANGED_MEANWHILE)
  const pages = toNumber(row, 'pages')
  const left = toNumber(row, 'wanted') - toNumber(row, 'private_count') - countIncidents(sysId)
  if (left <= 0) return finished(sysId)
  // A ticket that keeps another template than the page was decided by: asked once more.
  for (const again of [0, 1]) {
    const page = askPage(row, left, work)
    if ('verdict' in page) return page
    const triesFollowUps = page.incidents.some(({ followUps }) => followUps !== null)
    writeRow(TRYOUT, sysId, { pages: `${pages + again + 1}`, ...(triesFollowUps ? { follow_ups: '0' } : {}) })
    const missing = storePage(sysId, page, { ...work, isLast: again === 1 })
    if (missing.length > 0) {
      // What this page did not know has to be among them.
      work.kept = [...work.kept, ...missing].slice(-specLimits.redecisions)
      continue
    }
    if (page.after === '') return finished(sysId)
    const hidden = toNumber(row, 'private_count') + page.private
    const oldest = page.incidents[page.incidents.length - 1]?.now.createdAt ?? ''
    writeRow(TRYOUT, sysId, {
      after: page.after,
      private_count: `${hidden}`,
      answer: `Looked at ${countIncidents(sysId) + hidden} incidents so far.`,
      ...(oldest === '' ? {} : { oldest }),
    })
    return 'more'
  }
  return 'more'
}

/** Or the bridge's own verdict when it answers without a page. */
function askPage(row: GlideRecord, left: number, { ask, draft, kept }: Work): TriedPage | Verdict {
  const list = oneOf(tryoutLists, text(row, 'list'), 'newest')
  const question: TryoutQuestion = {
    configuration: text(row, 'configuration'),
    redecisions: kept,
    tryout: {
      sys_id: row.getUniqueValue(),
      list,
      after: text(row, 'after'),
      count: Math.min(tryoutLimits.page, left),
      follow_ups: list === 'newest' && draft.takesFollowUps,
      draft: draft.body,
    },
  }
  const verdict = ask({ ...question })
  if (verdict.spec === undefined) return verdict
  const page = parsePage(verdict.spec)
  if (!page.ok)
    return {
      verdict: 'retry',
      answer: `App and bridge must be of the same version; the answer is wrong: ${page.problem}`,
    }
  return page.value.configuration === text(row, 'configuration')
    ? page.value
    : { verdict: 'retry', answer: 'The bridge decided by another configuration than the app has.' }
}

function goOn(sysId: string): Verdict {
  const row = readRow(TRYOUT, sysId)
  if (row === null || askForPage(sysId, text(row, 'after'))) return GOES_ON
  return failed(sysId, 'The next page could not be asked for: its outbound event was not stored. Try again.')
}

function failed(sysId: string, answer: string): Verdict {
  finishTryout(sysId, 'failed', answer)
  return { ...GOES_ON, answer: `delivered: ${answer}` }
}

function finished(sysId: string): Verdict {
  const row = readRow(TRYOUT, sysId)
  finishTryout(sysId, 'done', '', countResult(sysId, row !== null && text(row, 'follow_ups') !== ''))
  return GOES_ON
}
