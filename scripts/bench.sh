#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release and measures on this machine, within one run:
#
#   lwb against curl      a token, and a list of users (demo tenant; all 100,000). With LOGTO_ENDPOINT,
#                         LOGTO_CLIENT_ID and LOGTO_CLIENT_SECRET set also against a real Logto, there
#                         the first BENCH_REAL_ROWS users (3,000): each page costs it its own time
#   the window's start    first paint against a bare Qt window's; from there to the first rows, past
#                         the server's own time
#   its memory            idle on the demo tenant, and after every page was looked at
#   its lists             a jump in a million users, frames while scrolling, a model set
#   its themes            the switch from one to the other
#   the permission graph  the same requests as curl in parallel makes, probes against a token loop, a
#                         supposition on a large tenant, the window's thread meanwhile: told, not judged
#
# Exits 1 when a judged figure is past its limit.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dependencies.sh

install_missing "${build_packages[@]}" "${run_packages[@]}" curl python3
step "Building"
run cmake --preset release
run cmake --build --preset release --target lwb lwb-full logto-workbench bare_window window_bench browse_bench access_bench

step "lwb against curl"
status=0
python3 scripts/bench.py build/release/src/lwb || status=$?

step "The window against a bare one"
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} python3 scripts/bench_window.py \
    build/release/src/logto-workbench build/release/tests/release/bare_window \
    build/release/tests/release/window_bench build/release/tests/release/browse_bench || status=$?

step "The permission graph and the probes against curl"
python3 scripts/bench_access.py build/release/src/lwb build/release/tests/release/access_bench || status=$?
exit "$status"
