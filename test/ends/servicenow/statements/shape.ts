import { parseEncodedQuery } from '../query/encoded-query.ts'

const joints = { AND: '^', OR: '^OR', NQ: '^NQ' }

/** An encoded query without its values: queries of one shape ask the database the same way. */
export function shapeOf(encoded: string): string {
  const { terms, orderBy } = parseEncodedQuery(encoded)
  const conditions = terms.map(
    ({ conjunction, field, operator }, index) => `${index === 0 ? '' : joints[conjunction]}${field}${operator}`,
  )
  const orders = orderBy.map(({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`)
  return [conditions.join(''), ...orders].filter(part => part !== '').join('^')
}
