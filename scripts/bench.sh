#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release and prints how lwb compares with curl, and the console's first paint with a bare Qt
# window's, and its lists and themes from inside, on this machine and within one run: against the demo tenant, and against a real Logto too
# when LOGTO_ENDPOINT, LOGTO_CLIENT_ID and LOGTO_CLIENT_SECRET are set. Exits 1 when a judged figure is past its limit.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dependencies.sh

install_missing "${build_packages[@]}" "${run_packages[@]}" curl python3
step "Building"
run cmake --preset release
run cmake --build --preset release --target lwb logto-workbench bare_window window_bench

step "lwb against curl"
status=0
python3 scripts/bench.py build/release/src/lwb || status=$?

step "The window against a bare one"
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} python3 scripts/bench_window.py \
    build/release/src/logto-workbench build/release/tests/release/bare_window \
    build/release/tests/release/window_bench || status=$?
exit "$status"
