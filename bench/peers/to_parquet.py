"""CSV to Parquet, as pandas or Polars users write it: snappy, dictionaries for texts. Usage: to_parquet.py IN OUT"""
import sys

import pyarrow.csv as csv
import pyarrow.parquet as parquet

# A score such as 1e-05 or 0 must not turn the column into integers or texts.
import pyarrow

options = csv.ConvertOptions(column_types={"y_score": pyarrow.float64()})
parquet.write_table(csv.read_csv(sys.argv[1], convert_options=options), sys.argv[2])
