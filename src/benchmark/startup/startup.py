#!/usr/bin/env python3
"""How long the program takes until its shelf can be used, beside others, in one interleaved run.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/startup.py --rounds 15

Needs Xvfb, libX11, libXtst, and for the others chromium, npm and renpy with renpy-thequestion (Debian's names); what is
not there is left out and said so. Writes src/docs/startup.md. A start counts until the first picture that is as it
stays; memory is read a second later. See that page for what is compared.
"""
import argparse
import json
import os
import statistics
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running, apart, first_and_last, watch
from others import bare, chromium, renpy

IMAGE = os.environ.get("SHOES_IMAGE", "target/in-their-shoes/bin/in-their-shoes")
PAGE = "src/docs/startup.md"
GOALS = {"bare": ("1.3", None), "chromium": ("0.7", "0.5"), "renpy": ("0.25", "0.5")}


def one_start(display, command, environment, shot):
    empty = display.picture()
    with Running(command, display, environment) as program:
        times = first_and_last(watch(display, 1.0, 60, 0.004, empty), empty)
        if times is None:
            raise SystemExit("no picture came from: " + " ".join(command))
        row = {"first": 1000 * (times[0] - program.begun), "usable": 1000 * (times[1] - program.begun),
               "memory": program.memory(), "processor": program.processor()}
        if shot:
            display.save(display.picture(), shot)
    until = time.monotonic() + 5
    while apart(display.picture(), empty) and time.monotonic() < until:
        time.sleep(0.05)
    return row


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--only", help="names of programs, separated by commas")
    options.add_argument("--story", help="a story published with Twine and SugarCube, to open in Chromium")
    options.add_argument("--dry", action="store_true", help="leave the page as it is")
    given = options.parse_args()
    if not os.path.exists(IMAGE):
        raise SystemExit(f"There is no {IMAGE}: run ./mvnw -q -DskipTests package")
    programs = {"ours": ("In Their Shoes, to the shelf", [IMAGE, "--data", "{tmp}"], {})}
    for name, make in (("bare", bare), ("chromium", lambda: chromium(given.story)), ("renpy", renpy)):
        if given.only and name not in given.only.split(","):
            continue
        made = make()
        if isinstance(made, str):
            print(f"{name}: left out, {made}", flush=True)
        else:
            programs[name] = made
    rows = {name: [] for name in programs}
    os.makedirs("target/startup", exist_ok=True)
    with Display() as display:
        for turn in range(given.rounds + 1):  # the first is not counted: it fills the disk cache
            for name, (_, command, environment) in programs.items():
                row = one_start(display, command, environment, f"target/startup/{name}.ppm" if turn == 0 else None)
                if turn:
                    rows[name].append(row)
                    print(json.dumps({"round": turn, "name": name, **{k: round(v, 2) for k, v in row.items()}}), flush=True)
    table(programs, rows, given)


def table(programs, rows, given):
    median = {name: {key: statistics.median(row[key] for row in each) for key in each[0]} for name, each in rows.items()}
    ours = median["ours"]
    lines = ["| program | usable after, ms (least to most) | processor, s | memory, MB | our start : its start | goal | our memory : its memory | goal |",
             "|---|---|---|---|---|---|---|---|"]
    for name, (title, _, _) in programs.items():
        now = median[name]
        spread = sorted(row["usable"] for row in rows[name])
        goal = GOALS.get(name, ("", ""))
        ratio = [f"{ours[key] / now[key]:.2f}" for key in ("usable", "memory")] if name != "ours" else ["1", "1"]
        lines.append(f"| {title} | {now['usable']:.0f} ({spread[0]:.0f} to {spread[-1]:.0f}) | {now['processor']:.2f} "
                     f"| {now['memory']:.0f} | {ratio[0]} | {'≤ ' + goal[0] if goal[0] else ''} "
                     f"| {ratio[1]} | {'≤ ' + goal[1] if goal[1] else ''} |")
    load = os.getloadavg()[1]
    lines += ["", f"Medians of {given.rounds} rounds, on {os.cpu_count()} cores with a load of {load:.1f} over the last five minutes."]
    text = "\n".join(lines)
    print(text)
    if not given.dry:
        replace(PAGE, "start", text)


def replace(page, mark, text):
    """Puts a text between the marks of a page."""
    begin, end = f"<!-- {mark} -->", f"<!-- end of {mark} -->"
    with open(page, encoding="utf-8") as file:
        whole = file.read()
    before, _, rest = whole.partition(begin)
    with open(page, "w", encoding="utf-8") as file:
        file.write(before + begin + "\n" + text + "\n" + end + rest.partition(end)[2])


if __name__ == "__main__":
    main()
