/** The app's properties and the instance's own address. */
import { gs } from '@servicenow/glide'

export function privateIncidentsAllowed(): boolean {
  return gs.getProperty('x_iio_sync.private_incidents', 'false') === 'true'
}

/** The user of incident.io's own ServiceNow integration, '' when none is named: then nobody is. */
export function vendorUser(): string {
  return gs.getProperty('x_iio_sync.vendor_user', '').trim()
}

export const ATTACHMENT_PROPERTY = 'x_iio_sync.capture.image_attachments'

/** Which attachments travel. The property was a switch for images at first, so true and false still count. */
export function capturedAttachments(): 'images' | 'all' | 'none' {
  const value = gs.getProperty(ATTACHMENT_PROPERTY, 'images').trim().toLowerCase()
  if (value === 'all') return 'all'
  return value === 'none' || value === 'false' ? 'none' : 'images'
}

export type FormLine = 'all' | 'linked' | 'none'

/** On which records the form says how the sync stands. */
export function shownOnForms(): FormLine {
  const value = gs.getProperty('x_iio_sync.form_line', 'all').trim().toLowerCase()
  return value === 'linked' || value === 'none' ? value : 'all'
}

/** The instance's own address without trailing slash, '' when the platform does not say. */
export function instanceAddress(): string {
  return withoutTrailingSlash(gs.getProperty('glide.servlet.uri', ''))
}

export function withoutTrailingSlash(url: string): string {
  const address = url.trim()
  let end = address.length
  while (address[end - 1] === '/') end -= 1
  return address.slice(0, end)
}

/** The name by which people call the instance: the first part of its address, all of it where that is numbers. */
export function instanceName(): string {
  const host = instanceAddress().split('://').pop()?.split(/[:/]/)[0] ?? ''
  return /^[\d.]+$/.test(host) ? host : (host.split('.')[0] ?? '')
}

/** DEV, TEST or PROD; '' when nobody said. */
export function environmentWord(): string {
  const word = gs.getProperty('x_iio_sync.environment', '').trim().toUpperCase()
  return ['DEV', 'TEST', 'PROD'].includes(word) ? word : ''
}

/** Where a person opens the record. */
export function recordUrl(table: string, sysId: string): string {
  return `${instanceAddress()}/${table}.do?sys_id=${sysId}`
}
