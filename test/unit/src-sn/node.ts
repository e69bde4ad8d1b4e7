/** A node that can stop between two writes: what it wrote stands, whatever else it was doing is gone. */
import type { Store } from '../../ends/servicenow/contracts.ts'
import { watchStatements } from '../../ends/servicenow/store/watched-store.ts'

export class NodeStopped extends Error {
  override readonly name = 'NodeStopped'
}

export interface Node {
  /** The store as the node's scripts see it. */
  store: Store
  /** Stops the node right after the n-th write from now on; null: it stays up. */
  stopAfter(statements: number | null): void
  /** Throws when the node is down: a script that catches the error gets nowhere either. */
  checkUp(): void
  /** What the work came to; null when the node stopped under it. It is up again in either case. */
  run<Result>(work: () => Result): Result | null
  /** How often it has stopped. */
  crashes(): number
}

export function createNode(store: Store): Node {
  let left: number | null = null
  let isDown = false
  let crashes = 0
  const checkUp = (): void => {
    if (isDown) throw new NodeStopped('The node stopped')
  }
  const watched = watchStatements(store, () => {
    if (left === null) return
    left -= 1
    isDown = left === 0
    checkUp()
  })
  return {
    store: new Proxy(watched, {
      get(target, method: keyof Store) {
        checkUp()
        return target[method]
      },
    }),
    stopAfter: statements => {
      left = statements
    },
    checkUp,
    run(work) {
      try {
        const result = work()
        if (!isDown) return result
      } catch (error) {
        if (!isDown) throw error
      }
      isDown = false
      left = null
      crashes += 1
      return null
    },
    crashes: () => crashes,
  }
}
