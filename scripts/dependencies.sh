# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts: which packages each job needs, and how they get installed.
#
#   build_packages    to compile
#   run_packages      to run what was compiled: QtKeychain loads libsecret by name, https needs
#                     authorities, text a font
#   wayland_packages  to run it on Wayland
#   test_packages     a private bus with a real keyring, a display with a window manager and assistive
#                     technology, the shells that lwb completes its words for, what builds and judges
#                     packages, a font for the Japanese and Chinese pictures; mold links the many test
#                     programs quickly
#   fuzz_packages     clang with libFuzzer; among test_packages too

if command -v apt-get >/dev/null; then
    package_manager=apt
    # The names are the same in Debian 12, Debian 13 and Ubuntu 24.04, but for two, see install_all.
    # Qt's Linguist files for CMake are in qt6-tools-dev, lrelease and lupdate in qt6-l10n-tools.
    build_packages=(cmake ninja-build g++ qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev
        qt6-l10n-tools qtkeychain-qt6-dev libcpp-httplib-dev libssl-dev)
    run_packages=(libsecret-1-0 ca-certificates hicolor-icon-theme fonts-dejavu-core)
    wayland_packages=(qt6-wayland)
    test_packages=(mold dbus gnome-keyring libsecret-tools libglib2.0-bin
        xvfb openbox x11-utils at-spi2-core gir1.2-atspi-2.0 python3 python3-gi
        zsh fish curl file rpm dpkg-dev lintian desktop-file-utils appstream fonts-wqy-microhei)
    fuzz_packages=(clang libclang-rt-dev)
# Untried from here on: the names were looked up, but nobody has run them on such a system yet, and
# packages_test.py wants Debian's own tools (dpkg, lintian).
elif command -v dnf >/dev/null; then # Fedora
    package_manager=dnf
    build_packages=(cmake ninja-build gcc-c++ qt6-qtbase-devel qt6-qtsvg-devel qt6-qtcharts-devel
        qt6-qttools-devel qt6-linguist qtkeychain-qt6-devel cpp-httplib-devel openssl-devel)
    run_packages=(libsecret ca-certificates hicolor-icon-theme dejavu-sans-fonts)
    wayland_packages=(qt6-qtwayland)
    test_packages=(mold dbus-daemon gnome-keyring glib2 xorg-x11-server-Xvfb openbox xprop xwininfo
        at-spi2-core python3 python3-gobject zsh fish curl file rpm-build desktop-file-utils appstream)
    fuzz_packages=(clang compiler-rt)
elif command -v pacman >/dev/null; then # Arch Linux
    package_manager=pacman
    build_packages=(cmake ninja gcc qt6-base qt6-svg qt6-charts qt6-tools qtkeychain-qt6 cpp-httplib openssl)
    run_packages=(libsecret ca-certificates hicolor-icon-theme ttf-dejavu)
    wayland_packages=(qt6-wayland)
    test_packages=(mold dbus gnome-keyring glib2 xorg-server-xvfb openbox xorg-xprop xorg-xwininfo
        at-spi2-core python python-gobject zsh fish curl file rpm-tools desktop-file-utils appstream)
    fuzz_packages=(clang compiler-rt)
elif command -v zypper >/dev/null; then # openSUSE
    package_manager=zypper
    build_packages=(cmake ninja gcc-c++ qt6-base-devel qt6-svg-devel qt6-charts-devel qt6-tools-devel
        qt6-linguist-devel qtkeychain-qt6-devel cpp-httplib-devel libopenssl-3-devel)
    run_packages=(libsecret-1-0 ca-certificates-mozilla hicolor-icon-theme dejavu-fonts)
    wayland_packages=(qt6-wayland)
    test_packages=(mold dbus-1 gnome-keyring glib2-tools xorg-x11-server-Xvfb openbox xprop xwininfo
        at-spi2-core typelib-1_0-Atspi-2_0 python3 python3-gobject zsh fish curl file rpm-build
        desktop-file-utils AppStream)
    fuzz_packages=(clang)
elif command -v brew >/dev/null; then # Homebrew, macOS
    package_manager=brew
    build_packages=(cmake ninja qt qtkeychain cpp-httplib openssl@3)
    run_packages=(ca-certificates)
    wayland_packages=()
    test_packages=(python@3 zsh fish)
    fuzz_packages=(llvm) # Apple's clang has no libFuzzer
    OPENSSL_ROOT_DIR=$(brew --prefix openssl@3) && export OPENSSL_ROOT_DIR
else
    package_manager=
    build_packages=() run_packages=() wayland_packages=() test_packages=() fuzz_packages=()
fi
test_packages+=("${fuzz_packages[@]}")

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
    case $package_manager in
    apt)
        for package; do
            dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
                printf '%s\n' "$package"
        done
        ;;
    dnf | zypper) for package; do rpm -q --whatprovides "$package" >/dev/null || printf '%s\n' "$package"; done ;;
    pacman) pacman -T "$@" || true ;;
    brew) for package; do brew list --versions "$package" >/dev/null || printf '%s\n' "$package"; done ;;
    esac
}

# install_missing PACKAGE…: does not touch the package manager when nothing is missing.
install_missing() {
    if [ -z "$package_manager" ]; then
        echo "No package manager known here; going on in the hope that README.md's libraries are installed."
        return
    fi
    local missing=() package sudo=()
    while read -r package; do missing+=("$package"); done < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    step "Installing ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && [ "$package_manager" != brew ]; then
        command -v sudo >/dev/null || fail "these packages are missing and there is no sudo: ${missing[*]}"
        sudo=(sudo)
    fi
    case $package_manager in
    apt)
        local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q
            -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
        # A stale index of some other archive need not stop us; a missing package will.
        "${apt[@]}" update </dev/null || echo "apt-get update had trouble; trying to install all the same."
        run "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
        ;;
    dnf) run "${sudo[@]}" dnf install -y --setopt=install_weak_deps=False "${missing[@]}" </dev/null ;;
    pacman) run "${sudo[@]}" pacman -S --needed --noconfirm "${missing[@]}" </dev/null ;;
    zypper) run "${sudo[@]}" zypper --non-interactive install --no-recommends "${missing[@]}" </dev/null ;;
    brew) run brew install "${missing[@]}" </dev/null ;;
    esac
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
    [ "$package_manager" = apt ] || return 0
    # Qt Svg's plugins, which draw the icons, left libqt6svg6 with 6.7.2-5.
    ! has libqt6svg6 ge 6.7.2-5~ || install_missing qt6-svg-plugins
    # What compiling with Qt Charts asks for joined qt6-base-dev with 6.4.2+dfsg-12.
    ! has qt6-base-dev lt 6.4.2+dfsg-12~ || install_missing libqt6opengl6-dev
}
