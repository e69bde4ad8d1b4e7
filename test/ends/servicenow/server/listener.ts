import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { listen, type Listener } from '../../shared/listener.ts'
import { keepCertificate, newCertificate } from './certificate.ts'

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
}

/** The same with TLS, by a certificate that is made now. */
export async function openTlsListener(port: number): Promise<TlsListener> {
  const certificate = await newCertificate()
  const listener = await listening(createTlsServer({ ...certificate, maxHeaderSize: MAX_HEADER_BYTES }), port)
  const url = listener.url.replace('http:', 'https:')
  const { file, remove } = keepCertificate(certificate, Number(new URL(url).port))
  return {
    ...listener,
    url,
    certificateFile: file,
    async close() {
      remove()
      await listener.close()
    },
  }
}
