import * as Tooltip from 'radix-ui/tooltip'
import type { ReactElement } from 'react'
import styles from './Tip.module.css'

/** A short explanation that appears beside its target on hover and focus. */
export interface TipProps {
  readonly text: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactElement
}

/** Gives one element a tip. Needs a `Tooltip.Provider` above. */
export const Tip = ({ text, side = 'bottom', children }: TipProps) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className={styles.tip} side={side} sideOffset={6} collisionPadding={8}>
        {text}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)
