#!/usr/bin/env python3
"""Two hundred scenarios on the shelf, one of them of 10,000 beats: whether start and search are as fast as with eighteen.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/shelf.py --rounds 10

Starts the packaged program in turn with its own 18 scenarios and with 182 more in the user's folder: copies of those 18
under other names, and one that is generated here. A start counts until the first picture that is as it stays, with no
change for three seconds; then letters are typed into the search field, each until the shelf below is as it stays.
Needs Xvfb, libX11 and libXtst. Writes src/docs/startup.md.
"""
import argparse
import json
import math
import os
import shutil
import statistics
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running, apart, first_and_last, watch
from startup import IMAGE, PAGE, replace

FOLDER = os.path.abspath("target/startup/shelf")
SCENARIOS = "scenarios"
TOTAL, BEATS = 200, 10_000
LETTERS = "jzqx"  # each stands in some of the scenarios and not in others
SEARCH = (1080, 56)
HEAD = 96  # rows of the picture above the shelf: the caret of the search field blinks there


class Below:
    """A display without its first rows."""

    def __init__(self, display):
        self.memory, self.height = display.memory, display.height
        self.begin = display.begin + HEAD * display.row
        self.end = display.begin + display.height * display.row

    def picture(self):
        return self.memory[self.begin:self.end]

    def shows(self, picture):
        return self.picture() == picture


def place(beats, number):
    return f"b{number}" if number < beats else f"e{number - beats}"


def large(beats):
    """A script of rows of beats; each response leads into the next row, those of the last to one of five endings."""
    columns, texts = round(math.sqrt(beats)), ("You do.", "I do.", "So so.")
    marks, tags = ((3, 1, 3), (2, 3, 3), (1, 1, 2)), (("ack:c0",), ("step", "owner"), ("empathy",))
    axes = ("acknowledgement", "action", "boundaries")
    places, first, size, rows = {}, 0, 1, 0
    following = min(columns, 3)  # a row leads into the next, which may be three times as long
    for beat in range(beats):
        if beat == first + size:
            first, size, rows = beat, following, rows + 1
            following = min(columns, 3 * size, beats - first - size)
        column, responses = beat - first, []
        for i, text in enumerate(texts):
            step = 3 * column + i if following > size else column + i
            to = first + size + step % following if following > 0 else beats + (beat + i) % 5
            word = text.split()[0]
            responses.append({"id": f"r{i}", "text": text, "marks": dict(zip(axes, marks[i])),
                              "evidence": [{"tag": tag, "quote": word} for tag in tags[i]],
                              "because": dict.fromkeys(axes, "-"), "next": place(beats, to)})
        places[f"b{beat}"] = {"stakes": 1 + beat % 3, "lines": [{"by": "customer", "text": str(beat)}], "responses": responses}
    for i in range(5):
        places[f"e{i}"] = {"ending": {"outcome": i, "title": "-", "text": "-", "lesson": "-"}}
    return {"format": 1, "id": "large", "version": "1.0.0", "language": "en", "title": "Large",
            "summary": "A script that was generated.", "channel": "chat", "setting": "None.", "level": 1, "minutes": 120,
            "skills": [], "rep": {"role": "Rep", "may": [], "mayNot": []},
            "customer": {"name": "Ada", "pronouns": "she/her", "about": "-", "hidden": "-", "mood": {"frustration": 60, "trust": 40}},
            "cues": {"c0": {"says": "-", "matters": "primary"}}, "turnLimit": rows + 1, "start": "b0", "beats": places}


def fill(folder):
    """Two folders for the program: one with nothing of the user's, one with a full shelf."""
    shutil.rmtree(folder, ignore_errors=True)
    few, many = f"{folder}/few", f"{folder}/many"
    os.makedirs(few)
    os.makedirs(f"{many}/scenarios")
    names = sorted(name for name in os.listdir(SCENARIOS) if name.endswith(".json"))
    scripts = []
    for name in names:
        with open(f"{SCENARIOS}/{name}", encoding="utf-8") as file:
            scripts.append(json.load(file))
    for number in range(TOTAL - len(scripts) - 1):
        script = dict(scripts[number % len(scripts)])
        again = 2 + number // len(scripts)
        script["id"], script["title"] = f"{script['id']}-{again}", f"{script['title']} {again}"
        with open(f"{many}/scenarios/{script['id']}.json", "w", encoding="utf-8") as file:
            json.dump(script, file, ensure_ascii=False, indent=1)
    with open(f"{many}/scenarios/large.json", "w", encoding="utf-8") as file:
        json.dump(large(BEATS), file, separators=(",", ":"))
    for data in (few, many):
        with open(f"{data}/settings.properties", "w", encoding="utf-8") as file:
            file.write("motion=reduced\n")
    return {"18": few, str(TOTAL): many}


def one_round(display, data, shot):
    """A start and a few searches: milliseconds, and memory in MB after the start."""
    empty = display.picture()
    below = Below(display)
    with Running([IMAGE, "--data", data], display) as program:
        seen = watch(display, 3, 90, 0.004, empty)
        first, last = first_and_last(seen, empty)
        row = {"first": 1000 * (first - program.begun), "start": 1000 * (last - program.begun),
               "memory": program.memory(), "processor": program.processor()}
        display.click(*SEARCH)
        time.sleep(0.3)
        searches = []
        for letter in LETTERS:
            for key in (letter, "BackSpace"):
                before = below.picture()
                pressed = display.press(key)
                times = first_and_last(watch(below, 0.6, 20, 0.002, before), before)
                if times is not None:
                    searches.append(1000 * (times[1] - pressed))
                if shot:
                    display.save(display.picture(), f"{FOLDER}/{shot}-{letter}-{key}.ppm")
        row["search"] = statistics.median(searches)
        row["longest"] = max(searches)
        row["searches"] = len(searches)
    until = time.monotonic() + 5
    while apart(display.picture(), empty) and time.monotonic() < until:
        time.sleep(0.05)
    return row


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=10)
    options.add_argument("--dry", action="store_true", help="leave the page as it is")
    given = options.parse_args()
    if not os.path.exists(IMAGE):
        raise SystemExit(f"There is no {IMAGE}: run ./mvnw -q -DskipTests package")
    folders = fill(FOLDER)
    rows = {name: [] for name in folders}
    with Display() as display:
        for turn in range(given.rounds + 1):  # the first is not counted: it makes the logbooks and fills the disk cache
            for name, data in folders.items():
                row = one_round(display, data, name if turn == 0 else None)
                print(json.dumps({"round": turn, "name": name, **{key: round(value, 1) for key, value in row.items()}}), flush=True)
                if turn:
                    rows[name].append(row)
    few, many = ({key: statistics.median(row[key] for row in each) for key in each[0]} for each in rows.values())
    lines = [f"| | 18 scenarios | {TOTAL}, one of {BEATS:,} beats | {TOTAL} : 18 | goal |", "|---|---|---|---|---|"]
    for key, title, goal in (("first", "first picture, ms", "≤ 1.1"), ("start", "usable shelf, as it stays, ms", "≤ 1.1"),
                             ("search", "search: letter to final picture, ms, median", "≤ 1.1"),
                             ("longest", "the longest of a round, ms", ""), ("memory", "memory (PSS), MB", "")):
        lines.append(f"| {title} | {few[key]:.0f} | {many[key]:.0f} | {many[key] / few[key]:.2f} | {goal} |")
    lines += ["", f"Medians of {given.rounds} interleaved rounds, each with {2 * len(LETTERS)} keys in the search field, on "
              f"{os.cpu_count()} cores with a load of {os.getloadavg()[1]:.1f} over the last five minutes."]
    print("\n".join(lines))
    if not given.dry:
        replace(PAGE, "shelf", "\n".join(lines))


if __name__ == "__main__":
    main()
