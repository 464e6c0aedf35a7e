# SPDX-License-Identifier: GPL-3.0-or-later
"""What applications should get, what they get, and why the two differ: the pages and tabs that explain
it, beside what the tenant itself says of roles and scopes."""
import csv
import os
from pathlib import Path

from desk import Atspi, check, enabled, role_of, wait_for, walk
from keyboard import tab_to
from pages import cells, choose, close_details, named, pick, tab

SHOPPING = "https://shopping.api"
PROBING_S = 180  # every application for every API resource, on a busy machine
COLUMNS = ("applicationId", "application", "resource", "scope", "expected", "granted", "via")
WHO = "Who asks"
SCOPES = "Scopes requested, expected and granted"
ACCESS = "Scopes the application gets, by API resource, with the roles that give them"
WHAT_IF = "Who would gain or lose which scopes"
MATRIX = "Applications by scopes"


def machines(tenant):
    return [a for a in tenant.get("applications?page_size=100") if a["type"] == "MachineToMachine"]


def given(tenant, application):
    """(indicator, scope) -> the roles of the application that give it."""
    indicators = {r["id"]: r["indicator"] for r in tenant.get("resources?page_size=100")}
    gives = {}
    for role in tenant.get(f"applications/{application['id']}/roles?page_size=100"):
        for scope in tenant.get(f"roles/{role['id']}/scopes?page_size=100"):
            gives.setdefault((indicators[scope["resourceId"]], scope["name"]), []).append(role["name"])
    return gives


def secrets_read(tenant, application):
    return sum(f"applications/{application['id']}/secrets" in r["url"] for r in tenant.requests())


def says(window, beginning, below=None):
    return window.find("label", lambda name: name.startswith(beginning), below).get_name()


def overview(window, tenant):
    window.go("Overview")
    page = window.find("filler", "Overview")
    totals = {"Applications": len(tenant.get("applications?page_size=100")),
              "Roles": len(tenant.get("roles?page_size=100")),
              "API resources": len(tenant.get("resources?page_size=100")),
              "Organizations": len(tenant.get("organizations?page_size=100"))}

    def shown():
        return {n.get_name(): n.get_description() for n in walk(page) if n.get_name() in totals}
    wait_for(lambda: f"the totals {totals}, there are {shown()}",
             lambda: shown() == {name: str(total) for name, total in totals.items()})
    check(True, "the overview tells the tenant's totals")

    connection = window.find("filler", "Connection", page)
    window.press("push button", "Test", connection)
    says(window, "Passed at ", connection)
    steps = [n.get_name() for n in walk(connection) if n.get_name().endswith(": passed")]
    check(len(steps) == 8 and 'Get the scope "all": passed' in steps, "the connection test passes, step by step")
    named(window, "Overview")

    holders = [a["name"] for a in machines(tenant) if any(scope == "all" for _, scope in given(tenant, a))]
    worth = window.find("filler", "Worth a look", page)
    says(window, f"{len(holders)} applications can do everything", worth)
    links = [n.get_name() for n in walk(worth) if role_of(n) == "link"]
    check(all(name in links for name in holders), "who can do everything is worth a look")
    window.press("link", "audit-shipper", worth)
    window.find("label", "Applications")
    check(window.find("label", tenant.find("applications", "audit-shipper")["id"]),
          "and a click on a finding leads to the application it names")
    close_details(window)


def answer_of(window):
    """The table of the token that is shown: scope -> requested, expected, granted, reason."""
    table = window.table(SCOPES)
    return {table.cell(row): [table.cell(row, column) for column in range(1, 5)] for row in range(table.count())}


def tokens(window, tenant):
    window.go("Tokens")
    labels = labelled(window)
    check({WHO, "API resource", "Organization"} <= labels.keys(), "boxes to choose from tell their labels")
    named(window, "Tokens")
    token_of_this_connection(window, tenant, labels)
    other_tokens(window, tenant)
    token_of_an_application(window, tenant, labels)


def token_of_this_connection(window, tenant, labels):
    """For an API of which none of its roles gives anything."""
    keys, focused = window.keys, window.focused
    keys.press("Ctrl+F")
    focused.wait("combo box", labels[WHO].get_name())
    keys.press("Tab")
    focused.wait("combo box", labels["API resource"].get_name())
    keys.type(SHOPPING)
    keys.press("Tab")
    window.find("combo box", "Shopping API")
    api = tenant.find("resources", "Shopping API")
    scopes = sorted(s["name"] for s in tenant.get(f"resources/{api['id']}/scopes"))
    window.press("push button", "All that exist")
    for scope in scopes:
        window.find("label", scope)
    window.press("push button", "Get token")
    wait_for("requested, expected and granted", lambda: sorted(answer_of(window)) == scopes)
    answer = answer_of(window)
    check(all(row[:3] == ["yes", "no", "dropped"] for row in answer.values()),
          "a token tells which scopes were dropped though the answer was 200")
    givers = {}
    for role in tenant.get("roles?page_size=100"):
        for scope in tenant.get(f"roles/{role['id']}/scopes"):
            if scope["resourceId"] == api["id"]:
                givers.setdefault(scope["name"], []).append(role["name"])
    check(all(any(role in answer[scope][3] for role in givers[scope]) for scope in scopes),
          "and names a role that would give each")
    expect_checks(window, "Signature: passed", "Audience: passed, is Shopping API")
    check(True, "the token is verified, check by check")
    named(window, "a token")


def expect_checks(window, *wanted):
    """Once the tenant's keys are there."""
    def said():
        return window.find("filler", "Checks").get_description()
    wait_for(lambda: f"{wanted}, the checks say {said()}", lambda: all(each in said() for each in wanted))


def other_tokens(window, tenant):
    """Beside the one that is shown; and one that was tampered with."""
    other = tenant.exchange()
    choose(window, "Compare…", "With a pasted token…")
    window.find("label", "Compare with another token")
    window.write("text", "The token", f"Bearer {other}")
    window.press("push button", "Compare")
    window.find("label", "Two tokens compared")
    table = window.table("Claims of both tokens")
    claims = {table.cell(row): (table.cell(row, 1), table.cell(row, 2)) for row in range(table.count())}
    check(claims["aud"] == (SHOPPING, tenant.resource) and claims["scope"][1] == "all",
          "two tokens are compared claim by claim")
    named(window, "the comparison")
    window.press("push button", "Close the comparison")
    window.press("push button", "Paste a token to inspect…")
    window.find("label", "Inspect a token")
    head, payload, signature = other.split(".")
    window.write("text", "The token", f"{head}.{payload}.{signature[::-1]}")
    window.press("push button", "Inspect")
    says(window, "pasted")
    expect_checks(window, "Signature: failed")
    check(window.find("label", "Not good"), "a pasted token whose signature is wrong is not good")


def token_of_an_application(window, tenant, labels):
    """Its secret is read only after a yes."""
    keys, focused = window.keys, window.focused
    full = tenant.find("applications", "shopping-full")
    before = secrets_read(tenant, full)
    keys.press("Ctrl+F")
    focused.wait("combo box", labels[WHO].get_name())
    keys.type(full["id"])
    keys.press("Tab")
    window.find("combo box", "shopping-full")
    says(window, "To ask as this application, its App secret is read")
    check(not enabled(window.find("push button", "Get token")) and secrets_read(tenant, full) == before,
          "an application's secret is not read before one says so")
    window.press("push button", "Read its secret")
    window.press("push button", "Get token")
    expected = {scope: roles for (api, scope), roles in given(tenant, full).items() if api == SHOPPING}
    wait_for("what it gets", lambda: answer_of(window) == {
        scope: ["yes", "yes", "yes", ", ".join(roles)] for scope, roles in expected.items()})
    check(secrets_read(tenant, full) == before + 1, "then it is, and the token grants what its roles give")


def labelled(window):
    """Label -> the box to choose from that it stands at."""
    found = {}
    for box in (n for n in walk(window.application) if role_of(n) == "combo box"):
        for relation in box.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                found[relation.get_target(0).get_name()] = box
    return found


def application_access(window, tenant):
    window.go("Applications")
    window.rows("Applications")
    window.open_row("Applications", "billing-worker")
    tab(window, "Access")
    gives = given(tenant, tenant.find("applications", "billing-worker"))
    count = len({indicator for indicator, _ in gives})
    says(window, f"It should get {len(gives)} scopes on {count} API resources")
    expect_access(window, gives, "Expected, not probed")
    check(True, "an application's Access tells its scopes and the roles that give them")
    choose(window, "Probe", "Every API resource")
    apis = [a for a in tenant.get("resources?page_size=100") if tenant.get(f"resources/{a['id']}/scopes")]
    notice(window, len(apis))
    says(window, "Real tokens for ")
    expect_access(window, gives, "Expected and granted")
    check(True, "and real tokens agree once they are probed")
    named(window, "an application's access")
    close_details(window)


def expect_access(window, gives, state):
    rows = [(scope, ", ".join(sorted(roles)), state) for (_, scope), roles in gives.items()]

    def shown():
        texts = cells(window, ACCESS)
        return list(zip(texts, (", ".join(sorted(t.split(", "))) for t in texts[1:]), texts[2:]))
    wait_for(lambda: f"{rows} among {shown()}", lambda: all(row in shown() for row in rows))


def what_if(window, tenant):
    keys, focused = window.keys, window.focused
    window.go("Roles")
    window.rows("Roles")
    window.open_row("Roles", "Shopping reader")
    tab(window, "What if")
    role = tenant.find("roles", "Shopping reader")
    scopes = [s["name"] for s in tenant.get(f"roles/{role['id']}/scopes")]
    losers = [a["name"] for a in machines(tenant)
              if any(roles == ["Shopping reader"] for roles in given(tenant, a).values())]
    says(window, f"{len(losers)} applications would gain or lose scopes")
    texts = cells(window, WHAT_IF)
    check(all(f"{name}, loses 1 scope" in texts for name in losers) and set(scopes) <= set(texts),
          "What if tells who loses which scope with a role")

    window.focus("push button", "Close the details")
    tab_to(window, "combo box", "Suppose…")
    choose_in_box(window, "A scope is added")
    focused.wait("combo box", "What it concerns")
    keys.type("refund")
    keys.press("Down")
    focused.wait("list item", "refund:payments of Billing API")
    keys.press("Return")
    wait_for("who gains it", lambda: all(f"{name}, gains 1 scope" in cells(window, WHAT_IF) for name in losers))
    check(window.find("label", "refund:payments is added"), "and who would gain one that is added")
    named(window, "a role's What if")
    close_details(window)


def choose_in_box(window, choice):
    """From the box that has the focus."""
    seen = {window.focused.name}
    window.keys.press("Space")
    wait_for("the choices", lambda: window.focused.role in ("list", "list item"))
    while choice not in seen:
        window.keys.press("Down")
        wait_for(f"a choice beyond {seen}", lambda: window.focused.role == "list item"
                 and window.focused.name not in seen)
        seen.add(window.focused.name)
    window.keys.press("Return")


def matrix(window, tenant):
    window.go("Matrix")
    rows = machines(tenant)
    scopes = [(api["indicator"], scope["name"]) for api in tenant.get("resources?page_size=100")
              for scope in tenant.get(f"resources/{api['id']}/scopes")]
    table = window.table(MATRIX)
    wait_for("every application", lambda: table.count() == len(rows))
    check(len(table.headers()) == len(scopes), "the matrix has every application and scope")
    named(window, "Matrix")
    explain_a_cell(window, tenant)
    probe_everything(window, tenant)
    exported(window, tenant, rows)


def explain_a_cell(window, tenant):
    """By keyboard: there, its explanation, its probe."""
    keys, focused = window.keys, window.focused
    keys.press("Ctrl+F")
    focused.wait("text", "Filter applications")
    tab_to(window, "table", MATRIX)
    while not focused.name.startswith("shopping-reader, "):
        before = focused.name
        keys.press("Down")
        wait_for("the next cell", lambda: focused.role == "table cell" and focused.name != before)
    cell = "shopping-reader, read:products of Shopping API: "
    check(focused.name == cell + "Expected, not probed", "arrows walk the matrix, and each cell tells what it is")
    keys.press("Return")
    way = window.find("filler", "Explanation of the cell")
    window.find("push button", "shopping-reader, Application", way)
    window.find("push button", lambda name: name.startswith("Shopping reader, Role · gives"), way)
    window.find("push button", f"Shopping API, {SHOPPING}", way)
    check(window.find("label", "shopping-reader × read:products"), "Enter explains a cell: application, role, scope")
    keys.press("Space")
    notice(window, 1)
    wait_for("what the token grants", lambda: place_of(window, "shopping-reader")() == cell + "Expected and granted")
    window.find("label", "read:products: Expected and granted")
    check(True, "Space probes it")


def place_of(window, application, column=0):
    """Says the cell, asked once more each time."""
    table = window.table(MATRIX)
    row = next(r for r in range(table.count()) if table.cell(r).startswith(application + ", "))
    return lambda: table.cell(row, column)


def notice(window, count, answer="Probe"):
    """What it costs, and the yes to it."""
    what = f"Probing takes {count} token exchange" + "s" * (count > 1)
    bar = window.find("filler", lambda name: name.startswith(what + "."))
    window.press("push button", answer, bar)


def probe_everything(window, tenant):
    """While somebody gives a role to an application, which the console has not read yet."""
    norole, reader = tenant.find("applications", "shopping-norole"), tenant.find("roles", "Shopping reader")
    tenant.write("POST", f"applications/{norole['id']}/roles", {"roleIds": [reader["id"]]})
    apis = [a for a in tenant.get("resources?page_size=100") if tenant.get(f"resources/{a['id']}/scopes")]
    choose(window, "Probe", "Everything shown")
    notice(window, len(machines(tenant)) * len(apis), "Ask all")  # some were asked above
    # The application whose only secret has expired: nothing is asked as it.
    window.find("label", lambda name: f" {len(apis)} not asked: " in name, patience=PROBING_S)
    window.press("check box", "Only differences")
    wait_for("what differs alone", lambda: window.table(MATRIX).count() == 1)
    check(window.table(MATRIX).cell(0) == "shopping-norole, read:products of Shopping API: Granted, unexpected",
          "everything is probed, and what differs can be seen alone")
    legend = window.find("table", MATRIX).get_description()
    check("Granted, unexpected: 1" in legend and f"1 of {len(machines(tenant))} applications" in legend, f"and the legend counts it ({legend})")
    window.press("check box", "Only differences")
    tenant.write("DELETE", f"applications/{norole['id']}/roles/{reader['id']}")


def exported(window, tenant, rows):
    wait_for("every row again", lambda: window.table(MATRIX).count() == len(rows))
    path = Path(os.environ["HOME"]) / "matrix.csv"
    window.keys.press("Ctrl+F")
    window.focused.wait("text", "Filter applications")
    tab_to(window, "push button", "Export")
    pick(window, "CSV")
    window.write("text", "File name:", str(path))
    window.press("push button", "Save")
    window.find("label", "Exported the matrix")
    with open(path, newline="") as file:
        lines = list(csv.DictReader(file))
    check(tuple(lines[0]) == COLUMNS, "the matrix is exported as CSV")
    found = {(line["applicationId"], line["resource"], line["scope"]): line for line in lines}
    wanted = {(a["id"], *what): sorted(roles) for a in rows for what, roles in given(tenant, a).items()}
    surplus = (tenant.find("applications", "shopping-norole")["id"], SHOPPING, "read:products")
    check(found.keys() == wanted.keys() | {surplus}, "with every scope that an application should get or got")
    check(all(found[cell]["expected"] == "true" and sorted(found[cell]["via"].split(", ")) == roles
              for cell, roles in wanted.items()), "and the roles that give it")
    silent = tenant.find("applications", "legacy-importer")["id"]
    check(all(line["granted"] == ("" if line["applicationId"] == silent else "true") for line in lines)
          and found[surplus]["expected"] == "false", "and what real tokens grant")


ALL = (overview, tokens, application_access, what_if, matrix)
