import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_PRINT } from './core/draft/print'
import type { Ports } from './editor/ports/ports'
import { parseRoute } from './editor/route'
import { createCheckPort } from './platform/checkPort'
import { browserClock } from './platform/clock'
import { createAsideDrafts } from './platform/draftStore/aside'
import type { FolderPicker } from './platform/draftStore/folder'
import { createGlance } from './platform/draftStore/glance'
import { createStoresLater } from './platform/draftStore/storesLater'
import { withElk } from './platform/elkSolver'
import { browserFiles } from './platform/files'
import { loadScreenFonts } from './platform/fonts'
import { randomIds } from './platform/ids'
import { browserInflate } from './platform/inflate'
import { createInstallation } from './platform/installation'
import { forgetAllKept, forgetKept, readKept } from './platform/layout/keptLayouts'
import { createLayoutPort, noteOpening, startLayoutWorker, startOneAhead } from './platform/layout/layoutPort'
import { createOpeningReader, openWithKept } from './platform/layout/openingLayouts'
import { createOrderPort } from './platform/orderPort'
import { browserPageLife } from './platform/pageLife'
import { createPdfPort, type PdfPainter } from './platform/pdfPort'
import { createSharing, type PicturePainter } from './platform/sharing'
import { createTableReader } from './platform/tableReader'
import { createTabs } from './platform/tabs'
import { isForAllTabs, programTime, tellProgram } from './platform/tabsProgram'
import { createTour } from './platform/tour'
import { createWords } from './platform/words'
import { App } from './ui/App'
import { loadEditor } from './ui/editor/loadEditor'
import { firstSheet } from './ui/firstSheet'
import { runEffectsPromptly } from './ui/promptEffects'

/** The composition root: binds the browser to the editor's ports and shows the program. */

/** The PDF painter is large; it comes on first use. */
const loadPdfPainter = async (): Promise<PdfPainter> => ({
  ...(await import('./core/layout/structure/printedDocument')),
  ...(await import('./core/text/metrics')),
  ...(await import('./paint/facesUsed')),
  ...(await import('./paint/pdf/rasterImages')),
  ...(await import('./paint/pdf/paintPdf')),
})

const DATABASE = 'lajur'
const aside = createAsideDrafts(() => window.localStorage)
const picker = (): FolderPicker => (window as { showDirectoryPicker?: FolderPicker }).showDirectoryPicker
const check = createCheckPort(() => window.localStorage)
const openChannel = (name: string): BroadcastChannel => new BroadcastChannel(name)

/**
 * On a draft's address all that shows it loads side by side, not one after the other: the editor's screen, and the layout that was
 * kept of it, or else a worker that makes one.
 */
const route = parseRoute(window.location.hash)
const readOpening = createOpeningReader((id) => readKept(window.indexedDB, id), programTime())
const early = new Map(route.kind === 'draft' ? [[route.id, readOpening(route.id)]] : [])
const isWorkerWanted = Promise.all(early.values()).then(([found]) => found === null)
if (route.kind === 'draft') loadEditor().catch(() => {}) // A failure shows when the screen is rendered.

const layout = openWithKept({
  port: createLayoutPort(startOneAhead(startLayoutWorker, isWorkerWanted), programTime()),
  readOpening: (id) => {
    const found = early.get(id) ?? readOpening(id)
    early.delete(id)
    return found
  },
  shown: firstSheet,
  onOpening: noteOpening,
})

/** Dexie is large; it comes once the draft that is opened stands on screen, or when somebody asks for more. */
const stores = createStoresLater({
  load: async () => {
    const { createStores } = await import('./platform/draftStore/stores')
    return createStores({
      name: DATABASE,
      aside,
      local: () => window.localStorage,
      browser: navigator.storage,
      picker,
      layouts: {
        forget: (id) => forgetKept(window.indexedDB, id),
        forgetAll: () => forgetAllKept(window.indexedDB),
      },
    })
  },
  glance: createGlance(window.indexedDB, DATABASE, route.kind === 'draft'),
  aside,
  shown: firstSheet,
  hasFolders: () => picker() !== undefined,
})

const ports: Ports = {
  store: stores.store,
  revisions: stores.revisions,
  folder: stores.folder,
  storage: stores.storage,
  layout,
  order: createOrderPort(withElk),
  pdf: createPdfPort(loadPdfPainter),
  files: browserFiles,
  inflate: browserInflate,
  clock: browserClock,
  ids: randomIds,
  page: browserPageLife,
  check,
  tabs: createTabs({ locks: navigator.locks, openChannel }),
  tableReader: createTableReader(),
  words: createWords(() => window.localStorage),
}

void loadScreenFonts(DEFAULT_PRINT.font)

/** The SVG painter writes files with React's own serialiser; it comes on first use. */
const loadPicturePainter = async (): Promise<PicturePainter> => ({
  ...(await import('./core/draft/carrier')),
  ...(await import('./core/text/metrics')),
  ...(await import('./paint/facesUsed')),
  ...(await import('./paint/svg/fontFace')),
  ...(await import('./paint/svg/renderPageSvg')),
})

const sharing = createSharing(loadPicturePainter)

const loaded = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve(null)
  else window.addEventListener('load', resolve, { once: true })
})
const installation = createInstallation(import.meta.env.PROD, route.kind === 'draft' ? firstSheet : loaded)

void isForAllTabs(navigator.serviceWorker).then((isForAll) => {
  if (!isForAll) return
  tellProgram({
    madeAt: programTime(),
    openChannel: () => openChannel('lajur.program'),
    onNewer: stores.retire,
  })
})

runEffectsPromptly()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App ports={ports} installation={installation} sharing={sharing} tour={createTour(() => window.localStorage)} />
  </StrictMode>,
)
