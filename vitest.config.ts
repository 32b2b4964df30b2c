import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: the runner takes its configuration from the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Removing a repository takes long on a machine that has much else to do; ten seconds failed whole files there.
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'build/tests.json' }]],
    env: { TZ: 'America/Los_Angeles', NO_COLOR: '1' },
  },
})
