import type { ComponentProps, ReactElement } from 'react'

/** What a menu is made of. */
export interface MenuProps {
  /** The button that opens it. */
  readonly button: ReactElement<ComponentProps<'button'>>
  readonly items: readonly MenuItem[]
}

/** One line of a menu. */
export interface MenuItem {
  readonly label: string
  /** The keys that do the same. */
  readonly keys?: string
  readonly disabled?: boolean
  readonly onSelect: () => void
}
