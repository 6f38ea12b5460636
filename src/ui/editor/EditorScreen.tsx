import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from '../../core/edit/selection'
import type { Source } from '../../core/page/item'
import type { EditorView } from '../../editor/actions/action'
import { createFindingsQueue, type FindingsQueue } from '../../editor/findingsQueue'
import { learnWords } from '../../editor/learnWords'
import type { FilePort } from '../../editor/ports/output'
import type { CheckPort } from '../../editor/ports/remembered'
import type { Session } from '../../editor/session'
import { Canvas } from '../canvas/Canvas'
import { askClipboard } from '../canvas/clipboard/clipboardDoor'
import { focusSource } from '../canvas/elements/SourceButton'
import { selectionOf, sourcesOf } from '../canvas/regions'
import { CheckerContext, selectFinding } from '../checker'
import { createFindStore, FindContext, useFindState } from '../find/findStore'
import { afterFirstSheet, firstSheet, lazyAfterSheet, tellFirstSheet } from '../firstSheet'
import { GuideContext } from '../guideContext'
import { Guides } from '../help/Guides'
import { useGuides } from '../help/useGuides'
import { ComingWindow } from '../parts/ComingWindow'
import { useProgram } from '../programContext'
import { useSessionState } from '../useSession'
import { EditingOnly } from './EditingOnly'
import styles from './EditorScreen.module.css'
import { Palette } from './Palette'
import type { WantedPanel } from './Panels'
import { saveTables } from './saveTables'
import { TopBar } from './TopBar'
import { useFollowCopy } from './useFollowCopy'
import { useNotices } from './useNotices'
import { useShortcuts } from './useShortcuts'
import { Warnings } from './Warnings'

const loadPalette = () => import('./EditorPalette')
const loadFindPanel = () => import('../find/FindPanel')
const EditorPalette = lazy(loadPalette)
const EditAnnouncement = lazyAfterSheet(() => import('./EditAnnouncement'))
const ActorOrderDialog = lazy(() => import('./ActorOrderDialog'))
const RenameActorDialog = lazy(() => import('./RenameActorDialog'))
const FindPanel = lazy(loadFindPanel)
const Panels = lazyAfterSheet(() => import('./Panels'))
const Preview = lazy(() => import('../preview/Preview'))
const PrintFromEditor = lazyAfterSheet(() => import('../preview/PrintFromEditor'))
const PresentationDialog = lazy(() => import('../present/PresentationDialog'))
const RevisionsDialog = lazy(() => import('../revisions/RevisionsDialog'))

/** What the editor works with. */
export interface EditorScreenProps {
  readonly session: Session
  readonly files: FilePort
  readonly check: CheckPort
}

/** One open draft: bar at the top, palette at the left, the document, the panels at the right. */
const EditorScreen = ({ session, files, check }: EditorScreenProps) => {
  const [previewOpen, setPreviewOpen] = useState(false)
  const [orderedProcedureId, setOrderedProcedureId] = useState<string | null>(null)
  const [presenting, setPresenting] = useState(false)
  /** When the revisions were opened, in ms; their times are told from then. */
  const [revisionsAt, setRevisionsAt] = useState<number | null>(null)
  const isShown = useSessionState(session, ({ layout }) => layout !== null)
  const guides = useGuides()
  const [wantedPanel, setWantedPanel] = useState<WantedPanel | null>(null)
  const [checker] = useState(() => createFindingsQueue(session, check))
  const [find] = useState(createFindStore)
  const [renamedName, setRenamedName] = useState<string | null>(null)
  const isFinding = useFindState(find, (state) => state.open !== null)
  const hasFailed = useSessionState(session, ({ layoutFault }) => layoutFault !== null)
  useEffect(() => {
    if (hasFailed) tellFirstSheet()
  }, [hasFailed])
  useEffect(() => afterFirstSheet(checker.start), [checker])
  // Drafters type on as soon as they have pressed the keys of these.
  useEffect(
    () =>
      void firstSheet
        .then(loadPalette)
        .then(loadFindPanel)
        .catch(() => {}),
    [],
  )
  const { ports } = useProgram()
  useEffect(() => afterFirstSheet(() => learnWords(session, ports)), [session, ports])
  useEffect(() => whenFocused(checker, () => setWantedPanel({ name: 'check' })), [checker])
  const view = useMemo<EditorView>(() => {
    const openCheck = (): void => setWantedPanel({ name: 'check' })
    return {
      togglePreview: () => setPreviewOpen((open) => !open),
      offerActorOrders: setOrderedProcedureId,
      openCheck,
      goToFinding: (by) => {
        const finding = checker.step(by)
        if (finding === null) openCheck()
        else selectFinding(session, finding)
      },
      caret: () => {
        const field = document.activeElement
        return field instanceof HTMLTextAreaElement ? field.selectionStart : null
      },
      renameEverywhere: setRenamedName,
      openFind: (open) => find.set({ open, askedCount: find.getState().askedCount + 1 }),
      askClipboard,
      exportCsv: () => void saveTables(session, files),
      openPanel: (name) => setWantedPanel({ name }),
      present: () => setPresenting(true),
      openRevisions: () => setRevisionsAt(Date.now()),
      openGuide: guides.show,
    }
  }, [checker, find, session, files, guides.show])
  const canvas = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel that is asked for takes the place of the search
  useEffect(() => find.set({ open: null, current: null }), [find, wantedPanel])
  useNotices(session)
  useFollowCopy(session)
  useShortcuts(session, view, canvas, previewOpen || presenting)
  const show = (selection: Selection): void => {
    session.select(selection)
    const [source] = sourcesOf(selection)
    if (canvas.current !== null && source !== undefined) focusSource(canvas.current, source)
  }
  const closeFind = useCallback(() => {
    find.set({ open: null, current: null })
    const [source] = sourcesOf(session.getState().selection)
    if (canvas.current !== null && source !== undefined) focusSource(canvas.current, source)
  }, [find, session])
  const closePreview = useCallback(() => setPreviewOpen(false), [])
  const goToPlace = useCallback(
    (source: Source) => {
      setPreviewOpen(false)
      session.select(selectionOf(session.getState().draft, source))
      requestAnimationFrame(() => canvas.current && focusSource(canvas.current, source))
    },
    [session],
  )
  const closeActorOrders = useCallback(() => setOrderedProcedureId(null), [])

  return (
    <GuideContext value={guides.show}>
      <CheckerContext value={checker}>
        <div className={styles.screen}>
          <TopBar session={session} view={view} />
          <Warnings session={session} files={files} />
          <div className={styles.body}>
            <EditingOnly session={session}>
              <Palette />
            </EditingOnly>
            <main ref={canvas} className={styles.canvas} data-tour="sheet">
              <FindContext value={isFinding ? find : null}>
                <Canvas session={session} view={view} />
              </FindContext>
            </main>
            {isFinding && (
              <Suspense fallback={<aside className={styles.panelsPlace} data-awaits-keys="" />}>
                <FindPanel session={session} store={find} onClose={closeFind} />
              </Suspense>
            )}
            <div className={isFinding ? styles.away : styles.beside}>
              <EditingOnly session={session}>
                <Suspense fallback={<aside className={styles.panelsPlace} />}>
                  <Panels session={session} wanted={wantedPanel} />
                </Suspense>
              </EditingOnly>
            </div>
          </div>
          {previewOpen && (
            <Suspense fallback={<ComingWindow />}>
              <Preview session={session} onClose={closePreview} onGoTo={goToPlace} />
            </Suspense>
          )}
          {!previewOpen && isShown && (
            <Suspense fallback={null}>
              <PrintFromEditor session={session} />
            </Suspense>
          )}
          {presenting && (
            <Suspense fallback={<ComingWindow />}>
              <PresentationDialog session={session} onClose={() => setPresenting(false)} />
            </Suspense>
          )}
          {revisionsAt !== null && (
            <Suspense fallback={<ComingWindow />}>
              <RevisionsDialog session={session} now={revisionsAt} onClose={() => setRevisionsAt(null)} />
            </Suspense>
          )}
          {renamedName !== null && (
            <Suspense fallback={<ComingWindow />}>
              <RenameActorDialog
                ports={ports}
                session={session}
                name={renamedName}
                onClose={() => setRenamedName(null)}
              />
            </Suspense>
          )}
          {orderedProcedureId !== null && (
            <Suspense fallback={<ComingWindow />}>
              <ActorOrderDialog session={session} procedureId={orderedProcedureId} onClose={closeActorOrders} />
            </Suspense>
          )}
          <Suspense fallback={null}>
            <EditAnnouncement session={session} />
          </Suspense>
          <Guides
            guides={guides}
            palette={(close) => <EditorPalette session={session} view={view} onShow={show} onClose={close} />}
          />
        </div>
      </CheckerContext>
    </GuideContext>
  )
}

export default EditorScreen

/** Tells whenever another finding is looked at; the result stops it. */
const whenFocused = (checker: FindingsQueue, action: () => void): (() => void) => {
  let last = checker.getState().focusedId
  return checker.subscribe(() => {
    const { focusedId } = checker.getState()
    if (focusedId === last) return
    last = focusedId
    if (focusedId !== null) action()
  })
}
