import { CircleQuestionMark } from 'lucide-react'
import type { Guide } from '../../editor/actions/action'
import type { OfferedGuide } from '../../editor/actions/guides'
import { keysOf } from '../editor/keyNames'
import { IconButton } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { GUIDE_NAMES, guideText } from '../text/guides'

/** What the menu works with. */
export interface GuideMenuProps {
  readonly guides: readonly OfferedGuide[]
  readonly onOpen: (guide: Guide) => void
}

/** Offers what helps to find the way. */
export const GuideMenu = ({ guides, onOpen }: GuideMenuProps) => (
  <LazyMenu
    button={<IconButton icon={CircleQuestionMark} label={guideText.menu} data-tour="guide" />}
    items={guides.map(({ action, guide }) => ({
      label: GUIDE_NAMES[guide],
      ...withKeys(keysOf(action)),
      onSelect: () => onOpen(guide),
    }))}
  />
)

const withKeys = (keys: string | undefined): { readonly keys?: string } => (keys === undefined ? {} : { keys })
