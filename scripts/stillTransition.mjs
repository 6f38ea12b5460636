import { selection } from 'd3-selection'

/**
 * Stands in for d3's transitions: the canvas never moves its view by animation, so what asks for one gets the end of it at once. The
 * real ones bring colours, easings and timers with them.
 */

/** Nothing runs, so nothing is to be stopped. */
export const interrupt = () => {}

selection.prototype.interrupt = function () {
  return this
}

selection.prototype.transition = function () {
  const still = {
    selection: () => this,
    duration: () => still,
    ease: () => still,
    on: (type, done) => {
      if (type === 'end') queueMicrotask(done)
      return this
    },
    call: (action, ...given) => {
      action(this, ...given)
      return still
    },
  }
  return still
}
