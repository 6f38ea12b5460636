import { lazy, Suspense, useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { OpenSessions } from '../../editor/openSessions'
import { type Ports, StoreError, type StoreFault } from '../../editor/ports'
import { formatRoute } from '../../editor/route'
import type { Session } from '../../editor/session'
import { describeStoreFault } from '../text/id'
import { editorText } from '../text/screens'
import { storageText } from '../text/storage'
import styles from './DraftScreen.module.css'

const loadEditor = () => import('./EditorScreen')
const EditorScreen = lazy(loadEditor)

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
  | { readonly kind: 'failed'; readonly fault: StoreFault }

/** Opens the draft that the address names, and closes it when the user goes elsewhere. */
export const DraftScreen = ({ id, ports, sessions, keepDraft }: DraftScreenProps) => {
  const opening = useOpenDraft(id, sessions, keepDraft)
  if (opening.kind === 'failed') return <OpenFailed fault={opening.fault} />
  if (opening.kind === 'reading') return <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      <EditorScreen session={opening.session} files={ports.files} check={ports.check} />
    </Suspense>
  )
}

const useOpenDraft = (id: string, sessions: OpenSessions, keepDraft: DraftScreenProps['keepDraft']): Opening => {
  const [opening, setOpening] = useState<Opening>({ kind: 'reading' })
  useEffect(() => {
    let isLeft = false
    loadEditor().catch(() => {}) // Early, beside the reading; a failure shows when the screen is rendered.
    sessions.open(id).then(
      (session) => {
        if (isLeft) return
        keepDraft(() => session.getState().draft)
        setOpening({ kind: 'open', session })
      },
      (error: unknown) => {
        if (!isLeft) setOpening({ kind: 'failed', fault: toFault(error) })
      },
    )
    return () => {
      isLeft = true
      sessions.leave(id)
    }
  }, [id, sessions, keepDraft])
  return opening
}

const toFault = (error: unknown): StoreFault =>
  error instanceof StoreError ? error.fault : { code: 'unavailable', reason: String(error) }

const Waiting = () => <p className={styles.waiting}>{editorText.opening}</p>

const OpenFailed = ({ fault }: { readonly fault: StoreFault }) => (
  <main className={styles.failed}>
    <div role="alert" className={styles.card}>
      <h1 className={styles.title}>{editorText.openFailed}</h1>
      <p>{describeStoreFault(fault)}</p>
      <p>
        <a href={formatRoute({ kind: 'home' })}>{editorText.backHome}</a>
        {' · '}
        <a href={formatRoute({ kind: 'storage' })}>{storageText.recovery}</a>
      </p>
    </div>
  </main>
)
