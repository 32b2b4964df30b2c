"""The job with Polars: counts and sums once per leaf cell, rolled up; exact AUC from ranks of one sort. Usage: polars_job.py FILE"""
import json
import sys

import polars as pl

GROUPS = ["sex", "race", "age_band"]
BY = [[], ["sex"], ["race"], ["age_band"], ["sex", "race"], ["sex", "age_band"], ["race", "age_band"], GROUPS]
BINS, EPS = 10, 2.220446049250313e-16
path = sys.argv[1]
wanted = ["y_true", "y_pred", "y_score", *GROUPS]
scan = pl.scan_parquet(path) if path.endswith(".parquet") else pl.scan_csv(path, schema_overrides={"y_score": pl.Float64})
y, p, s = pl.col("y_true"), pl.col("y_pred"), pl.col("y_score")
table = scan.select(y.cast(pl.UInt8), p.cast(pl.UInt8), s, *[pl.col(g).cast(pl.Categorical) for g in GROUPS]).collect(engine="streaming")

clipped = s.clip(EPS, 1 - EPS)
cells = (
    table.lazy()
    .with_columns(bin=(s * BINS).floor().clip(0, BINS - 1).cast(pl.UInt8))
    .group_by([*GROUPS, "bin"])
    .agg(
        n=pl.len(),
        tp=(y & p).cast(pl.UInt32).sum(),
        positive=y.cast(pl.UInt32).sum(),
        predicted=p.cast(pl.UInt32).sum(),
        log=-pl.when(y == 1).then(clipped.log()).otherwise((1 - clipped).log()).sum(),
        brier=((s - y) ** 2).sum(),
        score=s.sum(),
    )
    .collect()
)


def areas(by):
    """Area under the ROC curve of every group: rows in order of the score, positives and negatives counted on the way."""
    ranks = s.rank("average").over(by) if by else s.rank("average")
    one = table.lazy().select(*by, "y_true", rank=ranks)
    keys = by or [pl.lit(0).alias("all")]
    rated = one.group_by(keys).agg(
        top=pl.col("rank").filter(y == 1).sum(), p=y.cast(pl.Int64).sum(), n=pl.len().cast(pl.Int64)
    )
    return rated.with_columns(
        auc=(pl.col("top") - pl.col("p") * (pl.col("p") + 1) / 2) / (pl.col("p") * (pl.col("n") - pl.col("p")))
    ).select(*(by or ["all"]), "auc")


rows = []
for by, found in zip(BY, pl.collect_all([areas(by) for by in BY])):
    auc = {tuple(str(row[c]) for c in by): row["auc"] for row in found.iter_rows(named=True)}
    binned = cells.group_by([*by, "bin"]).agg(pl.col("n", "positive", "score").sum()) if True else None
    gap = (pl.col("positive") - pl.col("score")).abs()
    keys = by or [pl.lit(0).alias("all")]
    ece = binned.group_by(keys).agg(ece=gap.sum() / pl.col("n").sum())
    totals = cells.group_by(keys).agg(pl.col("n", "tp", "positive", "predicted", "log", "brier").sum())
    for row in totals.join(ece, on=by or ["all"]).iter_rows(named=True):
        n, tp, fn, fp = row["n"], row["tp"], row["positive"] - row["tp"], row["predicted"] - row["tp"]
        tn = n - tp - fn - fp
        key = tuple(str(row[c]) for c in by)
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
                "roc_auc": auc[key],
                "log_loss": row["log"] / n,
                "brier": row["brier"] / n,
                "ece": row["ece"],
            }
        )
print(json.dumps(rows))
