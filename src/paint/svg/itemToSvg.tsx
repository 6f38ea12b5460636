import type { ReactElement } from 'react'
import type { Item } from '../../core/page/item'
import { SvgImage } from './image'
import { SvgLine, SvgPath, SvgPolyline, SvgRect } from './shape'
import { SvgText } from './text'

/** One item as an SVG element; lengths are mm. */
export const itemToSvg = (item: Item, key: number): ReactElement => {
  switch (item.kind) {
    case 'line':
      return <SvgLine key={key} item={item} />
    case 'polyline':
      return <SvgPolyline key={key} item={item} />
    case 'path':
      return <SvgPath key={key} item={item} />
    case 'rect':
      return <SvgRect key={key} item={item} />
    case 'text':
      return <SvgText key={key} item={item} />
    case 'image':
      return <SvgImage key={key} item={item} />
    default:
      return item satisfies never
  }
}
