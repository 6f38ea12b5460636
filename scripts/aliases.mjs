import { fileURLToPath } from 'node:url'

const absentModule = fileURLToPath(new URL('absentModule.mjs', import.meta.url))

/** Dexie hands bundlers its build for the browsers of 2015; this one is for those that the program asks for anyway. */
const modernDexie = fileURLToPath(new URL('../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url))

/**
 * What stands in for packages: jsPDF's HTML, SVG and sanitising plug-ins would add 379 kB that nothing here calls, and Dexie comes
 * in its smaller build.
 */
export const aliases = { html2canvas: absentModule, dompurify: absentModule, canvg: absentModule, dexie: modernDexie }
