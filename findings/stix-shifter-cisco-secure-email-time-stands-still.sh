#!/usr/bin/env bash
# stix-shifter-modules-cisco-secure-email 8.1.3 (a public client of the AsyncOS message tracking API).
#
# A good guess: a search without a time of its own covers the minutes before it is made.
# Seen: it covers the minutes before the module was imported. "Now" is read once, at import, so a service that has run
#       for a day asks the appliance for yesterday, finds nothing, and reports success.
# What it means for us: "nothing found" from such a client is no evidence. Our own searches read the clock each time.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" --quiet install stix-shifter==8.1.3 stix-shifter-utils==8.1.3 \
  stix-shifter-modules-cisco-secure-email==8.1.3 freezegun==1.5.1
cat > "$work/try.py" <<'PY'
from urllib.parse import parse_qs

from freezegun import freeze_time
from stix_shifter.stix_translation import stix_translation


def end_of_the_window():
    made = stix_translation.StixTranslation().translate(
        "cisco_secure_email", "query", {}, "[email-message:subject = 'x']", {"time_range": 60})
    return parse_qs(made["queries"][0])["endDate"][0]


with freeze_time("2026-01-01 10:00:00"):
    first = end_of_the_window()
with freeze_time("2026-01-02 10:00:00"):
    second = end_of_the_window()
print("asked on 1 January at 10:00, the window ends", first)
print("asked on 2 January at 10:00, the window ends", second)
assert first == "2026-01-01T10:00:00.000Z", first
assert second == first, "changed: the window follows the clock now"
PY
"$work/venv/bin/python" "$work/try.py"
echo "seen as described: both windows end at the time of the import"
