import { z } from 'zod'
import type { ChoiceDef, Platform, VisibleUiAction } from '../seams.ts'
import { fieldInput, isWritable } from './form-fields.ts'
import { html, page, type Html } from './html.ts'
import { formAnnotations, formLayout, listLayout, offersNew } from './layouts.ts'
import type { Menu } from './layouts.ts'
import { fieldStates } from './ui-policies.ts'

const cellSchema = z.object({ display_value: z.string().nullable(), value: z.string() })
type Cell = z.infer<typeof cellSchema>
/** A record as the Table API gives it with sysparm_display_value=all. */
export const shownSchema = z.record(z.string(), cellSchema)
export type Shown = z.infer<typeof shownSchema>
export const attachmentSchema = z.object({
  sys_id: z.string(),
  file_name: z.string(),
  content_type: z.string(),
  size_bytes: z.string(),
})
type ShownAttachment = z.infer<typeof attachmentSchema>

const LISTED = ['number', 'name', 'short_description', 'state']
const LISTED_OF_APPS = 5
const JOURNALS: Record<string, string> = { work_notes: 'Work notes', comments: 'Additional comments' }
/** What the form offers: to write, and to pick. Saving sends what is filled in. */
const WRITTEN = [...Object.keys(JOURNALS), 'close_notes']
const PICKED = ['state', 'close_code']
export const FORM_FIELDS = [...WRITTEN, ...PICKED]

const link = (table: string, sysId: string, text: string): Html =>
  html`<a href="/${table}.do?sys_id=${sysId}">${text}</a>`

export function homePage(tables: { name: string; label: string }[], menus: readonly Menu[]): string {
  return page(
    'ServiceNow test instance',
    html`
<p>A small instance for tests and demonstrations. It runs the installed app's own rules and scripts and serves the REST APIs; these
pages are only a window to it. The names and passwords to log in with were printed where it was started.</p>
${menus.map(menuPart)}
<h2>All tables</h2>
<ul>${tables.map(({ name, label }) => html`<li><a href="/${name}_list.do">${label}</a> (${name})</li>`)}</ul>`,
  )
}

function menuPart({ title, entries }: Menu): Html {
  const lines = entries.map(({ title: name, path, hint }) => {
    const shown = path === '' ? html`<b>${name}</b>` : html`<a href="${path}">${name}</a>`
    return html`<li>${shown}${hint === '' ? '' : ` - ${hint}`}</li>`
  })
  return html`<h2>${title}</h2><ul>${lines}</ul>`
}

/** What the table's list names, or the display column, then what is known of the platform's tables, or the first columns of an app's table. */
function listedColumns(platform: Platform, table: string): string[] {
  const { dictionary } = platform
  const layout = listLayout(platform, table)
  if (layout.length > 0) return layout
  const columns = [...dictionary.columns(table).keys()].filter(name => !name.startsWith('sys_'))
  const isOfApp = dictionary.table(table)?.scope !== 'global'
  const listed = isOfApp ? columns.slice(0, LISTED_OF_APPS) : columns.filter(name => LISTED.includes(name))
  return [...new Set([dictionary.displayColumn(table), ...listed, 'sys_updated_on'])]
}

function rowTable(platform: Platform, table: string, rows: Shown[]): Html {
  const columns = platform.dictionary.columns(table)
  const names = listedColumns(platform, table).filter(name => columns.has(name))
  const cells = (row: Shown): Html[] =>
    names.map((name, index) => {
      const text = row[name]?.display_value ?? ''
      return html`<td>${index === 0 ? link(table, row.sys_id?.value ?? '', text || '(empty)') : text}</td>`
    })
  return html`<table>
<tr>${names.map(name => html`<th>${columns.get(name)?.label ?? name}</th>`)}</tr>${rows.map(row => html`<tr>${cells(row)}</tr>`)}</table>
<p>${rows.length === 0 ? 'No records that you may see.' : `${rows.length} shown`}</p>`
}

export function listPage(
  platform: Platform,
  table: string,
  rows: Shown[],
  buttons: readonly VisibleUiAction[],
  messages: readonly string[],
): string {
  return page(
    platform.dictionary.table(table)?.label ?? table,
    html`${messageParts(messages)}${buttonRow(buttons, html``)}${rowTable(platform, table, rows)}
${offersNew(platform, table) ? html`<p><a href="/${table}.do?sys_id=-1">New</a></p>` : ''}`,
  )
}

function fieldCell(reference: string, { value, display_value: shown }: Cell): Html {
  if (reference !== '' && /^[0-9a-f]{32}$/.test(value)) return link(reference, value, shown || value)
  return /^https?:\/\/\S+$/.test(value) ? html`<a href="${value}">${value}</a>` : html`${shown}`
}

/** What the form names and no UI policy hides, to type into, then the other columns that are filled, those of the system last. */
function fieldTable(
  platform: Platform,
  table: string,
  record: Shown,
  { buttons, mayWrite }: Pick<RecordParts, 'buttons' | 'mayWrite'>,
): Html {
  const onForm = formLayout(platform, table)
  const place = ({ name }: { name: string }): number =>
    onForm.includes(name) ? onForm.indexOf(name) : onForm.length + Number(name.startsWith('sys_'))
  const columns = [...platform.dictionary.columns(table).values()].sort((a, b) => place(a) - place(b))
  const values = Object.fromEntries(Object.entries(record).map(([name, { value }]) => [name, value]))
  const states = fieldStates(platform, table, values)
  const rows = columns.flatMap(column => {
    const { name, label, reference } = column
    const cell = record[name]
    const isOnForm = onForm.includes(name)
    const state = states.get(name)
    if (cell === undefined || state?.visible === false || (cell.value === '' && !isOnForm)) return []
    const shown = { value: cell.value, shown: cell.display_value ?? '' }
    const content =
      isOnForm && mayWrite(name) && isWritable(column, state)
        ? fieldInput(platform, table, column, shown)
        : fieldCell(reference, cell)
    const kind = state?.mandatory === true ? html` class="mandatory"` : html``
    return [{ isOnForm, row: html`<tr${kind}><th>${label}</th><td>${content}</td></tr>` }]
  })
  const shown = (isOnForm: boolean): Html[] => rows.filter(each => each.isOnForm === isOnForm).map(({ row }) => row)
  if (onForm.length === 0) return html`<table>${shown(false)}</table>${buttonRow(buttons, html``)}`
  const annotations = formAnnotations(platform, table).map(text => html`<p>${text}</p>`)
  return html`<form method="post">${annotations}<table>${shown(true)}</table>${buttonParts(buttons, html`<button>Save</button> `)}</form>
${shown(false).length === 0 ? '' : html`<h2>Not on the form</h2><table>${shown(false)}</table>`}`
}

function buttonParts(buttons: readonly VisibleUiAction[], before: Html): Html {
  const pressed = buttons.map(
    ({ name, hint }) => html`<button name="sys_action" value="${name}" title="${hint}">${name}</button> `,
  )
  return html`<p>${before}${pressed}</p>`
}

/** Of a form that has none of its own. */
function buttonRow(buttons: readonly VisibleUiAction[], before: Html): Html {
  return buttons.length === 0 ? html`` : html`<form method="post">${buttonParts(buttons, before)}</form>`
}

function selection(name: string, label: string, current: string, choices: ChoiceDef[]): Html {
  const options = [{ value: '', label: '' }, ...choices].map(({ value, label: text }) => {
    const selected = value === current ? html` selected` : html``
    return html`<option value="${value}"${selected}>${text}</option>`
  })
  return html`<label>${label} <select name="${name}">${options}</select></label> `
}

function workForm(platform: Platform, table: string, record: Shown): Html {
  const columns = [...platform.dictionary.columns(table).values()]
  const texts = columns.filter(({ name }) => WRITTEN.includes(name))
  const picks = columns.filter(({ name, choice }) => PICKED.includes(name) && choice)
  if (texts.length + picks.length === 0) return html``
  const choicesOf = (name: string): ChoiceDef[] => platform.dictionary.choices(table, name)
  return html`<form method="post"><h2>Update</h2>
${texts.map(({ name, label }) => html`<label>${label}<textarea name="${name}"></textarea></label>`)}
<p>${picks.map(({ name, label }) => selection(name, label, record[name]?.value ?? '', choicesOf(name)))}<button>Save</button></p></form>`
}

function attachmentPart(table: string, sysId: string, attachments: ShownAttachment[]): Html {
  const files = attachments.map(
    ({ sys_id: id, file_name: name, content_type: type, size_bytes: size }) =>
      html`<li><a href="/api/now/attachment/${id}/file">${name}</a> (${type}, ${size} bytes)</li>`,
  )
  return html`<h2>Attachments</h2><ul>${files}</ul><form method="post" action="/upload.do" enctype="multipart/form-data">
<input type="hidden" name="table_name" value="${table}"><input type="hidden" name="table_sys_id" value="${sysId}">
<input type="file" name="uploadFile" required><button>Attach</button></form>`
}

const messageParts = (messages: readonly string[]): Html[] =>
  messages.map(text => html`<p role="status" class="message">${text}</p>`)

/** A form that is not saved yet, with what the dictionary fills in, or what is given. */
export function newRecordPage(
  platform: Platform,
  table: string,
  given: ReadonlyMap<string, string>,
  { messages, mayWrite }: Pick<RecordParts, 'messages' | 'mayWrite'>,
): string {
  const columns = [...platform.dictionary.columns(table).values()].filter(({ name }) => !name.startsWith('sys_'))
  const record = Object.fromEntries(
    columns.map(({ name, defaultValue }) => {
      const value = given.get(name) ?? defaultValue
      return [name, { value, display_value: value }]
    }),
  )
  const label = platform.dictionary.table(table)?.label ?? table
  return page(
    `New ${label}`,
    html`${messageParts(messages)}${fieldTable(platform, table, record, { buttons: [], mayWrite })}`,
  )
}

export interface ShownRelatedList {
  readonly title: string
  readonly table: string
  readonly rows: Shown[]
}

export interface RecordParts {
  readonly attachments: ShownAttachment[]
  readonly related: readonly ShownRelatedList[]
  readonly buttons: readonly VisibleUiAction[]
  /** What the last save or button said. */
  readonly messages: readonly string[]
  /** Whether access controls let the person write the column. */
  readonly mayWrite: (column: string) => boolean
}

export function recordPage(platform: Platform, table: string, record: Shown, parts: RecordParts): string {
  const { attachments, messages } = parts
  const sysId = record.sys_id?.value ?? ''
  const title = record[platform.dictionary.displayColumn(table)]?.display_value || sysId
  const journals = Object.entries(JOURNALS).filter(([name]) => record[name] !== undefined)
  return page(
    `${platform.dictionary.table(table)?.label ?? table} ${title}`,
    html`${messageParts(messages)}${fieldTable(platform, table, record, parts)}
${workForm(platform, table, record)}
${journals.map(([name, label]) => html`<h2>${label}</h2><pre>${record[name]?.display_value ?? ''}</pre>`)}
${attachmentPart(table, sysId, attachments)}
${parts.related.map(list => html`<h2>${list.title}</h2>${rowTable(platform, list.table, list.rows)}`)}`,
  )
}

export const messagePage = (title: string, text: string): string => page(title, html`<p>${text}</p>`)
