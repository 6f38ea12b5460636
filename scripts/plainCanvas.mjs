/**
 * React Flow's inner part without what this canvas never asks it for: symbols are dragged and connected by the canvas's own pointer
 * path, arrows are the router's. Its bundle cannot leave these out by itself, since what refers to them is one component.
 */
export * from '../node_modules/@xyflow/system/dist/esm/index.js'

/** Drags nothing: no node is draggable. */
export const XYDrag = () => ({ update: () => {}, destroy: () => {} })

/** Connects nothing: no node is connectable. */
export const XYHandle = {
  onPointerDown: () => {},
  isValid: () => ({ handleDomNode: null, isValid: false, connection: null, toHandle: null }),
}

/** The curves of the built-in kinds of edges, none of which is drawn. */
const noCurve = () => ['', 0, 0, 0, 0]

export const getBezierPath = noCurve
export const getSmoothStepPath = noCurve
export const getStraightPath = noCurve
