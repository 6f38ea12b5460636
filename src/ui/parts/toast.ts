import { createContext, useCallback, useContext, useEffect, useRef } from 'react'

/** A short message at the foot of the screen, perhaps with one thing to do about it. */
export interface Toast {
  readonly text: string
  /** How it is marked: what was done, or what did not work. */
  readonly tone?: 'done' | 'failed'
  /** What can be unfolded below it; such a message stays until it is put away. */
  readonly details?: readonly string[]
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Shows a message; the newest stands lowest. The result takes it away. */
export type ShowToast = (toast: Toast) => () => void

/** Where `useToast` finds the messages' place on the screen. */
export const ToastContext = createContext<ShowToast>(() => () => {})

/** The function that shows short messages. */
export const useToast = (): ShowToast => useContext(ToastContext)

/** As `useToast`, for messages that mean nothing elsewhere: they go when the user leaves the screen that has shown them. */
export const useScreenToast = (): ShowToast => {
  const showToast = useToast()
  const shown = useRef<(() => void)[]>([])
  useEffect(
    () => () => {
      for (const dismiss of shown.current) dismiss()
    },
    [],
  )
  return useCallback(
    (toast) => {
      const dismiss = showToast(toast)
      shown.current.push(dismiss)
      return dismiss
    },
    [showToast],
  )
}
