/**
 * The separate lines that a reader sees at each vertex: arrows of one group that leave it by the same arm are one line, however
 * many they are. Entries stand in growing arrays; entry 0 is never used and means none.
 */
export interface Inks {
  /** First entry of every vertex. */
  readonly head: Int32Array
  /** By entry: the next one at the same vertex, whose line it is, and the arm that it leaves by. */
  next: Int32Array
  ink: Int32Array
  leaving: Uint8Array
  readonly add: (vertex: number, ink: number, arriving: number, leaving: number) => void
  readonly remove: (vertex: number, ink: number, arriving: number, leaving: number) => void
  /** All arms of an entry. */
  readonly armsOf: (entry: number) => number
  /** Number of arms by which an entry is reached. */
  readonly arrivals: (entry: number) => number
  /** Number of lines at a vertex. */
  readonly count: (vertex: number) => number
  /** Number of lines at a vertex that have an arm. */
  readonly sharing: (vertex: number, arm: number) => number
}

/** Makes empty lists for so many vertices. */
export function createInks(vertices: number): Inks {
  let used = 1
  let free = 0
  /** By entry and arm: how many arrows reach the vertex by it. */
  let arriving = new Int32Array(4 * 4096)
  const inks: Inks = {
    head: new Int32Array(vertices),
    next: new Int32Array(4096),
    ink: new Int32Array(4096),
    leaving: new Uint8Array(4096),
    add(vertex, ink, arrivingArm, leavingArm) {
      let entry = find(vertex, ink, leavingArm)
      if (entry === 0) {
        entry = place()
        inks.ink[entry] = ink
        inks.leaving[entry] = leavingArm
        inks.next[entry] = inks.head[vertex] as number
        inks.head[vertex] = entry
      }
      const at = 4 * entry + armIndex(arrivingArm)
      arriving[at] = (arriving[at] as number) + 1
    },
    remove(vertex, ink, arrivingArm, leavingArm) {
      const entry = find(vertex, ink, leavingArm)
      const at = 4 * entry + armIndex(arrivingArm)
      arriving[at] = (arriving[at] as number) - 1
      if (inks.arrivals(entry) > 0) return
      let before = 0
      for (let other = inks.head[vertex] as number; other !== entry; other = inks.next[other] as number) before = other
      if (before === 0) inks.head[vertex] = inks.next[entry] as number
      else inks.next[before] = inks.next[entry] as number
      inks.next[entry] = free
      free = entry
    },
    armsOf(entry) {
      let arms = inks.leaving[entry] as number
      for (let k = 0; k < 4; k++) if ((arriving[4 * entry + k] as number) > 0) arms |= 1 << k
      return arms
    },
    arrivals(entry) {
      let arms = 0
      for (let k = 0; k < 4; k++) if ((arriving[4 * entry + k] as number) > 0) arms++
      return arms
    },
    count(vertex) {
      let lines = 0
      for (let entry = inks.head[vertex] as number; entry !== 0; entry = inks.next[entry] as number) lines++
      return lines
    },
    sharing(vertex, arm) {
      let lines = 0
      for (let entry = inks.head[vertex] as number; entry !== 0; entry = inks.next[entry] as number) {
        if ((inks.armsOf(entry) & arm) !== 0) lines++
      }
      return lines
    },
  }

  function find(vertex: number, ink: number, leavingArm: number): number {
    let entry = inks.head[vertex] as number
    while (entry !== 0 && (inks.ink[entry] !== ink || inks.leaving[entry] !== leavingArm))
      entry = inks.next[entry] as number
    return entry
  }

  function place(): number {
    if (free !== 0) {
      const taken = free
      free = inks.next[free] as number
      return taken
    }
    if (used === inks.next.length) grow()
    return used++
  }

  function grow(): void {
    const size = inks.next.length * 2
    const next = new Int32Array(size)
    next.set(inks.next)
    inks.next = next
    const ink = new Int32Array(size)
    ink.set(inks.ink)
    inks.ink = ink
    const leaving = new Uint8Array(size)
    leaving.set(inks.leaving)
    inks.leaving = leaving
    const more = new Int32Array(4 * size)
    more.set(arriving)
    arriving = more
  }

  return inks
}

function armIndex(arm: number): number {
  return arm === 1 ? 0 : arm === 2 ? 1 : arm === 4 ? 2 : 3
}
