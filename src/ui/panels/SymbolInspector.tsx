import { Trash2 } from 'lucide-react'
import type { Procedure } from '../../core/draft/draft'
import { type SymbolPlace, stepNumbers, terminatorRole } from '../../core/draft/query'
import type { Session } from '../../editor/session'
import { IconButton } from '../parts/Button'
import { SelectField } from '../parts/ChoiceField'
import { TextField } from '../parts/TextField'
import { symbolName } from '../text/id'
import { selectionText } from '../text/panels'
import { actorChoices } from './choices'
import { Group } from './Group'
import { ShapeField } from './ShapeField'

/** What the part works with. */
export interface SymbolInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly place: SymbolPlace
}

/** One symbol: its shape, who does it, its text. */
export const SymbolInspector = ({ session, procedure, place: { symbol, row } }: SymbolInspectorProps) => {
  const target = { procedureId: procedure.id, symbolId: symbol.id }
  const name = symbolName(symbol, terminatorRole(procedure, symbol.id))
  return (
    <Group
      title={selectionText.symbol(name, stepNumbers(procedure).get(row.id))}
      tools={
        <IconButton
          icon={Trash2}
          label={selectionText.removeSymbol}
          side="left"
          onClick={() => session.dispatch({ kind: 'deleteSymbols', procedureId: procedure.id, symbolIds: [symbol.id] })}
        />
      }
    >
      <ShapeField shape={symbol.shape} onChange={(shape) => session.dispatch({ kind: 'setShape', ...target, shape })} />
      <SelectField
        label={selectionText.symbolActor}
        choices={actorChoices(procedure)}
        value={symbol.actorId}
        onChange={(actorId) => session.dispatch({ kind: 'moveSymbol', ...target, rowId: row.id, actorId })}
      />
      <TextField
        label={selectionText.symbolText}
        value={symbol.text}
        onChange={(value) =>
          session.dispatch({ kind: 'setSymbolText', ...target, value }, { mergeKey: `symbol-text ${symbol.id}` })
        }
      />
    </Group>
  )
}
