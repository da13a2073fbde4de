#!/usr/bin/env bash
# KeePassXC 2.7.4 as the Secret Service (of Debian 12; needs apt-get's lists of it, dpkg-deb and bubblewrap).
#
# A good guess: a secret that a program keeps there is the password of an entry, whatever its content type.
# Seen: with `text/plain` it is. With `application/octet-stream`, as clients send that call every secret bytes, the entry's
#       password is empty, and the secret is an attachment. The Secret Service gives both back as they were kept.
# What it means for us: somebody who looks at our entry in KeePassXC sees an empty password, and nothing is wrong.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# A root of its own out of the packages, nothing of which is set up.
mkdir -p "$work/apt/archives/partial" "$work/root/etc"; : > "$work/none"
apt-get -qq -o Dir::State::status="$work/none" -o Dir::Cache="$work/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User= \
  --no-install-recommends --download-only --yes install \
  keepassxc=2.7.4+dfsg.1-2 python3-secretstorage=3.3.3-1 dbus-daemon > /dev/null
for package in "$work"/apt/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done
echo 'root:x:0:0::/tmp:/bin/sh' > "$work/root/etc/passwd"
cat > "$work/root/try.py" <<'PY'
import csv
import pathlib
import subprocess
import time

import secretstorage

PASSWORD = "a practice password\n"
DATABASE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile><Meta><DatabaseName>Passwords</DatabaseName><CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key>
<Value>{01010101-0101-0101-0101-010101010101}</Value></Item></CustomData></Meta>
<Root><Group><UUID>AQEBAQEBAQEBAQEBAQEBAQ==</UUID><Name>Root</Name></Group></Root></KeePassFile>"""
SETTINGS = """[General]
ConfigVersion=2
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
"""


def cli(*words, times=1):
    done = subprocess.run(["keepassxc-cli", *words], input=PASSWORD * times, text=True, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout


def in_the_file():
    rows = csv.DictReader(cli("export", "--format", "csv", "db.kdbx").splitlines())
    return {row["Title"]: row["Password"] for row in rows}


def until(what, look, patience=30):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = look()
        except secretstorage.exceptions.SecretStorageException:
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"not within {patience} s: {what}")


def collection():
    found = secretstorage.get_default_collection(secretstorage.dbus_init())
    return None if found.is_locked() else found


settings = pathlib.Path("home/.config/keepassxc")
settings.mkdir(parents=True)
(settings / "keepassxc.ini").write_text(SETTINGS)
pathlib.Path("db.xml").write_text(DATABASE)
cli("import", "--set-password", "--decryption-time", "100", "db.xml", "db.kdbx", times=2)
print("KeePassXC", cli("--version").strip())
with subprocess.Popen(["keepassxc", "--pw-stdin", "db.kdbx"], stdin=subprocess.PIPE, text=True,
                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
    running.stdin.write(PASSWORD)
    running.stdin.close()
    store = until("an open database on the bus", collection)
    for title, kind in (("text", "text/plain"), ("bytes", "application/octet-stream")):
        item = store.create_item(title, {"made-as": title}, b"not-a-secret", content_type=kind)
        print(f"kept as {kind}, given back:", (item.get_secret(), item.get_secret_content_type()))
        assert (item.get_secret(), item.get_secret_content_type()) == (b"not-a-secret", kind)
    until("both entries in the file", lambda: len(in_the_file()) == 2)
    running.terminate()
passwords = in_the_file()
attached = {title: "12.0 B" in cli("show", "--show-attachments", "db.kdbx", title) for title in passwords}
print("the passwords of the entries:", passwords)
print("an attachment of twelve bytes:", attached)
assert passwords == {"text": "not-a-secret", "bytes": ""}, f"changed: {passwords}"
assert attached == {"text": False, "bytes": True}, f"changed: {attached}"
PY
bwrap --bind "$work/root" / --dev /dev --proc /proc --tmpfs /tmp --chdir /tmp --unshare-all --uid 0 --gid 0 \
  --die-with-parent --clearenv --setenv PATH /usr/bin:/bin --setenv HOME /tmp/home --setenv LANG C.UTF-8 \
  --setenv QT_QPA_PLATFORM offscreen \
  dbus-run-session -- python3 /try.py
echo "seen as described: bytes are an attachment, and the password is empty"
