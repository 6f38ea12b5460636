import type { FontFace, TextItem } from '../../core/page/item'
import { visibleText } from '../visibleText'
import { millimetres, quotedFamily, sourceAttribute } from './attributes'

/**
 * One printed line: every run stands where layout placed it, so that no browser measures or wraps. Browsers round the width of
 * each letter to a small part of the unit that they are given, so the text is set in hundredths of a mm. They do not let a text
 * inherit that its spaces are kept, so each says so itself.
 */
export const SvgText = ({ item }: { readonly item: TextItem }) => {
  const { x, y, runs, font, sizePt, color, rotation, source } = item
  const turned = rotation === 90 ? ' rotate(-90)' : ''
  let along = 0
  return (
    <text
      xmlSpace="preserve"
      transform={`translate(${millimetres(x)} ${millimetres(y)})${turned} scale(${1 / UNITS_PER_MM})`}
      fontFamily={`${quotedFamily(font)}, Arial, sans-serif`}
      fontSize={millimetres(sizePt * MM_PER_POINT * UNITS_PER_MM)}
      fill={color}
      {...sourceAttribute(source)}
    >
      {runs.map((run) => {
        const left = along
        along += run.width
        return (
          <tspan key={left} x={millimetres(left * UNITS_PER_MM)} {...FACES[run.face]}>
            {visibleText(run.text)}
          </tspan>
        )
      })}
    </text>
  )
}

const UNITS_PER_MM = 100

const MM_PER_POINT = 25.4 / 72

const FACES: Readonly<Record<FontFace, { readonly fontWeight?: 'bold'; readonly fontStyle?: 'italic' }>> = {
  regular: {},
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  boldItalic: { fontWeight: 'bold', fontStyle: 'italic' },
}
