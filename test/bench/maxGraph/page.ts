import { type Cell, type CellStyle, Graph } from '@maxgraph/core'
import type { Shape } from '../../../src/core/draft/draft'
import { benchDraft, LARGE_STEPS } from '../benchDraft'

/**
 * The bench's large draft as a plain user of maxGraph draws it: a swimlane an actor, a shape a step with its words as plain text, an
 * orthogonal edge an arrow, all in one update. Notes when the frame after all shapes have been drawn is over, in ms since navigation.
 */

const LANE_WIDTH = 180
const ROW_HEIGHT = 80
const HEAD = 40

const STYLES: Readonly<Record<Shape, CellStyle>> = {
  process: { shape: 'rectangle' },
  decision: { shape: 'rhombus', perimeter: 'rhombusPerimeter' },
  terminator: { shape: 'rectangle', rounded: true, arcSize: 50 },
}

const draw = (container: HTMLElement): void => {
  const [procedure] = benchDraft(LARGE_STEPS).procedures
  if (procedure === undefined) return
  const graph = new Graph(container)
  const height = HEAD + procedure.rows.length * ROW_HEIGHT
  graph.batchUpdate(() => {
    const lanes = new Map<string, Cell>()
    for (const [index, { id, name }] of procedure.actors.entries()) {
      const position: [number, number] = [index * LANE_WIDTH, 0]
      const size: [number, number] = [LANE_WIDTH, height]
      lanes.set(id, graph.insertVertex({ value: name, position, size, style: { shape: 'swimlane', startSize: HEAD } }))
    }
    const symbols = new Map<string, Cell>()
    for (const [index, row] of procedure.rows.entries()) {
      if (row.kind !== 'step') continue
      for (const { id, actorId, shape } of row.symbols) {
        const position: [number, number] = [20, HEAD + index * ROW_HEIGHT + 20]
        const size: [number, number] = [LANE_WIDTH - 40, ROW_HEIGHT - 40]
        const parent = lanes.get(actorId) ?? null
        symbols.set(id, graph.insertVertex({ parent, value: row.activity, position, size, style: STYLES[shape] }))
      }
    }
    for (const { from, to, label } of procedure.flows) {
      const [source, target] = [symbols.get(from) ?? null, symbols.get(to) ?? null]
      graph.insertEdge({ source, target, value: label, style: { edgeStyle: 'orthogonalEdgeStyle' } })
    }
  })
}

const container = document.getElementById('canvas')
if (container !== null) {
  draw(container)
  requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() })))
}
