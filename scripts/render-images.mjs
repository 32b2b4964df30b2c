// Draws the pictures of the README from the real outputs of the failing example: .github/images/review.png and report.png.
// Run by hand after npm run build; needs chromium (or $CHROMIUM).
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import MarkdownIt from 'markdown-it'

const root = fileURLToPath(new URL('..', import.meta.url))
const [cli = 'dist/cli.js'] = process.argv.slice(2)

/** Looks enough like a comment on a forge: widths, type and table lines are what decides how a review reads. */
const STYLE = `
  body { margin: 0; padding: 24px; background: #f6f8fa; }
  main { box-sizing: border-box; width: 952px; padding: 20px 24px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px;
         font: 14px/1.5 "Liberation Sans", Arial, sans-serif; color: #1f2328; }
  h3 { font-size: 20px; margin: 0 0 12px; } p { margin: 0 0 14px; }
  table { border-collapse: collapse; margin: 0 0 14px; } th, td { border: 1px solid #d1d9e0; padding: 6px 11px; text-align: left; vertical-align: top; }
  td:first-child { white-space: nowrap; }
  code { font: 12px "DejaVu Sans Mono", monospace; background: #eff1f3; padding: 2px 5px; border-radius: 5px; }
  blockquote { margin: 0 0 14px; padding: 0 14px; border-left: 4px solid #d1d9e0; color: #59636e; }
  details { margin: 0 0 10px; } summary { cursor: pointer; } sub { font-size: 12px; color: #59636e; }
`

/** A page of the review as a reader first meets it: everything that is folded stays folded. */
const reviewPage = (markdown) =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${new MarkdownIt({ html: true }).render(markdown)}</main>`

/** Draws a page. Sizes are in CSS pixels; what lies below the height is cut off. */
function shoot(folder, page, picture, { width, height, scale }) {
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${join(folder, 'browser')}`,
      `--window-size=${width},${height}`,
      `--force-device-scale-factor=${scale}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  )
}

const folder = mkdtempSync(join(tmpdir(), 'risk-gate-images-'))
try {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, now] = /--now (\S+)/.exec(readme) ?? []
  const checked = spawnSync(
    process.execPath,
    [
      cli,
      'check',
      '--repo',
      'policies/examples/loan.bundle',
      '--base',
      'main',
      '--head',
      'retrain',
      '--now',
      now,
      '--out',
      folder,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (checked.status !== 1) throw new Error(`the example was to fail and gave exit code ${checked.status}`)
  const images = join(root, '.github/images')
  mkdirSync(images, { recursive: true })
  const page = join(folder, 'review.html')
  writeFileSync(page, reviewPage(readFileSync(join(folder, 'review.md'), 'utf8')))
  shoot(folder, page, join(images, 'review.png'), { width: 1000, height: 718, scale: 1.25 })
  shoot(folder, join(folder, 'report.html'), join(images, 'report.png'), { width: 1000, height: 1005, scale: 1.25 })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
