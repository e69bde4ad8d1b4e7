/**
 * Finds users and groups by a part of their name or address. A combobox with a list, as
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has it: the focus stays in the field, and the arrow keys go through the list.
 */
import { useEffect, useId, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { Recipient, RecipientHits } from '../../../server/contract/home/recipients.ts'
import { getJson } from '../../api.ts'
import type { Answer } from '../../api.ts'

interface SearchProps {
  readonly input: RefObject<HTMLInputElement>
  readonly chosen: readonly Recipient[]
  readonly choose: (recipient: Recipient) => void
}

export function RecipientSearch({ input, chosen, choose }: SearchProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [isFocused, setFocused] = useState(false)
  const [list, words] = [useId(), useId()]
  const wanted = typed.trim()
  const answer = useHits(wanted)
  const hits = isFocused && answer?.ok === true ? answer.value.hits : []
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
  }
  const take = (hit: Recipient | undefined): void => {
    if (hit === undefined) return
    choose(hit)
    type('')
  }
  const press = (event: KeyboardEvent): void => {
    // Enter also ends a word of an input method.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: hits.length - 1 }[event.key]
    if (step !== undefined && hits.length > 0) setAt((at + step) % hits.length)
    else if (event.key === 'Enter') take(hits[at])
    else if (event.key === 'Escape') type('')
    else return
    event.preventDefault()
  }
  return (
    <div className="field">
      <label htmlFor="recipients">Add a user or group, by a part of the name or address</label>
      <input
        // The check of mails links here.
        id="recipients"
        ref={input}
        value={typed}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? list : undefined}
        aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
        aria-describedby={words}
        onChange={event => type(event.target.value)}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <span className="quiet" id={words} role="status">
        {searchWords(wanted, answer)}
      </span>
      {hits.length > 0 && (
        <ul className="hits" id={list} role="listbox" aria-label="Users and groups found">
          {hits.map((hit, index) => (
            <li
              key={hit.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              // Otherwise the field loses the focus first, and the list with it.
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(hit)}
            >
              {hit.name} <span className="quiet">{hit.kind === 'group' ? 'Group' : hit.email}</span>
              {chosen.some(({ id }) => id === hit.id) && ' (chosen already)'}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Fewer find too much to be of use. */
const FEWEST_CHARACTERS = 2

/** So long nothing is typed before the instance is asked. */
const PAUSE_MS = 250

/** null before there is an answer to what is typed now. */
function useHits(typed: string): Answer<RecipientHits> | null {
  const [found, setFound] = useState<{ typed: string; answer: Answer<RecipientHits> } | null>(null)
  useEffect(() => {
    if (typed.length < FEWEST_CHARACTERS) return undefined
    let isWanted = true
    const timer = window.setTimeout(() => {
      void getJson<RecipientHits>('/set-up/recipients', { q: typed }).then(answer => {
        if (isWanted) setFound({ typed, answer })
      })
    }, PAUSE_MS)
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [typed])
  return found?.typed === typed ? found.answer : null
}

function searchWords(typed: string, answer: Answer<RecipientHits> | null): string {
  if (typed.length < FEWEST_CHARACTERS) return 'Type two characters or more.'
  if (answer === null) return 'Searching …'
  if (!answer.ok) return answer.problem.sentence
  const { hits, more } = answer.value
  if (hits.length === 0) return `No active user with an address, and no active group, has "${typed}" in it.`
  return `${hits.length} found${more ? ', and there are more: type more of the name' : ''}.`
}
