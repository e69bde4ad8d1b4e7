/** What the app's REST API (`/api/x_iio_sync/v1/sync`) takes: how much in one call, and in which form. See docs/rest-api.md. */

/** The most that one call carries; the app refuses more. */
export const limits = {
  /** Characters of a body. */
  bodyCharacters: 1_000_000,
  /** Rows of a document: the incident, its follow-ups and the notes. */
  documentRows: 100,
  /** Options that a document met for the first time, for each attribute. */
  documentOptions: 500,
  /** Columns of a row. */
  desiredColumns: 1000,
  /** Why an incident is not shown, or a follow-up is gone. */
  reasonCharacters: 1000,
  compareItems: 1000,
  sweepFailures: 200,
  /** What sweeps could not read: in one call, and at all. */
  unreadParts: 200,
  linkReports: 100,
  echoVersions: 100,
  problemReports: 500,
  problemCharacters: 1000,
  /** Attributes and options of a part of the catalogue. */
  catalogueRows: 500,
  catalogueNames: 5000,
  stateLabelCharacters: 100,
  authorCharacters: 255,
} as const

/** incident.io's ids are letters and digits. Anything else is not compared with rows, where it might be evaluated. */
export const externalIdPattern = /^[\w-]{1,64}$/

/** The key of an attribute. The platform evaluates a value of a query that begins with `javascript:`, and no key does. */
export const attributeKeyPattern = /^(?!javascript:)[\w:.-]{1,100}$/i

export const sysIdPattern = /^[0-9a-f]{32}$/

/** Nothing that could end the attribute of a page in which it stands. */
export const webAddressPattern = /^https?:\/\/[^\s"'<>]+$/i

/** A moment of incident.io's clock: RFC 3339, UTC. */
export const versionPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** On an attachment: the length of the file in bytes. The platform compresses its answers, so Content-Length is not that. */
export const SIZE_HEADER = 'X-Attachment-Size'
