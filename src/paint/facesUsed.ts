import type { FontFace } from '../core/page/item'
import type { Page } from '../core/page/page'

/** The font families and their faces that the pages print with, by family, in the order of their first appearance. */
export const facesUsed = (pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<FontFace>> => {
  const faces = new Map<string, Set<FontFace>>()
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'text') continue
      const ofFamily = faces.get(item.font) ?? new Set()
      for (const run of item.runs) ofFamily.add(run.face)
      faces.set(item.font, ofFamily)
    }
  }
  return faces
}
