/** A condition as the bridge reads it: with incident.io's own ids in place of references. */
import type { ChosenCondition, ConditionOption } from './chosen-condition.ts'
import { conditionFindings } from './condition-findings.ts'

/** `known`: all options of the attributes whose conditions name options by text. */
export function conditionBody(condition: ChosenCondition, known: readonly ConditionOption[]): object {
  const { attribute } = condition
  const options = condition.options.flatMap(option => option ?? [])
  const own = known.filter(option => option.attribute === attribute?.sysId)
  const wrong = conditionFindings(condition, own).filter(({ typedIn }) => typedIn.length > 0)
  return {
    attribute: attribute?.key ?? '',
    attribute_label: attribute?.label ?? '',
    attribute_kind: attribute?.kind ?? null,
    option_ids: options.map(option => option.externalId),
    // In the order of the ids: a severity that is "at least" another one is compared by rank.
    option_ranks: options.map(option => option.rank),
    option_labels: options.map(option => option.label),
    text: condition.text,
    broken: attribute === null || wrong.length > 0 || options.some(option => option.externalId === ''),
    problem: wrong[0]?.words ?? '',
  }
}
