#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Release and opens the console on its own demo tenant. Without a
# display: lwb against the same demo tenant, and pictures of the pages.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dependencies.sh

install_all "${build_packages[@]}" "${run_packages[@]}"
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    install_missing "${wayland_packages[@]}"
fi

step "Building"
run cmake --preset release
run cmake --build --preset release --target logto-workbench lwb
bin=build/release/src

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    step "Opening the console on its demo tenant"
    SECONDS=0
    $bin/logto-workbench --demo && exit 0
    [ "$SECONDS" -lt 5 ] || fail "the console ended with an error"
    echo "No window can be opened on ${DISPLAY:-${WAYLAND_DISPLAY:-this screen}}: lwb and pictures instead."
else
    echo "No display here: lwb and pictures instead of a window."
fi

# first NAME: the value of the first "NAME": "…" on standard input.
# The first line of `lwb demo` says where it listens and what to sign in with.
coproc tenant { exec $bin/lwb demo; }
trap 'kill "$tenant_PID" 2>/dev/null || true' EXIT
read -r -t 30 greeting <&"${tenant[0]}" || fail "the demo tenant did not start"
first() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -n 1; }
said() { first "$1" <<<"$greeting"; }
LOGTO_ENDPOINT=$(said endpoint) LOGTO_CLIENT_ID=$(said clientId)
LOGTO_CLIENT_SECRET=$(said clientSecret) LOGTO_RESOURCE=$(said resource)
export LOGTO_ENDPOINT LOGTO_CLIENT_ID LOGTO_CLIENT_SECRET LOGTO_RESOURCE

show() {
    printf '\n$ lwb %s\n' "$*"
    $bin/lwb "$@" || fail "lwb $1 failed (status $?)"
}
show doctor
show list applications --limit 10
printf '\n$ lwb token | lwb inspect -\n'
$bin/lwb token | $bin/lwb inspect - || fail "the token could not be verified"

# The application of the demo tenant that may read and write the shopping API, and its secret.
shopper=$($bin/lwb list applications --search shopping-full --format ndjson | first id)
secret=$($bin/lwb request GET "/api/applications/$shopper/secrets" | first value)
printf '\nAs the application shopping-full, an API of its own:\n'
LOGTO_CLIENT_ID=$shopper LOGTO_CLIENT_SECRET=$secret \
    show request GET "$(said shoppingApi)/products" --resource https://shopping.api --scope read:products

step "Pictures"
rm -rf build/screenshots
mkdir -p build/screenshots
QT_QPA_PLATFORM=offscreen run $bin/logto-workbench --screenshots build/screenshots
pictures=(build/screenshots/*.png)
echo "${#pictures[@]} pictures of the pages are in $PWD/build/screenshots"
