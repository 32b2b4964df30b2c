import os, json, joblib, numpy as np, pandas as pd
from sklearn.metrics import accuracy_score, roc_auc_score, brier_score_loss, roc_curve, confusion_matrix
from sklearn.calibration import calibration_curve
te = pd.read_csv("data/splits/test.csv"); m = joblib.load("models/loan.joblib")
X = te[["age", "income", "amount", "debt_ratio", "term_months", "loan_to_income", "unemployment", "region"]]
s = m.predict_proba(X)[:, 1]; y = te.default.values; h = (s >= .5).astype(int)
b = np.clip((s * 10).astype(int), 0, 9)
ece = float(sum(abs(s[b == k].mean() - y[b == k].mean()) * (b == k).mean() for k in range(10) if (b == k).any()))
seg = {}
for c in ["gender", "age_band", "region"]:
    for v, g in te.assign(s=s, h=h).groupby(c):
        seg[f"{c}={v}"] = dict(n=int(len(g)), accuracy=float(accuracy_score(g.default, g.h)), selection_rate=float(g.h.mean()))
big = {k: v for k, v in seg.items() if v["n"] >= 20}
worst = min(big, key=lambda k: big[k]["accuracy"])
gr = [v["selection_rate"] for k, v in big.items() if k.startswith("gender=")]
json.dump(dict(accuracy=float(accuracy_score(y, h)), roc_auc=float(roc_auc_score(y, s)), brier=float(brier_score_loss(y, s)), ece=ece,
    n_test=int(len(te)), worst_segment=dict(name=worst, **big[worst]), fairness=dict(demographic_parity_difference_gender=max(gr) - min(gr)), segments=seg), open("metrics.json", "w"), indent=2)
os.makedirs("plots", exist_ok=True)
f, t, th = roc_curve(y, s); pd.DataFrame(dict(fpr=f, tpr=t)).round(5).to_csv("plots/roc.csv", index=False)
pt, pp = calibration_curve(y, s, n_bins=8); json.dump([dict(predicted=float(a), observed=float(c)) for a, c in zip(pp, pt)], open("plots/calibration.json", "w"))
pd.DataFrame(dict(actual=y, predicted=h)).to_csv("plots/confusion.csv", index=False)
