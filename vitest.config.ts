import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    /** Of its own accord vitest leaves one processor free, which is half of a small machine. */
    maxWorkers: '100%',
    /** Generous, because a shared two-core machine may stall: no test sleeps or measures time. */
    testTimeout: 30_000,
  },
})
