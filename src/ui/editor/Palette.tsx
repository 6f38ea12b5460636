import { type PalettePayload, startPaletteDrag, startPlacing } from '../canvas/gestures/dragController'
import { pictureOf, ShapePicture } from '../parts/ShapePicture'
import { paletteText } from '../text/id'
import { editorText } from '../text/screens'
import styles from './Palette.module.css'

const ITEMS: readonly { readonly name: string; readonly payload: PalettePayload }[] = [
  { name: paletteText.actor, payload: { kind: 'newActor' } },
  { name: paletteText.terminator, payload: { kind: 'newSymbol', shape: 'terminator' } },
  { name: paletteText.process, payload: { kind: 'newSymbol', shape: 'process' } },
  { name: paletteText.decision, payload: { kind: 'newSymbol', shape: 'decision' } },
]

/** What can be put on the document: dragged there with any pointer, or pressed and then placed. */
export const Palette = () => (
  <section className={styles.palette} data-tour="palette" aria-label={editorText.palette}>
    {ITEMS.map(({ name, payload }) => (
      <button
        key={name}
        type="button"
        data-tip={editorText.paletteHint}
        data-tip-side="right"
        className={styles.item}
        aria-label={name}
        onPointerDown={(event) => {
          if (event.button === 0) startPaletteDrag(payload, event)
        }}
        onClick={() => startPlacing(payload)}
      >
        <ShapePicture kind={pictureOf(payload)} />
        <span className={styles.name}>
          {name.split(/(?<=\/)/).map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </span>
      </button>
    ))}
  </section>
)
