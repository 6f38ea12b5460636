import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { Procedure, SopDraft } from '../../core/draft/draft'
import { stepNumbers, symbolPlaces } from '../../core/draft/query'
import type { Layout } from '../../core/layout/result'
import { formatTotal } from '../../core/text/duration'
import { plainText } from '../../core/text/inlineMarkup'
import { followingCentre } from '../../editor/present/camera'
import { stageOf, wayOfFlow, wayOfVisit } from '../../editor/present/stage'
import {
  beginWalk,
  type Exit,
  exitsOf,
  follow,
  goBack,
  jumpTo,
  presentVisit,
  roundOf,
  timeSoFar,
  type Walk,
} from '../../editor/present/walk'
import { Button, IconButton } from '../parts/Button'
import { presentText } from '../text/present'
import { Lights } from './Lights'
import styles from './Present.module.css'
import { Reading } from './Reading'
import { Stage } from './Stage'
import { usePresenterKeys } from './usePresenterKeys'
import type { View } from './useView'

/** What playing a procedure works with. */
export interface PlayProps {
  readonly draft: SopDraft
  readonly layout: Layout
  readonly procedure: Procedure
  readonly view: View
  readonly onFullScreen: () => void
  /** Shows what the speaker should know at a step. */
  readonly renderNotes: (notes: string) => ReactNode
}

/** Plays a procedure step by step on its printed pages; says so where it has no symbol to begin at. */
export const Play = (props: PlayProps) => {
  const { procedure, layout } = props
  const [played, setPlayed] = useState<{ readonly procedure: Procedure; readonly walk: Walk } | null>(null)
  const begun = useMemo(() => beginWalk(procedure), [procedure])
  const walk = played?.procedure === procedure ? played.walk : begun
  if (walk === null || stageOf(layout, procedure, presentVisit(walk).symbolId) === null) {
    return <p className={styles.waiting}>{presentText.nothing}</p>
  }
  return <PlayWalk {...props} walk={walk} onWalk={(next) => setPlayed({ procedure, walk: next })} />
}

interface PlayWalkProps extends PlayProps {
  readonly walk: Walk
  readonly onWalk: (walk: Walk) => void
}

const PlayWalk = ({ draft, layout, procedure, view, onFullScreen, renderNotes, walk, onWalk }: PlayWalkProps) => {
  const [chosen, setChosen] = useState(0)
  const places = useMemo(() => symbolPlaces(procedure), [procedure])
  const numbers = useMemo(() => stepNumbers(procedure), [procedure])
  const visit = presentVisit(walk)
  const place = places.get(visit.symbolId)
  const stage = useMemo(() => stageOf(layout, procedure, visit.symbolId), [layout, procedure, visit.symbolId])
  const exits = useMemo(() => exitsOf(procedure, walk), [procedure, walk])
  const time = useMemo(() => timeSoFar(procedure, walk), [procedure, walk])
  const travelled = useMemo(() => wayOfVisit(layout, procedure, visit), [layout, procedure, visit])
  const nextExit = exits[chosen] ?? exits[0]
  const ahead = useMemo(
    () => (nextExit ? wayOfFlow(layout, procedure.id, nextExit.flow, nextExit.to === nextExit.flow.to) : []),
    [layout, procedure, nextExit],
  )

  const go = (next: Walk): void => {
    setChosen(0)
    view.refocus()
    onWalk(next)
  }
  const take = (exit: Exit | undefined): void => {
    if (exit !== undefined) go(follow(walk, exit))
  }
  const restart = (): void => {
    const first = walk.visits[0]
    if (first !== undefined) go({ visits: [first] })
  }
  usePresenterKeys({
    next: () => take(nextExit),
    back: () => go(goBack(walk)),
    restart,
    choose: (by) => setChosen((exits.length + chosen + by) % Math.max(1, exits.length)),
    exit: (index) => take(exits[index]),
    fullScreen: onFullScreen,
  })

  const page = stage && layout.pages[stage.page]
  if (!place || !stage || !page) return null
  const activityOf = (symbolId: string): string =>
    plainText(places.get(symbolId)?.row.activity ?? '') || presentText.noActivity
  const total = formatTotal(time) || presentText.noTime
  const notes = place.row.note || presentText.noNote
  return (
    <>
      <div className={styles.body}>
        <Stage
          page={page}
          block={stage.block}
          zoom={view.zoom}
          centre={view.centre ?? followingCentre(stage.block, stage.symbol, view.zoom)}
          label={presentText.stage}
          onZoom={view.setZoom}
          onMove={view.setCentre}
          onTap={() => take(nextExit)}
        >
          <Lights stage={stage} travelled={travelled} ahead={ahead} visit={walk.visits.length} />
        </Stage>
        <Reading
          draft={draft}
          row={place.row}
          actorName={plainText(procedure.actors[place.actorIndex]?.name ?? '')}
          number={numbers.get(place.row.id)}
          round={roundOf(walk)}
          exits={exits}
          chosen={Math.min(chosen, exits.length - 1)}
          isOwnExit={exits[0]?.from === visit.symbolId}
          activityOf={activityOf}
          onExit={take}
        />
      </div>
      <footer className={styles.foot}>
        <IconButton icon={RotateCcw} label={presentText.restart} className={styles.large} onClick={restart} />
        <Button
          icon={ChevronLeft}
          className={styles.large}
          disabled={walk.visits.length === 1}
          onClick={() => go(goBack(walk))}
        >
          {presentText.back}
        </Button>
        <select
          className={styles.jump}
          aria-label={presentText.jump}
          value={visit.symbolId}
          onChange={(event) => go(jumpTo(walk, event.target.value))}
        >
          {[...places.values()].map(({ symbol, row }) => (
            <option key={symbol.id} value={symbol.id}>
              {presentText.jumpTo(numbers.get(row.id) ?? 0, activityOf(symbol.id))}
            </option>
          ))}
        </select>
        <p className={styles.time}>
          <span className={styles.timeLabel}>{presentText.timeSoFar}</span> <strong>{total}</strong>
          {time.uncounted.length > 0 && <small> ({presentText.uncounted(time.uncounted.length)})</small>}
        </p>
        <p className={styles.pageOf}>{presentText.page(stage.page + 1, layout.pages.length)}</p>
        <Button
          look="primary"
          className={styles.large}
          disabled={nextExit === undefined}
          onClick={() => take(nextExit)}
        >
          {presentText.next}
          <ChevronRight size={16} aria-hidden />
        </Button>
      </footer>
      {renderNotes(
        [
          `${presentText.step(numbers.get(place.row.id))}: ${plainText(place.row.activity)}`,
          plainText(notes),
          nextExit ? presentText.following(activityOf(nextExit.to)) : presentText.done,
        ].join('\n\n'),
      )}
    </>
  )
}
