/** What the platform's page defines before the scripts of the page run. */
interface Window {
  /** The session's token; the platform takes no request of a session without it. */
  readonly g_ck?: string
  readonly CustomEvent: {
    /** Of the platform, in pages that it shows in a frame: hands an event to the frame around them. */
    fireTop?(name: string, detail: { relativePath: string; title: string }): void
  }
}

declare module '*.css'
