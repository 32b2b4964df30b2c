/**
 * Writes src/frameworks/catalogues.ts: what the program needs of policies/frameworks/*.yml, so that the bundle carries it.
 * A file with `controls` is a catalogue and its `id` its name, the one with `mappings` is the crosswalk: none is listed here.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { quoted } from './embed-packs.mjs'

const root = new URL('../', import.meta.url)

/** The module's text; `folder` holds the catalogues and the crosswalk. */
export function frameworksModule(folder = new URL('policies/frameworks/', root)) {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))
  const catalogues = documents.filter((one) => one.controls)
  const contributions = documents.flatMap((one) => one.mappings ?? []).flatMap(contributionsOf)
  return [
    '/** Control catalogues and the crosswalk as JSON. Written by scripts/embed-frameworks.mjs from policies/frameworks; do not edit. */',
    '',
    '/** Framework → JSON of its catalogue. */',
    'export const CATALOGUE_TEXTS: ReadonlyMap<string, string> = new Map([',
    ...catalogues.map((one) => `  [\n    ${quoted(one.id)},\n    ${lines(catalogueOf(one), '    ')},\n  ],`),
    '])',
    '',
    '/** JSON of every pair of a rule and a control that it gives evidence for. */',
    `export const CROSSWALK_TEXT: string = ${lines({ contributions }, '')}`,
    '',
  ].join('\n')
}

/** JSON cut where a list's entries begin, so that a change of one control is a change of one line. */
function lines(value, indent) {
  const [list] = Object.keys(value).slice(-1)
  const { [list]: entries, ...head } = value
  const open = JSON.stringify({ ...head, [list]: [] }).slice(0, -2)
  const all = [
    open,
    ...entries.map((entry, index) => `${JSON.stringify(entry)}${index < entries.length - 1 ? ',' : ''}`),
    ']}',
  ]
  return `[\n${all.map((line) => `${indent}  ${quoted(line)},`).join('\n')}\n${indent}].join('')`
}

function catalogueOf(one) {
  const groups = new Map((one.groups ?? []).map((group) => [group.id, group.title]))
  const superseded = one['superseded-by']
  return {
    id: one.id,
    title: one.title,
    version: one.version,
    publisher: one.publisher,
    url: one.url,
    licenseNote: one['license-note'],
    verifiedOn: one['verified-on'],
    textIs: one['text-is'],
    titleIs: one['title-is'],
    supersededBy: superseded ? { id: superseded.id, date: superseded.date, note: superseded.note } : null,
    unverified: one.unverified ?? [],
    controls: one.controls.map((control) => ({
      id: control.id,
      title: control.title,
      text: control.text ?? null,
      group: groups.get(control.group) ?? control.group ?? null,
      notes: notesOf(control, one.schedules ?? {}),
    })),
  }
}

/** What a catalogue says of a control beside its text, as sentences for people. */
function notesOf(control, schedules) {
  const schedule = schedules[control.schedule]
  const { basis, certainty, doubt, ...dates } = schedule ?? {}
  return [
    ...Object.entries({ ...control.paragraphs, ...control.points }).map(([name, what]) => `${name}: ${what}`),
    ...(control.amended ? [`Amended: ${control.amended}`] : []),
    ...Object.entries(dates).map(([what, date]) => `Applies from ${date} (${what.replaceAll('-', ' ')}).`),
    ...(basis ? [`Basis of the date: ${basis}; certainty ${certainty}.${doubt ? ` ${doubt}` : ''}`] : []),
    ...(control['number-verified'] === false ? ['The number is inferred from the order and was not verified.'] : []),
  ]
}

const contributionsOf = ({ rules, when, controls }) =>
  rules.flatMap((rule) =>
    controls.map(({ control, strength, why }) => ({ rule, control, strength, why, when: when ?? null })),
  )

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('src/frameworks/catalogues.ts', root), frameworksModule())
