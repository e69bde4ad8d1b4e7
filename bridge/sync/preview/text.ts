/** A preview as a person reads it, on a terminal or on a form. */
import { asSingleLine, cutTo } from '../../mapping/plain-text.ts'
import type { DesiredValue } from '../../mapping/types.ts'
import type { DryRun } from '../ports.ts'
import type { Preview, PreviewedTicket } from './preview.ts'

/** The column preview.result holds 32000 characters. */
const maxCharacters = 31_000
const maxValueCharacters = 500

/** Headings and indented lines, no markup. */
export function previewText(preview: Preview): string {
  switch (preview.outcome) {
    case 'nothing':
      return preview.reason
    case 'private':
      return `${preview.reference} is private, and private incidents are not synced (property x_iio_sync.private_incidents).`
    case 'shown':
      return cutTo(shownText(preview), maxCharacters)
  }
}

function shownText({ reference, named, incident, followUps }: Extract<Preview, { outcome: 'shown' }>): string {
  const head = `${reference}  ${asSingleLine(incident.title, maxValueCharacters)}`
  const about = named === '' ? [] : [`Shown as the template "${named}" would make it, whichever template wins.`]
  const below = followUps.length === 0 ? 'Follow-ups: none.' : section('Follow-ups', followUpLines(followUps))
  return [
    [head, ...about].join('\n'),
    ticketText(incident),
    below,
    'Nothing was written, neither here nor in incident.io.',
  ].join('\n\n')
}

function ticketText(ticket: PreviewedTicket): string {
  const parts = [section('Template', ticket.decision)]
  if (ticket.template !== null)
    parts.push(section(`Values of "${ticket.template.name}", for ${ticket.template.goesTo}`, valueLines(ticket)))
  if (ticket.adopt !== '') parts.push(section('To be adopted', ticket.adopt))
  if (ticket.dryRun !== null) parts.push(section('In ServiceNow', dryRunText(ticket.dryRun)))
  return parts.join('\n\n')
}

function followUpLines(followUps: readonly PreviewedTicket[]): string {
  const inFull = followUps.some(followUp => followUp.dryRun !== null)
  return followUps
    .map(followUp => (inFull ? `${followUp.title}\n${indent(ticketText(followUp))}` : followUpLine(followUp)))
    .join('\n')
}

const followUpLine = (followUp: PreviewedTicket): string => {
  const { template, decision } = followUp
  const fate =
    template === null ? (decision.split('\n')[0] ?? '') : `template "${template.name}", for ${template.goesTo}`
  return `${followUp.title}: ${fate}`
}

function valueLines({ values }: PreviewedTicket): string {
  return values.length === 0 ? 'none' : values.map(valueLine).join('\n')
}

function valueLine({ column, value, write, lookup }: DesiredValue): string {
  const found = lookup === undefined ? '' : `; lookup: ${lookup.table}.${lookup.column}`
  return `${column} = ${shown(value)}  (${write === 'sync' ? 'kept in sync' : 'on create only'}${found})`
}

function dryRunText(dryRun: DryRun): string {
  const written = Object.entries(dryRun.values).map(([column, value]) => `${column} = ${shown(value)}`)
  return [
    verdictOf(dryRun),
    ...(dryRun.reason === '' ? [] : [dryRun.reason]),
    ...(written.length === 0 ? [] : [`It would write:\n${indent(written.join('\n'))}`]),
    dryRun.findings.length === 0
      ? 'No problems found.'
      : `Problems:\n${indent(dryRun.findings.map(findingLine).join('\n'))}`,
  ].join('\n')
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

const findingLine = ({ column, problem }: { column: string; problem: string }): string =>
  column === '' ? problem : `${column}: ${problem}`

const shown = (value: string): string => (value === '' ? '(empty)' : `"${asSingleLine(value, maxValueCharacters)}"`)

const section = (heading: string, text: string): string => `${heading}\n${indent(text)}`

const indent = (text: string): string =>
  text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')
