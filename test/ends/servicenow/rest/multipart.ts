/** Reads multipart/form-data bodies: a few short fields, then one file. */
export interface Part {
  name: string
  fileName: string | null
  contentType: string
  bytes: Uint8Array
}

/** The parts in their order; null when the body is no multipart of that type. */
export function readMultipart(contentType: string, body: Uint8Array): Part[] | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType)
  const marker = boundary?.[1] ?? boundary?.[2]
  if (!contentType.toLowerCase().startsWith('multipart/form-data') || marker === undefined) return null
  // One character per byte, so that positions in the text are positions in the body.
  const text = Buffer.from(body).toString('latin1')
  const pieces = text.split(`--${marker}`).slice(1)
  return pieces
    .filter(piece => !piece.startsWith('--'))
    .flatMap(piece => {
      const end = piece.indexOf('\r\n\r\n')
      return end === -1 ? [] : [toPart(piece.slice(2, end), piece.slice(end + 4).replace(/\r\n$/, ''))]
    })
}

function toPart(head: string, content: string): Part {
  const bytes = new Uint8Array(Buffer.from(content, 'latin1'))
  const fileName = /filename="([^"]*)"/i.exec(head)?.[1]
  return {
    name: /[; ]name="([^"]*)"/i.exec(head)?.[1] ?? '',
    fileName: fileName === undefined ? null : Buffer.from(fileName, 'latin1').toString('utf8'),
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? '',
    bytes,
  }
}
