#!/usr/bin/env python3
"""Eight hours of practice, hurried: whether the program's memory grows.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/long.py

Starts the packaged program on a private display, and in its process a player (day/LongDay.java) that presses keys of
that display and waits after each until the page is ready for the next. The player counts how long somebody in a hurry
would have taken, and stops after eight hours of that; memory (PSS, from /proc) is read at home after each conversation.
Needs JDK 25 to compile the player, Xvfb and libX11. Writes src/docs/startup.md.
"""
import argparse
import glob
import os
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running
from others import java_home, newest_jars, run
from startup import IMAGE, PAGE, replace

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.abspath("target/startup/long")
HOUR = 3600
NAMES = ("conversations", "seconds", "memory", "used", "choices", "endings", "left", "pages", "again")


def player():
    """Compiles the player; gives the folder of its classes."""
    jdk = java_home()
    if jdk is None:
        raise SystemExit("JDK 25 was not found")
    classes = f"{FOLDER}/classes"
    path = ":".join(jar for part in ("base", "graphics", "controls") for jar in newest_jars(part))
    run(f"{jdk}/bin/javac", "--release", "25", "--class-path", path, "-d", classes, *glob.glob(f"{HERE}/day/*.java"))
    return classes


def read(notes):
    """The notes so far, and what was said last if it is no note."""
    rows, said = [], ""
    if os.path.exists(notes):
        with open(notes, encoding="utf-8") as file:
            for line in file:
                words = line.split()
                if len(words) == len(NAMES) and words[0].isdigit():
                    rows.append(dict(zip(NAMES, map(float, words))))
                elif line.startswith(("end", "stopped")):
                    said = line.strip()
    return rows, said


def play(given):
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(f"{FOLDER}/data")
    with open(f"{FOLDER}/data/settings.properties", "w", encoding="utf-8") as file:
        file.write(f"motion={given.motion}\n")
    notes = f"{FOLDER}/notes.txt"
    options = {"java.class.path": player(), "javafx.preloader": "day.LongDay", "day.notes": notes,
               "day.seconds": int(given.hours * HOUR), "day.seed": given.seed}
    told = {"JAVA_TOOL_OPTIONS": " ".join(f"-D{key}={value}" for key, value in options.items())}
    shown, begun = 0, time.monotonic()
    with Display() as display, Running([IMAGE, "--data", f"{FOLDER}/data"], display, told) as program:
        while True:
            time.sleep(1)
            rows, said = read(notes)
            for row in rows[shown:]:
                print(f"{row['seconds'] / HOUR:.2f} h, {row['conversations']:.0f} conversations, "
                      f"{row['choices']:.0f} choices: {row['memory']:.0f} MB"
                      + (f", {row['used']:.1f} MB in use" if row["used"] else ""), flush=True)
            shown = len(rows)
            if said or program.process.poll() is not None:
                break
            display.save(display.picture(), f"{FOLDER}/now.ppm")
    if said != "end":
        raise SystemExit(f"the player did not come to the end: {said}")
    return rows, (time.monotonic() - begun) / 60


def verdict(rows, given, minutes):
    whole = given.hours * HOUR
    early = [row["memory"] for row in rows if HOUR / 2 <= row["seconds"] < HOUR]
    late = [row["memory"] for row in rows if row["seconds"] >= 0.75 * whole]
    used = [row for row in rows if row["used"]]
    last = rows[-1]
    ticks = [0.5, 1, 2, 3, 4, 5, 6, 7, 8]
    at = [min(rows, key=lambda row: abs(row["seconds"] - tick * HOUR)) for tick in ticks if tick <= given.hours]
    lines = ["| after hours | " + " | ".join(f"{tick:g}" for tick in ticks if tick <= given.hours) + " |",
             "|---|" + "---|" * len(at),
             "| memory (PSS), MB | " + " | ".join(f"{row['memory']:.0f}" for row in at) + " |", "",
             "| | half an hour to an hour | last quarter | late : early | goal |", "|---|---|---|---|---|"]
    for name, of in (("median", statistics.median), ("least", min), ("most", max)):
        lines.append(f"| memory, MB: {name} | {of(early):.0f} | {of(late):.0f} | {of(late) / of(early):.2f} | "
                     f"{'≤ 1' if of is statistics.median else ''} |")
    if len(used) > 1:
        lines.append(f"| heap in use after a collection, MB | {used[0]['used']:.1f} | {used[-1]['used']:.1f} | "
                     f"{used[-1]['used'] / used[0]['used']:.2f} | |")
    told = subprocess.run([os.path.join(os.path.dirname(IMAGE), "shoes"), "logbook", "check", "--data", f"{FOLDER}/data"],
                          capture_output=True, text=True, check=False).stdout.strip().replace("\n", " ")
    lines += ["", f"{last['seconds'] / HOUR:.1f} hours of a person in a hurry, played in {minutes:.0f} minutes: "
              f"{last['conversations']:.0f} conversations ({last['endings']:.0f} to their endings and reviews, "
              f"{last['left']:.0f} left), {last['choices']:.0f} choices, {last['pages']:.0f} other pages. The program's own "
              f"check of the logbook afterwards: “{told}” Animation {'on' if given.motion == 'full' else 'off'}; "
              f"load of the machine {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores."]
    return "\n".join(lines)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hours", type=float, default=8)
    options.add_argument("--seed", type=int, default=9)
    options.add_argument("--motion", choices=("full", "reduced"), default="full")
    options.add_argument("--dry", action="store_true", help="leave the page as it is")
    given = options.parse_args()
    if not os.path.exists(IMAGE):
        raise SystemExit(f"There is no {IMAGE}: run ./mvnw -q -DskipTests package")
    rows, minutes = play(given)
    text = verdict(rows, given, minutes)
    print(text)
    if not given.dry:
        replace(PAGE, "long", text)


if __name__ == "__main__":
    main()
