/** A priority queue of search states on typed arrays: lowest estimate first, and among equals the farthest way first. */
export interface Heap {
  readonly size: () => number
  readonly clear: () => void
  readonly push: (estimate: number, way: number, state: number) => void
  /** Removes the first entry; read it with `state` and `way` before. */
  readonly pop: () => void
  readonly estimate: () => number
  readonly way: () => number
  readonly state: () => number
}

/** Makes an empty heap. */
export function createHeap(): Heap {
  let estimates = new Int32Array(1024)
  let ways = new Int32Array(1024)
  let states = new Int32Array(1024)
  let size = 0

  function grow(): void {
    const double = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(old.length * 2)
      larger.set(old)
      return larger
    }
    estimates = double(estimates)
    ways = double(ways)
    states = double(states)
  }

  return {
    size: () => size,
    clear: () => {
      size = 0
    },
    estimate: () => estimates[0] as number,
    way: () => ways[0] as number,
    state: () => states[0] as number,
    push(estimate, way, state) {
      if (size === estimates.length) grow()
      let place = size++
      while (place > 0) {
        const parent = (place - 1) >> 1
        const other = estimates[parent] as number
        if (other < estimate || (other === estimate && (ways[parent] as number) >= way)) break
        estimates[place] = other
        ways[place] = ways[parent] as number
        states[place] = states[parent] as number
        place = parent
      }
      estimates[place] = estimate
      ways[place] = way
      states[place] = state
    },
    pop() {
      size--
      if (size === 0) return
      const estimate = estimates[size] as number
      const way = ways[size] as number
      const state = states[size] as number
      let place = 0
      for (;;) {
        let child = 2 * place + 1
        if (child >= size) break
        const right = child + 1
        if (right < size) {
          const left = estimates[child] as number
          const other = estimates[right] as number
          if (other < left || (other === left && (ways[right] as number) > (ways[child] as number))) child = right
        }
        const least = estimates[child] as number
        if (least > estimate || (least === estimate && (ways[child] as number) <= way)) break
        estimates[place] = least
        ways[place] = ways[child] as number
        states[place] = states[child] as number
        place = child
      }
      estimates[place] = estimate
      ways[place] = way
      states[place] = state
    },
  }
}
