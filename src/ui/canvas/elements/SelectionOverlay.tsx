import type { Layout } from '../../../core/layout/result'
import type { Box } from '../../../core/page/geometry'
import { useSessionState } from '../../useSession'
import { useCanvasHost } from '../CanvasHost'
import { regionsByKey, sourceKey, sourcesOf } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './SelectionOverlay.module.css'

/** Frames the selected cells, lights up the selected rows and lanes. Symbols and arrows show their selection themselves. */
export const SelectionOverlay = ({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) => {
  const { session } = useCanvasHost()
  const selection = useSessionState(session, (state) => state.selection)
  if (selection.kind === 'symbols' || selection.kind === 'flows') return null
  return sourcesOf(selection).map((source) => {
    const region = regionsByKey(layout).get(sourceKey(source))
    const sheet = region && sheets[region.page]
    if (region === undefined || sheet === undefined) return null
    const table = layout.tables.find((part) => part.page === region.page && part.procedureId === selection.procedureId)
    const row = table?.rows.find(({ id }) => id === source.id)
    const lane = table?.lanes.find(({ id }) => id === source.id)
    const frame = (box: Box) => {
      const { x, y, w, h } = toCanvasBox(sheet, box)
      return { left: x, top: y, width: w, height: h }
    }
    return (
      <div key={sourceKey(source)}>
        {selection.kind === 'rows' && table && row && (
          <div
            className={styles.selectedBand}
            style={frame({ x: region.x, y: row.y, w: rowWidth(layout, row.id, region.x), h: row.h })}
          />
        )}
        {selection.kind === 'actors' && table && lane && (
          <div
            className={styles.selectedBand}
            style={frame({ x: lane.x, y: table.block.y, w: lane.w, h: table.block.h })}
          />
        )}
        <div className={styles.selectedFrame} style={frame(region)} />
      </div>
    )
  })
}

const rowWidth = (layout: Layout, rowId: string, left: number): number =>
  Math.max(
    0,
    ...layout.regions
      .filter(({ source }) => source.kind === 'row' && source.id === rowId)
      .map(({ x, w }) => x + w - left),
  )
