import type { InstallationPort } from '../editor/ports/machine'

/** The File Handling API, which the DOM's types do not know yet. */
interface LaunchWindow {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void
  }
}

/** Browsers that are told to keep no service workers say that they have registered one, and give none. */
const givenOrNone = (registration: ServiceWorkerRegistration | undefined): ServiceWorkerRegistration | null =>
  registration ?? null

/** So long after the page has come to rest its files are fetched once more for days without network, in ms. */
const REST_MS = 2000

/**
 * The program as an installed one: the service worker that keeps it for days without network, its updates, and the files by
 * which the system starts it. Where there is no service worker, as on `file://`, nothing of it ever happens. A first visit's worker fetches
 * every file there is; it is not asked for before what the user waits for is `shown`.
 */
export const createInstallation = (isBuilt: boolean, shown: Promise<unknown>): InstallationPort => {
  const canRegister = isBuilt && 'serviceWorker' in navigator && /^https?:$/.test(window.location.protocol)
  const register = async (): Promise<ServiceWorkerRegistration | null> => {
    await shown
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    return navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).then(givenOrNone, () => null)
  }
  const registering = canRegister ? register() : Promise.resolve(null)

  return {
    onUpdateReady: (listener) => {
      let isWanted = true
      const tell = (): void => {
        if (isWanted) listener()
      }
      void registering.then((registration) => {
        if (registration === null) return
        if (registration.waiting !== null && navigator.serviceWorker.controller !== null) tell()
        registration.addEventListener('updatefound', () => {
          const arriving = registration.installing
          arriving?.addEventListener('statechange', () => {
            if (arriving.state === 'installed' && navigator.serviceWorker.controller !== null) tell()
          })
        })
      })
      return () => {
        isWanted = false
      }
    },

    update: async () => {
      const waiting = (await registering)?.waiting
      if (!waiting) return 'nothing-new'
      return new Promise((resolve) => {
        const { serviceWorker } = navigator
        serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
        serviceWorker.addEventListener('message', ({ data }) => data === 'others-open' && resolve('others-open'), {
          once: true,
        })
        waiting.postMessage('take-over')
      })
    },

    onLaunchFile: (listener) => {
      const { launchQueue } = window as LaunchWindow
      launchQueue?.setConsumer(({ files }) => {
        const [first] = files ?? []
        void first?.getFile().then(listener)
      })
    },
  }
}
