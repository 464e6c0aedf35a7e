# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts: which Debian packages each job needs, and how they get installed.
# The names are the same in Debian 12, Debian 13 and Ubuntu 24.04, but for two, see install_all.

# To compile. Qt's Linguist files for CMake are in qt6-tools-dev, lrelease and lupdate in qt6-l10n-tools.
build_packages=(cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev
    qt6-l10n-tools qtkeychain-qt6-dev libcpp-httplib-dev libssl-dev)

# To run what was compiled: QtKeychain loads libsecret by name, https needs authorities, text a font.
run_packages=(libsecret-1-0 ca-certificates hicolor-icon-theme fonts-dejavu-core)

# To test: a private bus with a real keyring, a display with a window manager and assistive
# technology, and what builds and judges packages. mold links the many test programs quickly.
test_packages=(mold dbus gnome-keyring libsecret-tools libglib2.0-bin
    xvfb openbox x11-utils at-spi2-core gir1.2-atspi-2.0 python3 python3-gi
    curl file rpm dpkg-dev lintian desktop-file-utils appstream)

step() { printf '\n== %s\n' "$*"; }

fail() {
    printf '%s: %s\n' "$0" "$*" >&2
    exit 1
}

# A command that fails ends the script, by name.
run() {
    "$@" || fail "this failed (status $?): $*"
}

missing_packages() {
    local package
    for package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            printf '%s\n' "$package"
    done
}

# install_missing PACKAGE…: does not touch apt when nothing is missing.
install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "No apt here; going on in the hope that these are installed: $*"
        return
    fi
    local missing sudo=() apt
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    step "Installing ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing and there is no sudo: ${missing[*]}"
        sudo=(sudo)
    fi
    apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    # A stale index of some other archive need not stop us; a missing package will.
    "${apt[@]}" update </dev/null || echo "apt-get update had trouble; trying to install all the same."
    run "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
}

# has PACKAGE OPERATOR VERSION: whether it is installed, and in such a version.
has() {
    local version
    version=$(dpkg-query -W -f '${Version}\n' "$1" 2>/dev/null | head -n 1) || return 1
    [ -n "$version" ] && dpkg --compare-versions "$version" "$2" "$3"
}

# install_all PACKAGE…: these, and what goes with the versions of them that this system has.
install_all() {
    install_missing "$@"
    # Qt Svg's plugins, which draw the icons, left libqt6svg6 with 6.7.2-5.
    ! has libqt6svg6 ge 6.7.2-5~ || install_missing qt6-svg-plugins
    # What compiling with Qt Charts asks for joined qt6-base-dev with 6.4.2+dfsg-12.
    ! has qt6-base-dev lt 6.4.2+dfsg-12~ || install_missing libqt6opengl6-dev
}
