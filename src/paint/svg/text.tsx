import type { CSSProperties, ReactElement } from 'react'
import type { FontFace, TextItem, TextRun } from '../../core/page/item'
import { visibleText } from '../visibleText'
import { millimetres, quotedFamily, sourceAttribute } from './attributes'

/** Lines that look alike, each at its place: how they look is said once. */
export const textsToSvg = (items: readonly TextItem[], key: number): ReactElement | null => {
  const [first] = items
  if (first === undefined) return null
  return (
    <g
      key={key}
      fontFamily={`${quotedFamily(first.font)}, Arial, sans-serif`}
      fontSize={millimetres(first.sizePt * MM_PER_POINT * UNITS_PER_MM)}
      fill={first.color}
    >
      {items.map(lineOfText)}
    </g>
  )
}

/** Whether two lines differ in nothing that `textsToSvg` says once. */
export const looksAlike = (one: TextItem, other: TextItem): boolean =>
  one.font === other.font && one.sizePt === other.sizePt && one.color === other.color

/**
 * One printed line: every run stands where layout placed it, so that no browser measures or wraps. Browsers round the width of
 * each letter to a small part of the unit that they are given, so the text is set in hundredths of a mm. They do not let a text
 * inherit that its spaces are kept, so each that needs it says so itself.
 */
const lineOfText = (item: TextItem, key: number): ReactElement => {
  const { x, y, runs, rotation, source } = item
  const turned = rotation === 90 ? ' rotate(-90)' : ''
  // Most lines are of one run, and a long table has thousands of lines: those need no span.
  const only = runs.length === 1 ? runs[0] : undefined
  return (
    <text
      key={key}
      transform={`translate(${millimetres(x)} ${millimetres(y)})${turned} scale(${1 / UNITS_PER_MM})`}
      style={only && !SPACED.test(only.text) ? undefined : WITH_SPACES}
      {...(only && FACES[only.face])}
      {...sourceAttribute(source)}
    >
      {only ? visibleText(only.text) : spans(runs)}
    </text>
  )
}

/** Spaces that would be lost. */
const SPACED = /^ | $| {2}/

const WITH_SPACES: CSSProperties = { whiteSpace: 'pre' }

const spans = (runs: readonly TextRun[]): readonly ReactElement[] => {
  let along = 0
  return runs.map((run) => {
    const left = along
    along += run.width
    return (
      <tspan key={left} x={millimetres(left * UNITS_PER_MM)} {...FACES[run.face]}>
        {visibleText(run.text)}
      </tspan>
    )
  })
}

const UNITS_PER_MM = 100

const MM_PER_POINT = 25.4 / 72

const FACES: Readonly<Record<FontFace, { readonly fontWeight?: 'bold'; readonly fontStyle?: 'italic' }>> = {
  regular: {},
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  boldItalic: { fontWeight: 'bold', fontStyle: 'italic' },
}
