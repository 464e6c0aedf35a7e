#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fresh-debian.sh SUITE[=TARBALL] FILE… -- COMMAND…
# Runs COMMAND as root in /root of a throw-away minimal Debian (bookworm, trixie), made by debootstrap
# or unpacked from a tarball of one. Each FILE is copied there; a git work tree is cloned to
# logto-workbench, with git installed, as on a machine where someone just did that.
set -euo pipefail

fail() {
    echo "fresh-debian.sh: $*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "needs root, for chroot and mounts"
[ $# -ge 3 ] || fail "usage: fresh-debian.sh SUITE[=TARBALL] FILE… -- COMMAND…"
suite=${1%%=*} tarball=${1#"${1%%=*}"}
tarball=${tarball#=}
shift

root=$(mktemp -d /var/tmp/fresh-"$suite".XXXXXX)
# The mounts are in a namespace of their own and end with it; nothing of the host is below here.
trap 'rm -rf --one-file-system "$root"' EXIT
if [ -n "$tarball" ]; then
    tar -xf "$tarball" -C "$root"
else
    command -v debootstrap >/dev/null || fail "debootstrap is missing; or give a tarball: $suite=FILE"
    debootstrap --variant=minbase "$suite" "$root" >"$root.log" 2>&1 || fail "debootstrap failed, see $root.log"
    rm -f "$root.log"
fi
cp /etc/resolv.conf "$root/etc/"

inside() {
    unshare --mount --pid --fork --kill-child bash -c '
        root=$1 && shift
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" || exit 1
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "$@"' \
        bash "$root" "$@" </dev/null
}

inside apt-get -q update >/dev/null
while [ "$1" != -- ]; do
    if [ -e "$1/.git" ]; then
        inside env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends git >/dev/null
        git clone --quiet "$1" "$root/root/logto-workbench"
    else
        cp "$1" "$root/root/"
    fi
    shift
done
shift
inside env --chdir=/root "$@"
