"""Prints a card with the figures of a run in place of {{name}}. Usage: python fill.py CARD NUMBERS"""
import json
import re
import sys
from pathlib import Path

numbers = json.loads(Path(sys.argv[2]).read_text())


def figure(match: re.Match) -> str:
    split, name = match[1].split(".")
    value = numbers[split][name]
    return f"{value:,}" if isinstance(value, int) else f"{value:.3f}"


print(re.sub(r"\{\{([\w.]+)\}\}", figure, Path(sys.argv[1]).read_text()), end="")
