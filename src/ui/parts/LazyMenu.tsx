import { cloneElement, lazy, Suspense, useState } from 'react'
import type { MenuProps } from './menu'

const loadMenu = () => import('./OpenMenu')
const OpenMenu = lazy(loadMenu)

/** A button with a menu, whose code comes when it is first about to be opened. */
export const LazyMenu = ({ button, items }: MenuProps) => {
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
