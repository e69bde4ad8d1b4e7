/** GET home/mails: who gets which mail. Nothing of it is stored. */

export interface HomeMailPerson {
  readonly name: string
  /** `chosen` or the name of the group. */
  readonly why: string
  /** False: the platform sends nothing to somebody who is not active or has no address. */
  readonly reachable: boolean
}

export interface HomeMailKind {
  readonly kind: 'first' | 'still' | 'clear' | 'webhook' | 'weekly'
  /** When it is sent, in one sentence. */
  readonly when: string
  readonly subject: string
  readonly body: string
}

export interface HomeMails {
  readonly people: readonly HomeMailPerson[]
  /** Why no mail is sent at all, '' when mails are sent. */
  readonly off: string
  readonly kinds: readonly HomeMailKind[]
}

export interface HomeTestMail {
  readonly done: string
}
