/** A large image on its way from ServiceNow to a reader: it must pass through the bridge, not stand in it. */
import { request } from 'node:http'
import { SignJWT } from 'jose'
import { secrets, startBridge, type Bridge } from './bridge.ts'
import { atMost, beside, type Bench, type Measurement } from './figures.ts'

const imageMb = 50
/** Of a process that has done nothing yet, so its heap grows too. A copy of the whole image would show. */
const boundMb = 40

export async function image({ vendors, build }: Bench): Promise<Measurement> {
  await vendors.play({ imageMb: 1 })
  const bridge = await startBridge(build, vendors)
  const address = await addressOf(bridge)
  // What the first image loads and compiles belongs to none.
  for (let one = 0; one < 5; one += 1) await readAll(address)
  await vendors.play({ imageMb })
  const single = await growthOf(bridge, () => readAll(address))
  const four = await growthOf(bridge, () => Promise.all([1, 2, 3, 4].map(() => readAll(address))))
  await bridge.stop()
  return {
    figures: [
      atMost(`growth while an image of ${imageMb} MB passes`, single, boundMb, 'MB'),
      beside('growth while four of them pass at once', `${four.toFixed(0)} MB`),
    ],
    data: { single, four },
  }
}

async function addressOf(bridge: Bridge): Promise<URL> {
  const claims = { sub: '0123456789abcdef0123456789abcdef', exp: Math.floor(Date.now() / 1000) + 3600 }
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secrets.link))
  return new URL(`/attachments/${token}/picture.png`, bridge.url)
}

/** The most that was resident beyond what was resident before. */
async function growthOf(bridge: Bridge, work: () => Promise<unknown>): Promise<number> {
  const before = bridge.memory().rssMb
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, bridge.memory().rssMb)
  }, 10)
  await work()
  clearInterval(looking)
  return most - before
}

/** Reads to the end without keeping anything. */
function readAll(address: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, answer => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.once('error', reject)
      answer.once('end', () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`The image was answered with ${answer.statusCode}`)),
      )
    })
      .once('error', reject)
      .end()
  })
}
