/**
 * ServiceNow's state models of problems and changes, as they are shipped: a record goes from one state to the next, and a jump is refused,
 * to scripts too (KB0759295, KB2804110). An instance may have changed its models, so this warns and decides nothing.
 */
interface Model {
  readonly table: string
  /** A new record is in the first one. */
  readonly order: readonly string[]
  /** Reached from each state. */
  readonly always: readonly string[]
  /** Steps of shorter ways: standard and emergency changes. */
  readonly shortcuts: readonly (readonly [from: string, to: string])[]
}

const MODELS: readonly Model[] = [
  { table: 'problem', order: ['101', '102', '103', '104', '106', '107'], always: [], shortcuts: [] },
  {
    table: 'change_request',
    order: ['-5', '-4', '-3', '-2', '-1', '0', '3'],
    always: ['4'],
    shortcuts: [
      ['-5', '-3'],
      ['-5', '-2'],
    ],
  },
]

/** `line`: the record's table and those that it extends. The words for the jump, as the second half of a sentence; '' when there is none. */
export function jumpProblem(line: readonly string[], from: string, to: string): string {
  const model = MODELS.find(({ table }) => line.includes(table))
  const steps = model === undefined ? [] : stepsTo(model, to)
  if (model === undefined || from === to || steps.length === 0 || steps.includes(from) || !model.order.includes(from))
    return ''
  return `the state model of ${model.table} refuses the jump from ${from} to ${to}: ${stepsBefore(model, to).join(' or ')} comes before it.`
}

/** The same for a mapping, whose records come from a new one's state or from one that another mapping sets. */
export function unreachedState(line: readonly string[], to: string, others: readonly string[]): string {
  const model = MODELS.find(({ table }) => line.includes(table))
  const steps = model === undefined ? [] : stepsTo(model, to)
  if (model === undefined || steps.length === 0 || to === model.order[0]) return ''
  const reached = [model.order[0] ?? '', ...others]
  return steps.some(step => reached.includes(step))
    ? ''
    : `the state model of ${model.table} lets a record go on to ${to} from ${stepsBefore(model, to).join(' or ')} alone, and no mapping sets that.`
}

/** The states from which one is reached: the one before it, those after it, and those of shorter ways. Empty when it is reached from each. */
function stepsTo(model: Model, to: string): string[] {
  const place = model.order.indexOf(to)
  return place < 0 || model.always.includes(to) ? [] : [...stepsBefore(model, to), ...model.order.slice(place + 1)]
}

function stepsBefore({ order, shortcuts }: Model, to: string): string[] {
  const before = order[order.indexOf(to) - 1]
  return [
    ...(before === undefined ? [] : [before]),
    ...shortcuts.filter(([, reached]) => reached === to).map(([from]) => from),
  ]
}
