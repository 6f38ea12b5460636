import { useEffect, useRef } from 'react'
import type { ColumnMapping, Correction, PartMapping, ProcedureMapping } from '../../core/exchange/mapping'
import { ListField } from '../parts/ListField'
import { TextField } from '../parts/TextField'
import { columnRoleName, importText } from '../text/import'
import { COLUMN_KINDS, roleOfKind } from './choices'
import styles from './Import.module.css'
import type { Picked } from './PartTable'
import { Settled } from './Settled'

/** What a pane of the mapping screen works with. */
export interface ColumnsPaneProps {
  readonly part: PartMapping
  /** The procedure that the part belongs to, and its draft; null where it belongs to none. */
  readonly procedure: ProcedureMapping | null
  readonly draftIndex: number
  readonly picked: Picked
  readonly onCorrect: (correction: Correction) => void
}

/** What becomes of each column, to be chosen, and the lanes that no column stands for. */
export const ColumnsPane = ({ part, procedure, draftIndex, picked, onCorrect }: ColumnsPaneProps) => (
  <>
    <ul className={styles.entries}>
      {part.columns.map((column, index) => (
        <ColumnEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={index}
          column={column}
          index={index}
          isPicked={picked?.kind === 'column' && picked.index === index}
          onRole={(role) => onCorrect({ kind: 'set-column', partId: part.id, column: index, role })}
        />
      ))}
    </ul>
    {procedure && part.procedureIndex !== null && (
      <Settled
        key={`${draftIndex} ${part.procedureIndex}`}
        value={procedure.addedActors}
        onSettle={(names) =>
          onCorrect({
            kind: 'set-added-actors',
            draftIndex,
            procedureIndex: part.procedureIndex ?? 0,
            names: names.filter((name) => name.trim() !== ''),
          })
        }
      >
        {(names, change) => <ListField label={importText.addedActors} items={names} onChange={change} />}
      </Settled>
    )}
  </>
)

interface ColumnEntryProps {
  readonly column: ColumnMapping
  readonly index: number
  readonly isPicked: boolean
  readonly onRole: (role: ColumnMapping['role']) => void
}

const ColumnEntry = ({ column, index, isPicked, onRole }: ColumnEntryProps) => {
  const entry = useRevealed(isPicked)
  const { role } = column
  return (
    <li ref={entry} className={styles.entry} data-picked={isPicked}>
      <p className={styles.entryName}>{importText.columnName(index, column.head)}</p>
      <select
        className={styles.choice}
        aria-label={importText.columnRole(index)}
        value={role.kind}
        onChange={(event) => {
          const kind = COLUMN_KINDS.find((one) => one === event.target.value)
          if (kind !== undefined) onRole(roleOfKind(kind, column.head))
        }}
      >
        {COLUMN_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {columnRoleName(kind)}
          </option>
        ))}
      </select>
      {role.kind === 'actor' && (
        <div className={styles.pair}>
          <Settled value={role.name} onSettle={(name) => onRole({ ...role, name })}>
            {(name, change) => <TextField label={importText.actorName} value={name} onChange={change} />}
          </Settled>
          <Settled value={role.group} onSettle={(group) => onRole({ ...role, group })}>
            {(group, change) => <TextField label={importText.actorGroup} value={group} onChange={change} />}
          </Settled>
        </div>
      )}
    </li>
  )
}

/** Brings an entry into view, and the focus on its chooser, when it is picked in the source. */
export const useRevealed = (isPicked: boolean) => {
  const entry = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isPicked) return
    entry.current?.scrollIntoView({ block: 'nearest' })
    entry.current?.querySelector('select')?.focus({ preventScroll: true })
  }, [isPicked])
  return entry
}
