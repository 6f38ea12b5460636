import type { SVGAttributes } from 'react'

/**
 * Lets something in an SVG take the focus, by the Tab key at 0, only otherwise at -1. The attribute is in small letters: in an SVG it is
 * known by no other name.
 */
export const tabStop = (index: 0 | -1): Pick<SVGAttributes<SVGElement>, 'tabIndex'> => ({ tabindex: index }) as object
