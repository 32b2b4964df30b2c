/**
 * Writes src/policy/packs.ts, the texts of policies/packs/*.yml as a module, and src/init/workflow.ts, the workflow that `init`
 * writes: so that the bundle carries them.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** The module's text; `folder` holds the packs. */
export function packsModule(folder = new URL('policies/packs/', root)) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
  const entries = files.map((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .map((line) => `      ${quoted(line)},`)
    return `  [\n    ${quoted(name.slice(0, -'.yml'.length))},\n    [\n${lines.join('\n')}\n    ].join('\\n'),\n  ],`
  })
  return [
    '/** Packs that a policy may extend as `builtin/NAME`. Written by scripts/embed-packs.mjs from policies/packs; do not edit. */',
    '',
    '/** Name → text. */',
    'export const PACKS: ReadonlyMap<string, string> = new Map([',
    ...entries,
    '])',
    '',
  ].join('\n')
}

/** A text in single quotes, as the formatter writes it: double quotes where that saves escapes. */
export function quoted(text) {
  const plain = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  const [single, double] = [plain.split("'").length, plain.split('"').length]
  return single > double ? `"${plain.replaceAll('"', '\\"')}"` : `'${plain.replaceAll("'", "\\'")}'`
}

/** The module with the workflow that `init` writes. */
export function workflowModule(file = new URL('policies/workflows/gate-pull-request-target.yml', root)) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => `  ${quoted(line)},`)
  return [
    '/** The workflow of most repositories. Written by scripts/embed-packs.mjs from policies/workflows; do not edit. */',
    '',
    '/** Text of gate-pull-request-target.yml. */',
    `export const WORKFLOW: string = [\n${lines.join('\n')}\n].join('\\n')`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('src/policy/packs.ts', root), packsModule())
  writeFileSync(new URL('src/init/workflow.ts', root), workflowModule())
}
