import { Crosshair, Maximize, Presentation as Slides, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import { plainText } from '../../core/text/inlineMarkup'
import { Button, IconButton } from '../parts/Button'
import { presentText } from '../text/present'
import { Play } from './Play'
import { Practice } from './Practice'
import styles from './Present.module.css'
import { SpeakerNotes } from './SpeakerNotes'
import { useNotesWindow } from './useNotesWindow'
import { useView } from './useView'

/** What a presentation works with. */
export interface PresentationProps {
  readonly draft: SopDraft
  /** The printed pages of that draft. */
  readonly layout: Layout
  /** Absent where there is nothing to return to. */
  readonly onClose?: () => void
}

const ZOOM_STEP = 1.25

/** Plays a draft on its printed pages, or lets trainees put back its arrows and symbols. Fills what it stands in. */
export const Presentation = ({ draft, layout, onClose }: PresentationProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState<'play' | 'practice'>('play')
  const [index, setIndex] = useState(0)
  const view = useView()
  const notes = useNotesWindow()
  const procedure = draft.procedures[index] ?? draft.procedures[0]
  const toggleFullScreen = useCallback(() => {
    const leaving = document.fullscreenElement !== null
    // A browser may refuse; the presentation fills the window in any case.
    void (leaving ? document.exitFullscreen() : frame.current?.requestFullscreen())?.catch(() => {})
  }, [])
  useEffect(
    () => () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {})
    },
    [],
  )
  if (procedure === undefined) return null
  return (
    <div ref={frame} className={styles.frame}>
      <header className={styles.bar}>
        <Slides size={20} aria-hidden />
        <fieldset className={styles.modes} aria-label={presentText.modes}>
          {(['play', 'practice'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={mode === name} onClick={() => setMode(name)}>
              {name === 'play' ? presentText.play : presentText.exercise}
            </button>
          ))}
        </fieldset>
        {draft.procedures.length > 1 && (
          <select
            className={styles.jump}
            aria-label={presentText.table}
            value={index}
            onChange={(event) => {
              setIndex(Number(event.target.value))
              view.refocus()
            }}
          >
            {draft.procedures.map(({ id, title }, place) => (
              <option key={id} value={place}>
                {plainText(title) || presentText.tableNumber(place + 1)}
              </option>
            ))}
          </select>
        )}
        <div className={styles.tools}>
          <IconButton icon={ZoomOut} label={presentText.zoomOut} onClick={() => view.setZoom(view.zoom / ZOOM_STEP)} />
          <IconButton icon={ZoomIn} label={presentText.zoomIn} onClick={() => view.setZoom(view.zoom * ZOOM_STEP)} />
          <IconButton
            icon={Crosshair}
            label={presentText.refocus}
            onClick={() => {
              view.refocus()
              view.setZoom(1)
            }}
          />
          {mode === 'play' && (
            <Button look="quiet" aria-pressed={notes.window !== null} onClick={notes.toggle}>
              {presentText.notes}
            </Button>
          )}
          <IconButton icon={Maximize} label={presentText.fullScreen} keys="F" onClick={toggleFullScreen} />
          {onClose && (
            <Button icon={X} onClick={onClose}>
              {presentText.close}
            </Button>
          )}
        </div>
      </header>
      {notes.blocked && (
        <p role="alert" className={styles.blocked}>
          {presentText.notesBlocked}
        </p>
      )}
      {mode === 'play' ? (
        <Play
          key={procedure.id}
          draft={draft}
          layout={layout}
          procedure={procedure}
          view={view}
          onFullScreen={toggleFullScreen}
          renderNotes={(words) =>
            notes.window && (
              <SpeakerNotes window={notes.window} onClosed={notes.forget}>
                {words}
              </SpeakerNotes>
            )
          }
        />
      ) : (
        <Practice key={procedure.id} layout={layout} procedure={procedure} view={view} />
      )}
    </div>
  )
}
