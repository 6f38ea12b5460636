import { X } from 'lucide-react'
import * as Dialog from 'radix-ui/dialog'
import { type ReactNode, useRef } from 'react'
import { programText } from '../text/screens'
import { IconButton } from './Button'
import styles from './DialogFrame.module.css'

/** What every dialog is given. */
export interface DialogSurfaceProps {
  /** Its size and the order of what it holds. */
  readonly className: string | undefined
  readonly onClose: () => void
  /** Where it stands in the window. */
  readonly place?: 'middle' | 'top'
  /** True: when the browser prints, it prints the dialog's words in place of the draft's pages. */
  readonly printsItself?: boolean
  /** What has to wait until the focus is back where it was before the dialog. */
  readonly afterClose?: () => void
  readonly children: ReactNode
}

/**
 * A dialog over the screen, without a head. Escape and a press beside it close it; keys that it does not use go no further. The focus
 * goes to what is marked with `data-first-focus`, or to the first control in it; else to the dialog itself, whose title is read out then.
 */
export const DialogSurface = ({
  className,
  onClose,
  place = 'middle',
  printsItself = false,
  afterClose,
  children,
}: DialogSurfaceProps) => {
  const content = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.scrim} data-place={place}>
          <Dialog.Content
            ref={content}
            className={`${styles.surface} ${className ?? ''}`}
            data-prints-itself={printsItself || undefined}
            onKeyDown={(event) => event.stopPropagation()}
            onOpenAutoFocus={(event) => {
              event.preventDefault()
              const first = content.current && firstFocus(content.current)
              first?.focus()
            }}
            onCloseAutoFocus={afterClose}
          >
            {children}
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What a dialog with a head is given. */
export interface DialogFrameProps extends DialogSurfaceProps {
  readonly title: string
  /** What the dialog is for, under its title. */
  readonly hint?: string
  /** Buttons beside the one that closes it. */
  readonly tools?: ReactNode
}

/** A dialog with its title, what it is for, and the button that closes it. */
export const DialogFrame = ({ title, hint, tools, className, children, ...surface }: DialogFrameProps) => (
  <DialogSurface {...surface} className={`${styles.framed} ${className ?? ''}`}>
    <header className={styles.head}>
      <Dialog.Title className={styles.title}>{title}</Dialog.Title>
      {tools}
      <IconButton icon={X} label={programText.close} side="left" onClick={surface.onClose} />
    </header>
    {hint !== undefined && <Dialog.Description className={styles.hint}>{hint}</Dialog.Description>}
    {children}
  </DialogSurface>
)

/** The title of a dialog that shows none, for screen readers. */
export const UnseenTitle = ({ children }: { readonly children: string }) => (
  <Dialog.Title className="visually-hidden">{children}</Dialog.Title>
)

const CONTROLS = 'button, input, select, textarea, [tabindex]'

const firstFocus = (dialog: HTMLElement): HTMLElement => {
  const marked = dialog.querySelector<HTMLElement>('[data-first-focus]')
  if (marked === null) return dialog
  return marked.matches(CONTROLS) ? marked : (marked.querySelector<HTMLElement>(CONTROLS) ?? dialog)
}
