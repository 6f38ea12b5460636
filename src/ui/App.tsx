import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import type { SopDraft } from '../core/draft/draft'
import { saveDraftFile } from '../editor/files/exporters'
import type { InstallationPort } from '../editor/ports/machine'
import type { SharingPort } from '../editor/ports/output'
import type { Ports } from '../editor/ports/ports'
import type { TourPort } from '../editor/ports/remembered'
import { formatRoute } from '../editor/route'
import { createOpenSessions } from '../editor/saving/openSessions'
import { createThumbnails } from '../editor/thumbnails'
import styles from './App.module.css'
import { CrashBoundary } from './CrashBoundary'
import { type Importer, useImporter } from './drafts/useImporter'
import { useUpdateOffer } from './drafts/useUpdateOffer'
import { DraftScreen } from './editor/DraftScreen'
import { FileDrop } from './FileDrop'
import { Tips } from './parts/Tips'
import { Toasts } from './parts/Toasts'
import { ProgramContext } from './programContext'
import { StoreWarnings } from './StoreWarnings'
import { SharingContext } from './share/sharingContext'
import './style/tokens.css'
import './style/base.css'
import { tabText } from './text/tabs'
import { useRoute } from './useRoute'

const Home = lazy(() => import('./drafts/Home'))
const ImportFaults = lazy(() => import('./drafts/ImportFaults'))
const StorageScreen = lazy(() => import('./storage/StorageScreen'))
const SharedDraft = lazy(() => import('./share/SharedDraft'))
const NewerDraft = lazy(() => import('./drafts/NewerDraft'))
const ImportScreen = lazy(() => import('./import/ImportScreen'))

/** What the program is given by the outside world. */
export interface AppProps {
  readonly ports: Ports
  readonly installation: InstallationPort
  readonly sharing: SharingPort
  readonly tour: TourPort
}

/** How long the bin keeps a draft. */
const BIN_MS = 30 * 24 * 60 * 60 * 1000

/** The whole program on screen. It knows the outside world only as ports. */
export const App = ({ ports, installation, sharing, tour }: AppProps) => {
  const sharingTools = useMemo(() => ({ sharing, files: ports.files }), [sharing, ports])
  const draftInHand = useRef<(() => SopDraft) | null>(null)
  const keepDraft = useCallback((getDraft: (() => SopDraft) | null) => {
    draftInHand.current = getDraft
  }, [])
  const saveDraft = useCallback(() => {
    const getDraft = draftInHand.current
    return getDraft === null ? null : () => void saveDraftFile(getDraft(), ports.files)
  }, [ports])

  return (
    <CrashBoundary saveDraft={saveDraft}>
      <Toasts>
        <SharingContext value={sharingTools}>
          <Screens ports={ports} installation={installation} tour={tour} keepDraft={keepDraft} />
        </SharingContext>
      </Toasts>
      <Tips />
    </CrashBoundary>
  )
}

interface ScreensProps extends Omit<AppProps, 'sharing'> {
  /** Remembers where the open draft can be had, for the error screen. */
  readonly keepDraft: (getDraft: (() => SopDraft) | null) => void
}

const Screens = ({ ports, installation, tour, keepDraft }: ScreensProps) => {
  const route = useRoute()
  const sessions = useMemo(() => createOpenSessions(ports, tabText.copyTitle), [ports])
  const importer = useImporter(ports, sessions)
  const thumbnails = useMemo(() => createThumbnails(ports.layout, ports.check), [ports])
  const program = useMemo(
    () => ({ ports, sessions, importer, thumbnails, tour }),
    [ports, sessions, importer, thumbnails, tour],
  )
  const place = formatRoute(route)
  const { dismiss } = importer
  // biome-ignore lint/correctness/useExhaustiveDependencies: a message about a file goes when the user goes elsewhere
  useEffect(() => dismiss, [place, dismiss])
  const takeFile = useCallback((file: File) => void importer.importFile(file), [importer])
  useEffect(() => installation.onLaunchFile(takeFile), [installation, takeFile])
  // Where the store fails, its own screens say so.
  useEffect(() => void ports.store.tidy(ports.clock.now(), BIN_MS).catch(() => {}), [ports])
  useUpdateOffer(installation, route.kind === 'home')
  return (
    <ProgramContext value={program}>
      <StoreWarnings store={ports.store} saysOutdated={route.kind !== 'draft'} />
      <Suspense fallback={null}>
        {route.kind === 'home' ? (
          <Home ports={ports} importer={importer} />
        ) : route.kind === 'storage' ? (
          <StorageScreen ports={ports} />
        ) : route.kind === 'shared' ? (
          <SharedDraft key={route.payload} payload={route.payload} ports={ports} importer={importer} />
        ) : route.kind === 'newer' ? (
          <NewerFileScreen ports={ports} importer={importer} />
        ) : route.kind === 'table' ? (
          <TableScreen ports={ports} importer={importer} />
        ) : (
          <DraftScreen key={route.id} id={route.id} ports={ports} sessions={sessions} keepDraft={keepDraft} />
        )}
      </Suspense>
      {route.kind !== 'home' && importer.failure && (
        <Suspense fallback={null}>
          <div className={styles.floating}>
            <ImportFaults failure={importer.failure} onClose={importer.dismiss} />
          </div>
        </Suspense>
      )}
      <FileDrop onFile={takeFile} />
    </ProgramContext>
  )
}

/** The newer program's file that was just read; the home page where none was, as after loading the page anew. */
const NewerFileScreen = ({ ports, importer }: { readonly ports: Ports; readonly importer: Importer }) =>
  importer.newer === null ? (
    <Home ports={ports} importer={importer} />
  ) : (
    <NewerDraft {...importer.newer} ports={ports} />
  )

/** The tables that were just read; the home page where none were. */
const TableScreen = ({ ports, importer }: { readonly ports: Ports; readonly importer: Importer }) =>
  importer.table === null ? (
    <Home ports={ports} importer={importer} />
  ) : (
    <ImportScreen name={importer.table.name} document={importer.table.document} ports={ports} />
  )
