"""Makes the web archives under tests/pages/copies, in the form that Apple documents and Safari saves.

Run by hand: python3 tests/python/web_archives.py. Safari itself was not at hand, so what it writes beyond the documented
keys is not in them. Names, hosts and ids are invented.
"""

import pathlib
import plistlib

FOLDER = pathlib.Path(__file__).parent.parent / "pages" / "copies"
HOST = "https://mail-gate.northwind.example"


def resource(body, url, kind="text/html", encoding="UTF-8", declared=True):
    made = {
        "WebResourceData": body.encode(encoding),
        "WebResourceMIMEType": kind,
        "WebResourceURL": url,
        "WebResourceFrameName": "",
    }
    if declared:
        made["WebResourceTextEncodingName"] = encoding
    return made


def save(name, archive):
    (FOLDER / f"{name}.safari.webarchive").write_bytes(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))


def settings(status, head=""):
    return f"""<!DOCTYPE html>
<html><head><title>Cloud Service Settings</title>{head}</head><body>
<p>Logged in as: <b>admin</b> on mail-gate.northwind.example</p>
<h1>Cloud Service Settings</h1>
<table><caption>Cloud Services</caption>
<tr><th>Threat Response:</th><td>Enabled</td></tr>
<tr><th>Threat Response Server:</th><td>EUROPE (api.eu.sse.itd.cisco.com)</td></tr></table>
{status}
</body></html>
"""


BUSY = "<table><tr><th>Status:</th><td>The Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.</td></tr></table>"
FAILED = '<div class="note off">Status: The registration failed because of an invalid or expired token.</div>'

# The style sheet stands beside the page, and hides what the page keeps ready.
save(
    "settings-with-a-style-sheet",
    {
        "WebMainResource": resource(settings(FAILED + BUSY, '<link rel="stylesheet" href="/css/page.css">'), f"{HOST}/network/cloud_service_settings"),
        "WebSubresources": [
            resource("p { color: black }\n.off { display: none }\n", f"{HOST}/css/page.css", "text/css"),
            {"WebResourceData": b"\x89PNG\r\n\x1a\n", "WebResourceMIMEType": "image/png", "WebResourceURL": f"{HOST}/logo.png"},
        ],
    },
)

# Another encoding, which only the archive names: dash and hard spaces are bytes that UTF-8 does not know.
COMMITTED = "<p>Success\u00a0\u2014\u00a0Your\u00a0changes\u00a0have\u00a0been\u00a0committed.</p>"
save(
    "settings-in-windows-1252",
    {"WebMainResource": resource(settings(COMMITTED), f"{HOST}/network/cloud_service_settings", encoding="windows-1252")},
)

# UTF-16 without a mark, named by the archive.
save(
    "settings-in-utf-16",
    {"WebMainResource": resource(settings(BUSY), f"{HOST}/network/cloud_service_settings", encoding="UTF-16LE")},
)


def devices(foot):
    rows = "".join(
        f"<tr><td>{n}</td><td>{name}</td><td>{kind}</td><td>16.0.4-302</td><td>{status}</td></tr>\n"
        for n, (name, kind, status) in enumerate(
            [("mail-gate-1.northwind.example", "ESA", "Registered"), ("mail-core.northwind.example", "SMA", "Offline")], 1
        )
    )
    return f"""<!DOCTYPE html>
<html><body><h1>Devices for Northwind GmbH</h1>
<table><tr><th>#</th><th>Name</th><th>Type</th><th>Version</th><th>Status</th></tr>
{rows}</table>
<p class="gone">Total Entries: 2</p><p>{foot}</p></body></html>
"""


# The list stands in a frame of a frame, each with what was saved beside it. The style sheet holds for the page that names it.
SSE = "https://sse.northwind.example"
save(
    "devices-in-frames",
    {
        "WebMainResource": resource("<!DOCTYPE html><html><body><p class='gone'>Security Services Exchange</p><iframe src='/outer'></iframe></body></html>", f"{SSE}/"),
        "WebSubframeArchives": [
            {
                "WebMainResource": resource("<!DOCTYPE html><html><body><iframe src='/inner'></iframe></body></html>", f"{SSE}/outer"),
                "WebSubframeArchives": [
                    {
                        "WebMainResource": resource(devices("Total Entries: 45").replace("<html>", "<html><head><link rel=stylesheet href='/inner.css'></head>"), f"{SSE}/inner", encoding="windows-1252"),
                        "WebSubresources": [resource(".gone { visibility: hidden }", f"{SSE}/inner.css", "text/css")],
                    }
                ],
            }
        ],
    },
)

# What a form holds is what it was loaded with.
FORM = """<!DOCTYPE html><html><body><h1>Edit Cloud Service Settings</h1><form><table>
<tr><th>Threat Response:</th><td><input type="checkbox" checked> Enable</td></tr>
<tr><th>Threat Response Server:</th><td><select><option>AMERICAS (api-sse.cisco.com)<option selected>EUROPE (api.eu.sse.itd.cisco.com)</select></td></tr>
</table><input type="submit" value="Submit"></form></body></html>
"""
save("edit-form", {"WebMainResource": resource(FORM, f"{HOST}/network/cloud_service_settings/edit")})

# Any other property list, as the same computers have by the hundred.
save("a-list-of-preferences", {"Name": "Cloud Service Settings", "Threat Response": "Enabled", "Items": ["Registered"] * 3})
