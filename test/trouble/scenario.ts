/** What every scenario of trouble looks like: it starts what it needs, makes the trouble, and says what it measured. */
export interface Figure { readonly name: string, readonly value: string, readonly wanted: string, readonly ok: boolean }

/** `full` reaches the figures that are promised, `short` makes the same trouble in a few seconds. */
export interface Scenario { readonly name: string, run(size: 'full' | 'short', say: (line: string) => void): Promise<Figure[]> }
