#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs its arguments inside a private D-Bus session with HOME and XDG directories of their own, so
# that tests never meet the user's keychain. Starting gnome-keyring is the test's own business.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/home" "$scratch/run"
chmod 700 "$scratch/run"
unset XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME || true
HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" dbus-run-session -- "$@"
