#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-package.sh [SUITE[=TARBALL]…]: installs the .deb of build/release/dist in fresh minimal Debian
# systems (bookworm and trixie unless told otherwise), starts both programs there, purges it, and looks
# at what stayed behind. Needs root; see fresh-debian.sh.
set -euo pipefail

check() {
    printf '%-60s' "$1"
    shift
    if "$@" >/tmp/output 2>&1; then
        echo ok
    else
        echo "FAILED ($?)"
        cat /tmp/output
        exit 1
    fi
}

starts_demo_and_passes_doctor() {
    mkfifo /tmp/greeting
    lwb demo >/tmp/greeting &
    local demo=$! greeting verdict
    read -r -t 30 greeting </tmp/greeting
    said() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" <<<"$greeting"; }
    verdict=$(LOGTO_ENDPOINT=$(said endpoint) LOGTO_CLIENT_ID=$(said clientId) \
        LOGTO_CLIENT_SECRET=$(said clientSecret) LOGTO_RESOURCE=$(said resource) lwb doctor --json)
    kill "$demo"
    printf '%s\n' "$greeting" "$verdict"
    grep -Eq '"ok": *true' <<<"$verdict"
}

nothing_is_left() {
    local left
    left=$(xargs -d '\n' sh -c 'for file; do [ -d "$file" ] || ! [ -e "$file" ] || echo "$file"; done' sh </tmp/files
        find / -xdev -name '*logto-workbench*' -not -path '/root/*' -not -path '/proc/*')
    echo "$left"
    [ -z "$left" ]
}

if [ "${1:-}" = --inside ]; then
    export DEBIAN_FRONTEND=noninteractive HOME=/tmp/home
    mkdir -p "$HOME"
    check "installs without recommended packages" \
        apt-get -qy install --no-install-recommends /root/logto-workbench_*.deb
    dpkg -L logto-workbench >/tmp/files
    check "lwb --version" lwb --version
    check "logto-workbench --version" logto-workbench --version
    check "manual pages, desktop entry and completions are in place" \
        ls /usr/share/man/man1/lwb.1.gz /usr/share/applications/logto-workbench.desktop \
        /usr/share/bash-completion/completions/lwb /usr/share/zsh/vendor-completions/_lwb \
        /usr/share/fish/vendor_completions.d/lwb.fish
    check "lwb demo starts and lwb doctor is content with it" starts_demo_and_passes_doctor
    check "the window paints itself offscreen, with icons and keychain" \
        env QT_QPA_PLATFORM=offscreen logto-workbench --self-test
    check "purges" apt-get -qy purge logto-workbench
    check "nothing is left behind" nothing_is_left
    exit 0
fi

cd "$(dirname "$0")/.."
deb=$(echo build/release/dist/*.deb)
[ -e "$deb" ] || { echo "no package: cmake --build --preset release --target packages" >&2; exit 1; }
[ $# -gt 0 ] || set -- bookworm trixie
for suite; do
    echo "== ${suite%%=*}"
    scripts/fresh-debian.sh "$suite" "$deb" scripts/check-package.sh -- bash check-package.sh --inside
done
echo "The package installs, starts and leaves cleanly."
