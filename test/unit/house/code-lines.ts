/** Counts lines of code: those that hold at least one token. Blank lines and comments do not count. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface SizedFile {
  readonly file: string
  readonly lines: number
}

/** Every TypeScript file below a folder with its lines of code. */
export function sizesBelow(folder: string): SizedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(folder, name))
    .map(file => ({ file, lines: codeLines(readFileSync(file, 'utf8')) }))
}

export function codeLines(text: string): number {
  const source = ts.createSourceFile('counted.ts', text, ts.ScriptTarget.Latest, true)
  const lines = new Set<number>()
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const children = node.getChildren(source)
    if (children.length === 0 && node.getWidth(source) > 0) addLines(source, node, lines)
    children.forEach(visit)
  }
  visit(source)
  return [...lines].filter(line => text.split('\n')[line]?.trim() !== '').length
}

/** A token may stand on several lines: a template literal does. */
function addLines(source: ts.SourceFile, node: ts.Node, lines: Set<number>): void {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line
  for (let line = first; line <= last; line += 1) lines.add(line)
}
