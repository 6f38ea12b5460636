import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Procedure, Shape } from '../../core/draft/draft'
import { stepNumbers, symbolPlaces } from '../../core/draft/query'
import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { Region } from '../../core/page/region'
import { plainText } from '../../core/text/inlineMarkup'
import {
  answerArrow,
  answerSymbol,
  beginExercise,
  type Exercise,
  exerciseSize,
  hideAnswers,
  type Marked,
  type Verdict,
} from '../../editor/present/exercise'
import { wayOfFlow } from '../../editor/present/stage'
import { Button, IconButton } from '../parts/Button'
import { ShapePicture } from '../parts/ShapePicture'
import { tabStop } from '../parts/tabStop'
import { shapeName } from '../text/id'
import { exerciseText, presentText } from '../text/present'
import { Way } from './Lights'
import styles from './Present.module.css'
import { Stage } from './Stage'
import type { View } from './useView'

/** What an exercise works with. */
export interface PracticeProps {
  readonly layout: Layout
  readonly procedure: Procedure
  readonly view: View
}

const SHAPES: readonly Shape[] = ['terminator', 'process', 'decision']

/** Trainees put back the arrows or symbols that are hidden; every answer is checked at once. */
export const Practice = ({ layout, procedure, view }: PracticeProps) => {
  const [exercise, setExercise] = useState<Exercise>(() => beginExercise('arrows'))
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [origin, setOrigin] = useState<string | null>(null)
  const [shape, setShape] = useState<Shape>('process')
  const [partIndex, setPartIndex] = useState(0)
  const places = useMemo(() => symbolPlaces(procedure), [procedure])
  const numbers = useMemo(() => stepNumbers(procedure), [procedure])
  const parts = layout.tables.filter(({ kind, procedureId }) => kind === 'flow' && procedureId === procedure.id)
  const part = parts[partIndex] ?? parts[0]
  const printed = part && layout.pages[part.page]
  const page = useMemo(() => printed && hideAnswers(printed, procedure, exercise), [printed, procedure, exercise])
  if (part === undefined || page === undefined || places.size === 0) {
    return <p className={styles.waiting}>{presentText.nothing}</p>
  }

  const begin = (kind: Exercise['kind']): void => {
    setExercise(beginExercise(kind))
    setVerdict(null)
    setOrigin(null)
  }
  const mark = ({ exercise: after, verdict: said }: Marked): void => {
    setExercise(after)
    setVerdict(said)
  }
  const nameOf = (symbolId: string): string => {
    const place = places.get(symbolId)
    if (place === undefined) return ''
    const actor = plainText(procedure.actors[place.actorIndex]?.name ?? '')
    return exerciseText.symbolAt(shapeName(place.symbol.shape), numbers.get(place.row.id), actor)
  }
  const pressSymbol = (id: string): void => {
    if (origin === null || origin === id) {
      setOrigin(origin === id ? null : id)
      setVerdict(null)
      return
    }
    setOrigin(null)
    mark(answerArrow(procedure, exercise, origin, id))
  }
  const turn = (by: -1 | 1): void => {
    setPartIndex(Math.min(parts.length - 1, Math.max(0, parts.indexOf(part) + by)))
    view.refocus()
  }

  const size = exerciseSize(procedure, exercise)
  const isFinished = exercise.found.size === size
  const isArrows = exercise.kind === 'arrows'
  const isOfPart = ({ page: itsPage, source }: Region): boolean =>
    itsPage === part.page && part.rows.some(({ id }) => id === source.id)
  const cells = layout.regions.filter((region) => region.source.kind === 'cell' && isOfPart(region))
  const texts = layout.regions.filter((region) => region.source.kind === 'row' && isOfPart(region))
  const heads = part.texts.filter(({ role }) => role === 'actor').map(({ y }) => y)
  const top = Math.min(part.block.y, ...heads)
  const left = Math.min(part.block.x, ...texts.map(({ x }) => x))
  const block = {
    x: left,
    y: top,
    w: part.block.x + part.block.w - left,
    h: part.block.y + part.block.h - top,
  }
  const middle = { x: block.x + block.w / 2, y: block.y + block.h / 2 }
  return (
    <>
      <div className={styles.body}>
        <Stage
          page={page}
          block={block}
          fitsWhole
          zoom={view.zoom}
          centre={view.centre ?? middle}
          label={isArrows ? exerciseText.arrowsHint : exerciseText.symbolsHint}
          onZoom={view.setZoom}
          onMove={view.setCentre}
        >
          {isArrows
            ? [...exercise.found].map((id) => {
                const flow = procedure.flows.find((candidate) => candidate.id === id)
                const way = flow === undefined ? [] : wayOfFlow(layout, procedure.id, flow, true)
                return <Way key={id} className={styles.found} pieces={way} page={part.page} />
              })
            : null}
          {isArrows
            ? part.nodes
                .filter(({ id }) => places.has(id))
                .map((node) => (
                  <Target
                    key={node.id}
                    box={node}
                    name={nameOf(node.id)}
                    isChosen={node.id === origin}
                    onPress={() => pressSymbol(node.id)}
                  />
                ))
            : cells.map((cell) => {
                const actorId = cell.source.part ?? ''
                const actor = procedure.actors.find(({ id }) => id === actorId)
                return (
                  <Target
                    key={`${cell.source.id} ${actorId}`}
                    box={cell}
                    name={exerciseText.cellAt(numbers.get(cell.source.id), plainText(actor?.name ?? ''))}
                    isChosen={false}
                    onPress={() => mark(answerSymbol(procedure, exercise, cell.source.id, actorId, shape))}
                  />
                )
              })}
        </Stage>
        <div className={styles.reading}>
          <fieldset className={styles.modes} aria-label={exerciseText.kinds}>
            {(['arrows', 'symbols'] as const).map((kind) => (
              <button key={kind} type="button" aria-pressed={exercise.kind === kind} onClick={() => begin(kind)}>
                {exerciseText[kind]}
              </button>
            ))}
          </fieldset>
          <p className={styles.hint}>
            {isArrows
              ? origin === null
                ? exerciseText.arrowsHint
                : exerciseText.chosen(nameOf(origin))
              : exerciseText.symbolsHint}
          </p>
          {!isArrows && (
            <fieldset className={styles.shapes} aria-label={exerciseText.shapes}>
              {SHAPES.map((name) => (
                <button key={name} type="button" aria-pressed={shape === name} onClick={() => setShape(name)}>
                  <ShapePicture kind={name} />
                  {shapeName(name)}
                </button>
              ))}
            </fieldset>
          )}
          <p role="status" className={styles.verdict} data-verdict={isFinished ? 'right' : (verdict ?? undefined)}>
            {isFinished ? exerciseText.finished : verdict !== null && exerciseText[verdict]}
          </p>
          <p className={styles.progress}>
            {exerciseText.progress(exercise.found.size, size)} · {exerciseText.mistakes(exercise.mistakes)}
          </p>
        </div>
      </div>
      <footer className={styles.foot}>
        <Button icon={RotateCcw} className={styles.large} onClick={() => begin(exercise.kind)}>
          {exerciseText.restart}
        </Button>
        <span className={styles.gap} />
        <IconButton
          icon={ChevronLeft}
          label={exerciseText.previousPage}
          className={styles.large}
          disabled={parts.indexOf(part) === 0}
          onClick={() => turn(-1)}
        />
        <p className={styles.pageOf}>{presentText.page(part.page + 1, layout.pages.length)}</p>
        <IconButton
          icon={ChevronRight}
          label={exerciseText.nextPage}
          className={styles.large}
          disabled={parts.indexOf(part) === parts.length - 1}
          onClick={() => turn(1)}
        />
      </footer>
    </>
  )
}

interface TargetProps {
  readonly box: Box
  readonly name: string
  readonly isChosen: boolean
  readonly onPress: () => void
}

/** A place on the page that can be pressed, by pointer or key. */
const Target = ({ box, name, isChosen, onPress }: TargetProps) => (
  // biome-ignore lint/a11y/useSemanticElements: SVG has no button
  <rect
    className={styles.target}
    role="button"
    {...tabStop(0)}
    aria-label={name}
    aria-pressed={isChosen}
    x={box.x}
    y={box.y}
    width={box.w}
    height={box.h}
    onClick={onPress}
    onKeyDown={(event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onPress()
    }}
  />
)
