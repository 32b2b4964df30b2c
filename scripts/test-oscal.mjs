// Validates an audit as OSCAL with NIST's models, by compliance-trestle from PyPI: node scripts/test-oscal.mjs FILE…
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const files = process.argv.slice(2)
if (!files.length) {
  console.error('usage: node scripts/test-oscal.mjs FILE…  (risk-gate audit --format oscal > FILE)')
  process.exit(2)
}
const place = process.env.RISK_GATE_TRESTLE ?? join(mkdtempSync(join(tmpdir(), 'risk-gate-trestle-')), 'venv')
const python = join(place, 'bin/python')
if (!existsSync(python)) {
  execFileSync('python3', ['-m', 'venv', place], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'compliance-trestle==5.2.0'], { stdio: 'inherit' })
}
const program = `
import sys
from pathlib import Path
from trestle.oscal.assessment_results import AssessmentResults
for name in sys.argv[1:]:
    read = AssessmentResults.oscal_read(Path(name))
    result = read.results[0]
    print(name, 'is valid:', len(result.observations or []), 'observations,', len(result.findings or []), 'findings')
`
process.exit(spawnSync(python, ['-c', program, ...files], { stdio: 'inherit' }).status ?? 1)
