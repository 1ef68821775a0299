#!/usr/bin/env python3
"""How long a choice takes from the key to the customer's reaction on the screen, and how long the longest frames are.

    ./mvnw -q -DskipTests package && python3 src/benchmark/startup/latency.py --choices 50

Plays conversations by keys on a private display and writes src/docs/startup.md. "First" is the first picture that
differs from the one before the key, "done" the first that stays. With --frames it plays with animation on a display of
3840x2160 and tells how far apart the pictures of a reaction are.
"""
import argparse
import os
import shutil
import statistics
import sys

sys.path.insert(0, os.path.dirname(__file__))
from display import Display, Running, first_and_last, watch
from startup import IMAGE, PAGE, replace

SETTINGS = "play.way=practice\nplay.cues=off\nmotion={motion}\n"
BEGIN = (237, 259)  # the button of the home page
FOLDER = os.path.abspath("target/startup/latency")


def settled(display, quiet=0.3, limit=3):
    watch(display, quiet, limit, 0.004)


def fresh(motion):
    """An empty folder for the program, with responses right after the lines."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(FOLDER)
    with open(f"{FOLDER}/settings.properties", "w", encoding="utf-8") as file:
        file.write(SETTINGS.format(motion=motion))


def play(display, choices, still, seen):
    """Plays until so many choices were made, and calls seen(before, pictures, pressed) for each.

    still: how long a picture must stay to be the last one, in seconds
    """
    made = 0
    settled(display, 1.5, 30)
    display.click(*BEGIN)  # without a window manager the first click brings the keys
    while made < choices:
        settled(display, 0.6)
        for turn in range(30):
            for _ in range(8):  # says all that is said before the question, and leaves the brief
                before = display.picture()
                display.press("space")
                if first_and_last(watch(display, still, 1, 0.004, before), before) is None:
                    break
            before = display.picture()
            pressed = display.press(str(1 + (made + turn) % 3))
            pictures = watch(display, still, 1.5, 0.001, before)
            if first_and_last(pictures, before) is None:
                break  # an ending
            seen(before, pictures, pressed)
            made += 1
            if made == choices:
                return
        display.press("Escape")
        settled(display, 0.6)
        display.press("Return")  # begins, or goes on with what was left


def choices(display, count):
    """From the key to the first change and to the last picture, without animation."""
    fresh("reduced")
    rows = []

    def seen(before, pictures, pressed):
        first, last = first_and_last(pictures, before)
        rows.append((1000 * (first - pressed), 1000 * (last - pressed)))

    with Running([IMAGE, "--data", FOLDER], display):
        play(display, count + 5, 0.3, seen)
        display.save(display.picture(), "target/startup/latency.ppm")
    rows = rows[5:]  # the first are not counted: what they need is being compiled
    lines = ["| choice to | median, ms | nine in ten within, ms | longest, ms | goal |", "|---|---|---|---|---|"]
    for title, place, goal in (("first change", 0, 20), ("final picture", 1, 35)):
        values = sorted(row[place] for row in rows)
        lines.append(f"| {title} | {statistics.median(values):.1f} | {values[int(0.9 * (len(values) - 1))]:.1f} "
                     f"| {values[-1]:.1f} | ≤ {goal} |")
    return lines + ["", f"{len(rows)} choices by key, animation off, 1280 x 800, drawn without a graphics card."]


def frames(display, count):
    """How far apart the pictures of an animated reaction are, within half a second after the key."""
    fresh("full")
    gaps = []

    def seen(before, pictures, pressed):
        times = [now for now, _ in pictures if now - pressed < 0.5]
        gaps.extend(1000 * (later - sooner) for sooner, later in zip(times, times[1:]))

    settings = f"{FOLDER}/settings.properties"
    with open(settings, "a", encoding="utf-8") as file:
        file.write(f"window.x=0\nwindow.y=0\nwindow.width={display.width}\nwindow.height={display.height}\nwindow.extent=normal\n")
    with Running([IMAGE, "--data", FOLDER], display):
        play(display, count + 5, 0.2, seen)
        display.save(display.picture(), "target/startup/frames.ppm")
    long = [gap for gap in gaps if gap > 50]
    ordered = sorted(gaps)
    return [f"Animated reactions on a window of {display.width} x {display.height}, drawn without a graphics card: "
            f"{len(gaps)} pictures of {count} reactions, {statistics.median(ordered):.0f} ms apart in the median, "
            f"{ordered[int(0.95 * (len(ordered) - 1))]:.0f} ms for nineteen in twenty, {ordered[-1]:.0f} ms at most; "
            f"{len(long)} of them ({100 * len(long) / len(gaps):.1f} %) came more than 50 ms after the one before."]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--choices", type=int, default=50)
    options.add_argument("--frames", action="store_true")
    options.add_argument("--dry", action="store_true", help="leave the page as it is")
    given = options.parse_args()
    with Display("3840x2160x24" if given.frames else "1280x800x24") as display:
        lines = frames(display, given.choices) if given.frames else choices(display, given.choices)
    lines += ["", f"Load of the machine over the last five minutes: {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores."]
    print("\n".join(lines))
    if not given.dry:
        replace(PAGE, "frames" if given.frames else "choices", "\n".join(lines))


if __name__ == "__main__":
    main()
