import { lazy, Suspense, useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { exportFileName } from '../../editor/files/exporters'
import { type DraftStore, type NewerStoredDraft, StoreError, type StoreFault } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import { formatRoute } from '../../editor/route'
import type { OpenSessions } from '../../editor/saving/openSessions'
import type { Session } from '../../editor/session'
import { tellFirstSheet } from '../firstSheet'
import { MessageScreen } from '../parts/MessageScreen'
import { describeStoreFault } from '../text/id'
import { editorText, programText } from '../text/screens'
import styles from './DraftScreen.module.css'
import { loadEditor } from './loadEditor'

const EditorScreen = lazy(loadEditor)
const NewerDraft = lazy(() => import('../drafts/NewerDraft'))

/** What a draft's screen works with. */
export interface DraftScreenProps {
  readonly id: string
  readonly ports: Ports
  readonly sessions: OpenSessions
  /** Remembers where the open draft can be had, for the error screen. */
  readonly keepDraft: (getDraft: () => SopDraft) => void
}

type Opening =
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'newer'; readonly stored: NewerStoredDraft }
  | { readonly kind: 'failed'; readonly fault: StoreFault }

/** Opens the draft that the address names, and closes it when the user goes elsewhere. */
export const DraftScreen = ({ id, ports, sessions, keepDraft }: DraftScreenProps) => {
  const opening = useOpenDraft(id, ports.store, sessions, keepDraft)
  if (opening.kind === 'failed') return <OpenFailed fault={opening.fault} />
  if (opening.kind === 'reading') return <Waiting />
  if (opening.kind === 'newer') {
    const { draft, version, content } = opening.stored
    const fileName = exportFileName(draft.identity.title, 'sop.json')
    return (
      <Suspense fallback={<Waiting />}>
        <NewerDraft draft={draft} version={version} fileName={fileName} original={content} ports={ports} />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<Waiting />}>
      <EditorScreen session={opening.session} files={ports.files} check={ports.check} />
    </Suspense>
  )
}

const useOpenDraft = (
  id: string,
  store: DraftStore,
  sessions: OpenSessions,
  keepDraft: DraftScreenProps['keepDraft'],
): Opening => {
  const [opening, setOpening] = useState<Opening>({ kind: 'reading' })
  useEffect(() => {
    let isLeft = false
    loadEditor().catch(() => {}) // Early, beside the reading; a failure shows when the screen is rendered.
    const open = (): void => {
      sessions.open(id).then(
        (session) => {
          if (isLeft) return
          keepDraft(() => session.getState().draft)
          setOpening({ kind: 'open', session })
        },
        async (error: unknown) => {
          const fault = toFault(error)
          const stored = fault.code === 'newer-version' ? await store.readNewer(id).catch(() => null) : null
          tellFirstSheet()
          if (isLeft) return
          setOpening(stored === null ? { kind: 'failed', fault } : { kind: 'newer', stored })
          if (fault.code === 'silent') open() // It may answer yet.
        },
      )
    }
    open()
    return () => {
      isLeft = true
      sessions.leave(id)
    }
  }, [id, store, sessions, keepDraft])
  return opening
}

const toFault = (error: unknown): StoreFault =>
  error instanceof StoreError ? error.fault : { code: 'unavailable', reason: String(error) }

const Waiting = () => <p className={styles.waiting}>{editorText.opening}</p>

const OpenFailed = ({ fault }: { readonly fault: StoreFault }) => (
  <MessageScreen title={editorText.openFailed} isAlert>
    <p>{describeStoreFault(fault)}</p>
    <p>
      <a href={formatRoute({ kind: 'home' })}>{editorText.backHome}</a>
      {' · '}
      <a href={formatRoute({ kind: 'storage' })}>{programText.recovery}</a>
    </p>
  </MessageScreen>
)
