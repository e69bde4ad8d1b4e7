/**
 * Both vendors in one process of their own: `node --import tsx test/bench/stub/main.ts` prints its address. It does as little
 * as it can, so that what is measured is the bridge. POST /control/scenario changes what it plays, GET /control/counts says
 * how often it was asked, POST /control/reset starts counting again.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { json, missing, type Answer, type Asked } from './answer.ts'
import { countCall, readCounts, resetCounts, vendorOf } from './counts.ts'
import { askApp, comparedByTheApp, forgetApp, ticketsInTheApp } from './app.ts'
import { askIncidentIo, forgetAttachments } from './incident-io.ts'
import { plainScenario, type Scenario } from './scenario.ts'
import { askTable, forgetTables, rowsOf } from './tables.ts'

let scenario: Scenario = plainScenario
const token = JSON.stringify({ access_token: 'bench', token_type: 'Bearer', expires_in: 1799, scope: 'useraccount' })
const appPath = '/api/x_iio_sync/v1/sync/'

function answerOf(asked: Asked): Answer {
  const { path } = asked
  if (path === '/oauth_token.do') return { status: 200, body: token }
  if (path.startsWith('/api/now/table/')) return askTable(asked)
  if (path.startsWith(appPath)) return askApp(asked, scenario)
  if (path.startsWith('/api/')) return missing
  return askIncidentIo(asked, scenario)
}

function control({ method, path, body }: Asked): Answer {
  if (path === '/control/counts')
    return json({
      ...readCounts(),
      tickets: ticketsInTheApp() + rowsOf('x_iio_sync_ticket'),
      compared: comparedByTheApp(),
    })
  if (method === 'POST' && path === '/control/reset') resetCounts()
  if (method === 'POST' && path === '/control/forget')
    for (const forget of [forgetApp, forgetTables, forgetAttachments]) forget()
  if (method === 'POST' && path === '/control/scenario')
    scenario = { ...plainScenario, ...(JSON.parse(body) as Partial<Scenario>) }
  return json(scenario)
}

const bytesOf = (body: Answer['body']): number =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.reduce((sum, piece) => sum + piece.length, 0)

function write(response: ServerResponse, { status, body, contentType = 'application/json' }: Answer): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    ...(status === 204 ? {} : { 'Content-Length': bytesOf(body) }),
  })
  if (typeof body === 'string') return void response.end(body)
  // A large page leaves as fast as the reader takes it, and never stands in memory as a whole.
  Readable.from(body).pipe(response)
}

const piece = Buffer.alloc(64 * 1024, 'x')

function writeImage(response: ServerResponse): void {
  const pieces = scenario.imageMb * 16
  response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': pieces * piece.length })
  Readable.from(Array.from({ length: pieces }, () => piece)).pipe(response)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?')
  const method = request.method ?? 'GET'
  const asked = { method, path, query: new URLSearchParams(query), body: method === 'GET' ? '' : await textOf(request) }
  if (path.startsWith('/control/')) return write(response, control(asked))
  response.once('close', countCall(vendorOf(path), method, path))
  if (path.startsWith(`${appPath}attachments/`)) return writeImage(response)
  const answer = answerOf(asked)
  const waitMs =
    scenario.latencyMs + (scenario.latencyMsPerMb === 0 ? 0 : (bytesOf(answer.body) / 1e6) * scenario.latencyMsPerMb)
  if (waitMs === 0) write(response, answer)
  else setTimeout(() => write(response, answer), waitMs)
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  handle(request, response).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    response.destroy()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string')
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${address.port}` })}\n`)
})
