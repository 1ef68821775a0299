#!/usr/bin/env python3
"""Eight hours of practice, hurried: whether the program's memory grows.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/long.py

Plays the packaged program by keys, one conversation after the other, each to an ending, into its review and back to
the shelf. Somebody who reads takes about seven minutes for that, so 70 conversations stand for eight hours. Memory (PSS)
is read on the shelf after each; what counts is whether it grows after the first half hour, which is four of them. The
logbook is asked at the end how much was really played.
"""
import argparse
import os
import random
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running
import latency
from latency import BEGIN, fresh, settled
from startup import IMAGE, PAGE, replace

FOLDER = latency.FOLDER = os.path.abspath("target/startup/long")
MINUTES = 7
WARM = 4


def conversation(display, chance):
    for _ in range(24):
        for key in ("space", "space", "space", "space", str(chance.randint(1, 3))):
            display.press(key)
            time.sleep(0.03)
    settled(display, 0.2, 1)
    for key in ("Return", "Return", "Return", "Escape", "Escape"):  # into the review, on in it, and back
        display.press(key)
        time.sleep(0.15)
    settled(display, 0.5, 2)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--conversations", type=int, default=70)
    options.add_argument("--seed", type=int, default=9)
    options.add_argument("--motion", choices=("full", "reduced"), default="full")
    options.add_argument("--dry", action="store_true")
    given = options.parse_args()
    chance, memory = random.Random(given.seed), []
    fresh(given.motion)
    with Display() as display, Running([IMAGE, "--data", FOLDER], display) as program:
        settled(display, 1.5, 30)
        display.click(*BEGIN)
        for played in range(given.conversations):
            conversation(display, chance)
            memory.append(program.memory())
            print(f"{played + 1}: {memory[-1]:.1f} MB", flush=True)
            display.press("Return")  # on the shelf: the next one
            settled(display, 0.3, 1)
        display.save(display.picture(), "target/startup/long.ppm")
    told = subprocess.run([os.path.join(os.path.dirname(IMAGE), "shoes"), "logbook", "check", "--data", FOLDER],
                          capture_output=True, text=True, check=False).stdout.strip()
    early = statistics.median(memory[WARM:WARM + 10])
    late = statistics.median(memory[-10:])
    text = (f"| after | memory (PSS), MB |\n|---|---|\n| the first conversation | {memory[0]:.0f} |\n"
            f"| half an hour to 1 h 40 (median) | {early:.0f} |\n"
            f"| the last hour (median) | {late:.0f} |\n| most, after the first half hour | {max(memory[WARM:]):.0f} |\n\n"
            f"{given.conversations} conversations stand for {given.conversations * MINUTES / 60:.1f} hours. Late to early: "
            f"{late / early:.2f}. The logbook says: {told}")
    print(text)
    if not given.dry:
        replace(PAGE, "long", text)


if __name__ == "__main__":
    main()
