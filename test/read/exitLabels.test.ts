import { describe, expect, it } from 'vitest'
import type { DrawnLine } from '../../src/read/drawnLines'
import { connect, type FoundShape } from '../../src/read/exitLabels'

const shape = (
  id: string,
  kind: FoundShape['kind'],
  x: number,
  y: number,
  text = '',
  isTextBox = false,
): FoundShape => ({
  id,
  kind,
  box: { x, y, width: 10, height: 6 },
  text,
  isTextBox,
})

/** An arrow straight from one place to another, glued to shapes where they are named. */
const arrow = (
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  ends: Partial<DrawnLine> = {},
): DrawnLine => ({
  box: {
    x: Math.min(fromX, toX),
    y: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  },
  isFlippedX: toX < fromX,
  isFlippedY: toY < fromY,
  rotation: 0,
  startId: undefined,
  endId: undefined,
  hasStartHead: false,
  hasEndHead: true,
  isDashed: false,
  text: '',
  ...ends,
})

/** A decision at (20, 20) with a box below, one to its left above, and the arrows to both. */
const shapes = [shape('d', 'decision', 20, 20), shape('below', 'process', 20, 40), shape('above', 'process', 0, 0)]
const lines = [
  arrow([25, 26], [25, 40], { startId: 'd', endId: 'below' }),
  arrow([20, 23], [5, 6], { startId: 'd', endId: 'above' }),
]
const REACH = 3

const labelsOf = (more: readonly FoundShape[], drawn: readonly DrawnLine[] = lines) => {
  const { shapes: left, connectors } = connect([...shapes, ...more], drawn, REACH)
  return { left: left.slice(shapes.length).map(({ id }) => id), labels: connectors.map(({ text }) => text) }
}

describe('loose words beside the exits of a decision', () => {
  it('stand for the nearest exit, each for one', () => {
    const words = [shape('y', 'process', 26, 28, 'Ya'), shape('n', 'other', 8, 16, 'Tidak')]
    expect(labelsOf(words)).toEqual({ left: [], labels: ['Ya', 'Tidak'] })
    expect(labelsOf(words.toReversed())).toEqual({ left: [], labels: ['Ya', 'Tidak'] })
  })

  it('may be any short words of a text box, but not those of a box', () => {
    expect(labelsOf([shape('w', 'process', 26, 28, 'Lengkap', true)])).toEqual({ left: [], labels: ['Lengkap', ''] })
    expect(labelsOf([shape('w', 'process', 26, 28, 'Lengkap')])).toEqual({ left: ['w'], labels: ['', ''] })
    const long = 'Berkas dikembalikan kepada pemohon untuk dilengkapi'
    expect(labelsOf([shape('w', 'process', 26, 28, long, true)]).left).toEqual(['w'])
  })

  it('are left where no exit is near, where it has words already, and beside other arrows', () => {
    expect(labelsOf([shape('y', 'other', 90, 90, 'Ya')])).toEqual({ left: ['y'], labels: ['', ''] })
    const [down, back] = lines as [DrawnLine, DrawnLine]
    const worded = [{ ...down, text: 'Setuju' }, back]
    expect(labelsOf([shape('y', 'other', 27, 34, 'Ya')], worded.slice(0, 1))).toEqual({
      left: ['y'],
      labels: ['Setuju'],
    })
    const plain = arrow([5, 6], [5, 40], { startId: 'above' })
    expect(labelsOf([shape('y', 'other', 6, 20, 'Ya')], [plain])).toEqual({ left: ['y'], labels: [''] })
  })

  it('are never what an arrow ends at, and a box is that an arrow is glued to', () => {
    const near = arrow([25, 26], [25, 38], { startId: 'd' })
    const word = shape('y', 'process', 21, 33, 'Ya')
    const { connectors } = connect([...shapes, word], [near], REACH)
    expect(connectors).toMatchObject([{ fromShapeId: 'd', toShapeId: 'below', text: 'Ya' }])
    const box = shape('t', 'process', 26, 28, 'Ya', true)
    const glued = arrow([25, 26], [27, 28], { startId: 'd', endId: 't' })
    expect(connect([...shapes, box], [glued], REACH).connectors).toMatchObject([{ toShapeId: 't', text: '' }])
  })

  it('belong to the way that an arrow leads, whichever end has the head', () => {
    const turned = arrow([25, 40], [25, 26], { startId: 'below', endId: 'd', hasStartHead: true, hasEndHead: false })
    expect(connect([...shapes, shape('y', 'other', 26, 28, 'Ya')], [turned], REACH).connectors).toMatchObject([
      { fromShapeId: 'd', toShapeId: 'below', text: 'Ya' },
    ])
  })
})
