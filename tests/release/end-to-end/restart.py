# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL, which nothing can prepare for, and the same window again."""
from pathlib import Path

from desk import area, check, counted, wait_for
from pages import choose, fact, tab

SLACK_PX = 2


def written_down(home, text):
    """Waits until the state on the disk holds that text."""
    def there():
        return any(text in p.read_text(errors="replace") for p in Path(home).rglob("windows.json"))
    wait_for(f"{text!r} on the disk", there)


def list_width(window):
    return area(window.find("table", "Applications")).width


def arrange(window, tenant):
    """Leaves things as one does: a filter, an object on a tab of its own, columns, widths, a draft."""
    window.go("Applications")
    window.write("text", "Filter by name or ID", "worker")
    window.find("label", "1 application found")
    window.open_row("Applications", "billing-worker")
    tab(window, "Secrets")
    window.rows("Secrets of the application: names and expiry")
    choose(window, "Columns", "Created")
    wait_for("the column to go", lambda: "Created" not in window.table("Applications").headers())
    place, before = area(window.find_splitter("Applications")), list_width(window)
    start = (place.x + place.width // 2, place.y + place.height // 2)
    window.keys.drag(start, (start[0] - 60, start[1]))
    wait_for("a narrower list", lambda: list_width(window) < before - 40)
    width = list_width(window)
    window.go("Requests")
    window.write("text", "URL", "/api/roles?page_size=7")
    return width


def check_restored(window, tenant, width):
    check(wait_for("the URL", lambda: window.text("text", "URL") == "/api/roles?page_size=7"),
          "page and draft are there again after kill -9")
    window.go("Applications")
    check(window.find("label", "1 application found"), "and so is the list's filter")
    worker = tenant.find("applications", "billing-worker")
    window.rows("Secrets of the application: names and expiry")
    check(window.find("page tab", counted("Secrets")), "the object that was open, on its tab")
    tab(window, "Overview")
    check(fact(window, "App ID") == worker["id"], "of the same application")
    check("Created" not in window.table("Applications").headers(), "the columns that were chosen")
    now = list_width(window)
    check(abs(now - width) <= SLACK_PX, f"and the splitter where it was ({width}, now {now})")
