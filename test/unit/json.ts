/** Reads a body that a test received; the test names the shape it expects and asserts the values. */
export function readJson<T>(text: string): T {
  return JSON.parse(text) as T
}
