# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo tenant in a process of its own, and what it answers when it is asked without the console."""
import base64
import json
import subprocess
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path


class Tenant:
    def __init__(self, lwb, environment):
        # What the tenant writes down is not the console's doing.
        self._elsewhere = tempfile.TemporaryDirectory()
        self._access_log = Path(self._elsewhere.name) / "access.log"
        self._process = subprocess.Popen([lwb, "demo", "--access-log", self._access_log],
                                         stdout=subprocess.PIPE, text=True, env=environment)
        address = json.loads(self._process.stdout.readline())
        self.endpoint, self.client_id = address["endpoint"], address["clientId"]
        self.secret, self.resource = address["clientSecret"], address["resource"]
        self._token = self.exchange()

    def exchange(self):
        """One more token by client credentials: the audit log writes it down."""
        form = {"grant_type": "client_credentials", "resource": self.resource, "scope": "all"}
        basic = base64.b64encode(f"{self.client_id}:{self.secret}".encode()).decode()
        answer = self._send("/oidc/token", f"Basic {basic}", urllib.parse.urlencode(form).encode())
        return answer["access_token"]

    def get(self, path):
        return self._send("/api/" + path, f"Bearer {self._token}")

    def write(self, method, path, body=None):
        """What somebody else does there while the console looks on."""
        self._send("/api/" + path, f"Bearer {self._token}", body and json.dumps(body).encode(), method)

    def find(self, collection, name):
        """The object of that name."""
        return next(o for o in self.get(f"{collection}?page_size=100") if o["name"] == name)

    def requests(self):
        """Everything that was ever asked of it."""
        return [json.loads(line) for line in self._access_log.read_text().splitlines()]

    def close(self):
        self._process.terminate()
        self._process.wait()
        self._elsewhere.cleanup()

    def _send(self, path, authorization, body=None, method=None):
        headers = {"Authorization": authorization}
        if method:
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.endpoint + path, body, headers, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
        return json.loads(text) if text else None
