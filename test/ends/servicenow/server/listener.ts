import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { listen, type Listener } from '../../shared/listener.ts'
import {
  keepCertificate,
  keepClientCertificate,
  newCertificate,
  newClientCertificate,
  type ClientCertificateFiles,
} from './certificate.ts'

/** Enough for addresses over the platform's own limit, which it answers itself. */
const MAX_HEADER_BYTES = 64 * 1024

export interface InstanceListener extends Listener {
  serve(handler: RequestListener): void
}

const listening = async (server: Server, port: number): Promise<InstanceListener> => ({
  ...(await listen(server, port)),
  serve: handler => {
    server.on('request', handler)
  },
})

/** Takes the port before there is anything to serve, so that the instance can know its own address. */
export function openListener(port: number): Promise<InstanceListener> {
  return listening(createServer({ maxHeaderSize: MAX_HEADER_BYTES }), port)
}

export interface TlsListener extends InstanceListener {
  /** A file with the certificate, for clients to trust. It is gone after `close`. */
  certificateFile: string
  /** A certificate that a client may show instead of logging in, and its key; null where there is none. */
  client: { certificate: string; files: ClientCertificateFiles } | null
}

/** The same with TLS, by a certificate that is made now. It asks clients for theirs where one is made for a user. */
export async function openTlsListener(port: number, certificateUser: string | null): Promise<TlsListener> {
  const certificate = await newCertificate()
  const clientCertificate = certificateUser === null ? null : await newClientCertificate(certificateUser)
  // Whether the instance knows a certificate is its own question: an unknown one is as good as none.
  const asking = { requestCert: clientCertificate !== null, rejectUnauthorized: false }
  const options = { ...certificate, ...asking, maxHeaderSize: MAX_HEADER_BYTES }
  const listener = await listening(createTlsServer(options), port)
  const url = listener.url.replace('http:', 'https:')
  const ownPort = Number(new URL(url).port)
  const { file, remove } = keepCertificate(certificate, ownPort)
  const kept = clientCertificate && keepClientCertificate(clientCertificate, certificateUser ?? '', ownPort)
  return {
    ...listener,
    url,
    certificateFile: file,
    client: clientCertificate && kept && { certificate: clientCertificate.cert, files: kept.files },
    async close() {
      remove()
      kept?.remove()
      await listener.close()
    },
  }
}
