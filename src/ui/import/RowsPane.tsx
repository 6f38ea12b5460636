import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Shape } from '../../core/draft/draft'
import type {
  ChosenSymbol,
  Correction,
  PartMapping,
  ProcedureMapping,
  RowMapping,
  StepMapping,
} from '../../core/exchange/mapping'
import { Button, IconButton } from '../parts/Button'
import { shapeName } from '../text/id'
import { importText, rowRoleName } from '../text/import'
import { useRevealed } from './ColumnsPane'
import { ROW_ROLES } from './choices'
import styles from './Import.module.css'
import type { Picked } from './PartTable'

/** So many rows are listed at first. */
const SHOWN_AT_FIRST = 120

/** What the rows' pane works with. */
export interface RowsPaneProps {
  readonly part: PartMapping
  readonly procedure: ProcedureMapping | null
  readonly picked: Picked
  readonly onCorrect: (correction: Correction) => void
}

/** What becomes of each row, and where the symbols of each step stand. */
export const RowsPane = ({ part, procedure, picked, onCorrect }: RowsPaneProps) => {
  const [isWhole, setWhole] = useState(false)
  const steps = new Map(
    procedure?.rows
      .filter((row): row is StepMapping => row.kind === 'step' && row.place.block === part.block)
      .map((step) => [step.place.cell?.row, step]) ?? [],
  )
  const pickedRow = picked?.kind === 'row' ? picked.index : -1
  const rows =
    isWhole || part.rows.length <= SHOWN_AT_FIRST
      ? part.rows
      : part.rows.filter((row, index) => index < SHOWN_AT_FIRST || row.row === pickedRow)
  return (
    <>
      <ul className={styles.entries}>
        {rows.map((row) => (
          <RowEntry
            key={row.row}
            row={row}
            step={steps.get(row.row)}
            procedure={procedure}
            isPicked={row.row === pickedRow}
            onCorrect={onCorrect}
            block={part.block}
          />
        ))}
      </ul>
      {rows.length < part.rows.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {importText.moreRows(part.rows.length - rows.length)}
        </button>
      )}
    </>
  )
}

interface RowEntryProps {
  readonly row: RowMapping
  readonly step: StepMapping | undefined
  readonly procedure: ProcedureMapping | null
  readonly isPicked: boolean
  readonly onCorrect: (correction: Correction) => void
  readonly block: number
}

const RowEntry = ({ row, step, procedure, isPicked, onCorrect, block }: RowEntryProps) => {
  const entry = useRevealed(isPicked)
  return (
    <li ref={entry} className={styles.entry} data-picked={isPicked}>
      <div className={styles.line}>
        <p className={styles.entryName}>{importText.rowName(row.row)}</p>
        <select
          className={styles.choice}
          aria-label={importText.rowRole(row.row)}
          value={row.role}
          onChange={(event) => {
            const role = ROW_ROLES.find((one) => one === event.target.value)
            if (role !== undefined) onCorrect({ kind: 'set-row', block, row: row.row, role })
          }}
        >
          {ROW_ROLES.map((role) => (
            <option key={role} value={role}>
              {rowRoleName(role)}
            </option>
          ))}
        </select>
      </div>
      {step && procedure && (
        <>
          <p className={styles.entryText}>{step.texts.activity}</p>
          <StepSymbols
            step={step}
            procedure={procedure}
            onChange={(symbols) => onCorrect({ kind: 'set-symbols', stepKey: step.key, symbols })}
          />
        </>
      )}
    </li>
  )
}

const SHAPES: readonly Shape[] = ['terminator', 'process', 'decision']

interface StepSymbolsProps {
  readonly step: StepMapping
  readonly procedure: ProcedureMapping
  readonly onChange: (symbols: readonly ChosenSymbol[]) => void
}

/** The symbols of a step: who, and which shape. */
const StepSymbols = ({ step, procedure, onChange }: StepSymbolsProps) => {
  const chosen = step.symbols.map(({ actorIndex, shape, text }) => ({ actorIndex, shape, text }))
  const change = (index: number, part: Partial<ChosenSymbol>): void =>
    onChange(chosen.map((symbol, other) => (other === index ? { ...symbol, ...part } : symbol)))
  return (
    <div className={styles.symbols}>
      {chosen.length === 0 && <p className={styles.quiet}>{importText.noSymbol}</p>}
      {chosen.map((symbol, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: symbols of a step are told apart by their order
        <div key={index} className={styles.line}>
          <select
            className={styles.choice}
            aria-label={importText.symbolActor(index)}
            value={symbol.actorIndex}
            onChange={(event) => change(index, { actorIndex: Number(event.target.value) })}
          >
            {procedure.actors.map((actor, actorIndex) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lanes are told apart by their place
              <option key={actorIndex} value={actorIndex}>
                {actor.name}
              </option>
            ))}
          </select>
          <select
            className={styles.choice}
            aria-label={importText.symbolShape(index)}
            value={symbol.shape}
            onChange={(event) => {
              const shape = SHAPES.find((one) => one === event.target.value)
              if (shape !== undefined) change(index, { shape })
            }}
          >
            {SHAPES.map((shape) => (
              <option key={shape} value={shape}>
                {shapeName(shape)}
              </option>
            ))}
          </select>
          <IconButton
            icon={X}
            label={importText.removeSymbol(index)}
            onClick={() => onChange(chosen.toSpliced(index, 1))}
          />
        </div>
      ))}
      {procedure.actors.length > 0 && (
        <Button
          look="quiet"
          icon={Plus}
          onClick={() => onChange([...chosen, { actorIndex: 0, shape: 'process', text: '' }])}
        >
          {importText.addSymbol}
        </Button>
      )}
    </div>
  )
}
