#!/usr/bin/env bash
# threatresponse 0.15.0 (Cisco's public Python client of Threat Response).
#
# A good guess: handing in a logger changes what is logged, and nothing else.
# Seen: an answer whose status has no standard name (520, as content networks in front of an API give) raises
#       requests' HTTPError without a logger, and a bare KeyError with one. The server's own words are lost with it.
# What it means for us: a script that catches HTTPError is not safe from this; our client keeps any status as what it is.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" --quiet install threatresponse==0.15.0 requests==2.32.3
cat > "$work/try.py" <<'PY'
import logging
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Cloud(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        signing_in = self.path.endswith("/oauth2/token")
        body = b'{"access_token": "not-a-secret"}' if signing_in else b'{"message": "origin is not well"}'
        self.send_response(200 if signing_in else 520)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = HTTPServer(("127.0.0.1", 0), Cloud)
threading.Thread(target=server.serve_forever, daemon=True).start()

from threatresponse import ThreatResponse

base = f"http://127.0.0.1:{server.server_port}"
hosts = {family: base for family in ("visibility", "private_intel", "global_intel")}
logging.getLogger("quiet").addHandler(logging.NullHandler())
seen = []
for logger in (None, logging.getLogger("quiet")):
    client = ThreatResponse(client_id="client-1", client_password="not-a-secret", environment=hosts, logger=logger)
    try:
        client.inspect.inspect({"content": "sample.example"})
    except Exception as error:
        seen.append((type(error).__name__, "origin is not well" in str(error)))
print("without a logger, with one (error, tells the server's words):", seen)
assert seen == [("HTTPError", True), ("KeyError", False)], f"changed: {seen}"
PY
"$work/venv/bin/python" "$work/try.py"
echo "seen as described: HTTPError without a logger, KeyError with one"
