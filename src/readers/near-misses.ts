/** Files that tools write beside their results, and formats that are known and not read: what they are, and what to commit instead. */

import type { ReadableFile } from '../domain/reader.js'
import { isMap } from './shared/plain.js'

interface NearMiss {
  /** Tried on the first 16 KB of text. Anchored, and without nested repetition: the text is anybody's. */
  readonly looks: { test(begin: string): boolean }
  readonly is: string
  readonly fix: string
}

const PROMPTFOO = 'export the results as JSON: promptfoo eval --output results.json'
const EXPECTATIONS = 'commit the result of a validation: json.dumps(validation_result.to_json_dict())'
const PROV = 'write the same document as PROV-JSON or PROV-N'
const DVC = 'commit dvc.lock, dvc.yaml and the .dvc files, which hold what DVC knows'
const LOCUST = 'commit the table of requests, …_stats.csv'

/** YAML whose top level has all of some keys and none of others. */
function yamlOf(all: readonly string[], none: readonly string[]): NearMiss['looks'] {
  return {
    test(begin) {
      const keys = new Set(Array.from(begin.matchAll(/^([a-z_]{1,60}):/gm), (match) => match[1]))
      return all.every((key) => keys.has(key)) && !none.some((key) => keys.has(key))
    },
  }
}

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
    looks: /^\{[^\n]{0,2000}?"(y_true|y_pred|y_score)"[^\n]*\}\r?\n\{/,
    is: 'rows of predictions as JSON Lines',
    fix: 'declare them with `as: predictions`, their task and their columns',
  },
  {
    looks: /^\s*[[{][\s\S]{0,2000}?"(y_true|y_pred|y_score)"/,
    is: 'rows of predictions as one JSON document, which is not read',
    fix: 'write them as JSON Lines (one flat object a line), CSV or Parquet, and declare them with `as: predictions`, their task and their columns',
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
    looks:
      /^\s*\[\s*\{\s*"isout"\s*:|^\s*\{\s*"(?:committed|not_in_cache|uncommitted)"\s*:\s*[[{]|^\s*\{\s*"added"\s*:\s*\[[^\]]*\]\s*,\s*"deleted"\s*:|^\s*\{\s*"[^"]{1,200}"\s*:\s*(?:\[\s*\{\s*"changed (?:deps|outs|command)"|\{\s*"[^"]{1,200}"\s*:\s*\{\s*"old"\s*:)/,
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
    looks: yamlOf(['artifact_location', 'experiment_id', 'lifecycle_stage'], ['run_id', 'run_uuid']),
    is: 'the meta.yaml of an MLflow experiment, which tells of no run',
    fix: 'name the meta.yaml of the run in the folder below it',
  },
  {
    looks: yamlOf(
      ['creation_timestamp', 'last_updated_timestamp', 'name'],
      ['version', 'run_id', 'model_id', 'source_run_id'],
    ),
    is: 'the meta.yaml of a registered MLflow model, which tells of no version',
    fix: 'name the meta.yaml of the version in the folder below it',
  },
  {
    looks: /^\s*\{(?=[\s\S]*"last_updated_timestamp"\s*:)[\s\S]*"<(?:ModelVersion|Metric): /,
    is: 'an object of MLflow with parts as Python prints them, which cannot be read back',
    fix: 'commit the run as JSON: json.dumps(run.to_dictionary())',
  },
  {
    looks: /^\s*\{(?=[^}]*"model_uri"\s*:)(?=[^}]*"model_uuid"\s*:)[^}]*"mlflow_version"\s*:/,
    is: 'what MLflow printed of a logged model',
    fix: 'commit the MLmodel file of the model',
  },
  {
    looks: /^\s*\[\s*\[\s*\d+\s*(?:,\s*\d+\s*)+\]\s*(?:,\s*\[[\d,\s]+\]\s*)+\]\s*$/,
    is: 'a confusion matrix that does not name its classes',
    fix: 'write classification_report(…, output_dict=True) as JSON',
  },
  {
    looks:
      /^\s*\{\s*"(?:calibration|roc|pr|precision_recall|lift|gain|det)[^"]{0,40}"\s*:\s*\{\s*"[^"]{1,40}"\s*:\s*\[|^\s*\[\s*\{\s*"(?:predicted|prob_pred|fpr|precision|observed)"\s*:\s*[-\d.]|^\ufeff?(?:fpr,tpr|recall,precision|precision,recall|prob_true,prob_pred|prob_pred,prob_true)\b/,
    is: 'the points of a curve, which are no figures',
    fix: 'commit the figures that it stands for: roc_auc, average_precision, ece',
  },
]

/** Begins of files that are looked at, bytes. */
const HEAD = 16_384

/** What a file is that no reader knows, where that is known; null otherwise. */
export function nearMiss(file: ReadableFile): { readonly is: string; readonly fix: string } | null {
  const begin = new TextDecoder().decode(file.bytes.subarray(0, HEAD))
  return NEAR_MISSES.find(({ looks }) => looks.test(begin)) ?? unnamedFigures(file)
}

/** Most bytes of a list of figures by name. */
const MOST_FIGURES = 65_536

/** `{name: number}` in which no name is a metric: groups of a MetricFrame of one metric, whose name such a dump loses. */
function unnamedFigures(file: ReadableFile): Omit<NearMiss, 'looks'> | null {
  const json = file.bytes.length > MOST_FIGURES ? null : file.json()
  const root = json?.ok ? json.value.value : null
  const values = isMap(root) ? Object.values(root) : []
  if (values.length === 0 || !values.every((value) => typeof value === 'number')) return null
  return {
    is: 'numbers by name, and nothing says which metric they are',
    fix: 'dump a MetricFrame of a dict of metrics, by_group.to_json(), or name the figures in the policy, as in `metrics: {roc_auc: /auc}`',
  }
}
