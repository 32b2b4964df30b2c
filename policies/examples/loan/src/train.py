"""Trains the model on data/train.parquet and keeps it as models/loan/model.joblib."""
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

from features import NUMBERS, PARAMS, TARGET, WORDS

rows = pd.read_parquet("data/train.parquet")
columns = ColumnTransformer(
    [
        ("numbers", SimpleImputer(strategy="median", keep_empty_features=True), NUMBERS),
        ("words", OneHotEncoder(handle_unknown="ignore", sparse_output=False), WORDS),
    ],
    verbose_feature_names_out=False,
)
model = make_pipeline(columns, GradientBoostingClassifier(**PARAMS["train"]))
model.fit(rows[NUMBERS + WORDS], rows[TARGET])
Path("models/loan").mkdir(parents=True, exist_ok=True)
joblib.dump(model, "models/loan/model.joblib", compress=9)
