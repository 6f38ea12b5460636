import { createSymbol } from '../../core/draft/create'
import type { Actor, Procedure, Shape, StepRow } from '../../core/draft/draft'
import { stepNumbers, symbolPlaces, symbolsInCell } from '../../core/draft/query'
import type { Session } from '../../editor/session'
import { ShapePicture } from '../parts/ShapePicture'
import { selectionText } from '../text/panels'
import { Group } from './Group'
import styles from './Panel.module.css'
import { RowInspector } from './RowInspector'
import { SHAPES } from './ShapeField'
import { SymbolInspector } from './SymbolInspector'

/** What the part works with. */
export interface LaneCellInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly row: StepRow
  readonly actor: Actor
}

/** The cell where a step and a lane meet: its symbols, or ways to put one there. */
export const LaneCellInspector = ({ session, procedure, row, actor }: LaneCellInspectorProps) => {
  const symbols = symbolsInCell(row, actor.id)
  const places = symbolPlaces(procedure)
  const add = (shape: Shape): void => {
    const symbol = createSymbol({ id: session.newId(), actorId: actor.id, shape })
    const selection = { procedureId: procedure.id, kind: 'symbols', ids: [symbol.id] } as const
    const index = row.symbols.length
    session.dispatch({ kind: 'addSymbol', procedureId: procedure.id, rowId: row.id, symbol, index }, { selection })
  }
  return (
    <>
      {symbols.length === 0 && (
        <Group title={selectionText.cell(actor.name, stepNumbers(procedure).get(row.id))}>
          <p className={styles.hint}>{selectionText.emptyCell}</p>
          <div className={styles.chips}>
            {SHAPES.map((shape) => (
              <button
                key={shape}
                type="button"
                data-tip={selectionText.addShape(shape)}
                className={styles.shapeButton}
                aria-label={selectionText.addShape(shape)}
                onClick={() => add(shape)}
              >
                <ShapePicture kind={shape} />
              </button>
            ))}
          </div>
        </Group>
      )}
      {symbols.map(({ id }) => {
        const place = places.get(id)
        return place && <SymbolInspector key={id} session={session} procedure={procedure} place={place} />
      })}
      <RowInspector session={session} procedure={procedure} row={row} />
    </>
  )
}
