#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that xvfb-session.sh gives what the end-to-end tests build on."""
import os
import subprocess
import sys

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, **options).stdout


manager = output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").split()[-1]
assert "Openbox" in output("xprop", "-id", manager, "_NET_WM_NAME"), "openbox manages the screen"

assert Atspi.init() == 0, "the accessibility bus answers"
assert Atspi.get_desktop(0).get_role_name() == "desktop frame"

assert not os.path.exists(os.path.expanduser("~/.config/logto-workbench")), "HOME is empty"
output("secret-tool", "store", "--label=check", "room", "tests", input="kept")
assert output("secret-tool", "lookup", "room", "tests") == "kept", "the keyring is unlocked"
assert b"kept" not in open(os.path.expanduser("~/.local/share/keyrings/login.keyring"), "rb").read()
print("screen, window manager, accessibility and keyring are there", file=sys.stderr)
