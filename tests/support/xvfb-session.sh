#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# xvfb-session.sh COMMAND…: runs COMMAND on a screen of its own (Xvfb, openbox), in a private D-Bus
# session with the accessibility bus up and an unlocked, empty keyring, under HOME and XDG
# directories of its own. Every part is waited for by what it announces. All of it ends with COMMAND.
set -euo pipefail

give_up() {
    echo "xvfb-session.sh: $*" >&2
    exit 99
}

if [ "${1:-}" != --inside ]; then
    scratch=$(mktemp -d)
    export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run
    mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
    unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
    unset XDG_SESSION_TYPE QT_QPA_PLATFORM DBUS_SESSION_BUS_ADDRESS

    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
    xvfb=$!
    trap 'kill "$xvfb" 2>/dev/null; wait "$xvfb" 2>/dev/null; rm -rf "$scratch"' EXIT
    # Xvfb itself picks a free display, and tells it once it accepts clients.
    read -r -t 60 number <"$scratch/display" || { cat "$scratch/xvfb.log" >&2; give_up "Xvfb did not start"; }
    export DISPLAY=:$number
    status=0
    dbus-run-session -- "$0" --inside "$@" || status=$?
    exit "$status"
fi
shift

mkfifo "$XDG_RUNTIME_DIR/managed"
openbox --sm-disable --startup "sh -c 'echo >$XDG_RUNTIME_DIR/managed'" >/dev/null 2>&1 &
read -r -t 60 <"$XDG_RUNTIME_DIR/managed" || give_up "openbox did not start"

for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ ! -x "$launcher" ] || { "$launcher" --launch-immediately >/dev/null 2>&1 & break; }
done
gdbus wait --session --timeout 60 org.a11y.Bus || give_up "the accessibility bus did not start"

# Unlocking creates the login keyring; --unlock reads its password until the end of input.
printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 ||
    give_up "gnome-keyring did not start"
gdbus wait --session --timeout 60 org.freedesktop.secrets || give_up "there is no secret service"

# Without this a Qt program does not look for assistive technology.
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$@"
