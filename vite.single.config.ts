import { defineConfig } from 'vite'
import { aliases } from './scripts/aliases.mjs'
import { faces } from './scripts/faces/plugin.mjs'
import { leanFlow } from './scripts/leanFlow.mjs'
import { programTime } from './scripts/programTime.mjs'
import { single } from './scripts/single/plugin.mjs'
import { viewer } from './scripts/viewer/plugin.mjs'

/** Builds the whole program as one page, `dist-single/lajur.html`, that works from `file://`. */
export default defineConfig({
  base: './',
  plugins: [leanFlow(), programTime(), faces(), viewer(), single()],
  resolve: { alias: aliases },
  worker: { format: 'iife' },
  build: {
    outDir: 'dist-single',
    /** The script names its workers as its neighbours; inside the page it stands where the page stands. */
    assetsDir: '',
    target: 'es2022',
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
