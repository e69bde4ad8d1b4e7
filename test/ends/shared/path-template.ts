/** Path templates: what faults aim at, and by what requests are counted. */

/** `{x}` stands for one segment, a trailing `*` for the rest. */
export function matchesPath(template: string, path: string): boolean {
  const pattern = template.split(/(\{[^}]+\}|\*$)/).map(part => {
    if (part === '*') return '.*'
    return part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${pattern.join('')}$`).test(path)
}
