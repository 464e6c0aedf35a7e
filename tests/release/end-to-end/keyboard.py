# SPDX-License-Identifier: GPL-3.0-or-later
"""The main flow with nothing but keys: each step says where the focus is, as a screen reader would."""
import json

from desk import check, counted, enabled, unnamed_controls, wait_for
from pages import fact


def tab_to(window, role, name, most=30, back=False):
    """Tab until the focus is there, as somebody does who can't see how far it is."""
    for _ in range(most):
        before = window.focused.moves
        window.keys.press("Shift+Tab" if back else "Tab")
        wait_for("the focus to move", lambda: window.focused.moves > before)
        if window.focused.is_on(role, name):
            return
    check(False, f"Tab leads to {role} {name!r}, it ended on {window.focused.role} {window.focused.name!r}")


def connect(window, tenant):
    keys, focused = window.keys, window.focused
    window.find("push button", "Explore the demo tenant")
    tab_to(window, "radio button", "Logto Cloud")
    keys.press("Right")
    focused.wait("radio button", "Self-hosted")
    tab_to(window, "text", "Endpoint")
    keys.type(tenant.endpoint + "/oidc")
    check(window.find("push button", "Mend it"), "a slip in the endpoint is told")
    check(not enabled(window.find("push button", "Connect")), "and Connect waits until it is mended")
    tab_to(window, "push button", "Mend it")
    keys.press("Space")
    wait_for("the endpoint mended", lambda: window.text("text", "Endpoint") == tenant.endpoint)
    tab_to(window, "text", "App ID")
    keys.type(tenant.client_id)
    tab_to(window, "password text", "App secret")
    keys.type(tenant.secret)
    tab_to(window, "radio button", "Production")
    keys.press("Right", "Right")
    focused.wait("radio button", "Development")
    tab_to(window, "text", "Name")
    keys.type("Journey")
    wait_for("Connect to be offered", lambda: enabled(window.find("push button", "Connect")))
    tab_to(window, "push button", "Test connection")
    keys.press("Space")
    wait_for("the end of the test", lambda: window.find_now("label", "8 of 8"))
    found = unnamed_controls(window)
    check(not found, f"every control of the welcome page has a name {found}")
    wait_for("Connect to be offered", lambda: enabled(window.find("push button", "Connect")))
    tab_to(window, "push button", "Connect", back=True)
    keys.press("Space")
    window.find("table", "Applications")
    check(True, "a tenant is connected with the keyboard alone")


def main_flow(window, tenant):
    keys, focused = window.keys, window.focused
    window.rows("Applications")
    keys.press("Ctrl+F")
    focused.wait("text", "Filter by name or ID")
    keys.type("worker")
    window.find("label", "1 application found")
    keys.press("Ctrl+F")
    keys.type("er")
    wait_for("a wider filter", lambda: window.table("Applications").count() > 2)
    names = window.rows("Applications")
    tab_to(window, "table", "Applications")
    keys.press("Down")
    focused.wait("table cell", lambda name: name in names)
    keys.press("Down")
    focused.wait("table cell", names[2])
    keys.press("Return")
    chosen = tenant.find("applications", names[2])
    wait_for("the application's details", lambda: fact(window, "App ID") == chosen["id"])
    check(True, "arrows walk the list, and Enter opens")

    tab_to(window, "page tab list", counted("Overview"))
    keys.press("Right")
    focused.wait("page tab", counted("Roles"))
    while not focused.is_on("page tab", "JSON"):  # the last one; some have no room before it
        before = focused.moves
        keys.press("Right")
        wait_for("the next tab", lambda: focused.moves > before)
    shown = wait_for("the JSON", lambda: window.text("text", "The application as JSON").strip() or None)
    check(json.loads(shown)["id"] == chosen["id"], "arrows walk the tabs")

    keys.press("Ctrl+K")
    focused.wait("text", "Search or jump to")
    keys.type("requests")
    focused.wait("list item", lambda name: name.startswith("Requests"))
    keys.press("Return")
    focused.wait("text", "URL")
    keys.press("Ctrl+F")
    keys.type("/api/users?page_size=7")
    keys.press("Return")
    check(window.find_named("200 OK"), "GET /api/users answers 200")
    body = wait_for("the body", lambda: window.text("text", "Body, indented").strip() or None)
    check(json.loads(body) == tenant.get("users?page_size=7"), "with the page of users that was asked for")
    found = unnamed_controls(window)
    check(not found, f"every control of Requests has a name {found}")

    keys.press("Alt+Left")
    window.find("label", "Applications")
    check(window.find("label", chosen["id"]), "Back leads to the application that was open")
    keys.press("Alt+Right")
    window.find("label", "Requests")
    check(window.text("text", "URL") == "/api/users?page_size=7", "and Forward to the request")


def palette(window, tenant):
    """Ctrl+K: what was pasted, and an e-mail address."""
    keys, focused = window.keys, window.focused
    window.go("Users")
    somebody, other = [u for u in tenant.get("users?page_size=40") if u["name"] and u["primaryEmail"]][-2:]
    window.write("text", "Search users", "")
    window.open_row("Users", somebody["name"])
    window.press("push button", "Copy the ID")
    window.press("push button", "Close the details")
    window.go("Applications")
    for typed, user in ((None, somebody), (other["primaryEmail"], other)):
        keys.press("Ctrl+K")
        focused.wait("text", "Search or jump to")
        keys.type(typed) if typed else keys.press("Ctrl+V")
        focused.wait("list item", lambda name: name.startswith(user["name"]))
        keys.press("Return")
        window.find("label", user["id"])  # in the head of the details, on whichever tab
        check(True, "the palette finds a user by " + ("e-mail address" if typed else "a pasted ID"))


def activity(window, _tenant):
    """Ctrl+J: what was sent, and sent again."""
    keys, focused = window.keys, window.focused
    window.go("Roles")
    window.press("push button", "Reload")
    window.rows("Roles")
    keys.press("Ctrl+J")
    focused.wait("table", "Requests")
    table = window.table("Requests")
    table.select(table.count() - 1)
    window.find("push button", "Copy as curl")
    path = table.cell(table.count() - 1, 1)
    check(path.startswith("/api/"), "the activity tells what was sent")
    found = unnamed_controls(window)
    check(not found, f"every control of the activity has a name {found}")
    window.press("push button", "Open in Requests")
    wait_for("the request", lambda: window.text("text", "URL").startswith(path.split("?")[0]))
    keys.press("Ctrl+J")
    wait_for("the activity to close", lambda: not window.find_now("table", "Requests"))
    check(True, "and opens it in Requests")
