import { useState } from 'react'
import type { PartMapping, ProcedureMapping, StepMapping, SymbolMapping } from '../../core/exchange/mapping'
import type { SourceTable } from '../../core/exchange/sourceTable'
import { ShapePicture } from '../parts/ShapePicture'
import { shapeName } from '../text/id'
import { columnRoleName, importText, rowRoleName } from '../text/import'
import styles from './Import.module.css'

/** So many rows are shown at first; a thousand rows of cells would make a small laptop wait. */
const SHOWN_AT_FIRST = 120

/** What is picked in the source to be corrected at its side. */
export type Picked = { readonly kind: 'column' | 'row'; readonly index: number } | null

/** What the source table shows. */
export interface PartTableProps {
  readonly part: PartMapping
  readonly table: SourceTable
  /** The procedure that the part belongs to; null for parts of another use. */
  readonly procedure: ProcedureMapping | null
  readonly picked: Picked
  readonly onPick: (picked: Picked) => void
}

/** A part of the source as it stands there, each column and row tagged with what it becomes. */
export const PartTable = ({ part, table, procedure, picked, onPick }: PartTableProps) => {
  const [isWhole, setWhole] = useState(false)
  const rows = isWhole ? part.rows : part.rows.slice(0, SHOWN_AT_FIRST)
  const symbols = symbolsByPlace(part, procedure)
  const rest = part.rows.length - rows.length
  return (
    <>
      <table className={styles.source}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {part.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={index} scope="col" className={styles.columnHead}>
                <button
                  type="button"
                  className={styles.tag}
                  data-kind={column.role.kind}
                  aria-pressed={picked?.kind === 'column' && picked.index === index}
                  onClick={() => onPick({ kind: 'column', index })}
                >
                  <span className="visually-hidden">{importText.columnName(index, '')}: </span>
                  {column.role.kind === 'actor'
                    ? column.role.name || columnRoleName('actor')
                    : columnRoleName(column.role.kind)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} data-role={row.role}>
              <th scope="row" className={styles.rowHead}>
                <button
                  type="button"
                  className={styles.tag}
                  data-kind={row.role}
                  aria-pressed={picked?.kind === 'row' && picked.index === row.row}
                  onClick={() => onPick({ kind: 'row', index: row.row })}
                >
                  <span className="visually-hidden">{importText.rowName(row.row)}: </span>
                  {rowRoleName(row.role)}
                </button>
              </th>
              {table.rows[row.row]?.map((cell, column) =>
                cell === null ? null : (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                    key={column}
                    data-kind={cell.columnSpan === 1 ? part.columns[column]?.role.kind : undefined}
                    colSpan={cell.columnSpan}
                    rowSpan={Math.min(cell.rowSpan, part.endRow - row.row)}
                  >
                    {cell.text}
                    {symbols.get(`${row.row}:${column}`)?.map((symbol) => (
                      <SymbolMark key={symbol.key} symbol={symbol} />
                    ))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {importText.moreRows(rest)}
        </button>
      )}
    </>
  )
}

const SymbolMark = ({ symbol }: { readonly symbol: SymbolMapping }) => {
  const isGuess = isOpen(symbol)
  return (
    <span className={styles.mark} data-guess={isGuess}>
      <ShapePicture kind={symbol.shape} width={24} />
      <span className="visually-hidden">{shapeName(symbol.shape)}</span>
      {isGuess && <span className={styles.guessWord}>{importText.guessed}</span>}
    </span>
  )
}

/** Whether something about a symbol is guessed and not yet accepted. */
export const isOpen = ({ actorGuess, shapeGuess }: SymbolMapping): boolean =>
  (actorGuess !== null && !actorGuess.isAccepted) || (shapeGuess !== null && !shapeGuess.isAccepted)

/** Symbols by `row:column` of the lane's cell in the source; those of lanes without a column have no such place. */
const symbolsByPlace = (
  part: PartMapping,
  procedure: ProcedureMapping | null,
): ReadonlyMap<string, readonly SymbolMapping[]> => {
  const places = new Map<string, SymbolMapping[]>()
  const steps = procedure?.rows.filter((row): row is StepMapping => row.kind === 'step') ?? []
  for (const step of steps) {
    if (step.place.block !== part.block || step.place.cell === null) continue
    for (const symbol of step.symbols) {
      const actor = procedure?.actors[symbol.actorIndex]
      const column = part.columns.findIndex(
        ({ role }) => role.kind === 'actor' && role.name === actor?.name && role.group === actor.group,
      )
      if (column < 0) continue
      const place = `${step.place.cell.row}:${column}`
      places.set(place, [...(places.get(place) ?? []), symbol])
    }
  }
  return places
}
