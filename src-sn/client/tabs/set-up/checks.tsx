/** One row for each check: what was found, what to do, and what the page can do about it. */
import { useState } from 'react'
import type { CheckOwner } from '../../../server/contract/checks.ts'
import type { ShownCheck, ShownFix } from '../../../server/contract/home/set-up.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Moment } from '../../parts/moment.tsx'
import { StateWord } from '../../parts/state-word.tsx'
import type { Tone } from '../../parts/state-word.tsx'
import type { SetUpProps } from './props.ts'

const STATES: Readonly<Record<ShownCheck['state'], { readonly tone: Tone; readonly word: string }>> = {
  passed: { tone: 'good', word: 'Passed' },
  failed: { tone: 'bad', word: 'Failed' },
  warning: { tone: 'warning', word: 'Warning' },
  unknown: { tone: 'neutral', word: 'Not known' },
  stale: { tone: 'waiting', word: 'Passed earlier' },
  never: { tone: 'neutral', word: 'Not checked' },
}

const OWNERS: Readonly<Record<CheckOwner, string>> = {
  servicenow_admin: 'Admin of this instance',
  incident_io_owner: 'Owner of the incident.io account',
  platform_engineer: 'Who runs the bridge',
  '': '',
}

/** Those who cannot see this page. */
const COPIED_FOR: Readonly<Partial<Record<CheckOwner, string>>> = {
  platform_engineer: 'the bridge admin',
  incident_io_owner: 'the incident.io owner',
}

export function Checks({ setUp, may, act, say }: SetUpProps) {
  const [fixing, setFixing] = useState<ShownFix | null>(null)
  const copy = (check: ShownCheck): void => {
    void navigator.clipboard.writeText(textOf(check, setUp.connection.instance_url)).then(
      () => say(`Copied for ${COPIED_FOR[check.who] ?? ''}: ${check.what}. Nothing secret is in it.`),
      () => say('The browser did not let the page copy. Select the text of the row instead.', true),
    )
  }
  return (
    <div>
      <DataTable
        caption="Checks"
        rows={setUp.checks}
        keyOf={({ id }) => id}
        columns={[
          { title: 'State', cell: ({ state }) => <StateWord {...STATES[state]} /> },
          { title: 'What', isHeading: true, cell: ({ what }) => what },
          { title: 'Found', cell: ({ found }) => found },
          { title: 'To do', cell: check => <ToDo check={check} mayConfigure={may.configure} /> },
          {
            title: 'Last checked',
            cell: ({ last_checked }) => (last_checked === '' ? 'Never' : <Moment iso={last_checked} />),
          },
          {
            title: 'Actions',
            cell: check => (
              <span className="row-buttons">
                {check.fix !== null && may.configure && (
                  <button type="button" onClick={() => setFixing(check.fix)}>
                    Fix<span className="visually-hidden">: {check.what}</span> …
                  </button>
                )}
                {COPIED_FOR[check.who] !== undefined && (
                  <button type="button" onClick={() => copy(check)}>
                    Copy for {COPIED_FOR[check.who]}
                    <span className="visually-hidden">: {check.what}</span>
                  </button>
                )}
              </span>
            ),
          },
        ]}
      />
      <div className="buttons">
        <button
          type="button"
          disabled={!may.operate || setUp.checking}
          title={may.operate ? undefined : 'Needs the role x_iio_sync.operator.'}
          onClick={() => void act({ action: 'check' })}
        >
          {setUp.checking ? 'Checking …' : 'Check again'}
        </button>
        {!may.operate && <span className="quiet">Check again needs the role x_iio_sync.operator.</span>}
      </div>
      {fixing !== null && <FixDialog fix={fixing} setUp={setUp} act={act} close={() => setFixing(null)} />}
    </div>
  )
}

interface ToDoProps {
  readonly check: ShownCheck
  readonly mayConfigure: boolean
}

function ToDo({ check: { id, to_do, who, state, last_passed }, mayConfigure }: ToDoProps) {
  if (state === 'stale') return <>Check again: a pass counts for one hour.</>
  if (to_do === '') return null
  return (
    <>
      {to_do}
      {id === 'told' && mayConfigure && (
        <>
          {' '}
          <a href="#recipients">Choose recipients</a>
        </>
      )}
      {who !== '' && <span className="quiet-line">{OWNERS[who]}</span>}
      {last_passed !== '' && (
        <span className="quiet-line">
          Passed last <Moment iso={last_passed} />
        </span>
      )}
    </>
  )
}

interface FixProps extends Pick<SetUpProps, 'act' | 'setUp'> {
  readonly fix: ShownFix
  readonly close: () => void
}

/** Exactly what will be written, before it is. */
function FixDialog({ fix, setUp: { connection }, act, close }: FixProps) {
  const run = (): void => {
    void act({ action: fix.action })
    close()
  }
  return (
    <ConfirmDialog title="Change the connection" confirm="Change it" onConfirm={run} onCancel={close}>
      <p>
        From then on this instance ({connection.instance_url}) sends to <b>{connection.bridge_url}</b>. The audit of the
        connection says who changed it.
      </p>
      <ul>
        {fix.changes.map(({ what, before, after }) => (
          <li key={what}>
            {what}: {before === '' ? 'empty' : before} becomes <b>{after}</b>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

function textOf({ what, found, to_do, last_checked }: ShownCheck, instance: string): string {
  return [`incident.io sync on ${instance}`, `${what}: ${found}`, `To do: ${to_do}`, `Checked at ${last_checked}`].join(
    '\n',
  )
}
