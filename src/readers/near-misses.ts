/** Files that tools write beside their results, and formats that are known and not read: what they are, and what to commit instead. */

import type { ReadableFile } from '../domain/reader.js'

interface NearMiss {
  /** Tried on the first 16 KB of text. */
  readonly looks: RegExp
  readonly is: string
  readonly fix: string
}

const PROMPTFOO = 'export the results as JSON: promptfoo eval --output results.json'
const EXPECTATIONS = 'commit the result of a validation: json.dumps(validation_result.to_json_dict())'
const PROV = 'write the same document as PROV-JSON or PROV-N'
const DVC = 'commit dvc.lock, dvc.yaml and the .dvc files, which hold what DVC knows'
const LOCUST = 'commit the table of requests, …_stats.csv'

const NEAR_MISSES: readonly NearMiss[] = [
  {
    looks: /^\s*\{\s*"goal"\s*:[\s\S]*"attempt_id"\s*:/,
    is: 'garak’s log of hits, which holds failures only',
    fix: 'commit the …report.jsonl of the run',
  },
  {
    looks: /^\s*\{\s*"doc_id"\s*:[\s\S]*"(filtered_)?resps"\s*:/,
    is: 'the single samples of lm-evaluation-harness',
    fix: 'commit the results_….json of the run',
  },
  {
    looks: /^[^\n]*,Status,Score,Named Scores(,|\r?\n)/,
    is: 'results of promptfoo as CSV, which shortens them',
    fix: PROMPTFOO,
  },
  { looks: /^\s*(<\?xml[^>]*\?>\s*)?<promptfoo>/, is: 'results of promptfoo as XML', fix: PROMPTFOO },
  {
    looks: /^evalId: [^\n]*\nresults:\s*\n/,
    is: 'results of promptfoo as YAML with anchors',
    fix: PROMPTFOO,
  },
  {
    looks:
      /^(Classification accuracy|Statistical parity difference|Number of instances|Mean difference)\b[^\n]{0,300}: -?\d/,
    is: 'an explanation of AIF360 as text',
    fix: 'write it with MetricJSONExplainer',
  },
  {
    looks:
      /^\s*\{(?=[\s\S]*"expectations"\s*:\s*\[)(?=[\s\S]*"(great_expectations_version|ge_cloud_id|suite_parameters)"\s*:)(?![\s\S]*"success"\s*:)/,
    is: 'a suite of expectations: what shall hold, not what was found',
    fix: EXPECTATIONS,
  },
  {
    looks: /^\s*\{(?=[\s\S]*"validation_definitions"\s*:)(?=[\s\S]*"result_format"\s*:)/,
    is: 'the settings of a checkpoint of Great Expectations, not its result',
    fix: EXPECTATIONS,
  },
  {
    looks: /^\s*\{(?=[\s\S]*"batch_definition"\s*:)(?=[\s\S]*"suite"\s*:)/,
    is: 'the settings of a validation of Great Expectations, not its result',
    fix: EXPECTATIONS,
  },
  {
    looks: /^\s*\{(?=[^\n]*"type"\s*:\s*"(Metric|Point)")(?=[^\n]*"metric"\s*:)(?=[^\n]*"data"\s*:)/,
    is: 'the single measurements of k6',
    fix: 'commit the summary: k6 run --summary-export summary.json',
  },
  {
    looks: /^\s*[[{][\s\S]{0,2000}?"(y_true|y_pred|y_score)"/,
    is: 'rows of predictions as JSON, which are not read',
    fix: 'write them as CSV or Parquet, and declare them with `as: predictions`, their task and their columns',
  },
  { looks: /^\ufeff?"?Timestamp"?,"?User Count"?,/, is: 'the history of a load test of Locust', fix: LOCUST },
  {
    looks: /^\ufeff?"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?/,
    is: 'the failures of a load test of Locust',
    fix: LOCUST,
  },
  { looks: /^\ufeff?"?Count"?,"?Message"?,"?Traceback"?/, is: 'the exceptions of a load test of Locust', fix: LOCUST },
  { looks: /<(?:\w+:)?document[^>]*www\.w3\.org\/ns\/prov#/, is: 'PROV-XML, which is not read', fix: PROV },
  { looks: /^\s*@prefix\s[\s\S]*www\.w3\.org\/ns\/prov#/, is: 'PROV in Turtle or TriG, which is not read', fix: PROV },
  {
    looks: /<bom\s[^>]*cyclonedx\.org\/schema\/bom/,
    is: 'CycloneDX in XML, which is not read',
    fix: 'write the bill as JSON',
  },
  {
    looks: /^SPDXVersion:\s*SPDX-/m,
    is: 'SPDX 2 tag-value text, which describes no models',
    fix: 'write SPDX 3.0.1 as JSON-LD',
  },
  {
    looks: /^\s*\{\s*"artifacts"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"artifacts"\s*:\s*\[/,
    is: 'the output of one Kubeflow task, which does not say what it was made of',
    fix: 'commit the compiled pipeline, or a dump of ML Metadata',
  },
  {
    looks: /^\s*\[\s*\{\s*"md5"\s*:\s*"[0-9a-f]{32}"\s*,\s*"relpath"\s*:/,
    is: 'a listing of a folder from the cache of DVC',
    fix: DVC,
  },
  {
    looks: /^\s*\[\s*\{\s*"isout"\s*:|^\s*\{\s*"(?:committed|not_in_cache|uncommitted)"\s*:\s*[[{]/,
    is: 'what a command of DVC printed, which is no evidence',
    fix: DVC,
  },
  {
    looks: /^\s*\{\s*"keyid"\s*:\s*"[0-9a-f]{64}"\s*,\s*"keytype"\s*:/,
    is: 'a public key; keys are named in the policy and never read as evidence',
    fix: 'name the attestation that was signed with it',
  },
  {
    looks: /^(?:-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----)/,
    is: 'a public key or certificate; keys are named in the policy and never read as evidence',
    fix: 'name the attestation that was signed with it',
  },
  {
    looks: /^artifact_location:[\s\S]*^experiment_id:[\s\S]*^lifecycle_stage:/m,
    is: 'the meta.yaml of an MLflow experiment, which tells of no run',
    fix: 'name the meta.yaml of the run in the folder below it',
  },
]

/** Begins of files that are looked at, bytes. */
const HEAD = 16_384

/** What a file is that no reader knows, where that is known; null otherwise. */
export function nearMiss(file: ReadableFile): { readonly is: string; readonly fix: string } | null {
  const begin = new TextDecoder().decode(file.bytes.subarray(0, HEAD))
  const found = NEAR_MISSES.find(({ looks }) => looks.test(begin))
  return found ?? null
}
