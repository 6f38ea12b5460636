import type { DrawnBox } from './drawnLines'
import { childAt, type MarkupElement } from './markup'

/** The boxes of DrawingML: a shape's own place, and the measure that a group gives its members. */

/** The box of an `a:xfrm`; by `chOff` and `chExt` it is the measure of a group's members. */
export function frameOf(
  transform: MarkupElement | undefined,
  offset: 'off' | 'chOff' = 'off',
  extent: 'ext' | 'chExt' = 'ext',
): DrawnBox | undefined {
  const start = childAt(transform, offset)?.attributes
  const size = childAt(transform, extent)?.attributes
  return start && size && { x: Number(start.x), y: Number(start.y), width: Number(size.cx), height: Number(size.cy) }
}

/** A box given in a group's measure `inner`, as it lies where the group lies at `outer`. */
export function withinFrame(box: DrawnBox, inner: DrawnBox, outer: DrawnBox): DrawnBox {
  const scaleX = inner.width > 0 ? outer.width / inner.width : 1
  const scaleY = inner.height > 0 ? outer.height / inner.height : 1
  return {
    x: outer.x + (box.x - inner.x) * scaleX,
    y: outer.y + (box.y - inner.y) * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  }
}
