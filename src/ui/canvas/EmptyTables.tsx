import { useStore } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import type { Layout } from '../../core/layout/result'
import { isBlank } from '../../editor/files/isBlank'
import { canvasText } from '../text/canvas'
import { AtZoom } from './AtZoom'
import { useCanvasHost } from './CanvasHost'
import styles from './EmptyTables.module.css'
import { addActor, addStep } from './gestures/addAtBorder'
import { once } from './once'
import { type Sheet, toCanvasBox } from './sheets'

const WaysToBegin = lazy(() => import('../begin/WaysToBegin'))

/** Under a table without lanes or rows: what to do first. */
export const EmptyTables = ({
  draft,
  layout,
  sheets,
}: {
  readonly draft: SopDraft
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) => {
  const host = useCanvasHost()
  const zoom = useStore((state) => state.transform[2])
  return layout.tables.map((table) => {
    const procedure = procedureOf(draft, table.procedureId)
    const sheet = sheets[table.page]
    const page = layout.pages[table.page]
    const isEmpty = procedure !== undefined && (procedure.actors.length === 0 || procedure.rows.length === 0)
    if (!isEmpty || table.kind !== 'flow' || !sheet || !page) return null
    const { block } = table
    const below = toCanvasBox(sheet, { x: 0, y: block.y + block.h, w: page.width, h: 0 })
    if (isBlank(draft)) {
      return (
        <AtZoom key={table.procedureId} at={below}>
          <Suspense fallback={null}>
            <WaysToBegin
              session={host.session}
              widthPx={below.w * zoom}
              onAddActor={() => addActor(host, procedure.id, 0)}
              onAddStep={() => addStep(host, procedure.id, 0)}
            />
          </Suspense>
        </AtZoom>
      )
    }
    return (
      <AtZoom key={table.procedureId} at={below}>
        <div className={styles.emptyTable} style={{ width: below.w * zoom }} data-canvas-control="" data-on-sheet>
          <p>{procedure.actors.length === 0 ? canvasText.emptyTable : canvasText.noRows}</p>
          <button type="button" onClick={once(() => addActor(host, procedure.id, procedure.actors.length))}>
            <Plus size={16} aria-hidden />
            {canvasText.addActor}
          </button>
          <button type="button" onClick={once(() => addStep(host, procedure.id, procedure.rows.length))}>
            <Plus size={16} aria-hidden />
            {canvasText.addStep}
          </button>
        </div>
      </AtZoom>
    )
  })
}
