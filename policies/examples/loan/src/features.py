"""What the model sees of an application. Sex, race and age are no features and never become any."""
from pathlib import Path

import yaml

PARAMS = yaml.safe_load(Path("params.yaml").read_text())
NUMBERS = PARAMS["features"]["numbers"]
WORDS = PARAMS["features"]["words"]
PROTECTED = ["sex", "race", "age_band"]
TARGET = "repaid"

assert not set(PROTECTED) & {*NUMBERS, *WORDS}, "a protected attribute is among the features"
