/**
 * The layout's own promises, checked on its result: everything is printed, once, in order, in its place, and nothing runs over
 * anything else. The list is empty for every sound draft; tests hold it to that.
 */
import type { Flow, SopDraft } from '../../draft/draft'
import { boundsOfItem, boxesOverlap, containsBox } from '../../page/bounds'
import type { Box, Point } from '../../page/geometry'
import type { Item, TextItem } from '../../page/item'
import type { LayoutFault } from '../layoutFault'
import { partnerOf } from '../pages/joinPages'
import { measureSheet } from '../pages/sheetArea'
import type { Layout, Problem, TablePart } from '../result'
import { auditRouting } from '../route/audit'
import { HARD_FAULTS } from '../route/faults'
import type { RoutingProblem } from '../route/routing'
import { verifyTexts } from './verifyTexts'

/** Items may stick out of the content area by their stroke and the overhang of a letter, in mm. */
const overhang = 0.35

/** Lists the broken promises of a layout. */
export function verify(draft: SopDraft, layout: Layout): LayoutFault[] {
  return [
    ...verifyTexts(draft, layout),
    ...verifySymbols(draft, layout),
    ...verifyFlows(draft, layout),
    ...verifyArrows(layout),
    ...verifyPlaces(draft, layout),
    ...verifyTextPlaces(layout),
  ]
}

const flowParts = (layout: Layout): TablePart[] => layout.tables.filter(({ kind }) => kind === 'flow')

/** Every symbol stands on exactly one page. */
function verifySymbols(draft: SopDraft, layout: Layout): LayoutFault[] {
  const counts = new Map<string, number>()
  for (const { procedureId, nodes } of flowParts(layout)) {
    for (const { id, type } of nodes) {
      const key = `${procedureId} ${id}`
      if (type !== 'connector') counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return draft.procedures.flatMap(({ id, rows }) =>
    rows
      .flatMap((row) => (row.kind === 'step' ? row.symbols : []))
      .filter((symbol) => counts.get(`${id} ${symbol.id}`) !== 1)
      .map((symbol): LayoutFault => ({ code: 'symbol-count', page: -1, detail: symbol.id })),
  )
}

/** Every flow is drawn once, or as one half to a connector whose partner leads on to the flow's end. */
function verifyFlows(draft: SopDraft, layout: Layout): LayoutFault[] {
  const faults: LayoutFault[] = []
  const connectors = flowParts(layout).flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'connector'))
  const connectorIds = new Set(connectors.map(({ id }) => id))
  if (connectorIds.size !== connectors.length)
    faults.push({ code: 'connector-pair', page: -1, detail: 'id used twice' })
  for (const id of connectorIds) {
    if (!connectorIds.has(partnerOf(id))) faults.push({ code: 'connector-pair', page: -1, detail: id })
  }
  for (const procedure of draft.procedures) {
    const edges = flowParts(layout)
      .filter(({ procedureId }) => procedureId === procedure.id)
      .flatMap((part) => part.edges)
    for (const flow of procedure.flows) {
      if (!isDrawnOnce(flow, edges, connectorIds)) faults.push({ code: 'flow-count', page: -1, detail: flow.id })
    }
  }
  return faults
}

function isDrawnOnce(flow: Flow, edges: TablePart['edges'], connectorIds: ReadonlySet<string>): boolean {
  const starts = edges.filter(({ flowId, from }) => flowId === flow.id && from === flow.from)
  const [start] = starts
  if (!start || starts.length !== 1) return false
  if (start.to === flow.to) return true
  if (!connectorIds.has(start.to)) return false
  return edges.filter(({ from, to }) => from === partnerOf(start.to) && to === flow.to).length === 1
}

/** What the layout itself says of arrows that it could not draw well. */
const reportedCodes: ReadonlySet<Problem['code']> = new Set(['arrow-conflict', 'label-without-room'] as const)

/** Arrows are drawn cleanly, but for those that the layout itself reports. */
function verifyArrows(layout: Layout): LayoutFault[] {
  const reported = new Set(layout.problems.filter(({ code }) => reportedCodes.has(code)).map(({ source }) => source.id))
  return flowParts(layout).flatMap((part) => {
    const flowOfEdge = new Map(part.edges.map(({ id, flowId }) => [id, flowId]))
    return auditRouting(problemOf(part), part.edges)
      .filter(({ code, edgeId }) => HARD_FAULTS.has(code) && !reported.has(flowOfEdge.get(edgeId) ?? ''))
      .map(
        ({ code, edgeId, otherId }): LayoutFault => ({
          code: 'arrow-fault',
          page: part.page,
          detail: `${code} ${edgeId} ${otherId ?? ''}`,
        }),
      )
  })
}

/** The routing problem that a part's geometry answers. */
function problemOf({ block, lanes, rows, nodes, edges }: TablePart): RoutingProblem {
  const holds = (from: number, size: number, at: number) => at >= from && at < from + size
  return {
    block,
    lanes,
    rows,
    nodes: nodes.map((node) => ({
      ...node,
      lane: lanes.findIndex(({ x, w }) => holds(x, w, node.x + node.w / 2)),
      row: rows.findIndex(({ y, h }) => holds(y, h, node.y + node.h / 2)),
    })),
    edges,
  }
}

/** Nothing is printed in the margins or the signing strip but the page number, which keeps out of the strip. */
function verifyPlaces(draft: SopDraft, layout: Layout): LayoutFault[] {
  const { content, height } = measureSheet(draft.print)
  return layout.pages.flatMap((page, index) => {
    const foot = height - content.y - content.h
    const area = { ...content, h: page.height - foot - content.y }
    const sheet = { x: 0, y: 0, w: page.width, h: height - Math.min(draft.print.signingStrip, foot) }
    return page.items
      .filter((item) => !containsBox(item.source?.kind === 'page' ? sheet : area, boundsOfItem(item), overhang))
      .map(
        (item): LayoutFault => ({
          code: 'outside-content',
          page: index,
          detail: `${item.kind} ${item.source?.kind} ${item.source?.id} ${item.source?.part}`,
        }),
      )
  })
}

/** Texts stand in their cells, not on each other, and no arrow runs through them. */
function verifyTextPlaces(layout: Layout): LayoutFault[] {
  return layout.pages.flatMap((page, index) => {
    const texts = page.items.filter((item) => item.kind === 'text' && item.runs.length > 0)
    const boxes = texts
      .map((item) => ({ item: item as TextItem, box: inkBox(item) }))
      .toSorted((a, b) => a.box.y - b.box.y)
    const faults: LayoutFault[] = []
    const found = (code: LayoutFault['code'], detail: string) => faults.push({ code, page: index, detail })
    boxes.forEach(({ item, box }, place) => {
      for (const other of boxes.slice(place + 1)) {
        if (other.box.y > box.y + box.h) break
        if (isLeftToRouter(item, other.item)) continue
        if (boxesOverlap(box, other.box, 0.2)) found('text-on-text', `${wordsOf(item)} / ${wordsOf(other.item)}`)
      }
    })
    const cells = cellsBySource(layout, index)
    for (const { item, box } of boxes) {
      const own = cells.get(sourceKey(item))
      if (own && !own.some((cell) => containsBox(cell, box, 0.15))) found('text-outside-cell', wordsOf(item))
    }
    const arrows = page.items.filter((item) => item.kind === 'polyline')
    for (const { item, box } of boxes) {
      if (item.source?.kind === 'flow') continue
      if (arrows.some((arrow) => runsThrough(arrow.points, box))) found('arrow-on-text', wordsOf(item))
    }
    return faults
  })
}

/** Labels of arrows among each other and over symbols are judged with the arrows. */
function isLeftToRouter(a: TextItem, b: TextItem): boolean {
  const inLanes = ({ source }: TextItem) => source?.kind === 'symbol' || source?.kind === 'flow'
  return inLanes(a) && inLanes(b)
}

/** The regions of a page that hold text, by the source that their text shares. */
function cellsBySource(layout: Layout, page: number): Map<string, Box[]> {
  const cells = new Map<string, Box[]>()
  for (const region of layout.regions) {
    if (region.page !== page || !region.text) continue
    const key = sourceKey(region)
    const boxes = cells.get(key)
    if (boxes) boxes.push(region)
    else cells.set(key, [region])
  }
  return cells
}

const sourceKey = ({ source }: Pick<Item, 'source'>) => `${source?.kind} ${source?.id} ${source?.part}`

/** The part of a line of text that ink covers: from the capitals' height to a little under the baseline. */
function inkBox(item: Item): Box {
  const box = boundsOfItem(item)
  const inset = Math.min(box.w, box.h) * 0.12
  return { x: box.x + inset / 2, y: box.y + inset / 2, w: box.w - inset, h: box.h - inset }
}

const wordsOf = (item: TextItem) => item.runs.map(({ text }) => text).join('')

function runsThrough(points: readonly Point[], box: Box): boolean {
  return points.some((point, index) => {
    const next = points[index + 1]
    if (!next) return false
    const line = {
      x: Math.min(point.x, next.x) - 0.01,
      y: Math.min(point.y, next.y) - 0.01,
      w: Math.abs(point.x - next.x) + 0.02,
      h: Math.abs(point.y - next.y) + 0.02,
    }
    return boxesOverlap(line, box, 0.01)
  })
}
