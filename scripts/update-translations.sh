#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to date with the sources; with a directory, the copies that lie there.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate6 || command -v lupdate) || {
    echo "lupdate is missing; on Debian it is in qt6-l10n-tools" >&2
    exit 1
}
to=${1:-translations}
# Without line numbers a translation changes only when its text does.
common=(-silent -locations none -no-obsolete -extensions cpp,h,ui src ui)
"$lupdate" "${common[@]}" -pluralonly -source-language en -target-language en -ts "$to/logto-workbench_en.ts"
others=()
for language in pt_BR es fr de ja zh_CN; do
    others+=("$to/logto-workbench_$language.ts") # lupdate reads the language off the name
done
"$lupdate" "${common[@]}" -source-language en -ts "${others[@]}"
