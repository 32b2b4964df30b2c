"""What happens when something is missing or odd: every feature taken away in turn, a word that was never seen, incomes in cents."""
import json
import os
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.metrics import accuracy_score

from features import NUMBERS, PARAMS, TARGET, WORDS

rows = pd.read_parquet("data/test.parquet")
model = joblib.load("models/loan/model.joblib")
before = accuracy_score(rows[TARGET], model.predict(rows[NUMBERS + WORDS]))


def trial(test: str, feature: str, change) -> dict:
    changed = rows.assign(**{feature: change(rows[feature])})[NUMBERS + WORDS]
    try:
        accuracy = accuracy_score(rows[TARGET], model.predict(changed))
    except Exception as error:  # whatever it is, the service would have broken
        return {"test": test, "feature": feature, "status": "failed", "error": f"{type(error).__name__}: {error}"[:200]}
    return {"test": test, "feature": feature, "status": "handled", "accuracy": accuracy, "accuracy_impact": before - accuracy}


tests = [trial("missing_feature", one, lambda column: column * np.nan) for one in NUMBERS]
tests += [trial("missing_feature", one, lambda column: pd.Series([""] * len(column), index=column.index)) for one in WORDS]
tests += [trial("unseen_category", one, lambda column: pd.Series(["CASTLE"] * len(column), index=column.index)) for one in WORDS]
tests += [trial("extreme_value", one, lambda column: column * 100) for one in ["income", "loan_amount"]]
handled = [one for one in tests if one["status"] == "handled"]
suite = {
    "suite": "failure-modes",
    "model": {"name": "loan-approval", "version": PARAMS["version"]},
    "run_at": os.environ["RUN_AT"].replace("+00:00", "Z"),
    "n": len(rows),
    "baseline_accuracy": before,
    "summary": {
        "total": len(tests),
        "handled": len(handled),
        "failed": len(tests) - len(handled),
        "max_accuracy_impact": max(one["accuracy_impact"] for one in handled),
    },
    "tests": tests,
}
Path("reports/loan/failure-modes.json").write_text(json.dumps(suite, indent=1) + "\n")
