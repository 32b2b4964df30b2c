import os, yaml, pandas as pd
from sklearn.model_selection import train_test_split
p = yaml.safe_load(open("params.yaml"))["features"]
df = pd.read_csv("data/clean.csv")
reg = pd.read_csv("data/reference/regions.csv")
df = df.merge(reg, on="region", how="left")
df["loan_to_income"] = (df.amount / df.income).round(5)
df["age_band"] = pd.cut(df.age, p["age_bins"], labels=[f"b{i}" for i in range(len(p["age_bins"]) - 1)]).astype(str)
tr, te = train_test_split(df, test_size=p["test_size"], random_state=p["seed"], stratify=df.default)
os.makedirs("data/splits", exist_ok=True)
tr.to_csv("data/splits/train.csv", index=False); te.to_csv("data/splits/test.csv", index=False)
