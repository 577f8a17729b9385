#!/usr/bin/env python3
"""Compares scores (JSON on standard input) with the floors of a file; fails where one is below."""
import json
import sys

scores = json.load(sys.stdin)
below = []
with open(sys.argv[1], encoding="utf-8") as floors:
    for line in floors:
        if not line.strip() or line.startswith("#"):
            continue
        measure, floor = line.rstrip("\n").split("\t")
        score = scores[measure]
        value = score[2] if isinstance(score, list) else score
        verdict = "ok" if value >= float(floor) else "BELOW"
        print(f"{measure:24s} {value:.3f}  floor {float(floor):.3f}  {verdict}")
        if verdict != "ok":
            below.append(measure)
if below:
    sys.exit("below the floor: " + ", ".join(below))
