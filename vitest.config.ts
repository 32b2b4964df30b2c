import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: the runner takes its configuration from the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fakes/property-seed.ts'],
    // One fewer than there are processors is what vitest takes by itself: of two that would be one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Bounds on time are of the processor, in the tests themselves; on a machine that has much else to do the clock runs on.
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'build/tests.json' }]],
    env: { TZ: 'America/Los_Angeles', NO_COLOR: '1' },
  },
})
