import { useSyncExternalStore } from 'react'
import { formatRoute, parseRoute, type Route } from '../editor/route'

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The screen that the address names at present. */
export const useRoute = (): Route => parseRoute(useSyncExternalStore(subscribe, () => window.location.hash))

/** Goes to a screen; the browser's Back returns. */
export const goTo = (route: Route): void => {
  window.location.hash = formatRoute(route)
}
