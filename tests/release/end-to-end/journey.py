# SPDX-License-Identifier: GPL-3.0-or-later
"""The main flow in the real window: connect a tenant, browse its applications, send a request.

journey.py PROGRAM LWB — inside xvfb-session.sh. The tenant is `lwb demo`, another process: what is
connected here is reached as any tenant is.
"""
import base64
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote, urlsplit

from desk import Window, enabled, wait_for, walk, showing, Missing

from gi.repository import Atspi

program, lwb = sys.argv[1:3]
home = Path(os.environ["HOME"])
environment = {k: v for k, v in os.environ.items() if not k.startswith("LOGTO_")}


def start_demo(access_log):
    process = subprocess.Popen([lwb, "demo", "--access-log", access_log],
                               stdout=subprocess.PIPE, text=True, env=environment)
    return process, json.loads(process.stdout.readline())


def check(condition, what):
    if not condition:
        raise Missing(what)
    print("ok  ", what, flush=True)


def open_first_row(window, table_name):
    table = window.find("table", table_name)
    wait_for("the row to be selected", lambda: Atspi.Table.add_row_selection(table.get_table_iface(), 0))


def unnamed_controls(window):
    """Controls one can act on that say nothing of themselves to an assistive tool."""
    actionable = {"push button", "toggle button", "check box", "radio button", "text", "password text",
                  "combo box", "menu item", "page tab", "table", "list"}
    return [f"{n.get_role_name()} in {n.get_parent().get_role_name()}" for n in walk(window.application)
            if n.get_role_name() in actionable and showing(n) and not n.get_name()]


def forms_of(secret):
    """How a secret might have been written down."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield base64.b64encode(raw).rstrip(b"=")
    yield raw.hex().encode()
    yield quote(secret, safe="").encode()


def leaks(window, secrets):
    """Where a secret or a token stands that must not: files, command lines, environments."""
    places = {str(p): p.read_bytes() for p in home.rglob("*") if p.is_file() and "keyrings" not in p.parts}
    for part in ("cmdline", "environ"):
        path = f"/proc/{window.process.pid}/{part}"
        places[path] = Path(path).read_bytes()
    return [place for place, content in places.items() for secret in secrets
            if any(form in content for form in forms_of(secret))]


def credentials_in_the_open(requests, secrets):
    """Requests that carry a secret elsewhere than in the header and to the endpoint for it."""
    found = []
    for request in requests:
        texts = [request["method"], request["url"]]
        texts += [f"{name}: {value}" for name, value in request["headers"]
                  if name.lower() != "authorization"]
        if urlsplit(request["url"]).path != "/oidc/token":
            texts.append(request["body"])
        found += [f"{request['method']} {request['url']}" for text in texts for secret in secrets
                  if any(form in text.encode() for form in forms_of(secret))]
    return found


def connect(window, demo):
    window.press("radio button", "Self-hosted")
    window.write("text", "Endpoint", demo["endpoint"] + "/oidc")
    check(window.find("push button", lambda n: n == "Mend it"), "a slip in the endpoint is told")
    check(not enabled(window.find("push button", "Connect")), "and Connect waits until it is mended")
    window.press("push button", "Mend it")
    window.write("text", "App ID", demo["clientId"])
    window.write("password text", "App secret", demo["clientSecret"])
    window.write("text", "Name", "Journey")
    window.press("radio button", "Development")
    window.press("push button", "Test connection")
    wait_for("the end of the test", lambda: enabled(window.find("push button", "Connect")))
    check(window.find_now("label", "8 of 8"), "every step of the connection test ran")
    check(not unnamed_controls(window), f"every control of the welcome page has a name {unnamed_controls(window)}")
    window.press("push button", "Connect")


def killed_and_started_again(window, log):
    """The same window after SIGKILL, which nothing can prepare for."""
    window.write("text", "URL", "/api/roles?page_size=7")
    wait_for("the draft on the disk", lambda: any("page_size=7" in p.read_text() for p in home.rglob("windows.json")))
    window.process.kill()
    window.process.wait()
    window = start_window(log)
    check(wait_for("the URL", lambda: window.text("text", "URL") == "/api/roles?page_size=7"),
          "page and draft are there again after kill -9")
    window.press("push button", "Applications")
    check(window.find("label", "1 application found"), "and so is the list's filter")
    check(window.find("label", "billing-worker"), "and the object that was open beside it")
    return window


def start_window(log):
    return Window([program], "logto-workbench", environment | {"QT_LOGGING_RULES": "*=true"}, log)


def another_start_opens_a_window(window):
    before = window.application.get_child_count()
    started = subprocess.run([program, "--demo"], env=environment, timeout=60, check=False)
    check(started.returncode == 0, "another start ends at once")
    check(wait_for("a second window", lambda: window.application.get_child_count() > before),
          "and the running process opens another window")


def main():
    # What the tenant writes down is not the console's doing.
    elsewhere = tempfile.TemporaryDirectory()
    access_log = Path(elsewhere.name) / "access.log"
    tenant, demo = start_demo(access_log)
    window = None
    try:
        log = open(home / "everything.log", "wb")
        window = start_window(log)
        connect(window, demo)

        window.find("table", "Applications")
        check(window.find("label", lambda n: n.startswith("24 applications")), "the list tells its total")
        window.write("text", "Filter by name or ID", "billing-w")
        check(window.find("label", "1 application found"), "the tenant searches by part of a name")
        open_first_row(window, "Applications")
        check(window.find("label", "billing-worker"), "an application opens beside the list")
        window.press("page tab", "JSON")
        json_text = wait_for("the application's JSON",
                             lambda: window.text("text", "The application as JSON").strip() or None)
        check(json.loads(json_text)["name"] == "billing-worker", "its JSON is the server's")
        check(not unnamed_controls(window), f"every control of Applications has a name {unnamed_controls(window)}")

        window.press("push button", "Requests")
        window.write("text", "URL", "/api/users")
        window.press("push button", "Send")
        check(window.find_named("200 OK"), "GET /api/users answers 200")
        body = wait_for("the body", lambda: window.text("text", "Body, indented").strip() or None)
        check(len(json.loads(body)) == 20, "with a page of users")
        check(not unnamed_controls(window), f"every control of Requests has a name {unnamed_controls(window)}")

        window = killed_and_started_again(window, log)
        another_start_opens_a_window(window)

        stored = subprocess.run(["secret-tool", "search", "--all", "server", "logto-workbench"],
                                capture_output=True, text=True, check=False)
        check(demo["clientSecret"] in stored.stdout, "the App secret is in the keychain")
        requests = [json.loads(line) for line in access_log.read_text().splitlines()]
        shown = [value.split(" ", 1) for r in requests for name, value in r["headers"]
                 if name.lower() == "authorization"]
        tokens = {credential for scheme, credential in shown if scheme == "Bearer"}
        check(tokens and any(scheme == "Basic" for scheme, _ in shown), "secret and tokens reached the tenant")
        secrets = [demo["clientSecret"], *tokens]
        found = leaks(window, secrets)
        check(not found, f"they are nowhere else, not in a log of everything {found}")
        found = credentials_in_the_open(requests, secrets)
        check(not found, f"and no request carried them but in its Authorization {found}")
        signed = [p for p in home.rglob("*") if p.is_file() and b"eyJ" in p.read_bytes()]
        check(not signed, f"no token is written down {signed}")
        profiles = list(home.rglob("profiles.json"))
        check(len(profiles) == 1 and profiles[0].stat().st_mode & 0o077 == 0, "the profile is readable by its owner only")
    finally:
        if window is not None:
            window.close()
        tenant.terminate()
        tenant.wait()
        elsewhere.cleanup()


main()
