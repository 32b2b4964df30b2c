"""The job with DuckDB: one statement per part over leaf cells, a histogram of 4,096 bins for the AUC. Usage: duckdb_job.py FILE"""
import itertools
import json
import sys

import duckdb

GROUPS = ["sex", "race", "age_band"]
BINS, SCORES, EPS = 10, 4096, 2.220446049250313e-16
path = sys.argv[1]
source = f"read_parquet('{path}')" if path.endswith(".parquet") else f"read_csv('{path}', types={{'y_score': 'DOUBLE'}})"
columns = ", ".join(GROUPS)
cells = duckdb.sql(
    f"""
    SELECT {columns}, least({SCORES - 1}, floor(y_score * {SCORES}))::SMALLINT AS bin, count(*) AS n, sum(y_true) AS positive,
           sum(y_pred) AS predicted, sum(y_true * y_pred) AS tp, sum(y_score) AS score, sum((y_score - y_true) ** 2) AS brier,
           -sum(ln(least(greatest(CASE WHEN y_true = 1 THEN y_score ELSE 1 - y_score END, {EPS}), 1 - {EPS}))) AS log
    FROM {source} GROUP BY ALL
    """
).df()
rows = []
for size in range(len(GROUPS) + 1):
    for by in map(list, itertools.combinations(GROUPS, size)):
        for key, group in cells.groupby(by, observed=True) if by else [((), cells)]:
            n, tp = int(group.n.sum()), int(group.tp.sum())
            fn, fp = int(group.positive.sum()) - tp, int(group.predicted.sum()) - tp
            tn = n - tp - fn - fp
            hits = group.groupby("bin").positive.sum()
            misses = group.groupby("bin").n.sum() - hits
            wins = (hits * (misses.cumsum() - misses / 2)).sum()
            tens = group.groupby(group.bin * BINS // SCORES)[["positive", "score"]].sum()
            rows.append(
                {
                    "group": dict(zip(by, key)) or None,
                    "count": n,
                    "accuracy": (tp + tn) / n,
                    "precision": tp / (tp + fp),
                    "recall": tp / (tp + fn),
                    "specificity": tn / (tn + fp),
                    "f1": 2 * tp / (2 * tp + fp + fn),
                    "selection_rate": (tp + fp) / n,
                    "roc_auc": float(wins) / ((tp + fn) * (tn + fp)),
                    "log_loss": float(group.log.sum()) / n,
                    "brier": float(group.brier.sum()) / n,
                    "ece": float((tens.positive - tens.score).abs().sum()) / n,
                }
            )
print(json.dumps(rows))
