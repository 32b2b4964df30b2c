"""Writes data/raw/applications.parquet: 20,000 made-up loan applications with what became of the loan.

Nobody in it exists. Race and the area index are tied on purpose, as they are in real cities: a model that is given the index
can do without race and still tell the groups apart. Usage: python generate.py FOLDER
"""
import sys
from pathlib import Path

import numpy as np
import pandas as pd

SEED = 20260814
N = 20_000


def main(folder: Path) -> None:
    rng = np.random.default_rng(SEED)
    pick = lambda values, shares: rng.choice(values, size=N, p=shares)  # noqa: E731
    race = pick(["White", "Black", "Hispanic", "Asian", "Pacific Islander"], [0.555, 0.18, 0.165, 0.0985, 0.0015])
    sex = pick(["Female", "Male"], [0.47, 0.53])
    age = rng.integers(18, 80, N)

    merit = rng.normal(size=N)  # what nobody can see: how well this person handles money
    segregation = pd.Series(race).map({"White": 0.45, "Asian": 0.30, "Hispanic": -0.75, "Black": -0.95, "Pacific Islander": -0.5})
    area = 0.80 * segregation.to_numpy() + 0.15 * merit + rng.normal(scale=0.55, size=N)

    noise = lambda scale: rng.normal(scale=scale, size=N)  # noqa: E731
    income = np.exp(10.75 + 0.22 * merit + noise(0.38))
    score = np.clip(np.round(680 + 48 * merit + noise(34)), 350, 850)
    loan = np.clip(np.round(np.exp(9.2 + noise(0.5)), -1), 1_000, 60_000)
    dti = np.clip(0.34 - 0.07 * merit + 0.000004 * (loan - 11_000) + noise(0.10), 0.01, 0.95)
    years = np.clip(np.round((age - 18) * rng.uniform(0.05, 0.7, N), 1), 0, 45)
    late = rng.poisson(np.exp(-1.1 - 0.65 * merit))

    logit = 0.55 + 2.1 * merit + 1.15 * area - 2.2 * (dti - 0.33) - 0.25 * late
    repaid = rng.uniform(size=N) < 1 / (1 + np.exp(-logit))
    submitted = pd.Timestamp("2024-01-02") + pd.to_timedelta(rng.integers(0, 510 * 86_400, N), unit="s")

    frame = pd.DataFrame(
        {
            "id": [f"APP-{k:06d}" for k in range(1, N + 1)],
            "submitted_at": submitted,
            "sex": sex,
            "race": race,
            "age_band": pd.cut(age, [17, 24, 34, 49, 64, 120], labels=["18-24", "25-34", "35-49", "50-64", "65+"]).astype(str),
            "income": np.round(income, 2),
            "credit_score": score.astype("int64"),
            "dti": np.round(dti, 4),
            "employment_years": np.where(rng.uniform(size=N) < 0.02, np.nan, years),
            "delinquencies_2y": late.astype("int64"),
            "loan_amount": loan,
            "loan_term_months": rng.choice([24, 36, 48, 60], size=N),
            "home_ownership": pick(["RENT", "MORTGAGE", "OWN"], [0.42, 0.46, 0.12]),
            "area_payment_index": np.round(50 + 12 * area, 1),
            "repaid": repaid.astype("int64"),
        }
    )
    target = folder / "data/raw/applications.parquet"
    target.parent.mkdir(parents=True, exist_ok=True)
    frame.to_parquet(target, index=False, compression="zstd")


main(Path(sys.argv[1]))
