import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_PRINT } from './core/draft/print'
import type { Ports } from './editor/ports'
import { createCheckPort } from './platform/checkPort'
import { browserClock } from './platform/clock'
import { createDraftStore } from './platform/draftStore'
import { createAsideDrafts } from './platform/draftStoreAside'
import { DraftDatabase } from './platform/draftStoreDatabase'
import { createFolder, type FolderPicker } from './platform/draftStoreFolder'
import { createRevisionStore } from './platform/draftStoreRevisions'
import { createStorage } from './platform/draftStoreStorage'
import { withElk } from './platform/elkSolver'
import { browserFiles } from './platform/files'
import { loadScreenFonts } from './platform/fonts'
import { randomIds } from './platform/ids'
import { browserInflate } from './platform/inflate'
import { createInstallation } from './platform/installation'
import { createLayoutPort } from './platform/layoutPort'
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

/** The composition root: binds the browser to the editor's ports and shows the program. */

/** The PDF painter is large; it comes on first use. */
const loadPdfPainter = async (): Promise<PdfPainter> => ({
  ...(await import('./core/layout/structure/printedDocument')),
  ...(await import('./core/text/metrics')),
  ...(await import('./paint/facesUsed')),
  ...(await import('./paint/pdf/rasterImages')),
  ...(await import('./paint/pdf/paintPdf')),
})

const database = new DraftDatabase('lajur')
const revisions = createRevisionStore(database)
const openChannel = (name: string): BroadcastChannel => new BroadcastChannel(name)

const ports: Ports = {
  store: createDraftStore(
    database,
    createAsideDrafts(() => window.localStorage),
    revisions,
  ),
  revisions,
  folder: createFolder(database, () => (window as { showDirectoryPicker?: FolderPicker }).showDirectoryPicker),
  storage: createStorage(database, navigator.storage, () => window.localStorage),
  layout: createLayoutPort(),
  order: createOrderPort(withElk),
  pdf: createPdfPort(loadPdfPainter),
  files: browserFiles,
  inflate: browserInflate,
  clock: browserClock,
  ids: randomIds,
  page: browserPageLife,
  check: createCheckPort(() => window.localStorage),
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

const installation = createInstallation(import.meta.env.PROD)

void isForAllTabs(navigator.serviceWorker).then((isForAll) => {
  if (!isForAll) return
  tellProgram({
    madeAt: programTime(),
    openChannel: () => openChannel('lajur.program'),
    onNewer: () => database.retire(),
  })
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App ports={ports} installation={installation} sharing={sharing} tour={createTour(() => window.localStorage)} />
  </StrictMode>,
)
