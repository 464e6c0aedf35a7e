# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as an assistive tool would: by role and name over AT-SPI.

Nothing here sleeps for a fixed time hoping that something is done by then: every wait asks for a
condition until it holds, and says what it saw when it never did.
"""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE_S = 60
PRESSES = ("Press", "press", "Click", "click", "Toggle", "ShowMenu")
# Rows of a list are reached by index: a tree walk over a million of them would never end.
OPAQUE_ROLES = ("table", "tree table", "list box")


class Missing(AssertionError):
    """A widget or state that never came."""


def wait_for(what, condition, patience=PATIENCE_S):
    """Returns the first true value of condition(); AT-SPI errors count as "not yet"."""
    deadline = time.monotonic() + patience
    last = None
    while True:
        try:
            value = condition()
            if value:
                return value
        except Exception as error:  # noqa: BLE001 - objects vanish while being asked
            last = error
        if time.monotonic() > deadline:
            raise Missing(f"waited {patience} s for {what}" + (f" ({last})" if last else ""))
        time.sleep(0.05)


def walk(node, depth=0):
    """Every accessible below node that is not inside a list, depth first."""
    yield node
    if depth > 40 or (node.get_role_name() in OPAQUE_ROLES):
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def outline(node):
    """What is on screen, for the message of a failure."""
    lines = []
    for n in walk(node):
        try:
            if showing(n) and n.get_name():
                lines.append(f"{n.get_role_name()}: {n.get_name()!r}")
        except Exception:  # noqa: BLE001
            pass
    return "\n".join(lines)


class Window:
    """One running program."""

    def __init__(self, command, name, environment, log):
        self.process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        self.application = wait_for(f"{name} on the accessibility bus", lambda: self._find_application())

    def _find_application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                if application.get_child_count() > 0:
                    return application
        return None

    def find_now(self, role, name, below=None):
        for node in walk(below or self.application):
            if node.get_role_name() == role and showing(node):
                found = node.get_name()
                if found == name or (callable(name) and name(found)):
                    return node
        return None

    def find(self, role, name, below=None, patience=PATIENCE_S):
        label = name if isinstance(name, str) else "…"
        try:
            return wait_for(f"{role} {label!r}", lambda: self.find_now(role, name, below), patience)
        except Missing as error:
            raise Missing(f"{error}\nOn screen:\n{outline(self.application)}") from None

    def find_named(self, name):
        """Whatever shows that name: painted parts have roles of their own."""
        return wait_for(repr(name), lambda: next(
            (n for n in walk(self.application) if showing(n) and n.get_name() == name), None))

    def press(self, role, name):
        node = self.find(role, name)
        wait_for(f"{role} {name!r} enabled", lambda: enabled(node))
        action = node.get_action_iface()
        names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
        for wanted in PRESSES:
            if wanted in names:
                Atspi.Action.do_action(action, names.index(wanted))
                return
        raise Missing(f"{role} {name!r} can't be pressed, it offers {names}")

    def write(self, role, name, text):
        node = self.find(role, name)
        Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)

    def text(self, role, name):
        node = self.find(role, name)
        iface = node.get_text_iface()
        return Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface))

    def close(self):
        self.process.terminate()
        return self.process.wait(timeout=PATIENCE_S)
