import type { ClaimListener, EditingClaim, TabsPort } from '../editor/ports/tabs'
import { UNSHARED_CLAIM } from '../editor/ports/tabs'

/** How long a tab that is asked to let go may take to write what it has, in ms; a frozen one never answers. */
const ANSWER_LIMIT_MS = 1500

/** What is said between the tabs of one draft. */
type Message = { readonly kind: 'asks' } | { readonly kind: 'has-written' }

/** The parts of the browser that tabs agree with. Web Locks exist only on https and localhost. */
export interface TabMeans {
  readonly locks: LockManager | undefined
  openChannel(name: string): BroadcastChannel
}

/**
 * One lock a draft: who holds it edits. The browser frees it when its tab goes, however that ends. Where there are no locks,
 * or the browser denies them, every tab may edit, and the store's revisions see to it that both versions stay.
 */
export const createTabs = ({ locks, openChannel }: TabMeans): TabsPort => ({
  claim: async (draftId) => {
    if (locks === undefined) return UNSHARED_CLAIM
    const claim = createClaim(`lajur.draft.${draftId}`, locks, openChannel)
    if (await claim.ask()) return claim
    claim.release()
    return UNSHARED_CLAIM
  },
})

const createClaim = (
  name: string,
  locks: LockManager,
  openChannel: TabMeans['openChannel'],
): EditingClaim & { ask(): Promise<boolean> } => {
  const channel = openChannel(name)
  let listener: ClaimListener | null = null
  let isHeld = false
  let isReleased = false
  let letGo = (): void => {}
  let waiting: AbortController | null = null

  const say = (message: Message): void => channel.postMessage(message)

  /** Holds the lock until it is let go or taken away. */
  const hold = (): Promise<void> => {
    if (isReleased) return Promise.resolve()
    isHeld = true
    listener?.granted()
    return new Promise((resolve) => {
      letGo = resolve
    })
  }

  /** A request has failed: the lock that it held was taken away, or it was called off or denied. */
  const whenFailed = (): void => {
    if (!isHeld || isReleased) return
    isHeld = false
    listener?.lost()
    wait()
  }

  const wait = (): void => {
    waiting = new AbortController()
    const { signal } = waiting
    locks.request(name, { signal }, hold).catch(() => {
      if (!signal.aborted) whenFailed()
    })
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'asks' && isHeld) void listener?.asked().then(() => say({ kind: 'has-written' }))
  }

  const answer = (): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer)
        channel.removeEventListener('message', hear)
        resolve()
      }
      const hear = ({ data }: MessageEvent<Message>): void => {
        if (data.kind === 'has-written') finish()
      }
      const timer = setTimeout(finish, ANSWER_LIMIT_MS)
      channel.addEventListener('message', hear)
      say({ kind: 'asks' })
    })

  return {
    /** Gives whether there was an answer: a browser that keeps a site from storing denies it locks too. */
    ask: () =>
      new Promise((resolve) => {
        locks
          .request(name, { ifAvailable: true }, (lock) => {
            resolve(true)
            return lock === null ? wait() : hold()
          })
          .catch(() => {
            resolve(false)
            whenFailed()
          })
      }),
    isHeld: () => isHeld,
    listen: (given) => {
      listener = given
    },
    takeOver: async () => {
      if (isHeld || isReleased) return
      await answer()
      if (isHeld || isReleased) return
      waiting?.abort()
      locks.request(name, { steal: true }, hold).catch(whenFailed)
    },
    release: () => {
      isReleased = true
      isHeld = false
      waiting?.abort()
      letGo()
      channel.close()
    },
  }
}
