/**
 * Why nobody answered, in words, and what mends it. The codes are Node's: https://nodejs.org/api/errors.html#common-system-errors and
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes.
 */

/** Who was spoken to when it ended. */
export interface Peer {
  /** Name or address, with its port where that is no usual one. */
  readonly host: string
  readonly isProxy: boolean
}

/** No complete answer arrived. `reason` is a network error code or a few words of ours: safe to show. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly reason: string
  /** Who gave none; null where that is not known. */
  readonly peer: Peer | null
  constructor(reason: string, cause?: unknown, peer: Peer | null = null) {
    super(`no answer (${reason})`, { cause })
    this.reason = reason
    this.peer = peer
  }
}

export const privateReason = 'private address'
export const cutReason = 'cut off'
export const proxyRefusal = (status: number): string => `proxy ${status}`

interface Words {
  /** Follows the peer. */
  readonly found: string
  /** `variable`: holds the address. */
  readonly toDo: (variable: string) => string
}

const certificate = (found: string, toDo: Words['toDo']): Words => ({ found: `shows a certificate ${found}`, toDo })

const noName: Words = {
  found: 'is not found: its name does not resolve',
  toDo: variable => `Correct ${variable}, or the DNS that this machine asks.`,
}
const noResolver: Words = {
  found: 'is not found: DNS gives no answer',
  toDo: () => 'It is tried again. If it stays so, look at the DNS server of this machine and the way to it.',
}
const refused: Words = {
  found: 'refuses the connection',
  toDo: variable => `Check host and port in ${variable}, that something listens there, and firewalls.`,
}
const noWay: Words = {
  found: 'cannot be reached: no way leads there',
  toDo: () => 'Check the routes and the firewall of this machine.',
}
const cut: Words = {
  found: 'ended the connection before its answer was complete',
  toDo: () => 'It is tried again. If it stays so, look at firewalls and proxies in between.',
}
const silence: Words = {
  found: 'did not answer in time',
  toDo: variable => `It is tried again. If it stays so, check ${variable}: a firewall may drop what is sent there.`,
}
const unknownIssuer = certificate(
  'of an issuer that is not known here',
  () =>
    'If it is your own authority, or a proxy that opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS and restart the bridge.',
)
const otherName = certificate('that is for another name', variable => {
  return `Correct ${variable}, or look what answers in between.`
})
const noTls: Words = {
  found: 'and the bridge do not agree on TLS',
  toDo: variable =>
    `Check the port in ${variable}: something without TLS, or with an old version of it, answers there.`,
}

const byCode: Readonly<Record<string, Words>> = {
  ENOTFOUND: noName,
  EAI_NONAME: noName,
  EAI_NODATA: noName,
  EAI_AGAIN: noResolver,
  EAI_FAIL: noResolver,
  ECONNREFUSED: refused,
  EHOSTUNREACH: noWay,
  EHOSTDOWN: noWay,
  ENETUNREACH: noWay,
  ENETDOWN: noWay,
  ECONNRESET: cut,
  ECONNABORTED: cut,
  EPIPE: cut,
  [cutReason]: cut,
  timeout: silence,
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownIssuer,
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  CERT_UNTRUSTED: unknownIssuer,
  CERT_HAS_EXPIRED: certificate('that has expired', () => 'Let it be renewed, or correct the clock of this machine.'),
  CERT_NOT_YET_VALID: certificate('that is not valid yet', () => 'Correct the clock of this machine.'),
  CERT_REVOKED: certificate('that was revoked', () => 'Let it be replaced.'),
  ERR_TLS_CERT_ALTNAME_INVALID: otherName,
  HOSTNAME_MISMATCH: otherName,
  EPROTO: noTls,
  [privateReason]: {
    found: 'leads to an address of a private network',
    toDo: () => 'If that is meant, list the host in PRIVATE_HOSTS.',
  },
}

/** Codes that come in families. */
const byShape: readonly (readonly [RegExp, Words])[] = [
  [/^ERR_SSL_/, noTls],
  [/^HPE_/, { found: 'answers something that is no HTTP', toDo: variable => `Check host and port in ${variable}.` }],
  [
    /^proxy 407$/,
    { found: 'asks for a log-in', toDo: variable => `Put user and password of the proxy into ${variable}.` },
  ],
  [
    /^proxy \d/,
    { found: 'does not let the bridge through', toDo: () => 'Allow the host in the proxy, or list it in NO_PROXY.' },
  ],
]

const unknown: Words = {
  found: 'gave no answer',
  toDo: variable => `Check ${variable}, and the way out of this network.`,
}

/** The variable that says which proxy is used. */
const proxyVariable = 'HTTPS_PROXY'

/** `variable`: holds the address of the vendor. */
export function explainNoAnswer(
  { reason, peer }: NoAnswer,
  variable: string,
): { readonly found: string; readonly toDo: string } {
  const words = byCode[reason] ?? byShape.find(([shape]) => shape.test(reason))?.[1] ?? unknown
  return {
    found: `${peer === null ? `The address in ${variable}` : nameOf(peer)} ${words.found}`,
    toDo: words.toDo(peer?.isProxy === true ? proxyVariable : variable),
  }
}

const nameOf = ({ host, isProxy }: Peer): string => `${isProxy ? 'The proxy ' : ''}"${host}"`
