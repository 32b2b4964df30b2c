"""Writes data/croissant.json: where the applications come from, under which licence, and their digest. Usage: python describe.py FOLDER"""
import hashlib
import json
import sys
from datetime import datetime
from pathlib import Path

import mlcroissant as mlc

folder = Path(sys.argv[1])
path = "data/raw/applications.parquet"
metadata = mlc.Metadata(
    name="loan-applications",
    description="Made-up loan applications of 2024 and 2025 with what became of each loan. Nobody in it exists.",
    url="https://data.example.org/loans",
    license="https://creativecommons.org/publicdomain/zero/1.0/",
    version="2026.8.14",
    date_published=datetime(2026, 8, 14),
    cite_as="risk-gate, example of loan applications, 2026",
    distribution=[
        mlc.FileObject(
            id=path,
            name=path,
            content_url="https://data.example.org/loans/2026-08-14/applications.parquet",
            encoding_formats=["application/vnd.apache.parquet"],
            sha256=hashlib.sha256((folder / path).read_bytes()).hexdigest(),
        )
    ],
)
(folder / "data/croissant.json").write_text(json.dumps(metadata.to_json(), indent=1, default=str) + "\n")
