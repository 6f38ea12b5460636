import { type ComponentProps, cloneElement, lazy, type ReactElement, Suspense, useState } from 'react'

const loadMenu = () => import('./OpenMenu')
const OpenMenu = lazy(loadMenu)

/** What a menu is made of. */
export interface LazyMenuProps {
  /** The button that opens it. */
  readonly button: ReactElement<ComponentProps<'button'>>
  readonly items: readonly MenuItem[]
}

/** One line of a menu. */
export interface MenuItem {
  readonly label: string
  readonly disabled?: boolean
  readonly onSelect: () => void
}

/** A button with a menu, whose code comes when it is first about to be opened. */
export const LazyMenu = ({ button, items }: LazyMenuProps) => {
  const [isWanted, setIsWanted] = useState(false)
  const closed = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void loadMenu(),
    onFocus: () => void loadMenu(),
    onClick: () => setIsWanted(true),
  })
  if (!isWanted) return closed
  return (
    <Suspense fallback={closed}>
      <OpenMenu button={button} items={items} />
    </Suspense>
  )
}
