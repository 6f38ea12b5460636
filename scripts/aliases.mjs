import { fileURLToPath } from 'node:url'

const absentModule = fileURLToPath(new URL('absentModule.mjs', import.meta.url))

/** Dexie hands bundlers its build for the browsers of 2015; this one is for those that the program asks for anyway. */
const modernDexie = fileURLToPath(new URL('../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url))

const stillTransition = fileURLToPath(new URL('stillTransition.mjs', import.meta.url))

const stillInterpolation = fileURLToPath(new URL('stillInterpolation.mjs', import.meta.url))

const plainCanvas = fileURLToPath(new URL('plainCanvas.mjs', import.meta.url))

/**
 * What stands in for packages: jsPDF's HTML, SVG and sanitising plug-ins would add 379 kB that nothing here calls, Dexie comes
 * in its smaller build, d3 without its animations, and React Flow without its own dragging and connecting.
 */
export const aliases = {
  html2canvas: absentModule,
  dompurify: absentModule,
  canvg: absentModule,
  dexie: modernDexie,
  'd3-transition': stillTransition,
  'd3-interpolate': stillInterpolation,
  '@xyflow/system': plainCanvas,
}
