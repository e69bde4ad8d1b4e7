/** Splits the work between some processes and waits for all of them. */
export async function inParallel<T, R>(
  work: readonly T[],
  workers: number,
  run: (part: T[], index: number) => Promise<R>,
): Promise<R[]> {
  const parts = Array.from({ length: workers }, (_none, index) => work.filter((_each, at) => at % workers === index))
  return await Promise.all(parts.filter(part => part.length > 0).map(run))
}
