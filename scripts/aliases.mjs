import { fileURLToPath } from 'node:url'

const absentModule = fileURLToPath(new URL('absentModule.mjs', import.meta.url))

/** Dexie hands bundlers its build for the browsers of 2015; this one is for those that the program asks for anyway. */
const modernDexie = fileURLToPath(new URL('../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url))

const stillTransition = fileURLToPath(new URL('stillTransition.mjs', import.meta.url))

/**
 * What stands in for packages: jsPDF's HTML, SVG and sanitising plug-ins would add 379 kB that nothing here calls, Dexie comes
 * in its smaller build, and d3 without its animations.
 */
export const aliases = {
  html2canvas: absentModule,
  dompurify: absentModule,
  canvg: absentModule,
  dexie: modernDexie,
  'd3-transition': stillTransition,
}
