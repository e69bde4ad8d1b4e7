/** A sentence of the server: its moments get the reader's time zone, and its numbers their links. */
import type { SentencePart } from '../../server/contract/home/frame.ts'
import { PlaceLink } from '../address.tsx'
import { shownSpan } from '../moments.ts'
import { Moment } from './moment.tsx'
import { NumberLink } from './number-link.tsx'

export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <span className="sentence">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </span>
  )
}

function Part({ part }: { readonly part: SentencePart }) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>
    case 'moment':
      return <Moment iso={part.moment} />
    case 'span':
      return <>{shownSpan(part.seconds * 1000)}</>
    case 'rows':
      return <NumberLink counted={part} />
    case 'total':
      return (
        <PlaceLink tab="health" className="number">
          {part.count.toLocaleString('en-GB')}
        </PlaceLink>
      )
  }
}
