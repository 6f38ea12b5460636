/**
 * Stands in for d3's interpolation: where no view moves by animation there is nothing between two views. The real one brings colours
 * and number formats with it.
 */
const nothingBetween = () => () => undefined

export const interpolate = nothingBetween
export const interpolateZoom = nothingBetween
