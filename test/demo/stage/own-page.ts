import type { IncomingMessage } from 'node:http'

/** Whether a request comes from a page of this address: what is open to this machine is not open to every site that its browser shows. */
export function isFromOwnPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin } = headers
  return /^127\.0\.0\.1:\d+$/.test(host) && (origin === undefined || origin === `http://${host}`)
}
