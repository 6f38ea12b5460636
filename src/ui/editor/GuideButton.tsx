import { CircleHelp } from 'lucide-react'
import type { Guide } from '../../editor/actions/action'
import { GUIDES } from '../../editor/actions/guides'
import { IconButton } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { ACTION_TEXTS, guideText } from '../text/actions'
import { keysOf } from './keyNames'

/** Offers what helps to find the way. */
export const GuideButton = ({ onOpen }: { readonly onOpen: (guide: Guide) => void }) => (
  <LazyMenu
    button={<IconButton icon={CircleHelp} label={guideText.menu} />}
    items={GUIDES.map(({ action, guide }) => ({
      label: ACTION_TEXTS[action.id].name,
      ...withKeys(keysOf(action)),
      onSelect: () => onOpen(guide),
    }))}
  />
)

const withKeys = (keys: string | undefined): { readonly keys?: string } => (keys === undefined ? {} : { keys })
