import { useState } from 'react'
import { plainText } from '../../core/text/inlineMarkup'
import type { Ports } from '../../editor/ports/ports'
import type { DraftWithName, Skipped } from '../../editor/saving/renameEverywhere'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { DialogFrame } from '../parts/DialogFrame'
import { TextField } from '../parts/TextField'
import { renameText } from '../text/rename'
import styles from './RenameActorDialog.module.css'
import { describeSkipped, useRenaming } from './useRenaming'

/** What the dialog works with. */
export interface RenameActorDialogProps {
  readonly ports: Ports
  /** The draft that is open here; null on the home page. */
  readonly session: Session | null
  /** The name that is asked about first. */
  readonly name: string
  readonly onClose: () => void
}

/** Gives an actor a new name in all drafts: which have it, what will change, and the way back. */
const RenameActorDialog = ({ ports, session, name, onClose }: RenameActorDialogProps) => {
  const [from, setFrom] = useState(name)
  const [to, setTo] = useState('')
  const [withIdentity, setWithIdentity] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [knownNames] = useState(() => ports.words.known().actors)
  const work = useRenaming(ports, session, from)
  const { stage } = work
  const found = work.found?.filter(({ uses }) => uses.lanes.length > 0 || withIdentity) ?? []
  const chosen = found.filter(({ id }) => !left.has(id))
  const canRun = chosen.length > 0 && to.trim() !== '' && to.trim() !== from.trim()
  const run = (): void =>
    work.run(
      chosen.map(({ id }) => id),
      { from, to: to.trim(), withIdentity },
    )
  const close = (): void => {
    work.leave()
    onClose()
  }
  return (
    <DialogFrame title={renameText.title} hint={renameText.hint} className={styles.dialog} onClose={close}>
      {stage.kind === 'choosing' || stage.kind === 'working' ? (
        <form
          className={styles.dialogForm}
          onSubmit={(event) => {
            event.preventDefault()
            if (canRun && stage.kind === 'choosing') run()
          }}
        >
          <div className={styles.names}>
            <div data-first-focus={name === '' || undefined}>
              <TextField label={renameText.from} value={from} suggestions={knownNames} onChange={setFrom} />
            </div>
            <div data-first-focus={name !== '' || undefined}>
              <TextField label={renameText.to} value={to} suggestions={knownNames} onChange={setTo} />
            </div>
          </div>
          <CheckField label={renameText.withIdentity} checked={withIdentity} onChange={setWithIdentity} />
          <p role="status" className={styles.hint}>
            {stateWords(work.found === null, from, found.length, stage.kind === 'working')}
          </p>
          {found.length > 0 && (
            <ul className={styles.drafts} aria-label={renameText.list}>
              {found.map((draft) => (
                <li key={draft.id} className={styles.draft}>
                  <CheckField
                    label={plainText(draft.title) || renameText.untitled}
                    checked={!left.has(draft.id)}
                    onChange={(checked) => {
                      const rest = [...left].filter((id) => id !== draft.id)
                      setLeft(new Set(checked ? rest : [...rest, draft.id]))
                    }}
                  />
                  <Places draft={draft} to={to.trim()} withIdentity={withIdentity} />
                </li>
              ))}
            </ul>
          )}
          <div className={styles.actions}>
            <Button onClick={close}>{renameText.close}</Button>
            <Button look="primary" type="submit" disabled={!canRun || stage.kind === 'working'}>
              {renameText.run(chosen.length)}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p role="status">
            {stage.kind === 'done' ? renameText.done(stage.outcome.renamed.length) : renameText.undone(stage.count)}
          </p>
          <SkippedList skipped={stage.kind === 'done' ? stage.outcome.skipped : stage.skipped} />
          <div className={styles.actions}>
            {stage.kind === 'done' && stage.outcome.renamed.length > 0 && (
              <Button onClick={work.undo}>{renameText.undo}</Button>
            )}
            <Button onClick={work.begin}>{renameText.again}</Button>
            <Button look="primary" onClick={close}>
              {renameText.close}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  )
}

export default RenameActorDialog

const stateWords = (isReading: boolean, from: string, count: number, isWorking: boolean): string => {
  if (isWorking) return renameText.working
  if (isReading) return renameText.reading
  if (from.trim() === '') return renameText.askName
  return count === 0 ? renameText.nothing : `${renameText.list}:`
}

interface PlacesProps {
  readonly draft: DraftWithName
  readonly to: string
  readonly withIdentity: boolean
}

/** Before and after of every lane and of the identity page's texts. */
const Places = ({ draft: { uses }, to, withIdentity }: PlacesProps) => {
  const identity = withIdentity ? uses.identity : []
  return (
    <div className={styles.places}>
      {renameText.uses(uses.lanes.length, identity.length)}
      {uses.lanes.slice(0, 1).map(({ actorId, name }) => (
        <div key={actorId}>
          <del>{name}</del> <ins>{to}</ins>
        </div>
      ))}
      {identity.slice(0, MOST_SHOWN).map(({ plain, start, end, place, item, nth }) => (
        <div key={`${place.id} ${item} ${nth}`}>
          {plain.slice(Math.max(0, start - ROOM), start)}
          <del>{plain.slice(start, end)}</del> <ins>{to}</ins>
          {plain.slice(end, end + ROOM)}
        </div>
      ))}
    </div>
  )
}

/** Letters shown round a place of the identity page, and most places shown of one draft. */
const ROOM = 24
const MOST_SHOWN = 3

const SkippedList = ({ skipped }: { readonly skipped: readonly Skipped[] }) =>
  skipped.length === 0 ? null : (
    <>
      <h3>{renameText.skipped}</h3>
      <ul className={styles.skipped}>
        {skipped.map((draft) => (
          <li key={draft.id}>{describeSkipped(draft)}</li>
        ))}
      </ul>
    </>
  )
