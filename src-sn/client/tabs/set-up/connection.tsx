/** Where the bridge is, and the secret that both ends hold. The platform's own table resource stores them, by the rights of the person. */
import { useId, useState } from 'react'
import type { SetUpProps } from './props.ts'
import { newSecret, storeConnection } from './secret.ts'

export function Connection({ setUp: { connection }, may, say }: SetUpProps) {
  const [address, setAddress] = useState(connection.bridge_url)
  const [secret, setSecret] = useState('')
  const [stored, setStored] = useState('')
  const [isBusy, setBusy] = useState(false)
  const addressField = useId()
  const secretField = useId()
  const isSame = address.trim() === connection.bridge_url && secret === ''
  const save = async (): Promise<void> => {
    setBusy(true)
    const problem = await storeConnection(connection.sys_id, { bridgeUrl: address.trim(), secret })
    setBusy(false)
    if (problem !== '') return say(problem, true)
    if (secret !== '') setStored(secret)
    setSecret('')
    say(
      secret === ''
        ? 'The address of the bridge is stored.'
        : 'Stored. The bridge needs the same secret as SERVICENOW_WEBHOOK_SECRET: copy it now, it is not shown again.',
    )
  }
  return (
    <div className="card">
      <h3>Connection</h3>
      <div className="field">
        <label htmlFor={addressField}>Bridge address, for example https://bridge.example.com</label>
        <input
          id={addressField}
          value={address}
          disabled={!may.configure}
          onChange={event => setAddress(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={secretField}>
          Signing secret{connection.has_secret ? ': there is one, and nobody can read it' : ': there is none yet'}
        </label>
        <input
          id={secretField}
          value={secret}
          autoComplete="off"
          placeholder={connection.has_secret ? 'A new one takes its place' : 'whsec_…'}
          disabled={!may.configure}
          onChange={event => setSecret(event.target.value.trim())}
        />
      </div>
      <div className="buttons">
        <button type="button" disabled={!may.configure} onClick={() => setSecret(newSecret())}>
          Make a new secret
        </button>
        <button
          type="button"
          className="primary"
          disabled={!may.configure || isSame || isBusy}
          onClick={() => void save()}
        >
          Save
        </button>
        {!may.configure && <span className="quiet">Both need the role x_iio_sync.admin.</span>}
      </div>
      {stored !== '' && <ShownOnce secret={stored} say={say} />}
    </div>
  )
}

function ShownOnce({ secret, say }: Pick<SetUpProps, 'say'> & { readonly secret: string }) {
  const copy = (): void =>
    void navigator.clipboard.writeText(secret).then(
      () => say('Copied. Set it on the bridge, then restart the bridge.'),
      () => say('The browser did not let the page copy. Select the secret instead.', true),
    )
  return (
    <div className="card">
      <p>
        For the bridge, as SERVICENOW_WEBHOOK_SECRET. Restart the bridge with it. Once you leave this page nobody can
        read it again.
      </p>
      <code data-secret>{secret}</code>
      <div className="buttons">
        <button type="button" onClick={copy}>
          Copy the secret
        </button>
      </div>
    </div>
  )
}
