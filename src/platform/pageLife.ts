import type { PageLifePort } from '../editor/ports'

/**
 * Tells when the page goes out of sight, the last moment at which a browser promises to run anything, and when it is left: some
 * browsers close a tab without hiding it first.
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
}
