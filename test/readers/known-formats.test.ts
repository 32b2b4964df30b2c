import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { faultsOf, fileOf } from './reading.js'

describe('formats that are known and not read', () => {
  it.each([
    [
      '<?xml version="1.0"?>\n<prov:document xmlns:prov="http://www.w3.org/ns/prov#"/>',
      /PROV-XML.*PROV-JSON or PROV-N/,
    ],
    ['@prefix prov: <http://www.w3.org/ns/prov#> .\n', /PROV in Turtle/],
    ['<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"/>', /CycloneDX in XML.*write the bill as JSON/],
    ['SPDXVersion: SPDX-2.3\n', /SPDX 2 tag-value/],
    ['{"artifacts": {"out": {"artifacts": [{"name": "out", "uri": "/x"}]}}}', /output of one Kubeflow task/],
    [`[{"md5": "${'a'.repeat(32)}", "relpath": "a.csv"}]`, /a listing of a folder from the cache of DVC/],
    [`{\n "keyid": "${'a'.repeat(64)}",\n "keytype": "ed25519"}`, /a public key; keys are named in the policy/],
    ['artifact_location: x\nexperiment_id: "0"\nlifecycle_stage: active\n', /an MLflow experiment/],
    ['aliases:\n  a: "1"\ncreation_timestamp: 1\nlast_updated_timestamp: 2\nname: m\n', /registered MLflow model/],
    ['{"last_updated_timestamp": 1, "metrics": ["<Metric: key=\'a\'>"]}', /as Python prints them.*to_dictionary/],
    ['{"model_uri": "m", "model_uuid": "m", "mlflow_version": "3"}', /printed of a logged model.*MLmodel/],
    ['{"added": [], "deleted": []}', /a command of DVC printed/],
    ['{"train": [{"changed deps": {"params.yaml": "modified"}}]}', /a command of DVC printed/],
    ['{"metrics.json": {"accuracy": {"old": 0.5, "new": 0.6, "diff": 0.1}}}', /a command of DVC printed/],
    ['[[2625, 896], [737, 3742]]', /a confusion matrix that does not name its classes.*classification_report/],
    ['{"calibration": {"prob_true": [0.1, 0.2], "prob_pred": [0.1, 0.2]}}', /the points of a curve.*roc_auc/],
    ['[{"predicted": 0.1, "observed": 0.2}]', /the points of a curve/],
    ['fpr,tpr\n0,0\n0.1,0.5\n', /the points of a curve/],
    ['{"Asian": 0.78, "Black": 0.74}', /nothing says which metric they are.*by_group\.to_json\(\)/],
  ])('are refused with what to commit instead: %#', async (text, expected) => {
    const faults = await faultsOf(chooseReader(fileOf('evidence.txt', text), null, READERS))
    expect(faults).toMatch(expected)
    expect(faults).toMatch(/^evidence\.txt:1: the file is .*\(fix: .*\) \[artifact\/unrecognised\]$/)
  })

  it.each([
    'artifact_location:\n',
    'experiment_id:\n',
    'creation_timestamp:\nname:\n',
    '{"a": {"b": {"old":',
    '[[1,',
    '"<Metric: ',
    '{"last_updated_timestamp":',
    'experiment_id:\nartifact_location:\n',
  ])('are told in no time from a file of nothing but %j', (text) => {
    const file = fileOf('evidence.txt', text.repeat(Math.ceil(100_000 / text.length)))
    const began = process.cpuUsage()
    expect(chooseReader(file, null, READERS).ok).toBe(false)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1e6).toBeLessThan(2)
  })
})

describe('files of no format', () => {
  it.each([
    [
      'a binary file',
      new Uint8Array([0x78, 0x5e, 0xec, 0, 1, 2, 3]),
      /the file is binary, .*export what it says as JSON/,
    ],
    ['binary without a NUL', new Uint8Array([0x0a, 0xb5, 1, 0x0a, 0x0c]), /the file is binary/],
    ['text of another encoding', new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]), /not UTF-8 \(byte 2\).*save it as UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /UTF-16/],
    ['an INI file', '[core]\n    remote = storage\n', /of no format that a reader knows/],
    ['a template', '{% macro card() %}\n{% endmacro %}\n', /of no format that a reader knows/],
    ['cut-off JSON under another name', '{"accuracy": 0.9, "au', /evidence:1:\d+: .*\[artifact\/syntax\]/],
    ['a cut-off list', '[', /\[artifact\/syntax\]/],
  ])('are told as what they are: %s', async (_, content, expected) => {
    expect(await faultsOf(chooseReader(fileOf('evidence', content), null, READERS))).toMatch(expected)
  })
})
