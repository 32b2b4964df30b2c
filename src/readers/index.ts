/** The registry of readers: one line each, alphabetical. */

import type { Reader } from '../domain/reader.js'
import { aif360 } from './aif360.js'
import { bowTie } from './bow-tie.js'
import { checksums } from './checksums.js'
import { croissant } from './croissant.js'
import { cyclonedx } from './cyclonedx.js'
import { datasheet } from './datasheet.js'
import { deepchecks } from './deepchecks.js'
import { deepeval } from './deepeval.js'
import { dvcFile } from './dvc-file.js'
import { dvcLock } from './dvc-lock.js'
import { dvcYaml } from './dvc-yaml.js'
import { evaluation } from './evaluation.js'
import { everyEvalEver } from './every-eval-ever.js'
import { evidently } from './evidently.js'
import { failureModes } from './failure-modes.js'
import { fairlearn } from './fairlearn.js'
import { featureImportance } from './feature-importance.js'
import { fmea } from './fmea.js'
import { garak } from './garak.js'
import { genericMetrics } from './generic-metrics.js'
import { giskard } from './giskard.js'
import { greatExpectations } from './great-expectations.js'
import { hfEvaluate } from './hf-evaluate.js'
import { inTotoStatement } from './in-toto-statement.js'
import { incident } from './incident.js'
import { inspect } from './inspect.js'
import { junit } from './junit.js'
import { kubeflow } from './kubeflow.js'
import { lfsPointer } from './lfs-pointer.js'
import { lmEval } from './lm-eval.js'
import { locust } from './locust.js'
import { mlMetadata } from './ml-metadata.js'
import { mlflowDatabase } from './mlflow-database.js'
import { mlflowEvaluate } from './mlflow-evaluate.js'
import { mlflowMetric } from './mlflow-metric.js'
import { mlflowRegistry } from './mlflow-registry.js'
import { mlflowRun } from './mlflow-run.js'
import { mlmodel } from './mlmodel.js'
import { modelCard } from './model-card.js'
import { modelCardToolkit } from './model-card-toolkit.js'
import { openaiEvals } from './openai-evals.js'
import { openlineage } from './openlineage.js'
import { preMortem } from './pre-mortem.js'
import { promptfoo } from './promptfoo.js'
import { prov } from './prov.js'
import { provN } from './prov-n.js'
import { ragas } from './ragas.js'
import { responsePlan } from './response-plan.js'
import { riskRegister } from './risk-register.js'
import { rowManifest } from './row-manifest.js'
import { sigstoreBundle } from './sigstore-bundle.js'
import { sklearnReport } from './sklearn-report.js'
import { spdx } from './spdx.js'
import { testResults } from './test-results.js'

/** Every reader, by id. */
export const READERS: readonly Reader[] = [
  aif360,
  bowTie,
  checksums,
  croissant,
  cyclonedx,
  datasheet,
  deepchecks,
  deepeval,
  dvcFile,
  dvcLock,
  dvcYaml,
  evaluation,
  everyEvalEver,
  evidently,
  failureModes,
  fairlearn,
  featureImportance,
  fmea,
  garak,
  genericMetrics,
  giskard,
  greatExpectations,
  hfEvaluate,
  inTotoStatement,
  incident,
  inspect,
  junit,
  kubeflow,
  lfsPointer,
  lmEval,
  locust,
  mlMetadata,
  mlflowDatabase,
  mlflowEvaluate,
  mlflowMetric,
  mlflowRegistry,
  mlflowRun,
  mlmodel,
  modelCard,
  modelCardToolkit,
  openaiEvals,
  openlineage,
  preMortem,
  promptfoo,
  prov,
  provN,
  ragas,
  responsePlan,
  riskRegister,
  rowManifest,
  sigstoreBundle,
  sklearnReport,
  spdx,
  testResults,
]
