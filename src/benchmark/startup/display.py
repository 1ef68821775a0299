"""A private X display that is read as memory, and programs that run on it.

Xvfb lays its picture into a file (-fbdir). Mapped, a look at the screen costs one copy and disturbs nobody. Keys come
from the XTEST extension, by libX11 and libXtst.
"""
import ctypes
import mmap
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time

LIBC = ctypes.CDLL("libc.so.6")
TILE = 512  # bytes of one row that are compared at once: 128 pixels
NOISE = 0.002  # share of tiles that may differ in two pictures that count as the same: a caret, a hover


class Display:
    """Xvfb on a number of its own, as long as the with-block lasts."""

    def __init__(self, size="1280x800x24"):
        self.folder = tempfile.mkdtemp(prefix="display")
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", self.folder,
             "-nolisten", "tcp", "-nocursor"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.name = ":" + number.readline().strip()
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            # Nothing is ever written to it; as a copy, its address can be had.
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        header = struct.unpack(">25I", self.memory[:100])  # the header of xwd's format
        self.begin = header[0] + 12 * header[19]
        self.width, self.height, self.row = header[4], header[5], header[12]
        self.pixels = ctypes.addressof(ctypes.c_char.from_buffer(self.memory)) + self.begin
        self.x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = self.x11.XStringToKeysym.restype = ctypes.c_void_p
        # A client that stays keeps the server from starting anew between two programs.
        self.client = ctypes.c_void_p(self.x11.XOpenDisplay(self.name.encode()))
        self.point(self.width - 2, self.height - 2)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def picture(self):
        return self.memory[self.begin:self.begin + self.row * self.height]

    def shows(self, picture):
        """Whether the screen shows exactly this: a look that costs a tenth of taking a picture."""
        return LIBC.memcmp(ctypes.c_void_p(self.pixels), picture, ctypes.c_size_t(len(picture))) == 0

    def point(self, x, y):
        self.xtst.XTestFakeMotionEvent(self.client, -1, x, y, 0)
        self.x11.XSync(self.client, 0)

    def click(self, x, y):
        self.point(x, y)
        for down in (1, 0):
            self.xtst.XTestFakeButtonEvent(self.client, 1, down, 0)
            self.x11.XSync(self.client, 0)
            time.sleep(0.05)

    def press(self, key):
        """Presses and lets go of a key; tells when it went down."""
        symbol = ctypes.c_ulong(self.x11.XStringToKeysym(key.encode()) or 0)
        code = self.x11.XKeysymToKeycode(self.client, symbol)
        pressed = time.monotonic()
        for down in (1, 0):
            self.xtst.XTestFakeKeyEvent(self.client, code, down, 0)
            self.x11.XSync(self.client, 0)
        return pressed

    def save(self, picture, path):
        """Writes a picture as PPM."""
        colours = bytearray(self.width * self.height * 3)
        colours[0::3], colours[1::3], colours[2::3] = picture[2::4], picture[1::4], picture[0::4]
        with open(path, "wb") as file:
            file.write(b"P6 %d %d 255\n" % (self.width, self.height) + colours)


def apart(one, other):
    """Share of tiles in which two pictures differ, 0 to 1."""
    if one == other:
        return 0.0
    starts = range(0, len(one), TILE)
    return sum(one[i:i + TILE] != other[i:i + TILE] for i in starts) / len(starts)


def watch(display, quiet, limit, pause=0.002, before=None):
    """The pictures that come, each with its time, until none has come for `quiet` seconds."""
    last = display.picture() if before is None else before
    seen, begun = [], time.monotonic()
    moved = begun
    while True:
        now = time.monotonic()
        if not display.shows(last):
            picture, now = display.picture(), time.monotonic()
            if apart(picture, last) > NOISE / 4:
                moved = now
            seen.append((now, picture))
            last = picture
        if (seen and now - moved > quiet) or now - begun > limit:
            return seen
        time.sleep(pause)


def first_and_last(seen, before):
    """When the picture first differed, and when it was first as it stayed; None if nothing changed."""
    changed = [now for now, picture in seen if apart(picture, before) > NOISE / 4]
    if not changed:
        return None
    end = seen[-1][1]
    settled = len(seen) - 1
    while settled > 0 and apart(seen[settled - 1][1], end) <= NOISE:
        settled -= 1
    return changed[0], max(changed[0], seen[settled][0])


class Running:
    """A program with all it starts. {tmp} in its command is an empty folder that goes with it."""

    def __init__(self, command, display, environment=None, errors=subprocess.DEVNULL):
        self.tmp = tempfile.mkdtemp(prefix="run")
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [part.replace("{tmp}", self.tmp) for part in command],
            env={**os.environ, "DISPLAY": display.name, **(environment or {})},
            start_new_session=True, stdout=subprocess.DEVNULL, stderr=errors)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for last_word in (signal.SIGTERM, signal.SIGKILL):
            for process in self.tree():
                try:
                    os.kill(process, last_word)
                except OSError:
                    pass
            until = time.monotonic() + 3
            while self.tree() and time.monotonic() < until:
                self.process.poll()
                time.sleep(0.02)
        self.process.wait()
        shutil.rmtree(self.tmp, ignore_errors=True)

    def tree(self):
        """Its processes: those of its session, and what they started."""
        parents = {}
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    with open(f"/proc/{entry}/stat") as file:
                        fields = file.read().rpartition(")")[2].split()
                except OSError:
                    continue
                if fields[0] != "Z":
                    parents[int(entry)] = (int(fields[1]), int(fields[3]))
        mine, grown = {self.process.pid} & parents.keys(), True
        while grown:
            more = {p for p, (parent, session) in parents.items()
                    if session == self.process.pid or parent in mine} - mine
            mine |= more
            grown = bool(more)
        return mine

    def memory(self):
        """Its share of memory (PSS) in MB: pages that several use are divided among them."""
        total = 0
        for process in self.tree():
            try:
                with open(f"/proc/{process}/smaps_rollup") as file:
                    total += next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
            except (OSError, StopIteration):
                pass
        return total / 1024

    def processor(self):
        """Processor time so far, in seconds."""
        ticks = 0
        for process in self.tree():
            try:
                with open(f"/proc/{process}/stat") as file:
                    ticks += sum(map(int, file.read().rpartition(")")[2].split()[11:15]))
            except OSError:
                pass
        return ticks / os.sysconf("SC_CLK_TCK")
