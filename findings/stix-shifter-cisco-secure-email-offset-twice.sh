#!/usr/bin/env bash
# stix-shifter-modules-cisco-secure-email 8.1.3 (a public client of the AsyncOS message tracking API).
#
# A good guess: results(query, offset=2, length=2) are rows 3 and 4.
# Seen: rows 5 and 6. It asks the appliance to begin at the offset, and then skips as many rows again in what came back.
#       Rows 3 and 4 were received and dropped; a caller that pages with its own offsets never sees them.
# What it means for us: the lab's paging must not be "corrected" to please this client.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" --quiet install stix-shifter==8.1.3 stix-shifter-utils==8.1.3 \
  stix-shifter-modules-cisco-secure-email==8.1.3
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
  -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
cat > "$work/try.py" <<'PY'
"""A message tracking of twenty rows on loopback, and the client that asks it."""
import json
import pathlib
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlparse

folder = pathlib.Path(sys.argv[1])
asked = []


class Tracking(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer({"data": {"jwtToken": "not-a-secret"}})

    def do_GET(self):
        query = parse_qs(urlparse(self.path).query)
        offset, limit = int(query["offset"][0]), int(query["limit"][0])
        asked.append((offset, limit))
        rows = [{"attributes": {"mid": [number]}} for number in range(1, 21)]
        self.answer({"meta": {"totalCount": 20}, "data": rows[offset:offset + limit]})


server = HTTPServer(("127.0.0.1", 0), Tracking)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()

from stix_shifter.stix_transmission.stix_transmission import StixTransmission

connection = {"host": "127.0.0.1", "port": server.server_port, "selfSignedCert": (folder / "cert.pem").read_text(),
              "options": {"result_limit": 10000, "timeout": 30}}
client = StixTransmission("cisco_secure_email", connection, {"auth": {"username": "reader", "password": "not-a-secret"}})
query = "startDate=2026-11-28T00:00:00.000Z&endDate=2026-11-29T00:00:00.000Z"
answer = client.results(query, "2", "2")
rows = [row["attributes"]["mid"][0] for row in answer["data"]]
print("asked of the server (offset, limit):", asked)
print("rows handed to the caller:", rows)
assert asked == [(2, 4)], asked
assert rows == [5, 6], f"changed: {rows}"
PY
"$work/venv/bin/python" "$work/try.py" "$work"
echo "seen as described: rows 5 and 6 for offset 2 and length 2"
