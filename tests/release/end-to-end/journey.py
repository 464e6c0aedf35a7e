# SPDX-License-Identifier: GPL-3.0-or-later
"""An operator's day in the real window: a tenant is connected and used with the keyboard alone, every
page is looked through, the program is killed and comes back.

journey.py PROGRAM LWB — inside xvfb-session.sh. The tenant is `lwb demo`, another process: what is
connected here is reached as any tenant is.
"""
import os
import subprocess
import sys
from pathlib import Path

import insight
import keyboard
import pages
import restart
from desk import Focus, Window, check, wait_for
from keys import Keys
from leaks import check_nothing_leaked
from tenant import Tenant

program, lwb = sys.argv[1:3]
home = Path(os.environ["HOME"])
environment = {k: v for k, v in os.environ.items() if not k.startswith("LOGTO_")}


def start_window(log, keys, focused):
    return Window([program], "logto-workbench", environment | {"QT_LOGGING_RULES": "*=true"}, log, keys, focused)


def another_start_opens_a_window(window):
    before = window.application.get_child_count()
    started = subprocess.run([program, "--demo"], env=environment, timeout=60, check=False)
    check(started.returncode == 0, f"another start ends at once ({started.returncode})")
    check(wait_for("a second window", lambda: window.application.get_child_count() > before),
          "and the running process opens another window")


def main():
    tenant = Tenant(lwb, environment)
    keys, focused = Keys(), Focus()
    window = None
    try:
        with open(home / "everything.log", "wb") as log:
            window = start_window(log, keys, focused)
            keyboard.connect(window, tenant)
            keyboard.main_flow(window, tenant)
            for page in pages.ALL + insight.ALL:
                page(window, tenant)
            keyboard.palette(window, tenant)
            keyboard.activity(window, tenant)

            width = restart.arrange(window, tenant)
            restart.written_down(home, "page_size=7")
            window.process.kill()
            window.process.wait()
            window = start_window(log, keys, focused)
            restart.check_restored(window, tenant, width)
            another_start_opens_a_window(window)
            check_nothing_leaked(window, tenant)
    finally:
        if window is not None:
            window.close()
        tenant.close()


main()
