import { Moment } from './moment.tsx'

/** A moment as the server writes it into a sentence. */
const MOMENT = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/

/** A text of the server in which moments stand: each is shown in the reader's time zone. */
export function WithMoments({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(MOMENT)
        .map((part, index) => (index % 2 === 1 ? <Moment key={index} iso={part} /> : <span key={index}>{part}</span>))}
    </>
  )
}
