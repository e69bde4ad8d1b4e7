/**
 * Which template makes the ticket of an incident or follow-up, and why no other. The rules are incident.io's own:
 * https://docs.incident.io/integrations/servicenow (nothing has conditions: the first template takes everything;
 * at least one condition exists: no match means no ticket, unless a fallback template is set).
 */
import { readAttribute } from './attribute.ts'
import { checkCondition } from './condition.ts'
import { hasConditions, whyNotUsed, type Evaluation, type NotUsed } from './not-used.ts'
import type { RecordType, Subject, Template } from './types.ts'

interface TemplateChoice {
  /** null: no ticket. */
  readonly template: Template | null
  /** Sentences for the ticket row: the verdict first, then one line for each template that was not chosen. */
  readonly decision: string
  /** The same in codes, which quote neither a name nor a value. */
  readonly verdict: Verdict
  readonly notUsed: readonly { readonly template: string; readonly because: NotUsed }[]
}

type Verdict =
  | 'none_is_on'
  | 'first'
  | 'conditions_match'
  | 'fallback'
  | 'conditions_fail'
  | 'kept'
  | 'kept_but_off'
  | 'kept_was_deleted'
  | 'kept_is_for_others'

/**
 * Chooses among templates that are sorted by order. `keeping` is the template (sys_id) that an existing record came from, null
 * or '' when there is none. It keeps the ticket, also when it is switched off or deleted: then the record stays as it is, and no
 * other template takes over its columns.
 */
export function chooseTemplate(
  templates: readonly Template[],
  recordType: RecordType,
  subject: Subject,
  keeping: string | null,
): TemplateChoice {
  const ofType = templates.filter(template => template.recordType === recordType)
  const isTest = subject.incident.mode === 'test'
  const active = ofType.filter(({ active, trial = false }) => active && trial === isTest)
  const evaluations = active.map(template => evaluate(template, subject))
  const fresh = pick(active, evaluations, isTest)
  const chosen = keeping === null || keeping === '' ? fresh : keep(templates, recordType, keeping, fresh)
  const others = ofType
    .filter(template => template !== chosen.template)
    .map(template => ({ template, ...whyNotUsed(template, evaluations, chosen.template) }))
  const lines = others.map(({ template, words }) => `"${template.name}" is not used: ${words}.`)
  return {
    template: chosen.template,
    decision: [chosen.sentence, ...lines].join('\n'),
    verdict: chosen.verdict,
    notUsed: others.map(({ template, because }) => ({ template: template.sysId, because })),
  }
}

interface Pick {
  readonly template: Template | null
  readonly verdict: Verdict
  readonly sentence: string
}

function pick(active: readonly Template[], evaluations: readonly Evaluation[], isTest: boolean): Pick {
  const first = active[0]
  if (first === undefined)
    return {
      template: null,
      verdict: 'none_is_on',
      sentence: `No ticket: no template of this kind has "Create tickets" on${isTest ? ' and takes test incidents ("Trial")' : ''}.`,
    }
  if (!active.some(hasConditions)) {
    return {
      template: first,
      verdict: 'first',
      sentence: `Template "${first.name}" is used: no template has conditions, so the first one takes everything.`,
    }
  }
  const winner = evaluations.find(one => one.matched)
  if (winner)
    return {
      template: winner.template,
      verdict: 'conditions_match',
      sentence: `Template "${winner.template.name}" is used: ${winner.reason}.`,
    }
  const fallback = active.find(template => template.fallback)
  if (fallback)
    return {
      template: fallback,
      verdict: 'fallback',
      sentence: `Template "${fallback.name}" is used: nothing matches, and it is the fallback.`,
    }
  const sentence = 'No ticket: no conditions match, and no fallback template is set.'
  return { template: null, verdict: 'conditions_fail', sentence }
}

function keep(templates: readonly Template[], recordType: RecordType, keeping: string, fresh: Pick): Pick {
  if (fresh.template?.sysId === keeping) return fresh
  const kept = templates.find(template => template.sysId === keeping)
  const instead = `Without a record it would ${fresh.template === null ? 'get no ticket' : `use "${fresh.template.name}"`}.`
  const stays = 'the record stays as it is and is no longer updated'
  if (kept === undefined)
    return {
      template: null,
      verdict: 'kept_was_deleted',
      sentence: `No template updates this record: the one that it came from was deleted, so ${stays}. ${instead}`,
    }
  const name = `"${kept.name}"`
  if (kept.recordType !== recordType)
    return {
      template: null,
      verdict: 'kept_is_for_others',
      sentence: `No template updates this record: ${name}, which it came from, is for other tickets now, so ${stays}. ${instead}`,
    }
  return {
    template: kept,
    verdict: kept.active ? 'kept' : 'kept_but_off',
    sentence: kept.active
      ? `Template ${name} keeps this ticket: its record exists already. ${instead}`
      : `Template ${name} keeps this ticket, and its "Create tickets" is off: ${stays} until it is on again. ${instead}`,
  }
}

/** A template without conditions matches nothing here: among others that have some, it can only be the fallback. */
function evaluate(template: Template, subject: Subject): Evaluation {
  if (!hasConditions(template))
    return { template, matched: false, reason: 'it has no conditions, so it is used only as fallback' }
  const results = template.conditions.map(condition =>
    checkCondition(condition, readAttribute(condition.attribute, subject)),
  )
  const failed = results.filter(result => !result.matched)
  const passed = results.filter(result => result.matched)
  const matched = template.match === 'any' ? passed.length > 0 : failed.length === 0
  const reasons = matched ? passed.map(result => result.explanation) : [failed[0]?.explanation ?? '']
  return { template, matched, reason: reasons.join('; ') }
}
