/** What this instance denied the app, by the platform's own words. */

const DENIED = 'AccessNotAllowedException: Access to '

/** The cross-scope privilege that an error is about, as `execute GlideRecord.insert`; '' when it is about anything else. */
export function deniedPrivilege(message: string): string {
  const [, words = ''] = message.split(DENIED)
  const [name = ''] = words.split(' from scope ')
  return /^[\w:. ]{1,100}$/.test(name) ? `execute ${name}` : ''
}
