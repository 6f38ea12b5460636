import { createContext, useContext } from 'react'

/** A short message at the foot of the screen, perhaps with one thing to do about it. */
export interface Toast {
  readonly text: string
  /** How it is marked: what was done, or what did not work. */
  readonly tone?: 'done' | 'failed'
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Shows a message; the newest stands lowest. The result takes it away. */
export type ShowToast = (toast: Toast) => () => void

/** Where `useToast` finds the messages' place on the screen. */
export const ToastContext = createContext<ShowToast>(() => () => {})

/** The function that shows short messages. */
export const useToast = (): ShowToast => useContext(ToastContext)
