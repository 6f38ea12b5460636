/** Words are enlarged up to here; whoever zooms out further wants to see the whole, not to read. */
const MOST_ENLARGED = 1.6

/** Steps of the factor, so that what is enlarged is not styled anew at every step of the zoom. */
const STEPS_PER_UNIT = 10

/** What a press reaches is enlarged further, unseen, down to half size: from there on the cells themselves are smaller. */
export const MOST_REACHED = 2

/** By how much words must be enlarged on the canvas to be at least as large on screen as elsewhere: from 1 to 1.6, in steps of 0.1. */
export const unzoomed = (zoom: number, most: number = MOST_ENLARGED): number =>
  Math.min(most, Math.max(1, Math.ceil(STEPS_PER_UNIT / zoom - 0.01) / STEPS_PER_UNIT))
