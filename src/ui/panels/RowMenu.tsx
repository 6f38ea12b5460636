import { Ellipsis } from 'lucide-react'
import type { Procedure } from '../../core/draft/draft'
import { plainText } from '../../core/text/inlineMarkup'
import type { Action } from '../../editor/actions/action'
import { moveSelectedRows } from '../../editor/actions/moveRowsAcross'
import {
  dissolveSection,
  dissolveSelectedSections,
  makeSection,
  makeSectionOfSelected,
} from '../../editor/actions/sections'
import { splitStep, splitStepInHand } from '../../editor/actions/splitStep'
import type { Session } from '../../editor/session'
import { keysOf } from '../editor/keyNames'
import { IconButton } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import type { MenuItem } from '../parts/menu'
import { selectionText } from '../text/panels'
import { structureText } from '../text/structure'

/** What the menu works with. */
export interface RowMenuProps {
  readonly session: Session
  readonly procedure: Procedure
}

/** What can be done with the selected rows beyond moving and deleting: split, head, move to another table. */
export const RowMenu = ({ session, procedure }: RowMenuProps) => {
  const state = session.getState()
  const item = (action: Action, label: string, onSelect: () => void): readonly MenuItem[] =>
    action.enabled(state) ? [{ label, keys: keysOf(action), onSelect }] : []
  const { procedures } = state.draft
  const items: readonly MenuItem[] = [
    ...item(splitStep, structureText.splitStep, () => splitStepInHand(session, null)),
    ...item(makeSection, structureText.makeSection(state.selection.ids.length > 1), () =>
      makeSectionOfSelected(session),
    ),
    ...item(dissolveSection, structureText.dissolveSection, () => dissolveSelectedSections(session)),
    ...procedures.flatMap(({ id, title }, index) =>
      id === procedure.id
        ? []
        : [
            {
              label: structureText.moveTo(selectionText.procedureName(index + 1, plainText(title))),
              onSelect: () => moveSelectedRows(session, id),
            },
          ],
    ),
    { label: structureText.moveToNew, onSelect: () => moveSelectedRows(session, null) },
  ]
  return (
    <LazyMenu button={<IconButton icon={Ellipsis} label={structureText.moreForRows} side="left" />} items={items} />
  )
}
