import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.mjs'
import { offline } from './scripts/offline/plugin.mjs'
import { viewer } from './scripts/viewer/plugin.mjs'

const absentModule = fileURLToPath(new URL('scripts/absentModule.mjs', import.meta.url))

export default defineConfig({
  /** Relative, so that the built folder works under any path and from any plain file server. */
  base: './',
  plugins: [react(), contentSecurityPolicy(), viewer(), offline()],
  resolve: {
    /** jsPDF's HTML, SVG and sanitising plug-ins would add 379 kB of chunks that nothing here calls. */
    alias: { html2canvas: absentModule, dompurify: absentModule, canvg: absentModule },
  },
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
})
