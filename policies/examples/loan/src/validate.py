"""Great Expectations on the data that the model is trained and tested on; the result is committed as JSON."""
import json
import os
from datetime import datetime
from pathlib import Path

import great_expectations as gx
import pandas as pd
from great_expectations import expectations as gxe
from great_expectations.core.run_identifier import RunIdentifier

rows = pd.concat([pd.read_parquet("data/train.parquet"), pd.read_parquet("data/test.parquet")])
context = gx.get_context(mode="ephemeral")
asset = context.data_sources.add_pandas("loans").add_dataframe_asset("applications")
batch = asset.add_batch_definition_whole_dataframe("all")
suite = context.suites.add(gx.ExpectationSuite("applications"))
for expectation in [
    gxe.ExpectTableRowCountToBeBetween(min_value=15_000, max_value=50_000),
    gxe.ExpectColumnValuesToBeUnique(column="id"),
    gxe.ExpectColumnValuesToNotBeNull(column="income"),
    gxe.ExpectColumnValuesToBeBetween(column="income", min_value=1_000, max_value=2_000_000),
    gxe.ExpectColumnValuesToBeBetween(column="credit_score", min_value=300, max_value=850),
    gxe.ExpectColumnValuesToBeBetween(column="dti", min_value=0, max_value=1),
    gxe.ExpectColumnValuesToNotBeNull(column="employment_years", mostly=0.95),
    gxe.ExpectColumnValuesToBeInSet(column="home_ownership", value_set=["RENT", "MORTGAGE", "OWN"]),
    gxe.ExpectColumnValuesToBeInSet(column="repaid", value_set=[0, 1]),
    gxe.ExpectColumnMeanToBeBetween(column="repaid", min_value=0.45, max_value=0.70),
]:
    suite.add_expectation(expectation)
definition = context.validation_definitions.add(gx.ValidationDefinition(name="applications", data=batch, suite=suite))
run = RunIdentifier(run_name="dvc", run_time=datetime.fromisoformat(os.environ["RUN_AT"]))
result = definition.run(batch_parameters={"dataframe": rows}, run_id=run)
Path("reports/loan").mkdir(parents=True, exist_ok=True)
Path("reports/loan/validation.json").write_text(json.dumps(result.to_json_dict(), indent=1) + "\n")
