// Cuts GitHub's own description of its REST interface (npm package @octokit/openapi) down to the calls that we make, for the
// loopback forge of the tests. Run by hand when a call is added:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz && node scripts/extract-openapi.mjs package
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OPERATIONS = {
  '/user': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/attestations': ['post'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/merge': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['post'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/orgs/{org}/teams/{team_slug}/members': ['get'],
}

const [folder] = process.argv.slice(2)
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'))
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const cut = { 'x-source': `@octokit/openapi ${version} (MIT)`, openapi: whole.openapi, paths: {}, components: {} }
const waiting = []

/** Copies a value without its examples and prose, noting every reference. */
function copy(value) {
  if (Array.isArray(value)) return value.map(copy)
  if (value === null || typeof value !== 'object') return value
  const out = {}
  for (const [key, inner] of Object.entries(value)) {
    if (['examples', 'example', 'x-github', 'externalDocs', 'tags'].includes(key)) continue
    if (key === 'description' && typeof inner === 'string') continue
    if (key === '$ref') waiting.push(inner)
    out[key] = copy(inner)
  }
  return out
}

for (const [path, methods] of Object.entries(OPERATIONS))
  for (const method of methods) (cut.paths[path] ??= {})[method] = copy(whole.paths[path][method])

const seen = new Set()
while (waiting.length) {
  const ref = waiting.pop()
  if (seen.has(ref)) continue
  seen.add(ref)
  const [, , kind, name] = ref.split('/')
  ;(cut.components[kind] ??= {})[name] = copy(whole.components[kind][name])
}
writeFileSync(new URL('../test/fakes/github-openapi.json', import.meta.url), `${JSON.stringify(cut)}\n`)
