import { memo, useContext, useMemo } from 'react'
import type { Finding } from '../../../core/check/finding'
import type { Layout } from '../../../core/layout/result'
import type { Point } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import { isBlank } from '../../../editor/files/isBlank'
import { CheckerContext, selectFinding, useFindings } from '../../checker'
import { SeverityMark } from '../../parts/SeverityMark'
import { describeFinding } from '../../text/checkRules'
import { useSessionState } from '../../useSession'
import { useCanvasHost } from '../CanvasHost'
import { regionsByKey, sourceKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './FindingBadges.module.css'

/**
 * A badge at each place with open findings, which shows the worst of them and leads to it. What is only being begun has none: a draft
 * without actors and steps, and the row whose text is being written.
 */
const FindingBadges = memo(function FindingBadges({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) {
  const { session } = useCanvasHost()
  const checker = useContext(CheckerContext)
  const { findings, focusedId, draft } = useFindings()
  const writtenId = useSessionState(session, ({ editing }) => editing?.id ?? null)
  const badges = useMemo(() => {
    if (draft === null || isBlank(draft)) return []
    const told = findings.filter(
      ({ rowId, silencedBy }) => silencedBy === null && (rowId === null || rowId !== writtenId),
    )
    return toBadges(told, layout, sheets)
  }, [findings, draft, writtenId, layout, sheets])
  return badges.map(({ key, at, worst, words, count, ids }) => (
    <button
      key={key}
      type="button"
      tabIndex={-1}
      className={styles.badge}
      data-severity={worst.severity}
      data-focused={ids.includes(focusedId ?? '') || undefined}
      style={{ left: at.x, top: at.y }}
      aria-label={count > 1 ? `${count}: ${words}` : words}
      title={words}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        selectFinding(session, worst)
        checker?.focus(worst.id)
      }}
    >
      <SeverityMark severity={worst.severity} />
      {count > 1 && <span className={styles.count}>{count}</span>}
    </button>
  ))
})

export default FindingBadges

interface Badge {
  readonly key: string
  /** Place on the canvas, px. */
  readonly at: Point
  /** The worst finding there; findings come worst first. */
  readonly worst: Finding
  readonly words: string
  readonly count: number
  readonly ids: readonly string[]
}

const toBadges = (findings: readonly Finding[], layout: Layout, sheets: readonly Sheet[]): readonly Badge[] => {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = sourceKey(finding.source)
    const there = places.get(key)
    if (there === undefined) places.set(key, [finding])
    else there.push(finding)
  }
  return [...places].flatMap(([key, [worst, ...others]]) => {
    const at = worst && placeOnCanvas(worst.source, layout, sheets)
    if (worst === undefined || at === undefined) return []
    const words = [worst, ...others].map(({ ruleId, values }) => describeFinding(ruleId, values)).join('\n')
    return [{ key, at, worst, words, count: others.length + 1, ids: [worst, ...others].map(({ id }) => id) }]
  })
}

/**
 * The top right corner of what a source shows, where cells have no words; the middle of an arrow's longest stretch, clear of its head.
 * A step's number has its badge at the table's edge, since the words of its neighbour begin at that corner.
 */
const placeOnCanvas = (source: Source, layout: Layout, sheets: readonly Sheet[]): Point | undefined => {
  if (source.kind === 'flow') return middleOfArrow(source.id, layout, sheets)
  const region = regionsByKey(layout).get(sourceKey(source))
  const sheet = region && sheets[region.page]
  if (!region || !sheet) return undefined
  const { x, y, w, h } = toCanvasBox(sheet, region)
  if (source.kind === 'row' && source.part === 'number') return { x, y: y + h / 2 }
  return source.kind === 'symbol' ? { x: x + w + CLEAR, y: y - CLEAR } : { x: x + w, y }
}

const longestStretch = (points: readonly Point[]): readonly [Point?, Point?] => {
  const lengths = points
    .slice(1)
    .map(({ x, y }, index) => Math.hypot(x - (points[index]?.x ?? x), y - (points[index]?.y ?? y)))
  const at = lengths.indexOf(Math.max(...lengths))
  return [points[at], points[at + 1]]
}

/** Px that a symbol's badge stands off its corner, so that words inside it stay readable. */
const CLEAR = 4

const middleOfArrow = (flowId: string, layout: Layout, sheets: readonly Sheet[]): Point | undefined => {
  for (const { page, edges } of layout.tables) {
    const points = edges.find((edge) => edge.flowId === flowId)?.points ?? []
    const sheet = sheets[page]
    const [from, to] = longestStretch(points)
    if (!sheet || !from || !to) continue
    return toCanvasBox(sheet, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, w: 0, h: 0 })
  }
  return undefined
}
