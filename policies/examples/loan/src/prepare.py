"""Raw applications -> a training set and a test set that share no applicant."""
import hashlib
from pathlib import Path

import pandas as pd
import yaml

share = yaml.safe_load(Path("params.yaml").read_text())["prepare"]["test_share"]
rows = pd.read_parquet("data/raw/applications.parquet")

# By the digest of the id: an applicant stays on one side whatever is added to the data later.
place = rows["id"].map(lambda one: int(hashlib.sha256(one.encode()).hexdigest()[:8], 16) / 2**32)
rows[place >= share].to_parquet("data/train.parquet", index=False, compression="zstd")
rows[place < share].to_parquet("data/test.parquet", index=False, compression="zstd")

# The ids alone go to git: they show, without any data, that nobody was trained on and tested on.
Path("reports/loan").mkdir(parents=True, exist_ok=True)
rows.loc[place >= share, ["id"]].to_parquet("reports/loan/train-ids.parquet", index=False, compression="zstd")
