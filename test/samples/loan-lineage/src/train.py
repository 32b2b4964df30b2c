import os, yaml, joblib, pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder
p = yaml.safe_load(open("params.yaml"))["train"]
tr = pd.read_csv("data/splits/train.csv")
num = ["age", "income", "amount", "debt_ratio", "term_months", "loan_to_income", "unemployment"]
m = Pipeline([("pre", ColumnTransformer([("num", "passthrough", num), ("cat", OneHotEncoder(handle_unknown="ignore"), ["region"])])),
              ("clf", GradientBoostingClassifier(n_estimators=p["n_estimators"], learning_rate=p["learning_rate"], max_depth=p["max_depth"], random_state=p["seed"]))])
m.fit(tr[num + ["region"]], tr.default)
os.makedirs("models", exist_ok=True); joblib.dump(m, "models/loan.joblib", compress=3)
