import type { PageLifePort } from '../editor/ports/machine'

/**
 * The life of the browser's page. Hiding is the last moment at which a browser promises to run anything; leaving is watched as
 * well, because some browsers close a tab without hiding it first.
 */
export const browserPageLife: PageLifePort = {
  onHide: (action) => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') action()
    }
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', action)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', action)
    }
  },
  askBeforeLeaving: (wouldLose) => {
    const beforeUnload = (event: BeforeUnloadEvent): void => {
      if (wouldLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', beforeUnload)
    return () => window.removeEventListener('beforeunload', beforeUnload)
  },
}
