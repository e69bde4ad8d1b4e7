export interface Figure { readonly name: string, readonly value: string, readonly wanted: string, readonly ok: boolean }
export interface Scenario { readonly name: string, run(size: 'full' | 'short', say: (line: string) => void): Promise<Figure[]> }
