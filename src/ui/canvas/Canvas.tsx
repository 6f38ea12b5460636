import '@xyflow/react/dist/base.css'
import {
  type EdgeTypes,
  type NodeTypes,
  PanOnScrollMode,
  ReactFlow,
  ReactFlowProvider,
  useKeyPress,
  ViewportPortal,
} from '@xyflow/react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import type { Source } from '../../core/page/item'
import { isSameValue } from '../../core/page/sameValue'
import type { EditorView } from '../../editor/actions/action'
import type { Session } from '../../editor/session'
import { useFindStore } from '../find/findStore'
import { lazyAfterSheet, lazyWithSheet, tellFirstSheet } from '../firstSheet'
import { canvasText } from '../text/canvas'
import { useLater } from '../useLater'
import { useSessionState } from '../useSession'
import styles from './Canvas.module.css'
import { type CanvasHost, CanvasHostContext } from './CanvasHost'
import { createCanvasStore, useCanvasState } from './canvasStore'
import { EmptyTables } from './EmptyTables'
import { ArrowEdge } from './elements/ArrowEdge'
import { Heads } from './elements/Heads'
import { PageBreaks } from './elements/PageBreaks'
import { ProblemMarks } from './elements/ProblemMarks'
import { Readable } from './elements/Readable'
import { SelectionOverlay } from './elements/SelectionOverlay'
import { sourceOfElement } from './elements/SourceButton'
import { StickyHeads } from './elements/StickyHeads'
import { SymbolControls } from './elements/SymbolControls'
import { SymbolNode } from './elements/SymbolNode'
import { headAreas } from './elements/sticky'
import { BorderButton } from './gestures/BorderButton'
import { DropOverlay, KeysHint, PointerChip } from './gestures/DropOverlay'
import { press, tap, wayOf } from './gestures/press'
import { CellFocus } from './keyboard/CellFocus'
import { pressKey } from './keyboard/keys'
import { firstStop } from './keyboard/readingOrder'
import { useFocus, useSelectionInView } from './keyboard/useFocus'
import { onMenuEvent } from './menu/openMenu'
import { regionsByKey, sourceKey, sourcesOf } from './regions'
import { SheetsView } from './SheetsView'
import { boundsOfSheets, type Sheet, stackSheets, topOfFirstTable } from './sheets'
import { TextEditor } from './text/TextEditor'
import { EMPTY_FLOW, type Flow, markEdges, markNodes, toFlow } from './toFlow'
import { followFocus, useHover, usePalette, useScrollGuard, useTouchGuard, useTypeAhead } from './useCanvasEvents'
import { useHost } from './useCanvasHost'
import { openingView, useView } from './useView'
import { ZOOM, ZoomControl } from './ZoomControl'

const Clipboard = lazyWithSheet(() => import('./clipboard/Clipboard'))
const ProposalChip = lazyAfterSheet(() => import('../propose/ProposalChip'))
const FindMarks = lazy(() => import('../find/FindMarks'))
const ContextMenu = lazyWithSheet(() => import('./menu/ContextMenu'))
const FindingBadges = lazyAfterSheet(() => import('./elements/FindingBadges'))

const NODE_TYPES: NodeTypes = { symbol: SymbolNode }
const EDGE_TYPES: EdgeTypes = { arrow: ArrowEdge }

/** From this many symbols on, only what is in view stands in the document. */
const MANY_NODES = 150

/** Px round the sheets that can still be scrolled to. */
const MARGIN = 64

/** React Flow is named on the help page about the program instead, where its name is large enough to be read and pressed. */
const FLOW_OPTIONS = { hideAttribution: true } as const

/** The middle mouse button moves the canvas; the left one does so with the space bar, a finger always. */
const PAN_BUTTONS = [1]

/** The document as it will print, on one sheet per table, edited where it stands. */
export const Canvas = ({ session, view }: { readonly session: Session; readonly view: EditorView }) => {
  const latestLayout = useSessionState(session, (state) => state.layout)
  const latestDraft = useSessionState(session, (state) => state.layoutDraft)
  const latest = useMemo(() => ({ layout: latestLayout, draft: latestDraft }), [latestLayout, latestDraft])
  // A new layout of a long table takes a while to show; keys typed meanwhile go first. The first one is what all wait for.
  const later = useLater(latest)
  const { layout, draft } = later.layout === null ? latest : later
  const [width, setWidth] = useState(0)
  const measure = useCallback((element: HTMLElement | null) => setWidth((old) => element?.clientWidth ?? old), [])
  if (layout === null || draft === null || width === 0) return <div ref={measure} className={styles.canvas} />
  return (
    <ReactFlowProvider>
      <CanvasView session={session} view={view} layout={layout} draft={draft} firstWidth={width} />
    </ReactFlowProvider>
  )
}

const CanvasView = ({
  session,
  view,
  layout,
  draft,
  firstWidth,
}: {
  readonly session: Session
  readonly view: EditorView
  readonly layout: Layout
  readonly draft: SopDraft
  /** Px of the canvas when it first comes on screen. */
  readonly firstWidth: number
}) => {
  const root = useRef<HTMLDivElement>(null)
  const [store] = useState(createCanvasStore)
  const host = useHost(session, store, root)
  const sheets = useSheets(layout)
  const flow = useStableFlow(draft, layout, sheets)
  const selection = useSessionState(session, (state) => state.selection)
  const wantedEntry = useCanvasState(store, (state) => state.entry)
  const isEntryShown = wantedEntry !== null && regionsByKey(layout).has(sourceKey(wantedEntry))
  const first = useMemo(() => (isEntryShown ? null : firstStop(draft, layout)), [isEntryShown, draft, layout])
  const entry = isEntryShown ? wantedEntry : first
  const selectedKeys = useMemo(() => new Set(sourcesOf(selection).map(sourceKey)), [selection])
  const nodes = useMemo(
    () => markNodes(flow.nodes, new Set(selection.kind === 'symbols' ? selection.ids : []), entryId(entry, 'symbol')),
    [flow.nodes, selection, entry],
  )
  const edges = useMemo(
    () => markEdges(flow.edges, new Set(selection.kind === 'flows' ? selection.ids : []), entryId(entry, 'flow')),
    [flow.edges, selection, entry],
  )
  const areas = headAreas(layout)
  const bounds = useMemo(() => boundsOfSheets(sheets), [sheets])
  const extent = useMemo<[[number, number], [number, number]]>(
    () => [
      [-MARGIN, -MARGIN],
      [bounds.w + MARGIN, bounds.h + MARGIN],
    ],
    [bounds],
  )
  const [firstView] = useState(() => openingView(bounds, firstWidth, topOfFirstTable(layout, sheets)))
  const [seen] = useState(() => (window.innerHeight - firstView.y) / firstView.zoom)
  const fitWidth = useView(root, bounds, firstView.zoom)
  const isPanning = useKeyPress('Space')
  const isFinding = useFindStore() !== null
  useFocus(host, layout, sheets)
  useSelectionInView(host, selection, layout, sheets)
  usePalette(host)
  useTypeAhead(host)
  useHover(host, root)
  useTouchGuard(host, root)
  useScrollGuard(root)
  useEffect(tellFirstSheet, [])

  return (
    <CanvasHostContext value={host}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be acted on inside are buttons; this only listens for them */}
      <div
        ref={root}
        className={`${styles.canvas} ${isPanning ? styles.panning : ''}`}
        onPointerDown={(event) => {
          if (event.button === 0 && !isPanning) press(host, event.nativeEvent)
        }}
        onClick={(event) => {
          if (event.detail !== 0 || !(event.target instanceof Element)) return
          const source = sourceOfElement(event.target)
          if (source !== null) tap(host, { kind: 'source', source }, wayOf(event), event.timeStamp)
        }}
        onKeyDown={(event) => pressKey(host, event)}
        onContextMenu={(event) => onMenuEvent(host, event.nativeEvent)}
        onFocus={(event) => followFocus(host, event.target)}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          aria-label={canvasText.canvas}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          elevateNodesOnSelect={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          zoomActivationKeyCode={null}
          panActivationKeyCode="Space"
          panOnDrag={PAN_BUTTONS}
          panOnScroll
          panOnScrollMode={PanOnScrollMode.Free}
          panOnScrollSpeed={1}
          zoomOnScroll={false}
          zoomOnPinch
          zoomOnDoubleClick={false}
          autoPanOnNodeFocus={false}
          defaultViewport={firstView}
          minZoom={ZOOM.smallest}
          maxZoom={ZOOM.largest}
          translateExtent={extent}
          onlyRenderVisibleElements={nodes.length >= MANY_NODES}
          proOptions={FLOW_OPTIONS}
        >
          <ViewportPortal>
            <SheetsView sheets={sheets} marks={flow.marks} seen={seen} />
            <Readable>
              <PageBreaks layout={layout} sheets={sheets} />
            </Readable>
            <div className={styles.above}>
              <SelectionOverlay layout={layout} sheets={sheets} />
              {isFinding && (
                <Suspense>
                  <FindMarks layout={layout} sheets={sheets} />
                </Suspense>
              )}
              <Heads
                draft={draft}
                layout={layout}
                sheets={sheets}
                entryKey={entry && sourceKey(entry)}
                selectedKeys={selectedKeys}
              />
              <CellFocus draft={draft} layout={layout} sheets={sheets} entry={entry} selectedKeys={selectedKeys} />
              <Readable>
                <ProblemMarks layout={layout} sheets={sheets} />
                <Suspense>
                  <FindingBadges layout={layout} sheets={sheets} />
                </Suspense>
              </Readable>
              <EmptyTables draft={draft} layout={layout} sheets={sheets} />
              <SymbolControls layout={layout} sheets={sheets} />
              <Suspense>
                <ProposalChip layout={layout} sheets={sheets} />
              </Suspense>
              <BorderButton sheets={sheets} />
              <DropOverlay sheets={sheets} />
              <TextEditor layout={layout} sheets={sheets} />
            </div>
          </ViewportPortal>
          <StickyHeads pages={layout.pages} sheets={sheets} areas={areas} />
          <ZoomControl onFitWidth={fitWidth} />
        </ReactFlow>
        <LayoutBar session={session} />
        <PointerChip />
        <KeysHint />
        <Suspense>
          <Clipboard />
        </Suspense>
        <Announcement host={host} />
      </div>
      <Suspense>
        <ContextMenu view={view} />
      </Suspense>
    </CanvasHostContext>
  )
}

/** The pages laid under each other; the same object while their sizes stay. */
const useSheets = (layout: Layout): readonly Sheet[] => {
  const previous = useRef<readonly Sheet[]>([])
  return useMemo(() => {
    const sheets = stackSheets(layout.pages)
    if (!isSameValue(previous.current, sheets)) previous.current = sheets
    return previous.current
  }, [layout])
}

/** The layout as nodes and edges; what did not change since the last layout stays the same objects. */
const useStableFlow = (draft: SopDraft, layout: Layout, sheets: readonly Sheet[]): Flow => {
  const previous = useRef<Flow>(EMPTY_FLOW)
  return useMemo(() => {
    previous.current = toFlow(draft, layout, sheets, previous.current)
    return previous.current
  }, [draft, layout, sheets])
}

const entryId = (entry: Source | null, kind: 'symbol' | 'flow'): string | null =>
  entry?.kind === kind ? entry.id : null

/** A layout that takes longer is told of, in ms. */
const LONG_LAYOUT_MS = 200

/** Says that a layout takes long. A part of its own: each letter begins and ends a layout, which is nothing to the document. */
const LayoutBar = ({ session }: { readonly session: Session }) => {
  const isWaiting = useSessionState(session, (state) => state.layoutPending)
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = isWaiting ? setTimeout(() => setIsLong(true), LONG_LAYOUT_MS) : undefined
    if (!isWaiting) setIsLong(false)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isLong ? <div className={styles.layoutBar} aria-hidden="true" /> : null
}

/** What has just happened, read out by screen readers. */
const Announcement = ({ host }: { readonly host: CanvasHost }) => {
  const announcement = useCanvasState(host.store, (state) => state.announcement)
  return (
    <div aria-live="polite" className="visually-hidden">
      {announcement}
    </div>
  )
}
