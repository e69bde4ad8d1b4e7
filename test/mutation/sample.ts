/** A part of the list, drawn evenly: every row is as likely as any other, and a larger sample contains the smaller ones. */
export function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  const next = random(seed)
  return list
    .map(row => ({ row, place: next() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, size)
    .map(({ row }) => row)
}

/** mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
