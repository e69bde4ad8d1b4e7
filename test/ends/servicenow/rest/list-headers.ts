import type { RestRequest } from '../contracts.ts'
import { isOn } from './parameters.ts'

/** X-Total-Count, and links to the other pages. The count is taken before access controls hide rows. */
export function listHeaders(
  base: string,
  request: RestRequest,
  total: number,
  limit: number,
  offset: number,
): Record<string, string> {
  const headers: Record<string, string> = isOn(request, 'sysparm_no_count') ? {} : { 'X-Total-Count': String(total) }
  if (isOn(request, 'sysparm_suppress_pagination_header') || limit === 0 || total <= limit) return headers
  const link = (rel: string, at: number): string => `<${pageUrl(base, request, at)}>;rel="${rel}"`
  const links = [link('first', 0)]
  if (offset > 0) links.push(link('prev', Math.max(0, offset - limit)))
  if (offset + limit < total) links.push(link('next', offset + limit))
  links.push(link('last', Math.floor((total - 1) / limit) * limit))
  return { ...headers, Link: links.join(',') }
}

function pageUrl(base: string, request: RestRequest, offset: number): string {
  const parameters = new URLSearchParams(request.query.filter(([name]) => name !== 'sysparm_offset'))
  parameters.append('sysparm_offset', String(offset))
  return `${base.replace(/\/$/, '')}${request.path}?${parameters.toString()}`
}
