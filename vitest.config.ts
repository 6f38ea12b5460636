import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    /** Generous, because a shared two-core machine may stall: no test sleeps or measures time. */
    testTimeout: 30_000,
  },
})
