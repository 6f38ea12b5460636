import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton } from '../parts/Button'
import { selectionText } from '../text/panels'

/** Where something stands among its like. */
export interface MoveButtonsProps {
  readonly index: number
  readonly count: number
  /** Moves it to another index. */
  readonly onMove: (index: number) => void
}

/** Two buttons that move something one place up or down. */
export const MoveButtons = ({ index, count, onMove }: MoveButtonsProps) => (
  <>
    <IconButton
      icon={ChevronUp}
      label={selectionText.moveUp}
      disabled={index === 0}
      onClick={() => onMove(index - 1)}
    />
    <IconButton
      icon={ChevronDown}
      label={selectionText.moveDown}
      disabled={index === count - 1}
      onClick={() => onMove(index + 1)}
    />
  </>
)
