#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the console's first paint with that of a bare Qt window holding a table, in turn and on the
same platform plugin, and reads its memory when it idles on the demo tenant. See bench.sh."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

CONSOLE, BARE = sys.argv[1:3]
ROUNDS = 11
PAINT_LIMIT = 2.0
MEMORY_LIMIT_MIB = 80
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


failures = []
with tempfile.TemporaryDirectory() as home:
    os.chmod(home, 0o700)
    ours, bare = [CONSOLE, "--announce-first-paint"], [BARE]
    timed(ours, home), timed(bare, home)
    pairs = [(timed(ours, home), timed(bare, home)) for _ in range(ROUNDS)]
    ratio = statistics.median(a / b for a, b in pairs)
    verdict = f"limit {PAINT_LIMIT:.2f}"
    if ratio > PAINT_LIMIT:
        verdict += " EXCEEDED"
        failures.append("first paint")
    print(f"{'first paint, ' + os.environ.get('QT_QPA_PLATFORM', 'default platform'):<44} "
          f"console {statistics.median(a for a, _ in pairs) * 1000:6.1f} ms  "
          f"bare window {statistics.median(b for _, b in pairs) * 1000:6.1f} ms  ratio {ratio:5.2f} ({verdict})")

    process, _ = until_first_paint(ours + ["--demo"], home)
    time.sleep(SETTLE_S)
    memory = resident_mib(process.pid)
    process.terminate()
    process.wait()
    verdict = f"limit {MEMORY_LIMIT_MIB}"
    if memory > MEMORY_LIMIT_MIB:
        verdict += " EXCEEDED"
        failures.append("idle memory")
    print(f"{'idle memory on the demo tenant':<44} {memory:.1f} MiB ({verdict})")

if failures:
    sys.exit("past the limit: " + ", ".join(failures))
