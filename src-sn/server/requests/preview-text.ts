/** A preview as a person reads it, on a form or on a terminal: headings and indented lines, no markup. */
import type { DryRun, Preview, PreviewedTicket } from '../contract/spec.ts'

/** The column preview.result holds 32000 characters. */
const MAX_CHARACTERS = 31_000
const MAX_VALUE_CHARACTERS = 500

export function previewText({ reference, named, incident, followUps }: Preview): string {
  const head = `${reference}  ${asSingleLine(incident.title)}`
  const about = named === '' ? [] : [`Shown as the template "${named}" would make it, whichever template wins.`]
  const below = followUps.length === 0 ? 'Follow-ups: none.' : section('Follow-ups', followUpLines(followUps))
  const parts = [
    [head, ...about].join('\n'),
    ticketText(incident),
    below,
    'Nothing was written, neither here nor in incident.io.',
  ]
  return cutTo(parts.join('\n\n'), MAX_CHARACTERS)
}

function ticketText({ template, decision, values, adopt, dryRun }: PreviewedTicket): string {
  const parts = [section('Template', decision)]
  if (template !== null) parts.push(section(`Values of "${template.name}", for ${template.goesTo}`, valueLines(values)))
  if (adopt !== '') parts.push(section('Named in incident.io', adopt))
  if (dryRun !== null) parts.push(section('In ServiceNow', dryRunText(dryRun)))
  return parts.join('\n\n')
}

function followUpLines(followUps: readonly PreviewedTicket[]): string {
  const inFull = followUps.some(({ dryRun }) => dryRun !== null)
  return followUps
    .map(followUp => (inFull ? `${followUp.title}\n${indent(ticketText(followUp))}` : followUpLine(followUp)))
    .join('\n')
}

function followUpLine({ title, template, decision }: PreviewedTicket): string {
  const outcome =
    template === null ? (decision.split('\n')[0] ?? '') : `template "${template.name}", for ${template.goesTo}`
  return `${title}: ${outcome}`
}

function valueLines(values: PreviewedTicket['values']): string {
  return values.length === 0 ? 'none' : values.map(valueLine).join('\n')
}

function valueLine({ column, value, write, lookup, problem }: PreviewedTicket['values'][number]): string {
  if (problem !== undefined) return `${column}: ${asSingleLine(problem)}`
  const search = lookup === undefined || lookup === null ? '' : `; lookup: ${lookup.table}.${lookup.column}`
  return `${column} = ${shown(value)}  (${write === 'sync' ? 'kept in sync' : 'on create only'}${search})`
}

function dryRunText(dryRun: DryRun): string {
  const written = assignments(dryRun.values)
  const kept = assignments(dryRun.kept)
  return [
    verdictOf(dryRun),
    ...(dryRun.reason === '' ? [] : [dryRun.reason]),
    ...(written.length === 0 ? [] : [`It would write:\n${indent(written.join('\n'))}`]),
    ...(kept.length === 0
      ? []
      : [`The record was changed and keeps its own values. incident.io says:\n${indent(kept.join('\n'))}`]),
    dryRun.findings.length === 0
      ? 'No problems found.'
      : `Problems:\n${indent(dryRun.findings.map(findingLine).join('\n'))}`,
  ].join('\n')
}

function assignments(values: DryRun['values']): string[] {
  return Object.entries(values).map(([column, value]) => `${column} = ${shown(value)}`)
}

function verdictOf({ would, record }: DryRun): string {
  const name = record === null ? 'the record' : `${record.number || 'the record'} (${record.table})`
  switch (would) {
    case 'insert':
      return 'A new record would be made.'
    case 'update':
      return `${name} would be updated.`
    case 'adopt':
      return `${name} would be adopted: linked, and its synced columns written.`
    case 'nothing':
      return 'Nothing would be written.'
  }
}

function findingLine({ column, problem }: DryRun['findings'][number]): string {
  return column === '' ? problem : `${column}: ${problem}`
}

function shown(value: string): string {
  return value === '' ? '(empty)' : `"${asSingleLine(value)}"`
}

function section(heading: string, text: string): string {
  return `${heading}\n${indent(text)}`
}

function indent(text: string): string {
  return text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')
}

/** No line breaks, no runs of spaces, no control characters. */
function asSingleLine(text: string): string {
  const printable = [...text.replace(/\s+/g, ' ')].filter(each => each >= ' ' && (each < '\u007f' || each > '\u009f'))
  return cutTo(printable.join('').trim(), MAX_VALUE_CHARACTERS)
}

/** Ends in … where something is missing; no character is cut in half. */
function cutTo(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  return `${text.slice(0, maxCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
