#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything twice (sanitizers; Release with its packages) and runs
# every test once. Ends with ctest's summary. CI=true makes compiler warnings errors.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dependencies.sh

warnings_as_errors=OFF
[ "${CI:-}" != true ] || warnings_as_errors=ON

install_all "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

step "Building with sanitizers"
run cmake --preset asan -DLWB_TESTS=ON -DLWB_WARNINGS_AS_ERRORS=$warnings_as_errors
run cmake --build --preset asan

step "Building Release and its packages"
run cmake --preset release -DLWB_TESTS=ON -DLWB_WARNINGS_AS_ERRORS=$warnings_as_errors
run cmake --build --preset release
run cmake --build --preset release --target packages

step "Testing"
# One ctest run over both builds, so that its summary speaks of all tests.
printf 'subdirs(asan release)\n' >build/CTestTestfile.cmake
exec ctest --test-dir build -j2 --output-on-failure --no-tests=error --timeout 300
