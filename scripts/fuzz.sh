#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for some minutes: scripts/fuzz.sh [minutes, 5 unless
# told]. What makes one fail is left in build/fuzz; new inputs worth keeping in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dependencies.sh

minutes=${1:-5}
[[ $minutes =~ ^[0-9]+$ ]] || fail "minutes is a number, not $minutes"

install_all "${build_packages[@]}" "${fuzz_packages[@]}"

step "Building"
run cmake -S tests/fuzz -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++
run cmake --build build/fuzz

for source in tests/fuzz/fuzz_*.cpp; do
    target=$(basename "$source" .cpp)
    step "$target, $minutes min"
    mkdir -p "build/fuzz/found/$target"
    # The first folder takes what is found; nothing is ever added to the corpus by itself.
    run "build/fuzz/$target" -max_total_time=$((minutes * 60)) -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 "-artifact_prefix=build/fuzz/$target-" \
        "build/fuzz/found/$target" "tests/fuzz/corpus/${target#fuzz_}"
done
