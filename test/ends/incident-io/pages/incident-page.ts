/** An incident as people look at it: what it is, its timeline, newest first, its links and its follow-ups. All moments in UTC. */
import { html, Html } from '../../shared/html.ts'
import type { State } from '../state/state.ts'
import type { FollowUp, Incident } from '../wire.ts'

const STYLE = new Html(`
body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 1em; color: #1f2430; background: #fff }
h1 { font-size: 1.25em; margin: 0 0 .4em } h2 { font-size: 1em; margin: 1.4em 0 .4em }
.facts { display: flex; flex-wrap: wrap; gap: .4em } .facts span { background: #eef0f5; border-radius: 1em; padding: .1em .7em; white-space: nowrap }
ol, ul { margin: 0; padding-left: 1.2em } li { margin: .3em 0 }
time { color: #5b6272; font-size: .85em; white-space: nowrap } .said { white-space: pre-wrap } img { max-width: 100%; display: block }`)

interface Entry {
  readonly at: string
  readonly title: string
  readonly text: string
}

export function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
      ${body}
    </html>`.text
}

export function incidentPage(state: State, incident: Incident): string {
  const followUps = [...state.followUps.values()].filter(each => each.incident_id === incident.id)
  const links = [...state.attachments.values()].filter(each => each.incident_id === incident.id)
  const title = `${incident.reference} ${incident.name}`
  return page(
    title,
    html`<h1>${title}</h1>
      <p class="facts">
        <span>${incident.incident_status.name}</span><span>${incident.severity?.name ?? 'No severity'}</span
        ><span>declared ${shown(incident.created_at)}</span>
      </p>
      <p class="said">${incident.summary ?? ''}</p>
      <h2>Timeline</h2>
      ${list(timeline(state, incident).map(entryLine))}
      <h2>Links</h2>
      ${list(links.map(({ resource }) => html`<a href="${resource.permalink}" target="_blank">${resource.title}</a>`))}
      <h2>Follow-ups</h2>
      ${list(followUps.map(followUpLine))}`,
  )
}

function timeline(state: State, { id, created_at }: Incident): Entry[] {
  const items = [...state.timelineItems.values()]
    .filter(each => each.incident_id === id)
    .map(({ timestamp, title, description = '' }) => ({ at: timestamp, title, text: description }))
  const updates = [...state.updates.values()]
    .filter(each => each.incident_id === id)
    .map(({ created_at: at, message = '', new_incident_status: status, updater }) => ({
      ...{ at, text: message, title: `${updater.user?.name ?? 'incident.io'}: ${status.name}` },
    }))
  return [{ at: created_at, title: 'Declared', text: '' }, ...items, ...updates].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  )
}

const followUpLine = ({ title, status, priority }: FollowUp): Html =>
  html`${title}: ${status.replaceAll('_', ' ')}${priority === undefined ? '' : `, ${priority.name}`}`

const entryLine = ({ at, title, text }: Entry): Html =>
  html`<time>${shown(at)}</time><br /><b>${title}</b>
    <div class="said">${withLinks(text)}</div>`

/** `![name](address)` is shown as the image that it is, `[words](address)` as a link. */
function withLinks(text: string): Html[] {
  return text.split(/(!?\[[^\]]*\]\([^)\s]+\))/).map(part => {
    const [, mark, words = '', address = ''] = /^(!?)\[([^\]]*)\]\(([^)]+)\)$/.exec(part) ?? []
    if (mark === undefined) return html`${part}`
    return mark === '!'
      ? html`<img alt="${words}" src="${address}" />`
      : html`<a href="${address}" target="_blank">${words}</a>`
  })
}

function list(lines: readonly Html[]): Html {
  return lines.length === 0
    ? html`<p>None.</p>`
    : html`<ul>
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>`
}

/** `2026-11-22 03:00:00 UTC` */
const shown = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19).replace('T', ' ')} UTC`
