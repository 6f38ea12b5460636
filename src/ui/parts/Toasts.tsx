import { CircleAlert, X } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { programText } from '../text/screens'
import { Button } from './Button'
import styles from './Toasts.module.css'
import { type Toast, ToastContext } from './toast'

/** How long a message stays, long enough to read it and to press its button; it waits while it is pointed at or focused. */
const VISIBLE_MS = 8000

/** Most messages at a time; older ones give way. */
const MOST_SHOWN = 3

interface ShownToast extends Toast {
  readonly number: number
}

/** Gives the screens below it a place for short messages. The place is a live region, so that messages are also read out. */
export const Toasts = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const nextNumber = useRef(0)

  const dismiss = useCallback((number: number) => {
    setToasts((shown) => shown.filter((toast) => toast.number !== number))
  }, [])
  const show = useCallback(
    (toast: Toast) => {
      const number = nextNumber.current++
      setToasts((shown) =>
        [...shown.filter(({ text }) => text !== toast.text), { ...toast, number }].slice(-MOST_SHOWN),
      )
      return () => dismiss(number)
    },
    [dismiss],
  )

  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.place} aria-label={programText.notifications} aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.number} toast={toast} onDismiss={dismiss} />
        ))}
      </section>
    </ToastContext>
  )
}

interface ToastCardProps {
  readonly toast: ShownToast
  readonly onDismiss: (number: number) => void
}

const ToastCard = ({ toast: { number, text, tone, details, action }, onDismiss }: ToastCardProps) => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || details !== undefined) return
    const timer = window.setTimeout(() => onDismiss(number), VISIBLE_MS)
    return () => window.clearTimeout(timer)
  }, [held, details, number, onDismiss])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the message only keeps it from going away
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'failed' && <CircleAlert size={16} aria-hidden className={styles.failed} />}
      {details === undefined ? (
        <p className={styles.text}>{text}</p>
      ) : (
        <details className={styles.text}>
          <summary>
            {text} <span className={styles.more}>{programText.details}</span>
          </summary>
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
      {action && (
        <Button
          look="quiet"
          className={styles.action}
          onClick={() => {
            action.run()
            onDismiss(number)
          }}
        >
          {action.label}
        </Button>
      )}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={programText.closeNotification}
        onClick={() => onDismiss(number)}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}
