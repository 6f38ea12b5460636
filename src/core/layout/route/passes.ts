/** Which arrows pass a vertex: lists in growing arrays, with a list of free places; place 0 is never used and means none. */
export interface Passes {
  readonly add: (vertex: number, arrow: number) => void
  readonly remove: (vertex: number, arrow: number) => void
  /** Adds the arrows at a vertex to a set, as long as it has fewer than `most`. */
  readonly collect: (vertex: number, found: Set<number>, most: number) => void
}

/** Makes empty lists for so many vertices. */
export function createPasses(vertices: number): Passes {
  const head = new Int32Array(vertices)
  let arrows = new Int32Array(4096)
  let next = new Int32Array(4096)
  let used = 1
  let free = 0

  function place(): number {
    if (free !== 0) {
      const taken = free
      free = next[free] as number
      return taken
    }
    if (used === arrows.length) {
      arrows = doubled(arrows)
      next = doubled(next)
    }
    return used++
  }

  return {
    add(vertex, arrow) {
      const pass = place()
      arrows[pass] = arrow
      next[pass] = head[vertex] as number
      head[vertex] = pass
    },
    remove(vertex, arrow) {
      let before = 0
      let pass = head[vertex] as number
      while (pass !== 0 && arrows[pass] !== arrow) {
        before = pass
        pass = next[pass] as number
      }
      if (pass === 0) return
      if (before === 0) head[vertex] = next[pass] as number
      else next[before] = next[pass] as number
      next[pass] = free
      free = pass
    },
    collect(vertex, found, most) {
      for (let pass = head[vertex] as number; pass !== 0 && found.size < most; pass = next[pass] as number) {
        found.add(arrows[pass] as number)
      }
    },
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
