import type { Point } from '../../core/page/geometry'
import type { Stage, WayPiece } from '../../editor/present/stage'
import styles from './Present.module.css'

/** What the lights work with. */
export interface LightsProps {
  readonly stage: Stage
  /** The way by which the walk came. */
  readonly travelled: readonly WayPiece[]
  /** The way that it would take next. */
  readonly ahead: readonly WayPiece[]
  /** Changes with every step, so that the arrow is drawn anew. */
  readonly visit: number
}

/** The lit row, lane and symbol of the present step, and the arrows that led here and lead on. Lengths in mm. */
export const Lights = ({ stage, travelled, ahead, visit }: LightsProps) => {
  const { row, lane, symbol, page } = stage
  return (
    <g aria-hidden className={styles.lights} data-testid="lights">
      <rect className={styles.lane} x={lane.x} y={lane.y} width={lane.w} height={lane.h} />
      <rect className={styles.row} x={row.x} y={row.y} width={row.w} height={row.h} />
      <Way className={styles.ahead} pieces={ahead} page={page} />
      <g key={visit}>
        <Way className={styles.travelled} pieces={travelled} page={page} withHead />
        <rect
          className={styles.symbol}
          x={symbol.x - GAP}
          y={symbol.y - GAP}
          width={symbol.w + 2 * GAP}
          height={symbol.h + 2 * GAP}
          rx={2}
        />
      </g>
    </g>
  )
}

/** What a way works with. */
export interface WayProps {
  readonly pieces: readonly WayPiece[]
  /** Only the pieces on this page are drawn. */
  readonly page: number
  readonly className: string | undefined
  readonly withHead?: boolean
}

/** An arrow's way as a thick line, with a head where its last piece ends. */
export const Way = ({ pieces, page, className, withHead = false }: WayProps) =>
  pieces.map(({ page: itsPage, points }, index) =>
    itsPage === page ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a way's pieces are its first and its second
      <g key={index} className={className}>
        <polyline pathLength={1} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {withHead && <polygon points={headAt(points)} />}
      </g>
    ) : null,
  )

/** Room between a symbol and the frame that lights it, in mm. */
const GAP = 1

/** Length and half width of the head of a travelled arrow, in mm; larger than the printed one, which it covers. */
const HEAD = { length: 2.6, half: 1.5 } as const

const headAt = (points: readonly Point[]): string => {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (tip === undefined || before === undefined) return ''
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const base = { x: tip.x - x * HEAD.length, y: tip.y - y * HEAD.length }
  const side = { x: -y * HEAD.half, y: x * HEAD.half }
  return `${tip.x},${tip.y} ${base.x + side.x},${base.y + side.y} ${base.x - side.x},${base.y - side.y}`
}
