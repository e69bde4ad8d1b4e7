import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  key: string
  cert: string
}

const LASTS_DAYS = 30
const RSA_BITS = 2048
/** Types of names in a certificate: https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6 */
const DNS_NAME = 2
const IP_ADDRESS = 7

/** A new certificate for this machine that vouches for itself. Takes about a second. */
export async function newCertificate(): Promise<Certificate> {
  // Loaded only where TLS is asked for: it is slow to start.
  const { generate } = await import('selfsigned')
  const altNames = [
    { type: DNS_NAME, value: 'localhost' },
    { type: IP_ADDRESS, ip: '127.0.0.1' },
  ]
  const { private: key, cert } = generate([{ name: 'commonName', value: 'localhost' }], {
    days: LASTS_DAYS,
    keySize: RSA_BITS,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  return { key, cert }
}

/** A new certificate of a client, which stands for a user once the instance knows it. */
export async function newClientCertificate(userName: string): Promise<Certificate> {
  const { generate } = await import('selfsigned')
  const { private: key, cert } = generate([{ name: 'commonName', value: userName }], {
    days: LASTS_DAYS,
    keySize: RSA_BITS,
    algorithm: 'sha256',
  })
  return { key, cert }
}

export interface ClientCertificateFiles {
  userName: string
  certificateFile: string
  keyFile: string
}

/** Writes certificate and key where a client can be pointed to them. */
export function keepClientCertificate(
  { key, cert }: Certificate,
  userName: string,
  port: number,
): { files: ClientCertificateFiles; remove(): void } {
  const base = join(tmpdir(), `servicenow-end-${process.pid}-${port}-client`)
  const files = { userName, certificateFile: `${base}.pem`, keyFile: `${base}-key.pem` }
  writeFileSync(files.certificateFile, cert)
  writeFileSync(files.keyFile, key, { mode: 0o600 })
  return {
    files,
    remove() {
      for (const file of [files.certificateFile, files.keyFile]) rmSync(file, { force: true })
    },
  }
}

/** Writes the certificate where clients can be pointed to it. */
export function keepCertificate({ cert }: Certificate, port: number): { file: string; remove(): void } {
  const file = join(tmpdir(), `servicenow-end-${process.pid}-${port}.pem`)
  writeFileSync(file, cert)
  return { file, remove: () => rmSync(file, { force: true }) }
}
