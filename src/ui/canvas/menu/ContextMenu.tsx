import * as Menu from 'radix-ui/dropdown-menu'
import { Fragment } from 'react'
import type { EditorView } from '../../../editor/actions/action'
import menuStyles from '../../parts/Menu.module.css'
import { MenuLine } from '../../parts/MenuLine'
import { menuText } from '../../text/canvas'
import { useCanvasHost } from '../CanvasHost'
import { type MenuPlace, useCanvasState } from '../canvasStore'
import { procedureOwners } from '../regions'
import { menuItems } from './menuItems'

/**
 * The menu where the canvas was asked for one. A dropdown menu at an unseen point, since a context menu of Radix cannot be opened by
 * a long press on iOS or by a key elsewhere than under the pointer.
 */
const ContextMenu = ({ view }: { readonly view: EditorView }) => {
  const { store } = useCanvasHost()
  const place = useCanvasState(store, (state) => state.menu)
  return place === null ? null : <OpenContextMenu key={`${place.at.x} ${place.at.y}`} place={place} view={view} />
}

const OpenContextMenu = ({ place, view }: { readonly place: MenuPlace; readonly view: EditorView }) => {
  const host = useCanvasHost()
  const { at, source } = place
  const close = (open: boolean) => {
    if (!open && host.store.get().menu === place) host.store.set({ menu: null })
  }
  /** What was made may already want the focus; else it goes back to where the menu was opened. */
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    const { draft, editing } = host.session.getState()
    const isThere = source !== null && (procedureOwners(draft).has(source.id) || source.kind === 'identity')
    if (isThere && editing === null && host.store.get().wantedFocus === null) host.focusSoon(source)
  }
  return (
    <Menu.Root defaultOpen modal={false} onOpenChange={close}>
      <Menu.Trigger asChild>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Trigger>
      <Menu.Content
        className={menuStyles.menu}
        aria-label={menuText.name}
        align="start"
        sideOffset={2}
        collisionPadding={8}
        onCloseAutoFocus={giveFocusBack}
        onContextMenu={(event) => event.preventDefault()}
      >
        {menuItems(host, view, source).map((group, index) => (
          <Fragment key={group[0]?.label}>
            {index > 0 && <Menu.Separator className={menuStyles.separator} />}
            {group.map((item) => (
              <MenuLine key={item.label} {...item} />
            ))}
          </Fragment>
        ))}
      </Menu.Content>
    </Menu.Root>
  )
}

export default ContextMenu
