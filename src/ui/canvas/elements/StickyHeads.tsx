import { useStore } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { boundsOfItem } from '../../../core/page/bounds'
import type { Box } from '../../../core/page/geometry'
import type { Item } from '../../../core/page/item'
import type { Page } from '../../../core/page/page'
import { PageItems } from '../../../paint/svg/PageSvg'
import { PX_PER_MM, type Sheet } from '../sheets'
import styles from './StickyHeads.module.css'
import { boxesOnCanvas, type HeadArea, stuckHeads } from './sticky'

/** The heads of the table in view once more, where its own have scrolled away: lanes at the top, number and activity at the left. */
export const StickyHeads = memo(function StickyHeads({
  pages,
  sheets,
  areas,
}: {
  readonly pages: readonly Page[]
  readonly sheets: readonly Sheet[]
  readonly areas: readonly HeadArea[]
}) {
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const onCanvas = useMemo(() => areas.map((area) => boxesOnCanvas(area, sheets)), [areas, sheets])
  const stuck = stuckHeads(onCanvas, { x, y, zoom, width, height })
  const area = stuck === null ? undefined : areas[stuck.index]
  const boxes = stuck === null ? undefined : onCanvas[stuck.index]
  const page = area && pages[area.page]
  if (stuck === null || area === undefined || boxes === undefined || page === undefined) return null
  const headX = boxes.head.x * zoom + x
  const leftY = boxes.left.y * zoom + y
  const headWidth = area.left.w
  return (
    <div aria-hidden="true">
      {stuck.left && (
        <Strip page={page} box={area.left} zoom={zoom} x={0} y={leftY} className={styles.stuckLeft ?? ''} />
      )}
      {stuck.top && <Strip page={page} box={area.head} zoom={zoom} x={headX} y={0} className={styles.stuckTop ?? ''} />}
      {stuck.left && (
        <Strip
          page={page}
          box={{ ...area.head, w: headWidth }}
          zoom={zoom}
          x={0}
          y={stuck.top ? 0 : boxes.head.y * zoom + y}
          className={styles.stuckCorner ?? ''}
        />
      )}
    </div>
  )
})

/** A cut-out of a page, painted once and then only moved. */
const Strip = ({
  page,
  box,
  zoom,
  x,
  y,
  className,
}: {
  readonly page: Page
  readonly box: Box
  readonly zoom: number
  readonly x: number
  readonly y: number
  readonly className: string
}) => (
  <div
    className={className}
    style={{
      transform: `translate(${x}px, ${y}px) scale(${zoom})`,
      width: box.w * PX_PER_MM,
      height: box.h * PX_PER_MM,
    }}
  >
    <CutOut page={page} x={box.x} y={box.y} w={box.w} h={box.h} />
  </div>
)

const CutOut = memo(function CutOut({ page, x, y, w, h }: { readonly page: Page } & Box) {
  const items = useMemo(() => itemsIn(page.items, { x, y, w, h }), [page, x, y, w, h])
  return (
    <svg width={w * PX_PER_MM} height={h * PX_PER_MM} viewBox={`${x} ${y} ${w} ${h}`} aria-hidden="true">
      <PageItems items={items} />
    </svg>
  )
})

const itemsIn = (items: readonly Item[], box: Box): readonly Item[] =>
  items.filter((item) => {
    const { x, y, w, h } = boundsOfItem(item)
    return x <= box.x + box.w && x + w >= box.x && y <= box.y + box.h && y + h >= box.y
  })
