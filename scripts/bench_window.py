#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the console's first paint with that of a bare Qt window holding a table, in turn and on the
same platform plugin, reads its memory when it idles on the demo tenant, also (browse_bench) after every
page was looked at, and has window_bench measure first rows, a list of a million users, a matrix of
1,000 x 500 and the switch of themes from inside. See bench.sh."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

CONSOLE, BARE, INSIDE, BROWSE = sys.argv[1:5]
ROUNDS = 11
PAINT_LIMIT = 2.0
MEMORY_LIMIT_MIB = 80
USERS, LATENCY_MS = 1_000_000, 35  # about what a real server takes
JUMP_LIMIT_MS = 30  # past the server's own time
ROWS_LIMIT_MS = 30  # past the server's own time, from the first paint on
FRAME_MS = 16
FRAME_SHARE = 0.99
THEME_LIMIT_MS = 100
MATRIX_LIMIT_MS = 100
SETTLE_S = 3  # idle memory is what is left when nothing has happened for a while


def environment(home):
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("LOGTO_", "XDG_"))}
    return plain | {"HOME": home, "XDG_RUNTIME_DIR": home}


def until_first_paint(command, home):
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment(home), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    if process.stdout.readline().strip() != "first paint":
        sys.exit(f"{command[0]} never painted")
    return process, time.monotonic() - began


def timed(command, home):
    process, took = until_first_paint(command, home)
    process.terminate()
    process.wait()
    return took


def resident_mib(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))


def judged(name, figures, limit, passed):
    verdict = f"limit {limit}"
    if not passed:
        verdict += " EXCEEDED"
        failures.append(name)
    print(f"{name:<44} {figures} ({verdict})")


def judged_frames(samples):
    frames = sorted(samples)
    share = sum(frame < FRAME_MS for frame in frames) / len(frames)
    judged(f"{len(frames):,} frames of scrolling in it",
           f"median {statistics.median(frames):.1f} ms  99 % {frames[int(len(frames) * 0.99) - 1]:.1f} ms  "
           f"longest {frames[-1]:.1f} ms", f"{FRAME_SHARE:.0%} under {FRAME_MS} ms", share >= FRAME_SHARE)


def inside(home):
    command = [INSIDE, str(USERS), str(LATENCY_MS)]
    result = subprocess.run(command, env=environment(home), stdout=subprocess.PIPE, text=True, check=True)
    lines = (line.split() for line in result.stdout.splitlines())
    return {words[0]: [float(word) for word in words[1:]] for words in lines}


failures = []
with tempfile.TemporaryDirectory() as home:
    os.chmod(home, 0o700)
    ours, bare = [CONSOLE, "--announce-first-paint"], [BARE]
    timed(ours, home), timed(bare, home)
    pairs = [(timed(ours, home), timed(bare, home)) for _ in range(ROUNDS)]
    ratio = statistics.median(a / b for a, b in pairs)
    judged("first paint, " + os.environ.get("QT_QPA_PLATFORM", "default platform"),
           f"console {statistics.median(a for a, _ in pairs) * 1000:6.1f} ms  "
           f"bare window {statistics.median(b for _, b in pairs) * 1000:6.1f} ms  ratio {ratio:5.2f}",
           f"{PAINT_LIMIT:.2f}", ratio <= PAINT_LIMIT)

    process, _ = until_first_paint(ours + ["--demo"], home)
    time.sleep(SETTLE_S)
    memory = resident_mib(process.pid)
    process.terminate()
    process.wait()
    judged("idle memory on the demo tenant", f"{memory:.1f} MiB", MEMORY_LIMIT_MIB, memory <= MEMORY_LIMIT_MIB)

    browsed = subprocess.run([BROWSE], env=environment(home), stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    memory, pages = float(browsed[0]), int(browsed[1])
    judged(f"idle memory after {pages} pages", f"{memory:.1f} MiB", MEMORY_LIMIT_MIB, 0 < memory <= MEMORY_LIMIT_MIB)

    times = inside(home)
    past = statistics.median(rows - served for rows, served in zip(times["rows"], times["rowsserver"]))
    judged(f"first rows after the first paint, {LATENCY_MS} ms latency",
           f"painted {statistics.median(times['rows']):.1f} ms  token and page "
           f"{statistics.median(times['rowsserver']):.1f} ms  past them {past:.1f} ms", ROWS_LIMIT_MS, past <= ROWS_LIMIT_MS)
    jump, server = statistics.median(times["jump"]), statistics.median(times["server"])
    judged(f"jump in {USERS:,} users, {LATENCY_MS} ms latency",
           f"painted {jump:.1f} ms  one request {server:.1f} ms  past it {jump - server:.1f} ms",
           JUMP_LIMIT_MS, jump - server <= JUMP_LIMIT_MS)
    judged_frames(times["frame"])
    print(f"{'its model set on a list':<44} {statistics.median(times['model']):.1f} ms (not judged)")
    paint = statistics.median(times["matrix"])
    judged("first paint of a matrix of 1,000 x 500", f"{paint:.1f} ms", f"{MATRIX_LIMIT_MS} ms",
           paint <= MATRIX_LIMIT_MS)
    judged_frames(times["cells"])
    theme = statistics.median(times["theme"])
    judged("switch of themes", f"{theme:.1f} ms", f"{THEME_LIMIT_MS} ms", theme <= THEME_LIMIT_MS)

if failures:
    sys.exit("past the limit: " + ", ".join(failures))
