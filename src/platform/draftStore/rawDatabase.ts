/** The browser's database as it lies there, without Dexie: whatever version it has, and never made or changed. */

/** Opens a database in whatever version it has; rejects rather than make one. */
export const openAsItIs = (databases: Pick<IDBFactory, 'open'>, name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = databases.open(name)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(opening.result)
  })

/** What a request answers. */
export const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** A time that passes, unless it is called off. */
export const waitFor = (ms: number): { readonly over: Promise<void>; callOff(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return { over, callOff: () => clearTimeout(timer) }
}
