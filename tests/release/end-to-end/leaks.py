# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a secret or a token went that must not be there."""
import base64
import os
import subprocess
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from desk import check

home = Path(os.environ["HOME"])


def forms_of(secret):
    """How a secret might have been written down."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield base64.b64encode(raw).rstrip(b"=")
    yield raw.hex().encode()
    yield quote(secret, safe="").encode()


def leaks(window, secrets):
    """Files, command lines and environments with one of them inside."""
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


def check_nothing_leaked(window, tenant):
    stored = subprocess.run(["secret-tool", "search", "--all", "server", "logto-workbench"],
                            capture_output=True, text=True, check=False)
    check(tenant.secret in stored.stdout, "the App secret is in the keychain")
    requests = tenant.requests()
    shown = [value.split(" ", 1) for r in requests for name, value in r["headers"]
             if name.lower() == "authorization"]
    tokens = {credential for scheme, credential in shown if scheme == "Bearer"}
    check(tokens and any(scheme == "Basic" for scheme, _ in shown), "secret and tokens reached the tenant")
    # Those of other applications too, which were read to ask as them.
    others = {unquote(base64.b64decode(credential).decode().split(":", 1)[1])
              for scheme, credential in shown if scheme == "Basic"}
    secrets = [tenant.secret, *others, *tokens]
    found = leaks(window, secrets)
    check(not found, f"they are nowhere else, not in a log of everything {found}")
    found = credentials_in_the_open(requests, secrets)
    check(not found, f"and no request carried them but in its Authorization {found}")
    signed = [p for p in home.rglob("*") if p.is_file() and b"eyJ" in p.read_bytes()]
    check(not signed, f"no token is written down {signed}")
    profiles = list(home.rglob("profiles.json"))
    check(len(profiles) == 1 and profiles[0].stat().st_mode & 0o077 == 0,
          "the profile is readable by its owner only")
