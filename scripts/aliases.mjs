import { fileURLToPath } from 'node:url'

const absentModule = fileURLToPath(new URL('absentModule.mjs', import.meta.url))

/** What stands in for jsPDF's HTML, SVG and sanitising plug-ins, which would add 379 kB that nothing here calls. */
export const aliases = { html2canvas: absentModule, dompurify: absentModule, canvg: absentModule }
