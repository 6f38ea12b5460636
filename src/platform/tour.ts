import type { TourPort } from '../editor/ports/remembered'

const KEY = 'lajur:tour-closed'

/** Remembers in local storage. Where nothing can be stored, the tour is not offered, or it would be at every visit. */
export const createTour = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): TourPort => ({
  isClosed: () => {
    try {
      return storage().getItem(KEY) !== null
    } catch {
      return true
    }
  },
  close: () => {
    try {
      storage().setItem(KEY, '1')
    } catch {
      // Nothing can be stored; then the tour was never offered either.
    }
  },
})
