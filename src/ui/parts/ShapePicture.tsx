import type { PalettePayload } from '../canvas/gestures/dragController'

/** What can be pictured: the palette's items. */
export type PictureKind = 'actor' | 'terminator' | 'process' | 'decision'

/** The true shape of a symbol, or a lane with its head, drawn with the current text colour; decoration only. */
export const ShapePicture = ({ kind, width = 30 }: { readonly kind: PictureKind; readonly width?: number }) => (
  <svg
    width={width}
    height={(width * 20) / 30}
    viewBox="0 0 30 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={(1.5 * 30) / width}
    aria-hidden="true"
  >
    {OUTLINES[kind]}
  </svg>
)

const OUTLINES = {
  actor: <path d="M6 2h18v16H6zM6 7.500h18" />,
  terminator: <rect x="2" y="3.500" width="26" height="13" rx="6.500" />,
  process: <rect x="3" y="3" width="24" height="14" />,
  decision: <path d="M15 1.500 28.500 10 15 18.500 1.500 10z" />,
}

/** The picture that stands for a palette item. */
export const pictureOf = (payload: PalettePayload): PictureKind =>
  payload.kind === 'newActor' ? 'actor' : payload.shape
