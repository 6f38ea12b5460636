/**
 * What a way costs, in 1/100 mm of arrow: all costs and coordinates of the router are integers of this unit, so that two machines
 * find the same way. A straight mm costs 100; the rest says how many mm of detour a fault is worth.
 */

/** Units in one mm. */
export const UNIT = 100

/** One bend. */
export const BEND = 8 * UNIT
/** One crossing of two arrows. */
export const CROSSING = 40 * UNIT
/** Joining an arrow that goes to the same symbol. */
export const JOIN = 4 * UNIT
/** A port beside the middle of its side. */
export const OFF_CENTRE = 5 * UNIT
/** A last segment, after a bend, too short for an arrowhead to be seen as one. */
export const SHORT_END = 40 * UNIT
/** A place that two arrows may not share: drawn only while nothing better is known. */
export const CONFLICT = 250 * UNIT
/** Every unit of length that two arrows lie on each other, or that lies on a ruling line. */
export const OVERLAP_FACTOR = 30
/** Percent added to the length along the middle of a lane that the arrow has no business in. */
export const FOREIGN_LANE_PERCENT = 15
/** The same for a row. */
export const FOREIGN_ROW_PERCENT = 10
/** Passing through the place of another arrow's label, once for every step inside. */
export const LABEL_OBSTACLE = 30 * UNIT

/** Leaving where the arrow's label finds no room beside its line. */
export const NO_LABEL_ROOM = 32 * UNIT

/** Shortest last segment that shows a 1.4 mm arrowhead as the end of a line. */
export const MINIMUM_END = 2 * UNIT
/** Clearance between an arrow and a symbol that it does not belong to. */
export const SYMBOL_CLEARANCE = 0.5 * UNIT
/** Nearest that a track comes to a ruling line. */
export const RULING_CLEARANCE = 0.5 * UNIT
/** Distance from a ruling line below which an arrow along it vanishes in it. */
export const RULING_TOLERANCE = 0.25 * UNIT
/** Nearest that two arrows run side by side. */
export const SEPARATION = 0.8 * UNIT

/** Millimetres as whole units. */
export function toUnits(mm: number): number {
  return Math.round(mm * UNIT)
}

/** Units as mm, with two decimals. */
export function toMillimetres(units: number): number {
  return Math.round(units) / UNIT
}
