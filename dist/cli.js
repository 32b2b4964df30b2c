#!/usr/bin/env node
// The command line's face of the bundle: see src/main.ts.
globalThis[Symbol.for('risk-gate.cli')] = true
await import('./index.js')
