import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { kubeflow } from '../../src/readers/kubeflow.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

const text = (name: string): string => Buffer.from(sample('kubeflow', name).bytes).toString()
const asJson = (name: string): string => {
  const parsed = parseYaml(text(name), name)
  return JSON.stringify(parsed.ok ? parsed.value.value : null)
}
const spec = (root: object) => fileOf('p.json', JSON.stringify({ pipelineInfo: { name: 'p' }, ...root }))
const task = (component: string, inputs: object = {}) => ({ componentRef: { name: component }, inputs })
const from = (producerTask: string, outputArtifactKey: string) => ({
  taskOutputArtifact: { producerTask, outputArtifactKey },
})
const DATA = { artifactType: { schemaTitle: 'system.Dataset' } }

describe('kubeflow', () => {
  it.each(samplesOf('kubeflow'))('recognises %s by its content, in YAML and in JSON', (name) => {
    for (const one of [text(name), asJson(name), `${text(name)}---\nplatforms:\n  kubernetes: {}\n`]) {
      const chosen = chooseReader(fileOf('anything.txt', one), null, READERS)
      expect(chosen.ok && chosen.value.id).toBe('kubeflow')
    }
  })

  it('ties the import through the tasks to the model', async () => {
    const evidence = await evidenceOf(kubeflow, sample('kubeflow', 'loan.yaml'))
    expect(edgeLines(evidence)).toEqual([
      'gs://acme-raw/loans/2025q2/raw.csv > prep',
      'prep > prep/out',
      'prep/out > train',
      'train > train/cm',
      'train > train/metrics',
      'train > train/model',
    ])
    const nodes = nodesOf(evidence)
    expect(nodes['gs://acme-raw/loans/2025q2/raw.csv']).toMatchObject({
      type: 'dataset',
      uri: 'gs://acme-raw/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
      version: '2025q2',
    })
    expect(nodes['train']).toMatchObject({
      command: 'python:3.11-slim: train',
      codeVersion: null,
      parameters: [{ name: 'lr', value: 0.05 }],
      status: null,
      source: { line: expect.any(Number) },
    })
    expect(nodes['train/model']).toMatchObject({ type: 'model', digests: [] })
    expect(nodes['train/metrics']?.type).toBe('report')
  })

  it('passes the settings of a platform over', async () => {
    const more = fileOf('p.yaml', `${text('loan.yaml')}---\nplatforms:\n  kubernetes: {}\n`)
    expect(edgeLines(await evidenceOf(kubeflow, more))).toHaveLength(6)
  })

  it('follows components inside of components, and pins images by digest', async () => {
    const evidence = await evidenceOf(
      kubeflow,
      spec({
        deploymentSpec: {
          executors: {
            get: { importer: { artifactUri: { runtimeParameter: 'uri' }, typeSchema: DATA.artifactType } },
            run: { container: { image: `python@sha256:${'a'.repeat(64)}`, command: ['python', 'fit.py'] } },
          },
        },
        components: {
          get: { executorLabel: 'get' },
          fit: {
            executorLabel: 'run',
            outputDefinitions: { artifacts: { model: { artifactType: { schemaTitle: 'system.Model' } } } },
          },
          group: {
            dag: {
              tasks: { fit: task('fit', { artifacts: { data: { componentInputArtifact: 'data' } } }) },
              outputs: {
                artifacts: { best: { artifactSelectors: [{ producerSubtask: 'fit', outputArtifactKey: 'model' }] } },
              },
            },
          },
          check: { executorLabel: 'run' },
        },
        root: {
          inputDefinitions: { parameters: { where: { defaultValue: 's3://a/b.csv' } } },
          dag: {
            tasks: {
              group: task('group', { artifacts: { data: from('get', 'artifact') } }),
              get: task('get', { parameters: { uri: { componentInputParameter: 'where' } } }),
              check: task('check', { artifacts: { model: from('group', 'best'), lost: from('nowhere', 'x') } }),
            },
          },
        },
      }),
    )
    expect(edgeLines(evidence)).toEqual([
      'group/best > check',
      'group/fit > group/fit/model',
      'group/fit/model > group/best',
      'nowhere/x > check',
      's3://a/b.csv > group/fit',
    ])
    const nodes = nodesOf(evidence)
    expect(nodes['group/fit']).toMatchObject({ codeVersion: `sha256:${'a'.repeat(64)}` })
    expect(nodes['nowhere/x']).toMatchObject({ uri: null, path: null })
    expect(nodes['group/fit/model']?.type).toBe('model')
  })

  it.each([
    ['a workflow of KFP 1', { apiVersion: 'argoproj.io/v1alpha1' }, /a workflow of KFP 1/],
    ['another schema', { schemaVersion: '3.0.0', root: { dag: {} }, components: {} }, /schema "3\.0\.0" of KFP/],
    ['no tasks', { components: {} }, /there are no tasks/],
    ['a lost component', { components: {}, root: { dag: { tasks: { a: task('b') } } } }, /"a" refers to no component/],
    [
      'a name of the prototype',
      { components: {}, root: { dag: { tasks: { a: task('constructor') } } } },
      /"a" refers to no component/,
    ],
    [
      'a component inside of itself',
      { components: { c: { dag: { tasks: { a: task('c') } } } }, root: { dag: { tasks: { a: task('c') } } } },
      /"c" holds a task of itself/,
    ],
    [
      'components that double each other',
      {
        components: Object.fromEntries(
          Array.from({ length: 40 }, (_, at) => [
            `c${at}`,
            { dag: { tasks: { a: task(`c${at + 1}`), b: task(`c${at + 1}`) } } },
          ]).concat([['c40', { executorLabel: 'x' } as never]]),
        ),
        root: { dag: { tasks: { a: task('c0') } } },
      },
      /more than 10000 tasks.*too-large/,
    ],
    [
      'an import from outside',
      {
        components: { c: { executorLabel: 'x' } },
        deploymentSpec: { executors: { x: { importer: { artifactUri: { constant: '../../etc/passwd' } } } } },
        root: { dag: { tasks: { a: task('c') } } },
      },
      /"\.\.\/\.\.\/etc\/passwd" lies outside/,
    ],
  ])('refuses %s', async (_, root, expected) => {
    expect(await faultsOf(kubeflow.read(spec(root), contextOf()))).toMatch(expected)
  })

  it('refuses a specification that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(kubeflow, asJson('loan.yaml'))
    await bearsWrongTypes(kubeflow, asJson('loan.yaml'))
    const yaml = text('loan.yaml')
    for (let cut = 60; cut < yaml.length - 60; cut += 97) {
      const faults = await faultsOf(kubeflow.read(fileOf('p.yaml', yaml.slice(0, cut)), contextOf()))
      if (faults !== '') expect(faults).toMatch(/^p\.yaml:\d+/)
    }
  })
})
