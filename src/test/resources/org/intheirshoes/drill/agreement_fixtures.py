"""Writes agreement-fixtures.json beside this file: marks made by a fixed generator, and what
scikit-learn and NLTK say about them. Needs numpy, scikit-learn and nltk; last run with
scikit-learn 1.2.1 and NLTK 3.8:  python3 agreement_fixtures.py
"""
import json
import pathlib
import random

from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score


def alpha(items):
    """Krippendorff's alpha by NLTK, with the ordinal difference of the 2011 paper."""
    units = [unit for unit in items if sum(mark >= 0 for mark in unit) > 1]
    count = [sum(unit.count(rank) for unit in units) for rank in range(5)]

    def ordinal(one, other):
        low, high = sorted((one, other))
        return (sum(count[low:high + 1]) - (count[low] + count[high]) / 2) ** 2

    data = [(f"r{r}", f"i{i}", mark)
            for i, unit in enumerate(units) for r, mark in enumerate(unit) if mark >= 0]
    return AnnotationTask(data, distance=ordinal).alpha()


def kappa(items):
    one, other = zip(*items)
    return cohen_kappa_score(one, other, weights="quadratic", labels=[0, 1, 2, 3, 4])


def marks(seed, raters, n, noise, gaps):
    rng = random.Random(seed)
    items = []
    for _ in range(n):
        true = rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4])
        items.append([-1 if rng.random() < gaps else
                      min(4, max(0, true + rng.choice([0] * (4 - noise) + [-1, 1] * noise)))
                      for _ in range(raters)])
    return items


cases = []
for seed in range(8):
    items = marks(seed, 2, 10 + 7 * seed, 1 + seed % 3, 0)
    cases.append({"method": "quadratic-weighted-kappa", "items": items, "value": kappa(items)})
for seed in range(8):
    items = marks(100 + seed, 2 + seed % 4, 12 + 5 * seed, 1 + seed % 3, 0.15)
    cases.append({"method": "ordinal-alpha", "items": items, "value": alpha(items)})

# Krippendorff (2011), section D: four observers, twelve units, ranks 1 to 5 moved to 0 to 4.
observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]
paper = [[int(c) - 1 if c != "." else -1 for c in unit] for unit in zip(*observers)]
print("Krippendorff 2011:", round(alpha(paper), 3))
cases.append({"method": "ordinal-alpha", "items": paper, "value": alpha(paper)})

table = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]
couples = [[r, c] for r in range(4) for c in range(4) for _ in range(table[r][c])]
print("Hout, Duncan, Sobel 1987, husbands and wives:", round(kappa(couples), 4))

pathlib.Path(__file__).with_name("agreement-fixtures.json").write_text(
    "[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n", encoding="utf-8")
