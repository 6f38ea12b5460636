import { defineConfig } from 'vitest/config'

/** Long random runs: too slow for every change, worth an hour before a release. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.soak.ts'],
    testTimeout: 3_600_000,
  },
})
