/** Query strings as this API reads them: `updated_at[gte]=X` becomes {updated_at: {gte: ['X']}}. */

export interface QueryTree {
  [name: string]: string | string[] | QueryTree
}

const shape = /^([^[\]]+)((?:\[[^[\]]*\])*)$/

const descend = (tree: QueryTree, name: string): QueryTree => {
  const existing = tree[name]
  if (typeof existing === 'object' && !Array.isArray(existing)) return existing
  const created: QueryTree = {}
  tree[name] = created
  return created
}

const append = (tree: QueryTree, name: string, value: string): void => {
  const existing = tree[name]
  tree[name] = Array.isArray(existing) ? [...existing, value] : [value]
}

/** Plain names keep their last value; bracketed ones always end in a list, as filters repeat. */
export function parseQuery(text: string | null | undefined): QueryTree {
  const tree: QueryTree = {}
  for (const [key, value] of new URLSearchParams(text ?? '')) {
    const [, name = key, brackets = ''] = shape.exec(key) ?? []
    const inner = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')
    const path = [name, ...inner].filter(part => part !== '' && part !== '__proto__')
    const last = path.pop()
    if (last === undefined) continue
    if (path.length === 0) tree[last] = value
    else append(path.reduce(descend, tree), last, value)
  }
  return tree
}
