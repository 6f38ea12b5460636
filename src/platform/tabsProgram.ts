/** What a tab's program says of itself: when it was made, in seconds since 1970. */
interface ProgramMessage {
  readonly madeAt: number
}

/** What telling the other tabs needs. */
export interface ProgramTelling {
  /** When this program was made, in seconds since 1970; NaN where nobody knows, as during development. */
  readonly madeAt: number
  openChannel(): Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
  /** Another tab runs a newer program. */
  onNewer(): void
}

/**
 * Says to the other tabs which program runs here, and hears from them: where the newer one has changed no table of the store,
 * nothing else would tell the older one. Whoever is newer answers, so that it does not matter which tab came first.
 */
export const tellProgram = ({ madeAt, openChannel, onNewer }: ProgramTelling): void => {
  if (Number.isNaN(madeAt)) return
  const channel = openChannel()
  const say = (): void => channel.postMessage({ madeAt } satisfies ProgramMessage)
  channel.onmessage = ({ data }: MessageEvent<Partial<ProgramMessage> | null>) => {
    const other = data?.madeAt
    if (typeof other !== 'number') return
    if (other > madeAt) onNewer()
    else if (other < madeAt) say()
  }
  say()
}

/** When the program of this page was made, in seconds since 1970; NaN while it is being developed. */
export const programTime = (): number =>
  Number(document.querySelector<HTMLMetaElement>('meta[name="lajur-program"]')?.content ?? Number.NaN)

/**
 * Whether loading a tab anew would give it this page's program. A page that was loaded past its service worker is alone with a
 * program that the others only get by the worker's update.
 */
export const isForAllTabs = async (workers: ServiceWorkerContainer | undefined): Promise<boolean> =>
  !workers || workers.controller !== null || !(await workers.getRegistration().catch(() => undefined))?.active
