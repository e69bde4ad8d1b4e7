/** 24 hours as bars. The picture is for the eye alone: the table says the same, with a link behind each number. */
import type { CountedRows } from '../../../server/contract/home/frame.ts'
import type { HealthHour } from '../../../server/contract/home/health.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { NumberLink } from '../../parts/number-link.tsx'

const HEIGHT = 80
const STEP = 24
const BAR = 18

const KINDS = ['done', 'repeated', 'failed'] as const

const sum = (hours: readonly HealthHour[], kind: (typeof KINDS)[number]): number =>
  hours.reduce((total, hour) => total + hour[kind].count, 0)

export function Hours({ title, hours }: { readonly title: string; readonly hours: readonly HealthHour[] }) {
  const most = Math.max(0, ...hours.map(hour => KINDS.reduce((total, kind) => total + hour[kind].count, 0)))
  return (
    <div className="hours">
      <h3>{title}, 24 hours</h3>
      <p>
        {sum(hours, 'done').toLocaleString('en-GB')} at the first attempt,{' '}
        {sum(hours, 'repeated').toLocaleString('en-GB')} repeated, {sum(hours, 'failed').toLocaleString('en-GB')}{' '}
        failed. At most {most.toLocaleString('en-GB')} in an hour.
      </p>
      <svg
        viewBox={`0 0 ${hours.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="xMinYMax"
        aria-hidden="true"
        focusable="false"
      >
        {hours.map((hour, index) => (
          <Bars key={hour.hours_ago} hour={hour} x={index * STEP} most={most} />
        ))}
        <line x1="0" x2={hours.length * STEP} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <p className="legend" aria-hidden="true">
        {KINDS.map(kind => (
          <span key={kind} className={`key key--${kind}`}>
            {kind}
          </span>
        ))}
        <span>left: 24 hours ago, right: now</span>
      </p>
      <details>
        <summary>{title} as a table</summary>
        <DataTable
          caption={`${title} by hour`}
          rows={hours}
          keyOf={hour => String(hour.hours_ago)}
          columns={[
            { title: 'Hours ago', isHeading: true, cell: hour => `${hour.hours_ago + 1} to ${hour.hours_ago}` },
            { title: 'Done', cell: hour => <NumberLink counted={hour.done} /> },
            { title: 'Repeated', cell: hour => <NumberLink counted={hour.repeated} /> },
            { title: 'Failed', cell: hour => <NumberLink counted={hour.failed} /> },
          ]}
        />
      </details>
    </div>
  )
}

/** Stacked from the ground: done, repeated, failed. */
function Bars({ hour, x, most }: { readonly hour: HealthHour; readonly x: number; readonly most: number }) {
  let base = HEIGHT
  return (
    <>
      {KINDS.map(kind => {
        const height = heightOf(hour[kind], most)
        base -= height
        return <rect key={kind} className={`bar bar--${kind}`} x={x} y={base} width={BAR} height={height} />
      })}
    </>
  )
}

const heightOf = ({ count }: CountedRows, most: number): number => (most === 0 ? 0 : (count / most) * (HEIGHT - 4))
