/** Who gets mails: what the tab Set-up shows of them, and what GET home/set-up/recipients finds. */

export type RecipientKind = 'user' | 'group'

export interface Recipient {
  readonly kind: RecipientKind
  /**
   * sys_id. Of a user it may also be an address that somebody typed on the form of the connection, where a list of users takes one:
   * http://wiki.servicenow.com/index.php?title=Using_Watch_Lists
   */
  readonly id: string
  readonly name: string
  /** Of a user; '' for a group, and for people who may not choose. */
  readonly email: string
  /** Why it cannot be chosen; '' when it can. What is chosen already stays until somebody takes it out. */
  readonly problem: string
}

export interface RecipientHits {
  /** Ten at most: active users with an address, then active groups. */
  readonly hits: readonly Recipient[]
  /** There are others than these. */
  readonly more: boolean
}
