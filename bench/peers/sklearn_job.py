"""The job with pandas and scikit-learn, group by group, as it is done by hand. Usage: sklearn_job.py FILE"""
import itertools
import json
import sys

import numpy
import pandas
from sklearn.metrics import brier_score_loss, confusion_matrix, log_loss, roc_auc_score

GROUPS = ["sex", "race", "age_band"]
BINS = 10
path = sys.argv[1]
wanted = ["y_true", "y_pred", "y_score", *GROUPS]
table = pandas.read_parquet(path, columns=wanted) if path.endswith(".parquet") else pandas.read_csv(path, usecols=wanted)
for column in GROUPS:
    table[column] = table[column].astype("category")
rows = []
for size in range(len(GROUPS) + 1):
    for by in map(list, itertools.combinations(GROUPS, size)):
        for key, group in table.groupby(by, observed=True) if by else [((), table)]:
            y, p, s = group.y_true.to_numpy(), group.y_pred.to_numpy(), group.y_score.to_numpy()
            tn, fp, fn, tp = (int(cell) for cell in confusion_matrix(y, p, labels=[0, 1]).ravel())
            bins = numpy.minimum(BINS - 1, (s * BINS).astype(int))
            gaps = numpy.bincount(bins, y, BINS) - numpy.bincount(bins, s, BINS)
            n = len(y)
            rows.append(
                {
                    "group": dict(zip(by, map(str, key))) or None,
                    "count": n,
                    "accuracy": (tp + tn) / n,
                    "precision": tp / (tp + fp),
                    "recall": tp / (tp + fn),
                    "specificity": tn / (tn + fp),
                    "f1": 2 * tp / (2 * tp + fp + fn),
                    "selection_rate": (tp + fp) / n,
                    "roc_auc": float(roc_auc_score(y, s)),
                    "log_loss": float(log_loss(y, s, labels=[0, 1])),
                    "brier": float(brier_score_loss(y, s)),
                    "ece": float(numpy.abs(gaps).sum()) / n,
                }
            )
print(json.dumps(rows))
