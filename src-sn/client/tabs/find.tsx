/** Find: type what an incident or a record is called on either side, and read why it exists and everything that happened since. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import { useAddress } from '../address.tsx'
import { ExportRange, ExportStory } from '../find/export.tsx'
import { LinkForm, TicketActions } from '../find/actions.tsx'
import { Story } from '../find/story.tsx'
import { SubjectCard } from '../find/subject.tsx'
import { useStory } from '../find/use-story.ts'
import { Failure, Loading } from '../parts/messages.tsx'
import { AsOf } from '../parts/moment.tsx'
import { WithMoments } from '../parts/with-moments.tsx'

export function FindTab({ frame }: { readonly frame: HomeFrame }) {
  const { details } = useAddress()
  const { q = '', only = '' } = details
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Find</h2>
      <SearchBox key={q} typed={q} />
      {q === '' ? <ExportRange /> : <Found key={`${q} ${only}`} q={q} only={only} mayOperate={frame.may.operate} />}
    </section>
  )
}

/** Every search has its own address. */
function SearchBox({ typed }: { readonly typed: string }) {
  const { go } = useAddress()
  const [text, setText] = useState(typed)
  const search = (event: FormEvent): void => {
    event.preventDefault()
    go({ tab: 'find', details: { q: text.trim() } })
  }
  return (
    <form role="search" onSubmit={search} className="search">
      <div className="field">
        <label htmlFor="find-q">Incident, record, id or address</label>
        <input
          id="find-q"
          type="search"
          value={text}
          aria-describedby="find-help"
          onChange={event => setText(event.target.value)}
        />
        <span id="find-help" className="quiet">
          INC-12, INC0012345, an id, or an address of incident.io, of this instance or of an issue in Jira
        </span>
      </div>
      <button type="submit" className="primary">
        Find
      </button>
    </form>
  )
}

function Found({ q, only, mayOperate }: { readonly q: string; readonly only: string; readonly mayOperate: boolean }) {
  const { answer, lines, problem, loading, more, reload } = useStory(q, only)
  if (answer === null) return problem === null ? <Loading what={q} /> : <Failure problem={problem} retry={reload} />
  const { subject, unlinked_record: record } = answer
  return (
    <>
      <p className="headline" role="status">
        <WithMoments text={answer.headline} />
      </p>
      {answer.remark !== '' && <p className="quiet">{answer.remark}</p>}
      {subject !== null && <SubjectCard subject={subject} others={answer.others} />}
      {subject !== null && <TicketActions subject={subject} mayOperate={mayOperate} onDone={reload} />}
      {record !== null && <LinkForm record={record} mayOperate={mayOperate} onDone={reload} />}
      {(subject !== null || lines.length > 0) && <Story q={q} only={only} lines={lines} />}
      {answer.next !== '' && (
        <p>
          <button type="button" disabled={loading} onClick={more}>
            Show later lines
          </button>
        </p>
      )}
      <p className="quiet">
        <AsOf iso={answer.as_of} />
      </p>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {subject !== null && <ExportStory q={q} only={only} />}
    </>
  )
}
