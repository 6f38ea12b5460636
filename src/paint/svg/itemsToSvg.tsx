import type { ReactElement } from 'react'
import type { Item, TextItem } from '../../core/page/item'
import { imageToSvg } from './image'
import { lineToSvg, pathToSvg, polylineToSvg, rectToSvg } from './shape'
import { looksAlike, textsToSvg } from './text'

/**
 * Items as SVG elements, in their order; lengths are mm. Elements at once, not components that make them: a long table has thousands,
 * and each would be compared for itself at every drawing. Neighbouring lines of text that look alike become one element.
 */
export const itemsToSvg = (items: readonly Item[]): readonly (ReactElement | null)[] => {
  const elements: (ReactElement | null)[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    if (item.kind !== 'text') {
      elements.push(itemToSvg(item, index))
      continue
    }
    const alike: TextItem[] = [item]
    for (let next = items[index + 1]; next?.kind === 'text' && looksAlike(item, next); next = items[index + 1]) {
      alike.push(next)
      index += 1
    }
    elements.push(textsToSvg(alike, index))
  }
  return elements
}

const itemToSvg = (item: Exclude<Item, TextItem>, key: number): ReactElement | null => {
  switch (item.kind) {
    case 'line':
      return lineToSvg(item, key)
    case 'polyline':
      return polylineToSvg(item, key)
    case 'path':
      return pathToSvg(item, key)
    case 'rect':
      return rectToSvg(item, key)
    case 'image':
      return imageToSvg(item, key)
    default:
      return item satisfies never
  }
}
