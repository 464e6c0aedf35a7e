#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times lwb and curl in turn doing the same work, and prints the median of their ratios pair by pair:
what the machine does beside it hits both. See bench.sh."""
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

LWB = sys.argv[1]
USERS = int(os.environ.get("BENCH_USERS", "100000"))
CONCURRENCY = 6
# A real server takes its own time for each of a thousand pages, and for far ones more: there both
# read the same first rows instead of everything.
REAL_ROWS = int(os.environ.get("BENCH_REAL_ROWS", "3000"))
PAGE = 100
failures = []


def run(command, environment):
    """Wall seconds and peak memory in MiB of one finished run."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {said.decode(errors='replace')}")
    return took, usage.ru_maxrss / 1024


def compare(title, ours, theirs, environment, rounds, limit=None, memory_limit=None):
    run(ours, environment), run(theirs, environment)
    pairs = [(run(ours, environment), run(theirs, environment)) for _ in range(rounds)]
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    lwb = statistics.median(a[0] for a, _ in pairs)
    curl = statistics.median(b[0] for _, b in pairs)
    memory = statistics.median(a[1] for a, _ in pairs)
    verdict = "not judged" if limit is None else f"limit {limit:.2f}"
    if limit is not None and ratio > limit:
        verdict += " EXCEEDED"
        failures.append(title)
    remembered = f"{memory:.1f} MiB"
    if memory_limit is not None:
        remembered += f" (limit {memory_limit})"
        if memory > memory_limit:
            remembered += " EXCEEDED"
            failures.append(title + ", memory")
    print(f"{title:<56} lwb {lwb * 1000:8.1f} ms  curl {curl * 1000:8.1f} ms  "
          f"ratio {ratio:5.2f} ({verdict})  {remembered}", flush=True)


def fetch(config):
    return json.loads(subprocess.run(["curl", "--config", config], check=True, capture_output=True).stdout)


def tenant(title, address, scratch, token_limit, list_limit, most_rows=None):
    """Everything that is compared on one tenant; of its users all, or the first most_rows."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LOGTO_")}
    environment |= {"LOGTO_ENDPOINT": address["endpoint"], "LOGTO_CLIENT_ID": address["clientId"],
                    "LOGTO_CLIENT_SECRET": address["clientSecret"],
                    "LOGTO_RESOURCE": address["resource"]}
    # Credentials and tokens go to curl in files: other users can read arguments.
    exchange = os.path.join(scratch, "exchange")
    with open(exchange, "w", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        file.write(f'url = "{address["endpoint"]}/oidc/token"\n'
                   f'user = "{address["clientId"]}:{address["clientSecret"]}"\n'
                   'data = "grant_type=client_credentials"\n'
                   f'data-urlencode = "resource={address["resource"]}"\n'
                   'data = "scope=all"\nsilent\nshow-error\nfail\n')
    compare(f"{title}: lwb token", [LWB, "token"], ["curl", "--config", exchange], environment, 21,
            token_limit, 20 if token_limit else None)

    pages = os.path.join(scratch, "pages")
    token = fetch(exchange)["access_token"]
    total = json.loads(subprocess.run([LWB, "request", "GET", "dashboard/users/total"], env=environment,
                                      check=True, capture_output=True).stdout)["totalUserCount"]
    rows, how_many = total, ["--all"]
    if most_rows is not None and most_rows < total:
        rows, how_many = most_rows, ["--limit", str(most_rows)]
    with open(pages, "w", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        file.write(f'header = "Authorization: Bearer {token}"\n'
                   f'url = "{address["endpoint"]}/api/users?page=[1-{-(-rows // PAGE)}]&page_size={PAGE}"\n'
                   f'output = "/dev/null"\nparallel\nparallel-max = {CONCURRENCY}\n'
                   'silent\nshow-error\nfail\n')
    compare(f"{title}: lwb list users {' '.join(how_many)} ({total})",
            [LWB, "list", "users", *how_many, "--format", "ndjson"],
            ["curl", "--config", pages], environment, int(os.environ.get("BENCH_LIST_ROUNDS", "5")), list_limit)


def demo(title, latency, scratch, token_limit, list_limit):
    server = subprocess.Popen([LWB, "demo", "--users", str(USERS), "--latency", str(latency)],
                              stdout=subprocess.PIPE)
    try:
        tenant(title, json.loads(server.stdout.readline()), scratch, token_limit, list_limit)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


with tempfile.TemporaryDirectory() as directory:
    demo("demo tenant, 35 ms", 35, directory, 1.25, 1.10)
    demo("demo tenant, no latency", 0, directory, None, None)
    if all(os.environ.get(f"LOGTO_{name}") for name in ("ENDPOINT", "CLIENT_ID", "CLIENT_SECRET")):
        real = {"endpoint": os.environ["LOGTO_ENDPOINT"].rstrip("/"),
                "clientId": os.environ["LOGTO_CLIENT_ID"],
                "clientSecret": os.environ["LOGTO_CLIENT_SECRET"],
                "resource": os.environ.get("LOGTO_RESOURCE", "https://default.logto.app/api")}
        tenant("real Logto", real, directory, 1.25, 1.10, REAL_ROWS)
if failures:
    sys.exit("past the limit: " + ", ".join(failures))
