import type { FontFace, TextItem } from '../../core/page/item'
import { visibleText } from '../visibleText'
import { millimetres, quotedFamily, sourceAttribute } from './attributes'

/**
 * One printed line: every run stands where layout placed it, so that no browser measures or wraps. Browsers do not let a text
 * inherit that its spaces are kept, so each says so itself.
 */
export const SvgText = ({ item }: { readonly item: TextItem }) => {
  const { x, y, runs, font, sizePt, color, rotation, source } = item
  let along = 0
  return (
    <text
      xmlSpace="preserve"
      y={millimetres(y)}
      fontFamily={`${quotedFamily(font)}, Arial, sans-serif`}
      fontSize={millimetres(sizePt * MM_PER_POINT)}
      fill={color}
      transform={rotation === 90 ? `rotate(-90 ${millimetres(x)} ${millimetres(y)})` : undefined}
      {...sourceAttribute(source)}
    >
      {runs.map((run) => {
        const left = x + along
        along += run.width
        return (
          <tspan key={left} x={millimetres(left)} {...FACES[run.face]}>
            {visibleText(run.text)}
          </tspan>
        )
      })}
    </text>
  )
}

const MM_PER_POINT = 25.4 / 72

const FACES: Readonly<Record<FontFace, { readonly fontWeight?: 'bold'; readonly fontStyle?: 'italic' }>> = {
  regular: {},
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  boldItalic: { fontWeight: 'bold', fontStyle: 'italic' },
}
