/**
 * The part of SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) that the output uses, in our own words, stricter than the
 * standard's schema: an object here may hold nothing but what is named.
 */

const text = { type: 'string', minLength: 1 }
const object = (
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: unknown, more: Readonly<Record<string, unknown>> = {}) => ({ type: 'array', items, ...more })

const message = object({ text })
const line = { type: 'integer', minimum: 1 }
const location = object(
  {
    physicalLocation: object(
      {
        artifactLocation: object({
          uri: { type: 'string', pattern: "^(?:[A-Za-z0-9._~!*'()/-]|%[0-9A-F]{2})*$" },
          uriBaseId: { const: '%SRCROOT%' },
        }),
        region: object({ startLine: line, startColumn: line }, ['startLine']),
      },
      ['artifactLocation'],
    ),
    logicalLocations: list(object({ fullyQualifiedName: { type: 'string' } }), { minItems: 1, uniqueItems: true }),
  },
  ['physicalLocation'],
)
const level = { enum: ['none', 'note', 'warning', 'error'] }

const rule = object({
  id: { type: 'string' },
  name: { type: 'string' },
  shortDescription: message,
  help: message,
  defaultConfiguration: object({ level }),
  properties: object({ tags: list({ type: 'string' }, { uniqueItems: true }) }),
})

const result = object(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: list(location),
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
    suppressions: list(
      object({
        kind: { enum: ['inSource', 'external'] },
        status: { enum: ['accepted', 'underReview', 'rejected'] },
        justification: text,
        location,
      }),
    ),
    properties: { type: 'object' },
  },
  ['ruleId', 'ruleIndex', 'kind', 'level', 'message', 'locations', 'partialFingerprints', 'properties'],
)

const invocation = object(
  {
    executionSuccessful: { type: 'boolean' },
    exitCode: { enum: [0, 1, 2] },
    exitCodeDescription: text,
    endTimeUtc: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
    toolExecutionNotifications: list(object({ level, message, locations: list(location) }, ['level', 'message'])),
  },
  ['executionSuccessful', 'exitCode', 'exitCodeDescription', 'toolExecutionNotifications'],
)

/** JSON schema of the whole log. */
export const SARIF_SUBSET = object({
  $schema: { type: 'string', pattern: '^https://' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: { const: 'risk-gate' },
          version: { type: 'string' },
          rules: list(rule, { uniqueItems: true }),
        }),
      }),
      automationDetails: object({ id: text }),
      invocations: list(invocation, { minItems: 1, maxItems: 1 }),
      originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
      columnKind: { const: 'utf16CodeUnits' },
      results: list(result),
      properties: { type: 'object' },
    }),
    { minItems: 1, maxItems: 1 },
  ),
})
