import yaml, pandas as pd
p = yaml.safe_load(open("params.yaml"))["clean"]
df = pd.read_csv("data/raw.csv")
if p["drop_na"]: df = df.dropna()
df = df[(df.debt_ratio <= p["max_debt_ratio"]) & (df.age >= p["min_age"])].drop_duplicates("application_id")
df.to_csv("data/clean.csv", index=False)
