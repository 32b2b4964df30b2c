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
  ])('are refused with what to commit instead: %#', async (text, expected) => {
    const faults = await faultsOf(chooseReader(fileOf('evidence.txt', text), null, READERS))
    expect(faults).toMatch(expected)
    expect(faults).toMatch(/^evidence\.txt:1: the file is .*\(fix: .*\) \[artifact\/unrecognised\]$/)
  })
})
