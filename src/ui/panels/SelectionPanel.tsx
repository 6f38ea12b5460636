import { memo, type ReactNode, useMemo } from 'react'
import type { Procedure, SopDraft } from '../../core/draft/draft'
import { actorOf, flowOf, procedureOf, rowOf, symbolPlaces } from '../../core/draft/query'
import type { Selection } from '../../core/edit/selection'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { selectionText } from '../text/panels'
import { useLater } from '../useLater'
import { useSessionState } from '../useSession'
import { ActorInspector } from './ActorInspector'
import { FlowInspector } from './FlowInspector'
import { Group } from './Group'
import { IdentityField } from './IdentityField'
import { isIdentityKey } from './identityKeys'
import { isLabelKey, LabelField } from './LabelField'
import { LaneCellInspector } from './LaneCellInspector'
import { ManySelected } from './ManySelected'
import styles from './Panel.module.css'
import { ProblemsGroup } from './ProblemsGroup'
import { ProcedureInspector } from './ProcedureInspector'
import { RowInspector } from './RowInspector'
import { SymbolInspector } from './SymbolInspector'

/** What the panel works with. */
export interface SelectionPanelProps {
  readonly session: Session
  readonly onOpenPanel: (panel: 'identity' | 'print') => void
}

/** What is selected, and what of it can be set. While a text is typed on the sheet it follows when the keys leave time for that. */
export const SelectionPanel = ({ session, onOpenPanel }: SelectionPanelProps) => {
  const draft = useSessionState(session, (state) => state.draft)
  const selection = useSessionState(session, (state) => state.selection)
  const isTypedElsewhere = useSessionState(session, (state) => state.editing !== null)
  const now = useMemo(() => ({ draft, selection }), [draft, selection])
  const later = useLater(now)
  const shown = isTypedElsewhere ? later : now
  return <Selected session={session} onOpenPanel={onOpenPanel} {...shown} />
}

interface SelectedProps extends SelectionPanelProps {
  readonly draft: SopDraft
  readonly selection: Selection
}

const Selected = memo(function Selected({ session, onOpenPanel, draft, selection }: SelectedProps) {
  const procedure = procedureOf(draft, selection.procedureId ?? '') ?? draft.procedures[0]
  const { kind, field } = selection
  return (
    <div className={styles.panel}>
      {kind === 'identity' && (
        <Group title={selectionText.identityPage}>
          {isIdentityKey(field) && <IdentityField session={session} identity={draft.identity} name={field} />}
          <Button onClick={() => onOpenPanel('identity')}>{selectionText.wholeIdentity}</Button>
        </Group>
      )}
      {kind === 'label' && isLabelKey(field) && (
        <Group title={selectionText.printedLabel}>
          <LabelField session={session} labels={draft.labels} name={field} />
          <Button onClick={() => onOpenPanel('print')}>{selectionText.allLabels}</Button>
        </Group>
      )}
      {kind !== 'identity' &&
        kind !== 'label' &&
        procedure !== undefined &&
        (inspectorOf(session, procedure, selection) ?? (
          <>
            <ProblemsGroup session={session} />
            <ProcedureInspector
              draft={draft}
              session={session}
              procedure={procedure}
              onOpenIdentity={() => onOpenPanel('identity')}
            />
          </>
        ))}
    </div>
  )
})

/** What can be set of the selected entities; null when none of them is a part of the procedure. */
const inspectorOf = (session: Session, procedure: Procedure, { kind, ids }: Selection): ReactNode => {
  const [id = '', secondId = ''] = ids
  if (ids.length > 1 && kind !== 'laneCell') {
    return <ManySelected session={session} procedure={procedure} kind={kind} count={ids.length} />
  }
  switch (kind) {
    case 'symbols': {
      const place = symbolPlaces(procedure).get(id)
      if (place === undefined) return null
      return (
        <>
          <SymbolInspector session={session} procedure={procedure} place={place} />
          <RowInspector session={session} procedure={procedure} row={place.row} />
        </>
      )
    }
    case 'rows':
    case 'cell': {
      const row = rowOf(procedure, id)
      return row === undefined ? null : <RowInspector session={session} procedure={procedure} row={row} />
    }
    case 'laneCell': {
      const row = rowOf(procedure, id)
      const actor = actorOf(procedure, secondId)
      if (row?.kind !== 'step' || actor === undefined) return null
      return <LaneCellInspector session={session} procedure={procedure} row={row} actor={actor} />
    }
    case 'actors': {
      const actor = actorOf(procedure, id)
      return actor === undefined ? null : <ActorInspector session={session} procedure={procedure} actor={actor} />
    }
    case 'flows': {
      const flow = flowOf(procedure, id)
      return flow === undefined ? null : <FlowInspector session={session} procedure={procedure} flow={flow} />
    }
    default:
      return null
  }
}
