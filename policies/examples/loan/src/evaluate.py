"""Scores the test set once and writes what the gate measures from, and what the usual tools say of it."""
import hashlib
import json
import os
from pathlib import Path

import joblib
import pandas as pd
from fairlearn.metrics import MetricFrame, count, selection_rate
from sklearn.metrics import accuracy_score, classification_report, recall_score, roc_auc_score

from features import NUMBERS, PARAMS, PROTECTED, TARGET, WORDS

OUT = Path("reports/loan")
MODEL = Path("models/loan/model.joblib")
sha256 = lambda path: "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()  # noqa: E731

rows = pd.read_parquet("data/test.parquet")
score = joblib.load(MODEL).predict_proba(rows[NUMBERS + WORDS])[:, 1].round(6)
offered = (score >= PARAMS["evaluate"]["threshold"]).astype("int8")
truth = rows[TARGET].astype("int8")

OUT.mkdir(parents=True, exist_ok=True)
predictions = rows[["id"]].assign(y_true=truth, y_pred=offered, y_score=score, **rows[PROTECTED])
predictions.to_parquet(OUT / "predictions.parquet", index=False, compression="zstd")

report = classification_report(truth, offered, output_dict=True)
(OUT / "classification_report.json").write_text(json.dumps(report, indent=1) + "\n")

frame = MetricFrame(
    metrics={"count": count, "accuracy": accuracy_score, "selection_rate": selection_rate, "recall": recall_score},
    y_true=truth,
    y_pred=offered,
    sensitive_features=rows["race"],
)
(OUT / "fairlearn_by_race.json").write_text(frame.by_group.to_json(indent=1) + "\n")

# Names the very bytes of the model and of the predictions, and when they were made.
evaluation = {
    "schema": 1,
    "model": {"name": "loan-approval", "version": PARAMS["version"], "digest": sha256(MODEL)},
    "dataset": {"name": "loan applications, test rows as scored", "digest": sha256(OUT / "predictions.parquet"), "split": "test"},
    "evaluated_at": os.environ["RUN_AT"].replace("+00:00", "Z"),
    "n": len(rows),
    "metrics": {"accuracy": accuracy_score(truth, offered), "roc_auc": roc_auc_score(truth, score)},
}
(OUT / "evaluation.json").write_text(json.dumps(evaluation, indent=1) + "\n")

# The same on the rows that the model has learned, where every model looks better than it is.
seen = pd.read_parquet("data/train.parquet")
learned = joblib.load(MODEL).predict(seen[NUMBERS + WORDS])
numbers = {"test": {**evaluation["metrics"], "n": len(rows)}, "train": {"accuracy": accuracy_score(seen[TARGET], learned), "n": len(seen)}}
Path("data/numbers.json").write_text(json.dumps(numbers, indent=1) + "\n")
