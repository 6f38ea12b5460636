import type { Shape } from '../../core/draft/draft'
import { SegmentField } from '../parts/ChoiceField'
import { ShapePicture } from '../parts/ShapePicture'
import { shapeName } from '../text/id'
import { selectionText } from '../text/panels'

/** The shapes that a symbol can have, in the palette's order. */
export const SHAPES: readonly Shape[] = ['terminator', 'process', 'decision']

const CHOICES = SHAPES.map((shape) => ({
  value: shape,
  name: shapeName(shape),
  picture: <ShapePicture kind={shape} width={24} />,
}))

/** Chooses a symbol's shape. */
export const ShapeField = ({
  shape,
  onChange,
}: {
  readonly shape: Shape
  readonly onChange: (shape: Shape) => void
}) => (
  <SegmentField label={selectionText.shape} help="shape" choices={CHOICES} value={shape} onChange={onChange} stacked />
)
