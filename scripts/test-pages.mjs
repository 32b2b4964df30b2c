// Opens the pages that people read (report of the example, audit of a small history) in a real Chromium, at the width of a
// telephone and of a desk, light and dark, and holds them to WCAG 2.1 AA with axe. No page may ask for anything outside itself
// or be wider than the window. Not part of the suite: needs chromium (or $CHROMIUM) and two packages that nothing else needs:
//   npm install --no-save axe-core@4 playwright-core@1 && npm run test:pages
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const { resolve } = createRequire(import.meta.url)

/** A package, or null where it is not installed. */
function optional(name) {
  try {
    return resolve(name)
  } catch {
    return null
  }
}

const [axe, playwright] = [optional('axe-core/axe.min.js'), optional('playwright-core')]
if (axe === null || playwright === null) {
  console.log('skipped: npm install --no-save axe-core@4 playwright-core@1 first')
  process.exit(0)
}

/** Makes the pages in a folder; exit codes are verdicts. */
function pages(folder) {
  const bundle = join(root, 'policies/examples/loan.bundle')
  const run = (...args) => spawnSync(process.execPath, [cli, ...args], { cwd: root })
  const now = ['--now', '2026-11-21T09:00:00Z']
  for (const head of ['retrain', 'retrain-mended'])
    run('check', '--repo', bundle, '--base', 'main', '--head', head, ...now, '--out', join(folder, head))
  const clone = join(folder, 'clone')
  const git = (...args) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=erin', '-c', 'user.email=erin@x.example', ...args])
  execFileSync('git', ['clone', '-q', '-b', 'main', bundle, clone], { stdio: 'ignore' })
  run('check', '--repo', clone, '--base', 'main', '--head', 'origin/retrain-mended', ...now, '--record')
  git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7', 'origin/retrain-mended')
  run('audit', '--repo', clone, '--format', 'html', '--out', join(folder, 'audit'))
  return [
    join(folder, 'retrain/report.html'),
    join(folder, 'retrain-mended/report.html'),
    join(folder, 'audit/index.html'),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'risk-gate-pages-'))
const { chromium } = await import(playwright)
const browser = await (chromium ?? (await import(playwright)).default.chromium).launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
let [passed, failed] = [0, 0]
try {
  for (const file of pages(folder))
    for (const colorScheme of ['light', 'dark'])
      for (const width of [390, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
        const asked = []
        page.on('request', (request) => {
          if (!/^(file|data):/.test(request.url())) asked.push(request.url())
        })
        await page.goto(`file://${file}`)
        await page.evaluate(readFileSync(axe, 'utf8'))
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }),
        )
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        const told = [
          ...violations.map(({ id, nodes }) => `${id} at ${nodes[0].target.join(' ')}`),
          ...asked.map((url) => `asks for ${url}`),
          ...(wide ? ['wider than the window'] : []),
        ]
        if (told.length) failed += 1
        else passed += 1
        for (const one of told) console.log(`FAILED ${file.slice(folder.length + 1)}, ${colorScheme}, ${width}: ${one}`)
        await page.close()
      }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
