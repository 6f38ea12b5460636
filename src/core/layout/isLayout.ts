import type { Layout } from './result'

/**
 * Whether an unknown value has the form of a layout, so that whoever shows it meets nothing unknown; whether it is the layout of some
 * draft it cannot tell. Written out plainly and not by a schema: a long table has thousands of marks, and a draft that opens waits for
 * this.
 */
export const isLayout = (value: unknown): value is Layout => {
  if (!isRecord(value)) return false
  const { pages, regions, tables, breaks, problems } = value
  if (!isList(pages, isPage) || !Array.isArray(regions) || !Array.isArray(tables)) return false
  const isOnPage = ({ page }: Record): boolean => Number.isInteger(page) && (page as number) in pages
  return (
    isList(regions, (region) => isRegion(region) && isOnPage(region)) &&
    isList(tables, (table) => isTable(table) && isOnPage(table)) &&
    isList(breaks, isBreak) &&
    isList(problems, isProblem)
  )
}

type Record = Readonly<{ [key: string]: unknown }>

const isRecord = (value: unknown): value is Record => typeof value === 'object' && value !== null

const isList = (value: unknown, isEntry: (entry: Record) => boolean): value is readonly Record[] => {
  if (!Array.isArray(value)) return false
  for (const entry of value) if (!isRecord(entry) || !isEntry(entry)) return false
  return true
}

const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isText = (value: unknown): value is string => typeof value === 'string'

const isNumber = (value: unknown): value is number => Number.isFinite(value)

const isAbsent = (value: unknown): value is undefined => value === undefined

const isPoint = (value: unknown): boolean => isRecord(value) && isNumber(value.x) && isNumber(value.y)

const isBox = (value: unknown): boolean =>
  isPoint(value) && isNumber((value as Record).w) && isNumber((value as Record).h)

const isColour = (value: unknown): boolean => isText(value) && /^#[0-9a-f]{3,8}$/i.test(value)

const isSource = (value: unknown): boolean =>
  isRecord(value) && isText(value.kind) && isText(value.id) && (isAbsent(value.part) || isText(value.part))

const isPage = ({ width, height, items }: Record): boolean =>
  isNumber(width) && isNumber(height) && isList(items, isItem)

const isItem = (item: Record): boolean => {
  if (!isAbsent(item.source) && !isSource(item.source)) return false
  switch (item.kind) {
    case 'text':
      return isPoint(item) && isTextItem(item)
    case 'line':
      return isPoint(item.from) && isPoint(item.to) && isStroke(item.stroke)
    case 'polyline':
      return isList(item.points, isPoint) && isStroke(item.stroke)
    case 'path':
      return isList(item.segments, isSegment) && isOutline(item)
    case 'rect':
      return isBox(item) && isOutline(item)
    case 'image':
      return isBox(item) && isText(item.mediaType) && isText(item.base64) && isText(item.description)
    default:
      return false
  }
}

const isTextItem = ({ runs, font, sizePt, color, rotation, endsWith }: Record): boolean =>
  isList(runs, isRun) &&
  isText(font) &&
  isNumber(sizePt) &&
  isColour(color) &&
  (rotation === 0 || rotation === 90) &&
  (isAbsent(endsWith) || isText(endsWith))

const isRun = ({ text, face, width }: Record): boolean => isText(text) && isText(face) && isNumber(width)

const isStroke = (value: unknown): boolean =>
  isRecord(value) &&
  isNumber(value.width) &&
  isColour(value.color) &&
  (isAbsent(value.dash) || (Array.isArray(value.dash) && value.dash.every(isNumber)))

const isOutline = ({ stroke, fill }: Record): boolean =>
  (isAbsent(stroke) || isStroke(stroke)) && (isAbsent(fill) || isColour(fill))

const isSegment = ({ kind, to, control1, control2 }: Record): boolean =>
  kind === 'close' ||
  (isPoint(to) && (kind === 'move' || kind === 'line' || (kind === 'curve' && isPoint(control1) && isPoint(control2))))

const isRegion = (region: Record): boolean =>
  isBox(region) &&
  isSource(region.source) &&
  (isAbsent(region.text) || isRegionText(region.text)) &&
  (isAbsent(region.points) || isList(region.points, isPoint))

const isRegionText = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.font) &&
  isNumber(value.sizePt) &&
  isNumber(value.lineHeight) &&
  isNumber(value.paddingX) &&
  isNumber(value.paddingY) &&
  isText(value.align) &&
  isText(value.verticalAlign) &&
  typeof value.bold === 'boolean'

const isTable = ({ kind, procedureId, block, lanes, rows, nodes, edges, texts }: Record): boolean =>
  (kind === 'identity' || kind === 'flow') &&
  isText(procedureId) &&
  isBox(block) &&
  isList(lanes, ({ id, x, w }: Record) => isText(id) && isNumber(x) && isNumber(w)) &&
  isList(rows, ({ id, y, h }: Record) => isText(id) && isNumber(y) && isNumber(h)) &&
  isList(nodes, (node: Record) => isBox(node) && isText(node.id) && isText(node.type)) &&
  isList(edges, isEdge) &&
  isList(texts, isPlacedText)

const isEdge = ({ id, flowId, from, to, points, text, label }: Record): boolean =>
  isText(id) &&
  isText(flowId) &&
  isText(from) &&
  isText(to) &&
  isList(points, isPoint) &&
  (isAbsent(text) || isText(text)) &&
  (isAbsent(label) || isBox(label))

const isPlacedText = (text: Record): boolean =>
  isBox(text) && isText(text.role) && (isAbsent(text.rowId) || isText(text.rowId)) && isTextList(text.lines)

const isBreak = ({ procedureId, beforeRowId, pageNumber }: Record): boolean =>
  isText(procedureId) && isText(beforeRowId) && isNumber(pageNumber)

const isProblem = ({ code, source, values }: Record): boolean =>
  isText(code) &&
  isSource(source) &&
  isRecord(values) &&
  Object.values(values).every((value) => isText(value) || isNumber(value))
