import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import type { TipSide } from './tipPlace'

/** A button with words and perhaps an icon before them. */
export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one thing a screen is for, `quiet` without a frame, `danger` for what takes away. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly children: ReactNode
}

/** A button with words. Never submits a form. */
export const Button = ({ look = 'plain', icon: Icon, children, className, ...rest }: ButtonProps) => (
  <button type="button" className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...rest}>
    {Icon && <Icon size={16} aria-hidden />}
    {children}
  </button>
)

/** A button that shows only an icon; its label is its name and stands in a tip. */
export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon
  readonly label: string
  /** Keys that do the same, shown in the tip. */
  readonly keys?: string
  /** Where the tip stands. */
  readonly side?: TipSide
}

/** A tip that names the keys that do the same. */
export const tipText = (label: string, keys: string | undefined): string =>
  keys === undefined ? label : `${label} (${keys})`

/** A square button with an icon. A disabled one stays in the tab order, so that its tip can be read. */
export const IconButton = ({
  icon: Icon,
  label,
  keys,
  side,
  className,
  disabled,
  onClick,
  ...rest
}: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={disabled || undefined}
    data-tip={tipText(label, keys)}
    data-tip-side={side}
    className={[styles.button, styles.quiet, styles.icon, className].filter(Boolean).join(' ')}
    onClick={disabled ? undefined : onClick}
    {...rest}
  >
    <Icon size={16} aria-hidden />
  </button>
)
