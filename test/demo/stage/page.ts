/** The one page of the demo: buttons on top, incident.io and the record next to each other, the Home page of the app below. */
import { html, Html } from '../../ends/shared/html.ts'
import { ACTS } from './actions.ts'
import { TROUBLES } from './troubles.ts'

const STYLE = new Html(`
* { box-sizing: border-box }
body { font: 15px/1.4 system-ui, sans-serif; margin: 0; color: #1f2430; background: #f2f4f8 }
header { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #c9cedb; padding: .6em 1em; display: flex; flex-wrap: wrap; gap: .5em 1.2em; align-items: center }
h1 { font-size: 1.1em; margin: 0 } h2 { font-size: .95em; margin: 0; padding: .5em .8em; border-bottom: 1px solid #c9cedb }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4em; align-items: center }
legend { float: left; padding: 0; margin-right: .4em; color: #5b6272 }
button { font: inherit; padding: .35em .8em; border: 1px solid #8891a5; border-radius: .4em; background: #fff; color: inherit; white-space: nowrap; cursor: pointer }
button:focus-visible { outline: 3px solid #2f6fed } button[disabled] { opacity: .5; cursor: default }
#declare, #mend.needed { background: #1f5bd8; border-color: #1f5bd8; color: #fff }
#says { margin: 0; padding: .5em 1em } #says.trouble { background: #fde7e4; color: #7c1d0f }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; padding: 1em }
section { background: #fff; border: 1px solid #c9cedb; border-radius: .4em; overflow: hidden; min-width: 0 }
#home { grid-column: 1 / -1 }
iframe { border: 0; width: 100%; height: 32em; display: block } #home iframe { height: 34em }
@media (max-width: 900px) { main { grid-template-columns: 1fr } header { position: static } }`)

const SCRIPT = new Html(`
const frames = {}
// The Home page brings itself up to date: who has clicked into it stays where they went.
const own = new Set()
window.addEventListener('blur', () => {
  if (document.activeElement.closest('#home')) own.add('home')
})
async function show(state) {
  const says = document.getElementById('says')
  says.textContent = state.says
  says.className = state.trouble ? 'trouble' : ''
  document.getElementById('mend').className = state.trouble ? 'needed' : ''
  for (const [name, { url, version }] of Object.entries(state.frames)) {
    if (frames[name] === url + version || own.has(name)) continue
    frames[name] = url + version
    document.querySelector('#' + name + ' iframe').src = url
  }
}
async function look() {
  try { await show(await (await fetch('/state')).json()) }
  catch { await show({ says: 'The demo has ended. Start it again with: npm run demo', trouble: true, frames: {} }) }
}
let busy = false
document.querySelector('header').addEventListener('click', async event => {
  const button = event.target.closest('button')
  if (button === null || busy) return
  busy = true
  button.disabled = true
  try { await fetch('/press/' + button.id, { method: 'POST' }) } finally { busy = false; button.disabled = false }
  await look()
})
setInterval(look, 1000)
void look()`)

const button = (id: string, words: string): Html => html`<button id="${id}" type="button">${words}</button>`

export function demoPage(): string {
  const acts = Object.entries(ACTS).map(([id, { button: words }]) => button(id, words))
  const troubles = Object.entries(TROUBLES).map(([id, { button: words }]) => button(id, words))
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>incident.io sync: demo</title>
      <style>
        ${STYLE}
      </style>
      <header>
        <h1>incident.io and ServiceNow, in sync</h1>
        <fieldset><legend>Play</legend>${acts}</fieldset>
        <fieldset><legend>Break</legend>${troubles} ${button('mend', 'Mend')}</fieldset>
        <small>All times are UTC.</small>
      </header>
      <p id="says" role="status">Starting ...</p>
      <main>
        <section id="incident"><h2>incident.io</h2><iframe title="incident.io"></iframe></section>
        <section id="record"><h2>ServiceNow: the record</h2><iframe title="The record in ServiceNow"></iframe></section>
        <section id="home"><h2>ServiceNow: the Home page of the app</h2><iframe title="The Home page"></iframe></section>
      </main>
      <script>
        ${SCRIPT}
      </script>
    </html>`.text
}
