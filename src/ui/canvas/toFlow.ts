import { type Edge, type Node, Position } from '@xyflow/react'
import type { SopDraft, Flow as StoredFlow } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import type { Box, Point } from '../../core/page/geometry'
import type { Item } from '../../core/page/item'
import type { Region } from '../../core/page/region'
import { isSameValue } from '../../core/page/sameValue'
import { tabStop } from '../parts/tabStop'
import { canvasText, flowLabel, type NameSource, nameSource, symbolLabel } from '../text/canvas'
import { isOwned, type MarkRun, markRuns } from './markRuns'
import { procedureOwners } from './regions'
import { type Sheet, toCanvasBox } from './sheets'

/** From a layout to what React Flow shows: symbols as nodes, arrows as edges, all the rest as what the sheets paint. Pure. */

/** What a symbol's node draws: its marks, in mm of the page, and the part of the page that it covers. */
export type SymbolNodeData = { readonly items: readonly Item[]; readonly box: Box }

/** A symbol on the canvas. */
export type SymbolNode = Node<SymbolNodeData, 'symbol'>

/** What an arrow's edge draws: its marks and its way in mm of the page, its label's place, and where the page lies in px. */
export type ArrowEdgeData = {
  readonly items: readonly Item[]
  readonly points: readonly Point[]
  readonly label: Box | null
  readonly sheet: Point
}

/** An arrow on the canvas. */
export type ArrowEdge = Edge<ArrowEdgeData, 'arrow'>

/** What the sheets paint below symbols and arrows: per page, marks in runs that stay the same value while they do not change. */
export interface SheetMarks {
  readonly page: number
  readonly runs: readonly MarkRun[]
}

/** A layout as React Flow takes it. */
export interface Flow {
  readonly nodes: readonly SymbolNode[]
  readonly edges: readonly ArrowEdge[]
  readonly marks: readonly SheetMarks[]
}

/** A canvas without a layout. */
export const EMPTY_FLOW: Flow = { nodes: [], edges: [], marks: [] }

/** The keys that work on a symbol and on an arrow, for screen readers. */
const SYMBOL_KEYS = 'Enter F2 1 2 3 + H P Control+Enter'
const ARROW_KEYS = 'Enter H Shift+H P'

/**
 * Translates the layout of `draft`. Values that did not change since `previous` are the very same objects, so that React paints
 * only what changed.
 */
export const toFlow = (
  draft: SopDraft,
  layout: Layout,
  sheets: readonly Sheet[],
  previous: Flow = EMPTY_FLOW,
): Flow => {
  const owned = itemsByOwner(layout)
  const owners = procedureOwners(draft)
  const names = new Map(draft.procedures.map((procedure) => [procedure.id, nameSource(procedure)]))
  const namesOf = (id: string): NameSource | undefined => names.get(owners.get(id)?.id ?? '')
  const flows = new Map(
    draft.procedures.flatMap((procedure) => procedure.flows.map((flow) => [flow.id, flow] as const)),
  )
  const nodes: SymbolNode[] = []
  const edges: ArrowEdge[] = []
  const labels = new Map<string, Region>()
  for (const region of layout.regions) {
    if (region.source.kind === 'flow' && region.source.part === 'label') labels.set(region.source.id, region)
  }
  const seen = new Set<string>()
  for (const region of layout.regions) {
    const { kind, id, part } = region.source
    const sheet = sheets[region.page]
    const source = namesOf(id)
    if (sheet === undefined || source === undefined || part !== undefined || seen.has(id)) continue
    const items = owned.get(`${kind} ${id}`) ?? []
    if (kind === 'symbol') nodes.push(toNode(source, region, sheet, items))
    else if (kind === 'flow') {
      const edge = toEdge(source, flows.get(id), region, labels.get(id), sheet, items)
      if (edge !== null) edges.push(edge)
    } else continue
    seen.add(id)
  }
  return {
    nodes: keepSame(nodes, previous.nodes),
    edges: keepSame(edges, previous.edges),
    marks: layout.pages.map((page, index) => {
      const old = previous.marks[index]
      const runs = markRuns(page.items, old?.runs ?? [])
      return old?.runs === runs ? old : { page: index, runs }
    }),
  }
}

const itemsByOwner = (layout: Layout): ReadonlyMap<string, readonly Item[]> => {
  const owned = new Map<string, Item[]>()
  for (const page of layout.pages) {
    for (const item of page.items) {
      if (item.source === undefined || !isOwned(item)) continue
      const key = `${item.source.kind} ${item.source.id}`
      const items = owned.get(key)
      if (items === undefined) owned.set(key, [item])
      else items.push(item)
    }
  }
  return owned
}

const toNode = (names: NameSource, region: Region, sheet: Sheet, items: readonly Item[]): SymbolNode => {
  const box = toCanvasBox(sheet, region)
  return {
    id: region.source.id,
    type: 'symbol',
    position: { x: box.x, y: box.y },
    width: box.w,
    height: box.h,
    // The browser rounds what it measures. Told beforehand, React Flow has nothing to measure anew and draws arrows at once.
    measured: { width: Math.round(box.w), height: Math.round(box.h) },
    handles: [
      { type: 'source', position: Position.Bottom, x: box.w / 2, y: box.h, width: 1, height: 1 },
      { type: 'target', position: Position.Top, x: box.w / 2, y: 0, width: 1, height: 1 },
    ],
    data: { items, box: { x: region.x, y: region.y, w: region.w, h: region.h } },
    ariaLabel: symbolLabel(names, region.source.id),
    ariaRole: 'button',
    style: { pointerEvents: 'all' },
    domAttributes: {
      ...tabStop(-1),
      'aria-roledescription': canvasText.symbol,
      'aria-pressed': false,
      'aria-keyshortcuts': SYMBOL_KEYS,
    },
  }
}

const toEdge = (
  names: NameSource,
  flow: StoredFlow | undefined,
  region: Region,
  label: Region | undefined,
  sheet: Sheet,
  items: readonly Item[],
): ArrowEdge | null => {
  if (flow === undefined || region.points === undefined) return null
  return {
    id: flow.id,
    type: 'arrow',
    source: flow.from,
    target: flow.to,
    data: {
      items,
      points: region.points,
      label: label === undefined ? null : { x: label.x, y: label.y, w: label.w, h: label.h },
      sheet: { x: sheet.box.x, y: sheet.box.y },
    },
    ariaLabel: flowLabel(names, flow),
    ariaRole: 'button',
    domAttributes: {
      ...tabStop(-1),
      'aria-roledescription': canvasText.arrow,
      'aria-pressed': false,
      'aria-keyshortcuts': ARROW_KEYS,
    },
  }
}

/** The same values in the same order, each the previous object where it says the same. */
const keepSame = <Value extends { readonly id: string }>(
  values: readonly Value[],
  previous: readonly Value[],
): readonly Value[] => {
  const before = new Map(previous.map((value) => [value.id, value]))
  const kept = values.map((value) => {
    const old = before.get(value.id)
    return old !== undefined && isSameValue(old, value) ? old : value
  })
  return kept.length === previous.length && kept.every((value, index) => value === previous[index]) ? previous : kept
}

/** Marks which symbols are selected and which one the Tab key enters; other nodes stay the same objects. */
export const markNodes = (
  nodes: readonly SymbolNode[],
  selectedIds: ReadonlySet<string>,
  entryId: string | null,
): SymbolNode[] => nodes.map((node) => marked(node, selectedIds.has(node.id), node.id === entryId))

/** Marks which arrows are selected and which one the Tab key enters; other edges stay the same objects. */
export const markEdges = (
  edges: readonly ArrowEdge[],
  selectedIds: ReadonlySet<string>,
  entryId: string | null,
): ArrowEdge[] => edges.map((edge) => marked(edge, selectedIds.has(edge.id), edge.id === entryId))

const marked = <Value extends SymbolNode | ArrowEdge>(value: Value, isSelected: boolean, isEntry: boolean): Value =>
  isSelected || isEntry
    ? {
        ...value,
        selected: isSelected,
        zIndex: isSelected ? 1 : 0,
        domAttributes: { ...value.domAttributes, ...tabStop(isEntry ? 0 : -1), 'aria-pressed': isSelected },
      }
    : value
