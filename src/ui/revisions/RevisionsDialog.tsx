import { Printer, RotateCcw } from 'lucide-react'
import { useEffect, useId, useMemo, useState } from 'react'
import { compareDrafts } from '../../core/compare/compareDrafts'
import type { SopDraft } from '../../core/draft/draft'
import type { Page } from '../../core/page/page'
import type { RevisionSummary } from '../../editor/ports/revisionStore'
import type { Session } from '../../editor/session'
import { PageSvg } from '../../paint/svg/PageSvg'
import { Button } from '../parts/Button'
import { DialogFrame } from '../parts/DialogFrame'
import fieldStyles from '../parts/Field.module.css'
import { describeWhen } from '../text/dates'
import { describeStoreFault } from '../text/id'
import { comparisonWords, revisionText } from '../text/revisions'
import { useSessionState } from '../useSession'
import { Comparison } from './Comparison'
import styles from './Revisions.module.css'
import { useRevisionDraft, useRevisions } from './useRevisions'

/** What the window works with. */
export interface RevisionsDialogProps {
  readonly session: Session
  /** ms since 1970. */
  readonly now: number
  readonly onClose: () => void
}

/** The draft's revisions: looked at, compared with any other, named, restored, printed as a list of changes. */
const RevisionsDialog = ({ session, now, onClose }: RevisionsDialogProps) => {
  const { list, fault, change } = useRevisions(session)
  const present = useSessionState(session, (state) => state.draft)
  const canEdit = useSessionState(session, ({ access }) => access === 'editing')
  const [chosenId, setChosenId] = useState<number | null>(null)
  const [otherId, setOtherId] = useState<number | null>(null)
  const chosen = list?.find(({ id }) => id === chosenId) ?? list?.[0] ?? null
  const nameOf = (revision: RevisionSummary | undefined): string =>
    revision === undefined ? revisionText.now : titleOf(revision, now)
  const [name, setName] = useState('')
  const nameId = useId()
  const giveName = (): void => {
    const given = name.trim()
    if (given === '') return
    setName('')
    change(() => session.keepRevision(given))
  }

  return (
    <DialogFrame
      title={revisionText.title}
      hint={revisionText.hint}
      className={styles.dialog}
      printsItself
      onClose={onClose}
    >
      {fault && <p role="alert">{describeStoreFault(fault)}</p>}
      <div className={styles.columns}>
        <div className={styles.side}>
          <form
            className={styles.naming}
            onSubmit={(event) => {
              event.preventDefault()
              giveName()
            }}
          >
            <label className={fieldStyles.label} htmlFor={nameId}>
              {revisionText.nameLabel}
            </label>
            <input
              id={nameId}
              className={fieldStyles.input}
              placeholder={revisionText.nameHint}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.target.value)}
            />
            <Button onClick={giveName}>{revisionText.keepNow}</Button>
          </form>
          {list?.length === 0 && <p className={styles.quiet}>{revisionText.none}</p>}
          <ul className={styles.list} aria-label={revisionText.list}>
            {list?.map((revision) => (
              <li key={revision.id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-pressed={revision.id === chosen?.id}
                  onClick={() => setChosenId(revision.id)}
                >
                  <strong>{titleOf(revision, now)}</strong>
                  <span className={styles.quiet}>
                    {revisionText.reason(revision.reason)} · {revisionText.steps(revision.stepCount)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        {chosen && (
          <Chosen
            key={chosen.id}
            session={session}
            present={present}
            chosen={chosen}
            otherId={otherId === chosen.id ? null : otherId}
            others={list?.filter(({ id }) => id !== chosen.id) ?? []}
            nameOf={nameOf}
            onOther={setOtherId}
            onRestore={
              canEdit
                ? () => {
                    void session.restoreRevision(chosen).then(onClose, () => change(async () => {}))
                  }
                : null
            }
          />
        )}
      </div>
    </DialogFrame>
  )
}

export default RevisionsDialog

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const titleOf = ({ name, at }: RevisionSummary, now: number): string =>
  name === '' ? capitalised(describeWhen(at, now)) : `${name} (${describeWhen(at, now)})`

interface ChosenProps {
  readonly session: Session
  readonly present: SopDraft
  readonly chosen: RevisionSummary
  /** What it is compared with; null for the draft as it is now. */
  readonly otherId: number | null
  readonly others: readonly RevisionSummary[]
  readonly nameOf: (revision: RevisionSummary | undefined) => string
  readonly onOther: (id: number | null) => void
  /** Null while the draft is only to be read. */
  readonly onRestore: (() => void) | null
}

const Chosen = ({ session, present, chosen, otherId, others, nameOf, onOther, onRestore }: ChosenProps) => {
  const draft = useRevisionDraft(session, present, chosen.id)
  const other = useRevisionDraft(session, present, otherId)
  const otherRevision = others.find(({ id }) => id === otherId)
  const isOtherOlder = otherRevision !== undefined && otherRevision.id < chosen.id
  const comparison = useMemo(() => {
    if (draft === undefined || other === undefined) return null
    return isOtherOlder ? compareDrafts(other, draft, comparisonWords) : compareDrafts(draft, other, comparisonWords)
  }, [draft, other, isOtherOlder])
  const names = [nameOf(chosen), nameOf(otherRevision)]
  const [from, to] = isOtherOlder ? names.toReversed() : names

  return (
    <section className={styles.chosen} aria-label={nameOf(chosen)}>
      <div className={styles.tools}>
        <label>
          {revisionText.compareWith}{' '}
          <select
            value={otherId ?? ''}
            onChange={({ target }) => onOther(target.value === '' ? null : Number(target.value))}
          >
            <option value="">{revisionText.now}</option>
            {others.map((revision) => (
              <option key={revision.id} value={revision.id}>
                {nameOf(revision)}
              </option>
            ))}
          </select>
        </label>
        <Button icon={Printer} disabled={comparison === null} onClick={() => window.print()}>
          {revisionText.print}
        </Button>
        {onRestore && (
          <Button icon={RotateCcw} look="primary" disabled={draft === undefined} onClick={onRestore}>
            {revisionText.restore}
          </Button>
        )}
      </div>
      <div className={styles.print}>
        <h2 className={styles.printTitle}>{revisionText.printTitle}</h2>
        <h3 className={styles.part}>{revisionText.changes}</h3>
        <p className={styles.quiet}>{revisionText.fromTo(from ?? '', to ?? '')}</p>
        {comparison === null ? <p>{revisionText.reading}</p> : <Comparison comparison={comparison} />}
      </div>
      <h3 className={styles.part}>{revisionText.preview}</h3>
      {draft && <Picture session={session} draft={draft} />}
    </section>
  )
}

/** The revision as it would look on the canvas. */
const Picture = ({ session, draft }: { readonly session: Session; readonly draft: SopDraft }) => {
  const [pages, setPages] = useState<readonly Page[] | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    session.layoutOfProposal(draft).then(
      (layout) => isCurrent && setPages(layout.pages),
      () => isCurrent && setPages('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [session, draft])
  if (pages === null) return <p role="status">{revisionText.preparing}</p>
  if (pages === 'failed') return <p>{revisionText.previewFailed}</p>
  return (
    <div role="img" aria-label={revisionText.previewOf} className={styles.picture}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name, and are replaced all at once
        <PageSvg key={index} page={page} />
      ))}
    </div>
  )
}
