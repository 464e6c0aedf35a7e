# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as an assistive tool would: by role and name over AT-SPI.

Nothing here sleeps for a fixed time hoping that something is done by then: every wait asks for a
condition until it holds, and says what it saw when it never did.
"""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 60
ROWS = 50  # of a list are compared, from its beginning
PRESSES = ("Press", "press", "Click", "click", "Toggle", "ShowMenu")
# Rows of a list are reached by index: a tree walk over a million of them would never end.
OPAQUE_ROLES = ("table", "tree table", "list box")


class Missing(AssertionError):
    """A widget or state that never came."""


def check(condition, what):
    if not condition:
        raise Missing(what)
    print("ok  ", what, flush=True)


def wait_for(what, condition, patience=PATIENCE_S):
    """Returns the first true value of condition(); AT-SPI errors count as "not yet"."""
    deadline = time.monotonic() + patience
    last = None
    while True:
        hear_events()
        try:
            value = condition()
            if value:
                return value
        except Exception as error:  # noqa: BLE001 - objects vanish while being asked
            last = error
        if time.monotonic() > deadline:
            seen = what() if callable(what) else what
            raise Missing(f"waited {patience} s for {seen}" + (f" ({last})" if last else ""))
        time.sleep(0.05)


def hear_events():
    while GLib.MainContext.default().iteration(False):
        pass


class Focus:
    """What a screen reader would say has the focus, also in menus and popups, which are windows that
    no walk from the application finds."""

    def __init__(self):
        self.role, self.name, self.place, self.moves = "", "", None, 0
        self._listener = Atspi.EventListener.new(self._moved)
        self._listener.register("object:state-changed:focused")

    def _moved(self, event):
        try:
            if event.detail1:
                self.role, self.name = role_of(event.source), event.source.get_name()
                self.place = event.source
                self.moves += 1
        except GLib.GError:
            pass  # gone again

    def is_on(self, role, name):
        return self.role == role and matches(name, self.name)

    def wait(self, role, name):
        wait_for(lambda: f"the focus on {role} {shown(name)}, it is on {self.role} {self.name!r}",
                 lambda: self.is_on(role, name))


def matches(wanted, found):
    return wanted(found) if callable(wanted) else found == wanted


def shown(name):
    return repr(name) if isinstance(name, str) else "…"


def counted(title):
    """The name of an item of the sidebar or of a tab, with or without its count."""
    return lambda name: name == title or name.startswith(title + ", ")


def role_of(node):
    """What it is, in words that every AT-SPI and Qt have: some tell a button with a menu apart."""
    role = node.get_role_name()
    return "push button" if role in ("button", "button menu", "push button menu") else role


def walk(node, depth=0):
    """Every accessible below node that is in sight and not inside a list, depth first."""
    yield node
    if depth > 40 or (role_of(node) in OPAQUE_ROLES):
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None and showing(child):
            yield from walk(child, depth + 1)


def has_state(node, state):
    return node.get_state_set().contains(state)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def enabled(node):
    return has_state(node, Atspi.StateType.ENABLED)


def area(node):
    return node.get_extents(Atspi.CoordType.SCREEN)


def outline(node):
    """What is on screen, for the message of a failure."""
    lines = []
    for n in walk(node):
        try:
            if n.get_name():
                lines.append(f"{role_of(n)}: {n.get_name()!r}")
        except Exception:  # noqa: BLE001
            pass
    return "\n".join(lines)


def text_of(node):
    iface = node.get_text_iface()
    return Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface))


class Table:
    """A list's rows, by index."""

    def __init__(self, node):
        self.node = node
        self._table = node.get_table_iface()

    def count(self):
        return Atspi.Table.get_n_rows(self._table)

    def headers(self):
        """Of the columns in sight: Qt tells the hidden ones too, with no room."""
        headers = [Atspi.Table.get_column_header(self._table, column)
                   for column in range(Atspi.Table.get_n_columns(self._table))]
        return [h.get_name() for h in headers if area(h).width > 0]

    def cell(self, row, column=0):
        return Atspi.Table.get_accessible_at(self._table, row, column).get_name()

    def column(self, column=0, most=ROWS):
        return [self.cell(row, column) for row in range(min(most, self.count()))]

    def select(self, row):
        """This one alone: adding to a selection opens nothing."""
        for other in self.selected():
            Atspi.Table.remove_row_selection(self._table, other)
        wait_for("the row to be selected", lambda: Atspi.Table.add_row_selection(self._table, row))

    def selected(self):
        return list(Atspi.Table.get_selected_rows(self._table))


class Window:
    """One running program."""

    def __init__(self, command, name, environment, log, keys, focused):
        self.keys, self.focused = keys, focused
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
            if role_of(node) == role and matches(name, node.get_name()):
                return node
        return None

    def find(self, role, name, below=None, patience=PATIENCE_S):
        try:
            return wait_for(f"{role} {shown(name)}", lambda: self.find_now(role, name, below), patience)
        except Missing as error:
            raise Missing(f"{error}\nOn screen:\n{outline(self.application)}") from None

    def find_named(self, name):
        """Whatever shows that name: painted parts have roles of their own."""
        return wait_for(repr(name), lambda: next(
            (n for n in walk(self.application) if n.get_name() == name), None))

    def press(self, role, name, below=None):
        node = self.find(role, name, below)
        wait_for(f"{role} {shown(name)} enabled", lambda: enabled(node))
        action = node.get_action_iface()
        names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
        for wanted in PRESSES:
            if wanted in names:
                Atspi.Action.do_action(action, names.index(wanted))
                return
        raise Missing(f"{role} {shown(name)} can't be pressed, it offers {names}")

    def focus(self, role, name):
        node = self.find(role, name)
        wait_for(f"{role} {shown(name)} to take the focus",
                 lambda: Atspi.Component.grab_focus(node.get_component_iface())
                 and has_state(node, Atspi.StateType.FOCUSED))

    def is_checked(self, role, name):
        return has_state(self.find(role, name), Atspi.StateType.CHECKED)

    def write(self, role, name, text):
        node = self.find(role, name)
        Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)

    def text(self, role, name):
        return text_of(self.find(role, name))

    def table(self, name, role="table"):
        return Table(self.find(role, name))

    def rows(self, name, role="table", wanted=None):
        """The first column of a list, once it is there: some rows, or those wanted in any order."""
        def there():
            table = self.table(name, role)
            names = table.column()
            ready = names and all(names) if wanted is None else sorted(names) == sorted(wanted)
            return names if ready else None
        return wait_for(lambda: f"rows of {name}: {wanted or 'any'}, there are "
                                f"{self.table(name, role).column()}", there)

    def open_row(self, name, title):
        table = self.table(name)
        table.select(wait_for(f"{title} in {name}", lambda: table.column().index(title) + 1) - 1)

    def go(self, page):
        """By the sidebar."""
        self.press("push button", counted(page))
        self.find("label", page)

    def find_splitter(self, table):
        """The handle between a list and its details."""
        def handle():
            node = self.find(role="table", name=table)
            while role_of(node) != "split pane":
                node = node.get_parent()
            parts = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            return next((p for p in parts if role_of(p) == "unknown" and showing(p)), None)
        return wait_for(f"the splitter beside {table}", handle)

    def close(self):
        self.process.terminate()
        return self.process.wait(timeout=PATIENCE_S)


def unnamed_controls(window):
    """Controls one can act on that say nothing of themselves to an assistive tool."""
    actionable = {"push button", "toggle button", "check box", "radio button", "text", "password text",
                  "combo box", "menu item", "page tab", "table", "tree table", "list"}
    return [f"{role_of(n)} in {role_of(n.get_parent())}" for n in walk(window.application)
            if role_of(n) in actionable and not n.get_name()]
