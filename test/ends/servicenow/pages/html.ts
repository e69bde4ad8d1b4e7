import { html, Html } from '../../shared/html.ts'

export { html, Html }

const STYLE = new Html(`
body { font: 15px system-ui, sans-serif; margin: 2em auto; max-width: 90em; padding: 0 1em; color: #222 }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid #ddd }
td, pre { white-space: pre-wrap; overflow-wrap: anywhere }
/* Wide enough for a word: a list of many columns is wider than the page. */
td { min-width: 5.5em }
tr.mandatory th::before { content: '* ' }
textarea { width: 100%; height: 4em }
nav a { margin-right: 1em }`)

const LINKS = {
  '/': 'Home',
  '/incident_list.do': 'Incidents',
  '/task_list.do': 'Tasks',
}

/** A whole page. */
export function page(title: string, body: Html): string {
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<nav>${Object.entries(LINKS).map(([address, text]) => html`<a href="${address}">${text}</a>`)}</nav><h1>${title}</h1>${body}</html>`
    .text
}
