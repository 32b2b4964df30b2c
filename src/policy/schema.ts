/** JSON schemas of policy and waivers file: for our own checking, and published for editors. */

import { DURATION_PATTERN } from '../domain/duration.js'
import { TIERS } from '../domain/outcome.js'
import type { Rule } from '../domain/rule.js'
import { ESCALATION_SCHEMA, TERMS_SCHEMA } from './people-schema.js'
import { choice, DAY, ID, id, list, MEMBER, mapOf, object, type Schema, text } from './schema-words.js'
import { SLICES_SCHEMA } from './slices.js'
import { SQL_NAME } from './sql.js'

const name = text('A name.')
const path = text('A path inside the repository.')
const glob = text('A path or glob inside the repository: * within a folder, ** over folders, ? for one character.')

const sqlName = (description: string): Schema => ({ type: 'string', pattern: SQL_NAME, description })

const sql: Schema = {
  ...object(
    {
      engine: choice(['trino'], 'The engine that holds the rows.'),
      server: text('Its address, https://host:port. Credentials come from the environment alone.'),
      catalog: sqlName('The catalog.'),
      schema: sqlName('The schema.'),
      table: sqlName('The table with one row a case.'),
      query: { ...text('One SELECT that gives one row a case.'), maxLength: 20_000 },
      model: sqlName(
        'Column with the digest of the model that predicted the row; only rows of the model at hand count.',
      ),
      at: sqlName('Column with the time at which the row was evaluated: a timestamp or a date.'),
    },
    ['engine', 'server', 'catalog', 'schema'],
    'Rows in an engine, counted there by one statement.',
  ),
  oneOf: [{ required: ['table'] }, { required: ['query'] }],
}

const evidence = object(
  {
    file: glob,
    sql,
    as: text('Which reader reads it. Left out, it is found from the content.'),
    role: choice(
      ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'],
      'Which rows it holds. Default: candidate.',
    ),
    task: choice(['binary', 'multiclass', 'regression'], 'Sort of prediction problem that the rows hold.'),
    columns: object(
      {
        id: name,
        label: name,
        prediction: name,
        score: {
          type: ['string', 'object'],
          minLength: 1,
          minProperties: 1,
          additionalProperties: name,
          description: 'Column of the score of the positive class; of several classes: class → column.',
        },
        weight: name,
      },
      [],
      'Columns of the rows file, by what they mean.',
    ),
    groups: list(name, 'Columns that hold groups.', 0),
    slices: SLICES_SCHEMA,
    positive: { type: ['string', 'number', 'boolean'], description: 'The positive class, as it stands in the file.' },
    from: choice(
      ['head', 'workspace'],
      'head (default): the commit of the change; workspace: written by an earlier step of the same job.',
    ),
    metrics: mapOf(text('A JSON pointer.'), 'Metric → JSON pointer, for files that no other reader knows.'),
  },
  [],
  'A file with evidence, or rows in an engine.',
)

const model = object(
  {
    id: id('The name that requirements, waivers and documents use.'),
    title: text('The name for people.'),
    tier: choice(TIERS, 'Risk tier.'),
    owner: text('Who answers for it: a login or org/team.'),
    paths: list(glob, 'A change to any of these is a change of the model.'),
    artifact: { ...path, description: 'The model file; its digest names the model version.' },
    card: { ...path, description: 'The model card.' },
    evidence: list(
      { ...evidence, anyOf: [{ required: ['file'] }, { required: ['sql'] }] },
      'Files that are read as evidence, and rows that an engine counts.',
      0,
    ),
    governance: object(
      { risks: glob, incidents: glob, 'response-plan': glob },
      [],
      'Risk register, incidents and response plan of the model.',
    ),
  },
  ['id', 'tier', 'paths'],
  'A model under this policy.',
)

const requirement = (rules: readonly Rule[]): Schema => ({
  ...object(
    {
      id: id('The name that findings and waivers use.'),
      title: text('What it asks, for people.'),
      rule: { ...text('The rule that judges it.'), ...(rules.length ? { enum: rules.map((rule) => rule.id) } : {}) },
      with: { type: 'object', description: 'Parameters of the rule.' },
      'applies-to': {
        ...object(
          {
            tiers: list(choice(TIERS, 'A tier.'), 'Tiers that it binds.'),
            models: list(id('A model.'), 'Models that it binds.'),
          },
          [],
          'Whom it binds; left out: every model.',
        ),
        minProperties: 1,
      },
      severity: choice(['block', 'warn'], 'block (default) keeps the merge shut; warn is told and does not.'),
      inconclusive: choice(['block', 'warn'], 'What an inconclusive finding does; default: block.'),
      burden: choice(
        ['compliance', 'violation'],
        'compliance (default): it must be shown that the bound is kept; violation: that it is broken.',
      ),
      controls: list(text('A control of an external framework.'), 'Controls that it serves.', 0),
      why: text('The reason for it.'),
      'from-incident': text('The incident that it comes from.'),
    },
    ['id'],
    'One line of the policy.',
  ),
})

/** The policy without its rules: `with` is any mapping there, and is checked against the schema of its own rule. */
export function frameSchema(): Schema {
  return wholeSchema([])
}

/**
 * JSON schema (draft-07) of a whole policy, composed from the rules' own: where `rule` names one, `with` must fit it.
 * For editors and for validation elsewhere; the loader checks more (references, paths, metrics, expressions).
 */
export function policySchema(rules: readonly Rule[]): Schema {
  const byRule = rules.map((rule) => ({
    if: { required: ['rule'], properties: { rule: { const: rule.id } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema
    then: { properties: { with: rule.schema } },
  }))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'risk-gate/policy/v1',
    title: 'risk-gate policy, version 1',
    ...wholeSchema(rules, byRule),
  }
}

function wholeSchema(rules: readonly Rule[], byRule: readonly Schema[] = []): Schema {
  const one = requirement(rules)
  return object(
    {
      version: { const: 1, description: 'Version of the format.' },
      name: text('The name of the policy.'),
      extends: list(
        text('builtin/NAME, or OWNER/REPOSITORY//PATH@COMMIT with the full commit id.'),
        'Packs whose requirements are part of this policy; those of other repositories may only be tightened.',
      ),
      roles: {
        ...mapOf(
          list({ type: 'string', pattern: MEMBER, description: 'A login, or org/team.' }, 'Who stands in the role.'),
          'Role → logins and org/teams.',
        ),
        propertyNames: { pattern: ID },
      },
      'protected-attributes': list(name, 'Columns that hold protected attributes.', 0),
      models: list(model, 'The models under this policy.'),
      requirements: list(byRule.length ? { ...one, allOf: [...byRule] } : one, 'What is asked of them.'),
      waivers: TERMS_SCHEMA,
      escalation: ESCALATION_SCHEMA,
      schedule: list(
        object(
          {
            every: { type: 'string', pattern: DURATION_PATTERN, description: 'A duration: 30m, 24h, 7d, 2w.' },
            requirements: list(id('A requirement.'), 'Requirements that are judged again.'),
          },
          ['every', 'requirements'],
          'What is judged again without a change.',
        ),
        'Assessments by the clock.',
      ),
    },
    ['version', 'models'],
    'A model risk policy.',
  )
}

/** What a pack may hold: requirements, protected attributes, roles and terms of waivers; no models, escalation or schedule. */
export function packSchema(): Schema {
  const { properties } = frameSchema() as { properties: Readonly<Record<string, Schema>> }
  return object(
    {
      version: properties.version,
      name: properties.name,
      roles: properties.roles,
      waivers: properties.waivers,
      'protected-attributes': properties['protected-attributes'],
      requirements: properties.requirements,
    },
    ['version', 'requirements'],
    'A pack of requirements.',
  )
}

/** JSON schema (draft-07) of a waivers file. */
export function waiversSchema(): Schema {
  const day = (description: string): Schema => ({ type: 'string', pattern: DAY, description })
  const waiver = object(
    {
      requirement: id('Exactly one requirement of the policy.'),
      model: id('Exactly one model of the policy.'),
      'model-digest': {
        type: 'string',
        pattern: '^sha256:[0-9a-f]{64}$',
        description: 'The model version that is covered: sha256: and 64 lower-case hex digits.',
      },
      slice: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: ['string', 'number', 'boolean'] },
        description: 'Exactly the group of the finding; left out: the finding without group.',
      },
      worst: {
        type: 'number',
        description: 'The worst value tolerated, inclusive; needed where the finding has a value.',
      },
      reason: { ...text('Why it is accepted.'), pattern: '\\S' },
      risk: id('The entry of the risk register that carries the residual risk.'),
      'approved-by': {
        type: 'string',
        pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$',
        description: 'Login of the approver, of the second line.',
      },
      'approved-on': day('The day of approval, YYYY-MM-DD.'),
      expires: day('The last day, YYYY-MM-DD (UTC); at most 180 days after approval.'),
    },
    ['requirement', 'model', 'model-digest', 'reason', 'risk', 'approved-by', 'approved-on', 'expires'],
    'An approved, expiring acceptance of one finding.',
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'risk-gate/waivers/v1',
    title: 'risk-gate waivers, version 1',
    ...object(
      {
        version: { const: 1, description: 'Version of the format.' },
        waivers: list(waiver, 'The waivers.', 0),
      },
      ['version', 'waivers'],
      'Waivers of findings.',
    ),
  }
}
