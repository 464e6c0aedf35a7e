#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares reading the whole permission graph, and probing applications, with `curl --parallel` doing the
same requests at the same concurrency, in turn; what a supposition costs on a large tenant; and what reading
a large graph costs the window's thread. Prints each with its limit; nothing here fails. See bench.sh."""
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

LWB, INSIDE = sys.argv[1:3]
CONCURRENCY = 6
ROUNDS = int(os.environ.get("BENCH_ACCESS_ROUNDS", "5"))
RATIO_LIMIT, WHAT_IF_LIMIT_MS, FRAME_MS = 1.2, 50, 16
PROBES = 200


def verdict(figure, limit):
    return f"limit {limit}" + (" EXCEEDED" if figure > limit else "")


def environment(address):
    plain = {k: v for k, v in os.environ.items() if not k.startswith("LOGTO_")}
    return plain | {"LOGTO_ENDPOINT": address["endpoint"], "LOGTO_CLIENT_ID": address["clientId"],
                    "LOGTO_CLIENT_SECRET": address["clientSecret"], "LOGTO_RESOURCE": address["resource"]}


def inside(address, *arguments):
    run = subprocess.run([INSIDE, *arguments], env=environment(address), check=True, capture_output=True, text=True)
    return [float(word) for word in run.stdout.split()]


def private(path, text):
    """Credentials and tokens go to curl in files: other users can read arguments."""
    with open(path, "w", encoding="utf-8", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        file.write(text)
    return path


def curl_ms(config):
    began = time.monotonic()
    subprocess.run(["curl", "--config", config], check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - began) * 1000


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def transfers(sections):
    """One curl for all of them, which takes compressed answers as lwb does. Options of a transfer end at `next`,
    --parallel is for all."""
    common = 'output = "/dev/null"\nsilent\nshow-error\nfail\ncompressed\n'
    overall = f"no-progress-meter\nparallel\nparallel-max = {CONCURRENCY}\n"
    return overall + "next\n".join(common + section for section in sections)


def token_of(address):
    return subprocess.run([LWB, "token"], env=environment(address), check=True, capture_output=True,
                          text=True).stdout.strip()


def exchange(address, line):
    application, secret, indicator, scopes = line.split("\t")
    return (f'url = "{address["endpoint"]}/oidc/token"\nuser = {quoted(application + ":" + secret)}\n'
            'data = "grant_type=client_credentials"\n'
            f'data-urlencode = {quoted("resource=" + indicator)}\n' +
            (f'data-urlencode = {quoted("scope=" + scopes)}\n' if scopes else ""))


def compare(name, ours, theirs, limit=RATIO_LIMIT):
    ratio = statistics.median(a / b for a, b in zip(ours, theirs))
    judged = verdict(ratio, limit) if limit else "not judged"
    print(f"{name:<58} lwb {statistics.median(ours):8.1f} ms  curl {statistics.median(theirs):8.1f} ms  "
          f"ratio {ratio:5.2f} ({judged})", flush=True)


def tenant(title, address, scratch):
    urls = private(os.path.join(scratch, "urls"), "")
    inside(address, "load", urls)
    bearer = f'header = "Authorization: Bearer {token_of(address)}"\n'
    with open(urls, encoding="utf-8") as file:
        asked = file.read().split()
    same = private(os.path.join(scratch, "same"), transfers(f'url = "{url}"\n{bearer}' for url in asked))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours += inside(address, "load", urls)
        theirs.append(curl_ms(same))
    compare(f"{title}: whole graph, {len(asked)} requests", ours, theirs)

    # A secret is read once per application, so it weighs the less the more is asked of each.
    probes(title, address, bearer, scratch, PROBES, ROUNDS)
    probes(title, address, bearer, scratch, 10 * PROBES, min(ROUNDS, 3))


def probes(title, address, bearer, scratch, count, rounds):
    told = private(os.path.join(scratch, "told"), "")
    inside(address, "probe", str(count), told)
    with open(told, encoding="utf-8") as file:
        lines = file.read().rstrip("\n").split("\n")
    applications = dict.fromkeys(line.split("\t")[0] for line in lines)
    tokens = [exchange(address, line) for line in lines]
    secrets = [f'url = "{address["endpoint"]}/api/applications/{id}/secrets"\n{bearer}' for id in applications]
    bare = private(os.path.join(scratch, "bare"), transfers(tokens))
    both = private(os.path.join(scratch, "both"), transfers(secrets + tokens))
    ours, alone, with_secrets = [], [], []
    for _ in range(rounds):
        ours += inside(address, "probe", str(count), told)
        alone.append(curl_ms(bare))
        with_secrets.append(curl_ms(both))
    compare(f"{title}: {len(lines)} probes, {len(applications)} secrets read for them", ours, with_secrets)
    compare(f"{title}: the same against the tokens alone", ours, alone, None)


def demo(scratch, latency, applications, roles, then):
    server = subprocess.Popen([LWB, "demo", "--latency", str(latency), "--applications", str(applications),
                               "--roles", str(roles)], stdout=subprocess.PIPE)
    try:
        then(json.loads(server.stdout.readline()), scratch)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def large(address, _):
    longest, percentile, count = inside(address, "events")
    print(f"{'10,000 applications, 500 roles: reading the graph':<58} longest event {longest:.1f} ms, 99 % under "
          f"{percentile:.1f} ms of {count:.0f} ({verdict(longest, FRAME_MS)})", flush=True)


with tempfile.TemporaryDirectory() as directory:
    # Half of the demo tenant's applications are machine-to-machine ones.
    demo(directory, 35, 412, 53, lambda address, scratch: tenant("demo tenant, 35 ms", address, scratch))
    demo(directory, 0, 20_000, 500, large)
    if all(os.environ.get(f"LOGTO_{name}") for name in ("ENDPOINT", "CLIENT_ID", "CLIENT_SECRET")):
        tenant("real Logto", {"endpoint": os.environ["LOGTO_ENDPOINT"].rstrip("/"),
                              "clientId": os.environ["LOGTO_CLIENT_ID"],
                              "clientSecret": os.environ["LOGTO_CLIENT_SECRET"],
                              "resource": os.environ.get("LOGTO_RESOURCE", "https://default.logto.app/api")},
               directory)
slowest, changes = inside({"endpoint": "", "clientId": "", "clientSecret": "", "resource": ""}, "what-if")
print(f"{'what if, on 10,000 applications and 2,000 roles':<58} slowest {slowest:.1f} ms, {changes:.0f} changes "
      f"({verdict(slowest, WHAT_IF_LIMIT_MS)})")
