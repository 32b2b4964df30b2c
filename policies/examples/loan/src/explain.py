"""How much each feature moves the score, by SHAP: mean of the absolute values over 500 test rows."""
import joblib
import numpy as np
import pandas as pd
import shap

from features import NUMBERS, WORDS

rows = pd.read_parquet("data/test.parquet").sample(500, random_state=7)
columns, trees = (step for _, step in joblib.load("models/loan/model.joblib").steps)
values = shap.TreeExplainer(trees).shap_values(columns.transform(rows[NUMBERS + WORDS]))
importance = pd.DataFrame({"feature": columns.get_feature_names_out(), "mean_abs_shap": np.abs(values).mean(axis=0)})
importance.sort_values("mean_abs_shap", ascending=False).to_csv("reports/loan/shap.csv", index=False)
