import type { Procedure } from '../../core/draft/draft'
import { stepNumbers, symbolPlaces, terminatorRole } from '../../core/draft/query'
import type { Choice } from '../parts/ChoiceField'
import { symbolName } from '../text/id'
import { selectionText } from '../text/panels'

/** The lanes of a procedure to choose from, left to right. */
export const actorChoices = (procedure: Procedure): readonly Choice<string>[] =>
  procedure.actors.map(({ id, name }) => ({ value: id, name: name || selectionText.namelessActor }))

/** The symbols of a procedure to choose from, in reading order, each with its step and lane. */
export const symbolChoices = (procedure: Procedure): readonly Choice<string>[] => {
  const numbers = stepNumbers(procedure)
  return [...symbolPlaces(procedure).values()].map(({ symbol, row, actorIndex }) => ({
    value: symbol.id,
    name: selectionText.symbolAt(
      symbolName(symbol, terminatorRole(procedure, symbol.id)),
      numbers.get(row.id),
      procedure.actors[actorIndex]?.name || selectionText.namelessActor,
    ),
  }))
}
