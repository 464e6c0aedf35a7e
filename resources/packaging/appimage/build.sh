#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# UNTRIED: no machine with the tools below has run this yet.
# build.sh: makes dist/Logto_Workbench-VERSION-x86_64.AppImage. Run it on the oldest distribution that
# it is to start on (Debian 12). Needs a Release build (cmake --build --preset release) and, in PATH or
# as LINUXDEPLOY, linuxdeploy with its Qt plugin:
#   https://github.com/linuxdeploy/linuxdeploy, https://github.com/linuxdeploy/linuxdeploy-plugin-qt
set -euo pipefail
cd "$(dirname "$0")/../../.."
linuxdeploy=${LINUXDEPLOY:-linuxdeploy}
command -v "$linuxdeploy" >/dev/null || { echo "linuxdeploy is missing, see the head of this file" >&2; exit 1; }

dir=build/release/AppDir
version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt | head -n 1)
rm -rf "$dir"
DESTDIR=$dir cmake --install build/release --strip

# What is loaded by name: pictures of icons, TLS, Wayland, and the library behind the keychain.
export EXTRA_QT_PLUGINS='svg;tls;wayland-shell-integration;wayland-decoration-client;platformthemes'
export EXTRA_PLATFORM_PLUGINS='libqwayland-generic.so;libqoffscreen.so'
export OUTPUT=dist/Logto_Workbench-$version-x86_64.AppImage
export LINUXDEPLOY_OUTPUT_VERSION=$version
mkdir -p dist
"$linuxdeploy" --appdir "$dir" --plugin qt --output appimage \
    --desktop-file "$dir/usr/share/applications/logto-workbench.desktop" \
    --executable "$dir/usr/bin/lwb" \
    --executable "$dir/usr/libexec/logto-workbench/lwb-full" \
    --library "$(ldconfig -p | sed -n 's/.*libsecret-1\.so\.0.* => //p' | head -n 1)"
QT_QPA_PLATFORM=offscreen "$OUTPUT" --self-test
(cd dist && sha256sum "${OUTPUT##*/}" >"${OUTPUT##*/}.sha256")
