import { defineConfig } from 'vite'
import { aliases } from './scripts/aliases.mjs'
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.mjs'
import { faces } from './scripts/faces/plugin.mjs'
import { leanFlow } from './scripts/leanFlow.mjs'
import { offline } from './scripts/offline/plugin.mjs'
import { programTime } from './scripts/programTime.mjs'
import { startChunks } from './scripts/startChunks.mjs'
import { viewer } from './scripts/viewer/plugin.mjs'

export default defineConfig({
  /** Relative, so that the built folder works under any path and from any plain file server. */
  base: './',
  plugins: [leanFlow(), startChunks(), contentSecurityPolicy(), programTime(), faces(), viewer(), offline()],
  resolve: { alias: aliases },
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
})
