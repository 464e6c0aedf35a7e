# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator does on each page, and that it shows what the tenant itself says."""
import json

from desk import ROWS, Table, check, counted, role_of, unnamed_controls, wait_for, walk

MOST_CHOICES = 20  # in a menu


def tab(window, title):
    """Chooses a tab of the details, also one that had no room."""
    if window.find_now("page tab", counted(title)):
        window.press("page tab", counted(title))
        return
    window.focus("push button", "More tabs")
    pick(window, title)
    window.find("page tab", counted(title))


def pick(window, choice):
    """From the menu of the button that has the focus, with the keyboard."""
    window.keys.press("Space")
    for _ in range(MOST_CHOICES):
        before = window.focused.moves
        window.keys.press("Down")
        wait_for(f"a choice after {window.focused.name} in a menu", lambda: window.focused.moves > before)
        if window.focused.name.startswith(choice):
            window.keys.press("Return")
            return
    check(False, f"{choice} is in the menu")


def choose(window, button, choice):
    """From a menu button of the toolbar."""
    window.focus("push button", button)
    pick(window, choice)


def fact(window, label):
    """What an overview says under that label, once it says it."""
    beginning = label + ": "
    return window.find("label", lambda name: name.startswith(beginning)).get_name()[len(beginning):]


def json_of(window, name):
    """The JSON tab, parsed."""
    tab(window, "JSON")
    return json.loads(wait_for(name, lambda: window.text("text", name).strip() or None))


def cells(window, tree):
    """Every text in a grouped list."""
    return [n.get_name() for n in walk(window.find("tree", tree))]


def people(users):
    """As lists name them."""
    return [(u["name"] or u["username"] or u["primaryEmail"] or u["primaryPhone"] or u["id"]) + (", Suspended" if u["isSuspended"] else "") for u in users]


def close_details(window):
    window.press("push button", "Close the details")
    wait_for("the details to close", lambda: not window.find_now("push button", "Close the details"))


def named(window, page):
    found = unnamed_controls(window)
    check(not found, f"every control of {page} has a name {found}")


def applications(window, tenant):
    window.go("Applications")
    window.write("text", "Filter by name or ID", "")
    all_of_them = tenant.get("applications?page_size=100")
    window.find("label", f"{len(all_of_them)} applications")
    check(len(window.rows("Applications")) == len(all_of_them), "the list has every application")
    worker = tenant.find("applications", "billing-worker")
    window.open_row("Applications", "billing-worker")
    tab(window, "Overview")
    check(fact(window, "App ID") == worker["id"], "an application opens beside the list")
    named(window, "an application's overview")

    roles = tenant.get(f"applications/{worker['id']}/roles")
    tab(window, "Roles")
    window.find("label", f"{len(roles)} roles")
    texts = " ".join(cells(window, "Roles of the application, with their scopes"))
    scopes = [s["name"] for r in roles for s in tenant.get(f"roles/{r['id']}/scopes")]
    check(all(r["name"] in texts for r in roles) and all(s in texts for s in scopes),
          "its roles stand there with their scopes")
    tab(window, "Secrets")
    secrets = [s["name"] for s in tenant.get(f"applications/{worker['id']}/secrets")]
    window.rows("Secrets of the application: names and expiry", wanted=secrets)
    tab(window, "Organizations")
    organizations = [o["name"] for o in tenant.get(f"applications/{worker['id']}/organizations")]
    window.rows("Organizations of the application", wanted=organizations)
    tab(window, "Logs")
    check(window.rows("The application's entries of the audit log, newest first"), "so do its log entries")
    named(window, "an application's logs")
    check(json_of(window, "The application as JSON") == tenant.get(f"applications/{worker['id']}"),
          "and the JSON is the server's")
    close_details(window)


def roles(window, tenant):
    window.go("Roles")
    role = tenant.find("roles", "Support agent")
    check("Support agent" in window.rows("Roles"), "the roles are listed")
    window.open_row("Roles", "Support agent")
    tab(window, "Permissions")
    scopes = [s["name"] for s in tenant.get(f"roles/{role['id']}/scopes")]
    window.find("label", f"{len(scopes)} scopes")
    texts = cells(window, "Permissions of the role, by API resource")
    check(all(scope in texts for scope in scopes), "a role's permissions stand by API resource")
    tab(window, "Users")
    holders = people(tenant.get(f"roles/{role['id']}/users?page_size=100"))
    window.rows("Users who hold the role", wanted=holders[:ROWS])
    tab(window, "Applications")
    check(json_of(window, "The role as JSON")["id"] == role["id"], "and its JSON is the server's")
    named(window, "Roles")
    close_details(window)
    window.open_row("Roles", "Support agent")
    close_details(window)
    check(True, "the row that was left opens again")


def resources(window, tenant):
    window.go("API resources")
    resource = tenant.find("resources", "Billing API")
    window.rows("API resources")
    window.open_row("API resources", "Billing API")
    check(fact(window, "Indicator") == resource["indicator"], "an API resource tells its indicator")
    tab(window, "Scopes")
    scopes = [s["name"] for s in tenant.get(f"resources/{resource['id']}/scopes")]
    window.rows("Scopes of the API resource", wanted=scopes)
    tab(window, "Who can")
    window.find("label", lambda name: " applications, " in name and name.endswith(" users"))
    texts = " ".join(cells(window, "Who can use each scope, and through which roles"))
    check("billing-worker" in texts and all(scope in texts for scope in scopes),
          "and who can use each scope")
    check(json_of(window, "The API resource as JSON")["id"] == resource["id"], "its JSON is the server's")
    named(window, "API resources")
    close_details(window)


def users(window, tenant):
    window.go("Users")
    window.rows("Users")
    member = tenant.get("users?page_size=20")[5]
    window.write("text", "Search users", member["primaryEmail"])
    window.find("label", "1 user found")
    window.rows("Users", wanted=[member["name"]])
    check(True, "the tenant finds a user by e-mail")
    window.open_row("Users", member["name"])
    check(fact(window, "User ID") == member["id"], "who opens beside the list")
    # With something in it, or with the sentence that says why there is nothing.
    for title, table, nothing in (("Roles", "Roles of the user", "No roles"),
                                  ("Organizations", "Organizations of the user", "In no organization"),
                                  ("Identities", "Identities of the user", "No identities elsewhere"),
                                  ("Sessions", "Sessions of the user", "No sessions"),
                                  ("Logs", "Log entries of the user", "No log entries")):
        tab(window, title)
        wait_for(f"{title} of the user", lambda: window.find_now("label", nothing)
                 or Table(window.find_now("table", table)).cell(0))
        named(window, f"a user's {title}")
    check(json_of(window, "The user as JSON") == tenant.get(f"users/{member['id']}"), "and the JSON is the server's")

    close_details(window)
    choose(window, "Compare by: Contains", "Exactly")
    window.find("push button", "Compare by: Exactly")
    window.rows("Users", wanted=[member["name"]])
    check(True, "also when the whole address has to match")
    choose(window, "Compare by: Exactly", "Contains")
    window.write("text", "Search users", "")


def organizations(window, tenant):
    window.go("Organizations")
    acme = tenant.find("organizations", "Acme")
    window.rows("Organizations")
    window.open_row("Organizations", "Acme")
    tab(window, "Members")
    members = people(tenant.get(f"organizations/{acme['id']}/users?page_size=100"))
    window.rows("Members of the organization", wanted=members[:ROWS])
    tab(window, "Applications")
    applications_of_it = [a["name"] for a in tenant.get(f"organizations/{acme['id']}/applications")]
    window.rows("Applications of the organization", wanted=applications_of_it)
    tab(window, "Roles")
    window.rows("Roles of the organization template", wanted=[r["name"] for r in tenant.get("organization-roles")])
    check(json_of(window, "The organization as JSON")["id"] == acme["id"],
          "an organization shows members, applications, roles and JSON")
    named(window, "Organizations")
    close_details(window)


def logs(window, tenant):
    window.go("Audit log")
    window.rows("Audit log")
    choose(window, "Result", "Error")
    table = window.table("Audit log")
    wait_for("refused entries only", lambda: table.count() > 0
             and all(table.cell(row, 1) == "Error" for row in range(table.count())))
    check(True, "the audit log filters by result")
    table.select(0)
    check(fact(window, "Result").startswith("Error"), "an entry opens beside the list")
    window.find("label", lambda name: name.startswith("Explanation") or name.startswith("Error"))
    json_of(window, "The log entry as JSON")
    close_details(window)
    choose(window, "Error", "Any result")
    window.press("check box", "Follow")
    window.find("check box", "Pause")
    before = loaded(window)
    tenant.exchange()
    wait_for("the exchange in the list that follows", lambda: loaded(window) > before)
    newest = [window.table("Audit log").cell(0, column) for column in (1, 2)]
    check(newest == ["Success", "ExchangeTokenBy.ClientCredentials"], "the log that follows shows an exchange by itself")
    window.press("check box", "Pause")
    named(window, "Audit log")


def loaded(window):
    """How many entries the audit log's list says it has."""
    said = window.find("label", lambda name: " loaded" in name or "entries" in name).get_name()
    return int("".join(c for c in said if c.isdigit()))


def connections(window, tenant):
    window.go("Connections")
    window.rows("Connections", wanted=["Journey"])
    window.open_row("Connections", "Journey")
    check(fact(window, "App ID") == tenant.client_id and fact(window, "Endpoint") == tenant.endpoint,
          "the connection tells where it leads")
    named(window, "Connections")
    window.press("push button", "Edit")
    check(window.find("label", "Edit Journey"), "it can be edited")
    window.press("push button", "Cancel")
    window.find("label", "Connections")


def settings(window, _tenant):
    window.go("Settings")
    named(window, "Settings")
    window.press("radio button", "Dark")
    check(wait_for("the dark theme", lambda: window.is_checked("radio button", "Dark")), "the theme can be chosen")
    window.press("radio button", "System")
    window.press("radio button", "Compact")
    wait_for("compact rows", lambda: window.is_checked("radio button", "Compact"))
    window.press("radio button", "Comfortable")


def help_page(window, _tenant):
    window.go("Help")
    window.find("label", "Keyboard shortcuts")
    window.find("label", "Show or hide what was sent")
    check(window.find("label", lambda name: name.startswith("Logto Workbench ")), "Help tells keys and version")
    named(window, "Help")


def token(window, _tenant):
    """A popup: no walk finds it, but who listens hears where the focus is."""
    window.focus("push button", lambda name: name.startswith("Management API token: all"))
    window.keys.press("Space")
    window.focused.wait("push button", "Renew")
    box = window.focused.place.get_parent()
    facts = [n.get_name() for n in walk(box) if role_of(n) == "label"]
    check("Granted: all" in facts and "Everything that was asked for is granted." in facts,
          "the token chip opens what was asked for and granted")
    window.keys.press("Escape")
    window.focused.wait("push button", lambda name: name.startswith("Management API token: all"))


ALL = (applications, roles, resources, users, organizations, logs, connections, settings, help_page, token)
