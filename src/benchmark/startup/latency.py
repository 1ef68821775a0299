#!/usr/bin/env python3
"""How long a choice takes from the key to the customer's reaction on the screen, and how long the longest frames are.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/latency.py --choices 50

Plays conversations by keys on a private display and writes src/docs/startup.md. "First" is the first picture that
differs from the one before the key, "done" the first that stays. A key counts as a choice only if the logbook has one
more afterwards, and the logbook tells when a conversation is over and the next is begun. With --frames it plays with
animation on a display of 3840x2160 and tells how far apart the frames of a reaction are, as JavaFX's own log of its
frames has them. It says each choice as it goes, and gives up where the play does not go on.
"""
import argparse
import os
import re
import shutil
import sqlite3
import statistics
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running, first_and_last, watch
from startup import IMAGE, PAGE, replace

SETTINGS = "play.way=practice\nplay.cues=off\nmotion={motion}\n"
BEGIN = (237, 259)  # the button of the home page
FOLDER = os.path.abspath("target/startup/latency")
COLD = 5  # choices that do not count: what they need is being compiled
TRIES = 12  # keys in a row that lead nowhere
FRAME = re.compile(rb"\[(\d+) (\d+)ms:(\d+)ms\]")  # number, time since the one before, time it took
REACTION = 0.5  # seconds an animated reaction lasts, at most


def settled(display, quiet=0.3, limit=3):
    watch(display, quiet, limit, 0.01)


def fresh(motion):
    """An empty folder for the program, with responses right after the lines."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(FOLDER)
    with open(f"{FOLDER}/settings.properties", "w", encoding="utf-8") as file:
        file.write(SETTINGS.format(motion=motion))


def told(question):
    """What the logbook says to a question with one number for an answer."""
    try:
        with sqlite3.connect(f"file:{FOLDER}/logbook.db?mode=ro", uri=True, timeout=2) as logbook:
            return logbook.execute(question).fetchone()[0]
    except sqlite3.OperationalError:
        return 0  # not made yet


def chosen():
    return told("select count(*) from choice")


def is_over():
    return told("select count(*) from conversation where finished is null") == 0


def play(display, choices, still, seen, pause=0.001):
    """Plays until so many choices were made, and calls seen(before, pictures, pressed) for each.

    still: how long a picture must stay to be the last one, in seconds
    pause: between two looks at the screen, in seconds; a look at a large one takes the program's time
    """
    until = time.monotonic() + 30 + 10 * choices
    made, lost = 0, 0
    settled(display, 1.5, 30)
    display.click(*BEGIN)  # without a window manager the first click brings the keys
    settled(display, 0.6)
    while made < choices:
        if lost == TRIES or time.monotonic() > until:
            display.save(display.picture(), "target/startup/lost.ppm")
            raise SystemExit(f"The play does not go on after {made} choices: target/startup/lost.ppm shows where it stands.")
        for _ in range(8):  # leaves the brief, and says all that is said before the responses
            before = display.picture()
            display.press("space")
            if first_and_last(watch(display, 0.15, 0.5, max(0.01, pause), before), before) is None:
                break
        known, before = chosen(), display.picture()
        pressed = display.press(str(1 + (made + lost) % 3))
        pictures = watch(display, still, 1.5, pause, before)
        if chosen() > known and pictures:
            made, lost = made + 1, 0
            seen(before, pictures, pressed)
            continue
        lost += 1
        if is_over():
            display.press("Escape")  # leaves the review, or the end of the conversation
            settled(display, 0.5)
            display.click(BEGIN[0], BEGIN[1] + 13 * (lost % 3))  # its place depends on the words above
            settled(display, 0.5)


def tell(number, words):
    print(f"{'not counted' if number <= COLD else number - COLD}: {words}", flush=True)


def choices(display, count):
    """From the key to the first change and to the last picture, without animation."""
    fresh("reduced")
    rows = []

    def seen(before, pictures, pressed):
        first, last = first_and_last(pictures, before) or (pressed, pressed)
        rows.append((1000 * (first - pressed), 1000 * (last - pressed)))
        tell(len(rows), f"{rows[-1][0]:.1f} ms to the first change, {rows[-1][1]:.1f} ms to the picture that stays")

    with Running([IMAGE, "--data", FOLDER], display):
        play(display, count + COLD, 0.3, seen)
        display.save(display.picture(), "target/startup/latency.ppm")
    rows = rows[COLD:]
    lines = ["| choice to | median, ms | nine in ten within, ms | longest, ms | goal |", "|---|---|---|---|---|"]
    for title, place, goal in (("first change", 0, 20), ("final picture", 1, 35)):
        values = sorted(row[place] for row in rows)
        lines.append(f"| {title} | {statistics.median(values):.1f} | {values[int(0.9 * (len(values) - 1))]:.1f} "
                     f"| {values[-1]:.1f} | ≤ {goal} |")
    return lines + ["", f"{len(rows)} choices by key, animation off, 1280 x 800, drawn without a graphics card."]


class Frames:
    """JavaFX's log of its frames, as it is written."""

    def __init__(self):
        reading, self.writing = os.pipe()
        self.found = []  # when the end of each was read, and the milliseconds since the one before began
        threading.Thread(target=self.read, args=(reading,), daemon=True).start()

    def read(self, reading):
        rest = b""
        with os.fdopen(reading, "rb", buffering=0) as log:
            while more := log.read(65536):
                rest += more
                end = 0
                for frame in FRAME.finditer(rest):
                    end = frame.end()
                    self.found.append((time.monotonic(), int(frame[2])))
                rest = rest[end:][-200:]

    def after(self, pressed):
        """How far apart those were that were due after a key, in milliseconds."""
        return [gap for when, gap in list(self.found) if when > pressed and when - gap / 1000 < pressed + REACTION]


def frames(display, count):
    """How far apart the frames of an animated reaction are."""
    fresh("full")
    log, gaps = Frames(), []

    def seen(before, pictures, pressed):
        time.sleep(max(0.0, pressed + REACTION + 0.6 - time.monotonic()))  # long ones are told late
        mine = log.after(pressed)
        gaps.append(mine)
        tell(len(gaps), f"{len(mine)} frames, {max(mine, default=0)} ms apart at most")

    settings = f"{FOLDER}/settings.properties"
    with open(settings, "a", encoding="utf-8") as file:
        file.write(f"window.x=0\nwindow.y=0\nwindow.width={display.width}\nwindow.height={display.height}\nwindow.extent=normal\n")
    logged = {"JAVA_TOOL_OPTIONS": "-Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=1000000"}
    with Running([IMAGE, "--data", FOLDER], display, logged, log.writing):
        play(display, count + COLD, 0.2, seen, 0.1)
        display.save(display.picture(), "target/startup/frames.ppm")
    ordered = sorted(gap for mine in gaps[COLD:] for gap in mine)
    if not ordered:
        raise SystemExit("JavaFX told of no frame.")
    long = sum(gap > 50 for gap in ordered)
    clean = sum(max(mine, default=0) <= 50 for mine in gaps[COLD:])
    return [f"Animated reactions on a window of {display.width} x {display.height}, drawn without a graphics card: "
            f"{len(ordered)} frames of {count} reactions, {statistics.median(ordered):.0f} ms apart in the median, "
            f"{ordered[int(0.95 * (len(ordered) - 1))]:.0f} ms for nineteen in twenty, {ordered[-1]:.0f} ms at most; "
            f"{long} of them ({100 * long / len(ordered):.1f} %) came more than 50 ms after the one before, and "
            f"{clean} of {count} reactions had none of these (the goal is all of them)."]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--choices", type=int, default=50)
    options.add_argument("--frames", action="store_true")
    options.add_argument("--dry", action="store_true", help="leave the page as it is")
    given = options.parse_args()
    if not os.path.exists(IMAGE):
        raise SystemExit(f"There is no {IMAGE}: run ./mvnw -q -DskipTests package")
    with Display("3840x2160x24" if given.frames else "1280x800x24") as display:
        lines = frames(display, given.choices) if given.frames else choices(display, given.choices)
    lines += ["", f"Load of the machine over the last minute: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores."]
    print("\n".join(lines))
    if not given.dry:
        replace(PAGE, "frames" if given.frames else "choices", "\n".join(lines))


if __name__ == "__main__":
    main()
