/** Files for auditors. The app makes their bytes; this saves them, and checks that what arrived is what was sent. */
import { useState } from 'react'
import type { ExportAnswer } from '../../server/contract/home/find.ts'
import { getJson } from '../api.ts'
import type { Query } from '../api.ts'
import { saveFile } from '../parts/save-file.ts'
import { StateWord } from '../parts/state-word.tsx'

const FORMATS = ['csv', 'json'] as const

interface Said {
  readonly ok: boolean
  readonly sentence: string
}

async function exportFile(query: Query): Promise<Said> {
  const answer = await getJson<ExportAnswer>('/find/export', query)
  if (!answer.ok) return { ok: false, sentence: answer.problem.sentence }
  const { file_name: name, content, content_type: type, lines, private: hidden, sha256 } = answer.value
  const file = new Blob([content], { type: `${type};charset=utf-8` })
  if ((await digestOf(await file.arrayBuffer())) !== sha256)
    return {
      ok: false,
      sentence: `${name} was not saved: its SHA-256 is not the one that the instance named. Export it again.`,
    }
  saveFile(name, file)
  const counted = hidden === 0 ? '' : ` ${hidden} private, counted only.`
  return { ok: true, sentence: `${name}: ${lines} lines.${counted} SHA-256 ${sha256}` }
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** A button for each format. `query`: what it is of; null while something is missing. */
function Buttons({ query }: { readonly query: Query | null }) {
  const [said, setSaid] = useState<Said | null>(null)
  const press = async (format: string): Promise<void> => {
    if (query !== null) setSaid(await exportFile({ ...query, format }))
  }
  return (
    <>
      <div className="buttons">
        {FORMATS.map(format => (
          <button key={format} type="button" disabled={query === null} onClick={() => void press(format)}>
            Export {format.toUpperCase()}
          </button>
        ))}
      </div>
      <p role="status">
        {said !== null && (
          <>
            <StateWord tone={said.ok ? 'good' : 'bad'} word={said.ok ? 'Saved' : 'Not saved'} /> {said.sentence}
          </>
        )}
      </p>
    </>
  )
}

export function ExportStory({ q, only }: { readonly q: string; readonly only: string }) {
  return <Buttons query={{ q, only }} />
}

/** Of every incident that something happened to in a range of days. */
export function ExportRange() {
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  return (
    <section className="card" aria-labelledby="export-title">
      <h3 id="export-title">Export a range of time</h3>
      <p>
        Everything that happened to every incident from the first day up to the second, which is not part of it, in UTC.
        Private incidents are counted and nothing else.
      </p>
      <div className="field">
        <label htmlFor="export-from">From</label>
        <input id="export-from" type="date" value={from} onChange={event => setFrom(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="export-until">Up to</label>
        <input id="export-until" type="date" value={until} onChange={event => setUntil(event.target.value)} />
      </div>
      <Buttons query={from === '' || until === '' ? null : { from, until }} />
    </section>
  )
}
