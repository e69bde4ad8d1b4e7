import { kindOf } from '../../../../../bridge/http/attachments/content.ts'

const shown = { isImage: true, isShown: true }
const hex = (bytes: string): Buffer => Buffer.from(bytes.replace(/ /g, ''), 'hex')

test.each([
  ['image/png', '89504e47 0d0a1a0a 0000000d 49484452'],
  ['image/jpeg', 'ffd8ffe0 0010 4a464946'],
  ['image/jpeg', 'ffd8ffe1 abcd 45786966'],
  ['image/jpeg', 'ffd8ffdb 0043'],
  ['image/gif', '47494638 3961'],
  ['image/webp', '52494646 1a000000 57454250'],
  ['image/bmp', '424d4600 0000'],
  ['image/avif', '0000001c 66747970 61766966'],
])('%s by its bytes', (contentType, bytes) => {
  expect(kindOf(hex(bytes))).toEqual({ contentType, ...shown })
})

test.each([
  ['image/heif', '00000018 66747970 68656963'],
  ['image/tiff', '49492a00'],
])('%s is an image that browsers only offer to keep', (contentType, bytes) => {
  expect(kindOf(hex(bytes))).toEqual({ contentType, isImage: true, isShown: false })
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\ufeff\n<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg><svg>',
  '<!-- drawn --><svg width="1">',
])('%j is an SVG', text => {
  expect(kindOf(Buffer.from(text))).toEqual({ contentType: 'image/svg+xml', ...shown })
})

test.each([
  '',
  'hello',
  '%PDF-1.7',
  'PK\u0003\u0004',
  '<html><svg></svg></html>',
  '<?xml version="1.0"?><a/>',
  'MZ\u0090',
])('%j is no image', text => {
  expect(kindOf(Buffer.from(text))).toEqual({
    contentType: 'application/octet-stream',
    isImage: false,
    isShown: false,
  })
})
