/** The browser's locks and channels in memory, as the tabs of one browser share them. */

type LockCallback = (lock: Lock | null) => unknown

interface Waiter {
  readonly callback: LockCallback
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** One exclusive lock a name, granted in the order of asking; `steal` takes it from whoever holds it. */
export const createFakeLocks = (): LockManager => {
  const holders = new Map<string, Waiter>()
  const queues = new Map<string, Waiter[]>()

  const grant = (name: string, waiter: Waiter): void => {
    holders.set(name, waiter)
    void Promise.resolve(waiter.callback({ name, mode: 'exclusive' }))
      .then(waiter.resolve, waiter.reject)
      .then(() => {
        if (holders.get(name) !== waiter) return
        holders.delete(name)
        const next = queues.get(name)?.shift()
        if (next !== undefined) grant(name, next)
      })
  }

  const request = (name: string, options: LockOptions, callback: LockCallback): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const waiter: Waiter = { callback, resolve, reject }
      const holder = holders.get(name)
      if (options.steal && holder !== undefined) {
        holders.delete(name)
        holder.reject(new DOMException('stolen', 'AbortError'))
      }
      if (!holders.has(name)) return grant(name, waiter)
      if (options.ifAvailable) return void Promise.resolve(callback(null)).then(resolve, reject)
      const queue = queues.get(name) ?? []
      queues.set(name, [...queue, waiter])
      options.signal?.addEventListener('abort', () => {
        queues.set(
          name,
          (queues.get(name) ?? []).filter((other) => other !== waiter),
        )
        reject(options.signal?.reason)
      })
    })

  return { request, query: async () => ({}) } as unknown as LockManager
}

/** A channel as `openChannel` gives it: all that are open under one name hear each other, but not themselves. */
export type FakeChannel = EventTarget & Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>

/** Opens channels that share their names. Messages arrive once the sender has ended, as in the browser. */
export const createFakeChannels = (): ((name: string) => FakeChannel) => {
  const open = new Map<string, Set<FakeChannel>>()
  return (name) => {
    const named = open.get(name) ?? new Set()
    open.set(name, named)
    const channel: FakeChannel = Object.assign(new EventTarget(), {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of named) {
          if (other === channel) continue
          queueMicrotask(() => {
            if (!named.has(other)) return
            const event = new MessageEvent('message', { data: structuredClone(data) })
            other.dispatchEvent(event)
            other.onmessage?.call(other as BroadcastChannel, event)
          })
        }
      },
      close: () => void named.delete(channel),
    })
    named.add(channel)
    return channel
  }
}
