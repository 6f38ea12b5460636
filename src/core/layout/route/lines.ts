import { RULING_CLEARANCE, RULING_TOLERANCE, SEPARATION, SYMBOL_CLEARANCE } from './costs'

/**
 * The lines of one axis that arrows may run on: through the middles and ports of symbols, and as tracks in the free half-gutters
 * between symbols and ruling lines. Never on a ruling line itself, where an arrow would vanish. Coordinates in units (1/100 mm).
 */
export interface Lines {
  readonly count: number
  /** Coordinates, ascending. */
  readonly at: Int32Array
  /** Lane or row of the line; -1 outside all. */
  readonly band: Int32Array
  /** 1 where the line runs through the middles or ports of symbols. */
  readonly middle: Uint8Array
  /** Index into `gutters` of a track; -1 for other lines. */
  readonly gutter: Int32Array
  /** 1 where the line lies on a ruling line. */
  readonly ruling: Uint8Array
  /** Bit 1: the line before is nearer than two arrows may run; bit 2: the line after is. */
  readonly crowded: Uint8Array
  readonly anyCrowded: boolean
  readonly gutters: readonly Gutter[]
}

/** The free half of a gutter between a ruling line and the symbols of one lane or row. */
export interface Gutter {
  readonly ruling: number
  /** Edge of the symbols that reach farthest into the gutter. */
  readonly symbols: number
  /** True where some symbol reaches farther than `symbols`, so that tracks must stay where they are. */
  readonly rigid: boolean
}

/** A lane or a row along the axis. */
export interface Band {
  readonly start: number
  readonly end: number
}

/** A symbol's extent along the axis. */
export interface Extent {
  readonly band: number
  /** The same for symbols that stand in one cell. */
  readonly cell: number
  readonly low: number
  readonly high: number
  /** True where arrows may also attach beside the middle of a side. */
  readonly manyPorts: boolean
}

/** Shallowest half-gutter that a track fits into: clear of the ruling line and of the symbols. */
const SHALLOWEST = RULING_CLEARANCE + SYMBOL_CLEARANCE
/** Nearest and usual distance of neighbouring tracks. */
const TRACK_PITCH = 85
const USUAL_PITCH = 160
/** Lines through middles nearer than this are one line. */
const SAME_MIDDLE = 15

interface Candidate {
  readonly at: number
  readonly band: number
  readonly middle: boolean
  readonly gutter: number
}

/** Lays the lines of one axis, and one at every `extra` coordinate. `tracks` is the most that a half-gutter takes. */
export function buildLines(
  bands: readonly Band[],
  extents: readonly Extent[],
  tracks: number,
  extra: readonly number[] = [],
): Lines {
  const gutters: Gutter[] = []
  const usual = extents.reduce((most, extent) => Math.max(most, extent.high - extent.low), 0)
  const byBand: Extent[][] = bands.map(() => [])
  for (const extent of extents) byBand[extent.band]?.push(extent)

  const middles = extents.map((extent) => through(extent, (extent.low + extent.high) >> 1))
  const emptyMiddles: Candidate[] = []
  const gapLines: Candidate[] = []
  const trackLines: Candidate[] = []
  for (const [index, band] of bands.entries()) {
    const inside = byBand[index] as Extent[]
    if (inside.length === 0) {
      emptyMiddles.push({ at: (band.start + band.end) >> 1, band: index, middle: true, gutter: -1 })
    }
    gapLines.push(...linesBetween(inside))
    for (const side of [-1, 1] as const) {
      const gutter = halfGutter(band, inside, side, usual)
      if (!gutter) continue
      gutters.push(gutter)
      for (const at of trackPlaces(gutter, tracks)) {
        trackLines.push({ at, band: index, middle: false, gutter: gutters.length - 1 })
      }
    }
  }
  const besides = extents.filter((extent) => extent.manyPorts).flatMap(besideMiddle)

  let accepted = merge([], middles, SAME_MIDDLE)
  accepted = merge(accepted, extraLines(bands, extra), 1)
  accepted = merge(accepted, gapLines, SEPARATION)
  accepted = merge(accepted, trackLines, SEPARATION)
  accepted = merge(accepted, emptyMiddles, SEPARATION)
  accepted = merge(accepted, besides, SEPARATION)
  return pack(accepted, bands, gutters)
}

function extraLines(bands: readonly Band[], extra: readonly number[]): Candidate[] {
  return extra.map((at) => {
    const band = bands.findIndex(({ start, end }) => at >= start && at < end)
    return { at, band, middle: false, gutter: -1 }
  })
}

function through(extent: Extent, at: number): Candidate {
  return { at, band: extent.band, middle: true, gutter: -1 }
}

/** The port lines a quarter of the side from the middle, where the side is long enough to tell them apart. */
function besideMiddle(extent: Extent): Candidate[] {
  const quarter = (extent.high - extent.low) >> 2
  if (quarter < SEPARATION) return []
  const middle = (extent.low + extent.high) >> 1
  return [through(extent, middle - quarter), through(extent, middle + quarter)]
}

/** Lines in the gaps between symbols that share a cell. */
function linesBetween(inside: readonly Extent[]): Candidate[] {
  const lines: Candidate[] = []
  const sorted = inside.toSorted((a, b) => a.cell - b.cell || a.low - b.low)
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before?.cell !== next.cell) continue
    const room = next.low - before.high - 2 * SYMBOL_CLEARANCE
    if (room < 0) continue
    const count = Math.min(3, Math.floor(room / (2 * TRACK_PITCH)) + 1)
    for (let k = 1; k <= count; k++) {
      const at = before.high + SYMBOL_CLEARANCE + Math.round((room * k) / (count + 1))
      lines.push({ at, band: next.band, middle: false, gutter: -1 })
    }
  }
  return lines
}

/** The free room on one side of a band, as if one of `usual` size stood in an empty one; up to the symbol that reaches farthest and still leaves room for a track. */
function halfGutter(band: Band, inside: readonly Extent[], side: -1 | 1, usual: number): Gutter | undefined {
  const width = band.end - band.start
  if (width < 3 * SHALLOWEST) return undefined
  const ruling = side < 0 ? band.start : band.end
  const depths = inside.map((extent) => (side < 0 ? extent.low - ruling : ruling - extent.high))
  const fitting = depths.filter((depth) => depth >= SHALLOWEST)
  const rigid = fitting.length < depths.length
  const depth = fitting.length > 0 ? Math.min(...fitting) : Math.round((width - Math.min(usual, width - 400)) / 2)
  const most = Math.round(width * 0.45)
  return { ruling, symbols: ruling - side * Math.min(depth, most), rigid: rigid || fitting.length === 0 }
}

function trackPlaces(gutter: Gutter, most: number): number[] {
  const side = gutter.symbols > gutter.ruling ? 1 : -1
  const depth = Math.abs(gutter.symbols - gutter.ruling)
  const room = depth - RULING_CLEARANCE - (depth > 250 ? 90 : 60)
  if (room <= 0) return depth >= SHALLOWEST ? [gutter.ruling + side * RULING_CLEARANCE] : []
  const count = Math.min(most, Math.floor(room / TRACK_PITCH) + 1)
  const pitch = count > 1 ? Math.min(USUAL_PITCH, Math.floor(room / (count - 1))) : 0
  const first = RULING_CLEARANCE + Math.min(40, room - pitch * (count - 1))
  return Array.from({ length: count }, (_, k) => gutter.ruling + side * (first + k * pitch))
}

/** Adds the candidates that keep `distance` from every line that is there already. */
function merge(accepted: readonly Candidate[], candidates: readonly Candidate[], distance: number): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.at - b.at)
  const merged: Candidate[] = []
  let next = 0
  for (const candidate of sorted) {
    while (next < accepted.length && (accepted[next] as Candidate).at <= candidate.at) {
      merged.push(accepted[next] as Candidate)
      next++
    }
    const before = merged[merged.length - 1]
    const after = accepted[next]
    if (before && candidate.at - before.at < distance) continue
    if (after && after.at - candidate.at < distance) continue
    merged.push(candidate)
  }
  for (; next < accepted.length; next++) merged.push(accepted[next] as Candidate)
  return merged
}

function pack(accepted: readonly Candidate[], bands: readonly Band[], gutters: readonly Gutter[]): Lines {
  const count = accepted.length
  const at = Int32Array.from(accepted, (line) => line.at)
  const crowded = new Uint8Array(count)
  for (let k = 1; k < count; k++) {
    if ((at[k] as number) - (at[k - 1] as number) >= SEPARATION) continue
    crowded[k] = (crowded[k] as number) | 1
    crowded[k - 1] = (crowded[k - 1] as number) | 2
  }
  return {
    count,
    at,
    band: Int32Array.from(accepted, (line) => line.band),
    middle: Uint8Array.from(accepted, (line) => (line.middle ? 1 : 0)),
    gutter: Int32Array.from(accepted, (line) => line.gutter),
    ruling: markRulings(at, bands),
    crowded,
    anyCrowded: crowded.some((flags) => flags !== 0),
    gutters,
  }
}

function markRulings(at: Int32Array, bands: readonly Band[]): Uint8Array {
  const marks = new Uint8Array(at.length)
  for (const ruling of bands.flatMap((band) => [band.start, band.end])) {
    const first = lowerBound(at, ruling - RULING_TOLERANCE + 1)
    for (let k = first; k < at.length && (at[k] as number) < ruling + RULING_TOLERANCE; k++) marks[k] = 1
  }
  return marks
}

/** Index of the first value that is not less than `wanted`, in an ascending array. */
export function lowerBound(values: Int32Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the line nearest to a coordinate, or -1 where none is within `tolerance`. */
export function nearestLine(lines: Lines, wanted: number, tolerance: number): number {
  const after = lowerBound(lines.at, wanted)
  const distanceAfter = after < lines.count ? (lines.at[after] as number) - wanted : Number.POSITIVE_INFINITY
  const distanceBefore = after > 0 ? wanted - (lines.at[after - 1] as number) : Number.POSITIVE_INFINITY
  if (Math.min(distanceBefore, distanceAfter) > tolerance) return -1
  return distanceBefore < distanceAfter ? after - 1 : after
}
