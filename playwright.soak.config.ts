import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** Long campaigns in the browser: too slow for every change, worth an hour before a release. */
export default defineConfig({
  ...config,
  projects: [{ name: 'soak', testMatch: '**/*.soak.ts' }],
  timeout: 3_600_000,
  globalTimeout: 7_200_000,
  workers: 1,
})
