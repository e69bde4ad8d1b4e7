/** What was found, and the way to it on either side. */
import type { Subject } from '../../server/contract/home/find.ts'
import { PlaceLink } from '../address.tsx'

export function SubjectCard({ subject, others }: { readonly subject: Subject; readonly others: readonly Subject[] }) {
  const recordPath = subject.record === '' ? subject.record_url : `/${subject.record_table}.do?sys_id=${subject.record}`
  return (
    <div className="card">
      <ul className="about" aria-label="Where it is">
        {subject.permalink !== '' && (
          <li>
            <a href={subject.permalink}>Open {subject.reference} in incident.io</a>
          </li>
        )}
        {recordPath !== '' && (
          <li>
            <a href={recordPath}>Open {subject.number || 'the record'}</a>
          </li>
        )}
        <li>
          <a href={`/x_iio_sync_ticket.do?sys_id=${subject.ticket}`}>Open the ticket</a>
        </li>
      </ul>
      {others.length > 0 && (
        <ul className="about" aria-label="Others">
          {others.map(other => (
            <li key={other.ticket}>
              <PlaceLink tab="find" details={{ q: other.external_id }}>
                {other.record_type === 'follow_up' ? 'Follow-up' : 'Incident'} {other.number || other.reference}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
