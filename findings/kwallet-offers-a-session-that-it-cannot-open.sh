#!/usr/bin/env bash
# KWallet (kwalletd5) 5.103 as the Secret Service (of Debian 12; needs apt-get's lists of it, dpkg-deb and bubblewrap).
#
# A good guess: with the packages that its package requires, KWallet opens the encrypted sessions that it says it opens.
# Seen: asked for an algorithm that it does not know, it names `plain` and the encrypted one as those that it supports. Asked
#       for the encrypted one, it answers `InvalidArgs` ("createDLGroup failed") each time, although nothing is wrong with
#       what it was given. The package libqca-qt5-2-plugins, which is only recommended, puts it right. A client that takes
#       `NotSupported` as the word to go on without encryption does not get it here.
# What it means for us: our tests need that package, and our client says "answers with an error" on such a computer.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# A root of its own out of the packages, nothing of which is set up.
mkdir -p "$work/apt/archives/partial" "$work/root/etc"; : > "$work/none"
unpack() {
  apt-get -qq -o Dir::State::status="$work/none" -o Dir::Cache="$work/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User= \
    --no-install-recommends --download-only --yes install "$@" > /dev/null
  for package in "$work"/apt/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done
}
cat > "$work/try.py" <<'PY'
import subprocess
import sys
import time

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from secretstorage.dhcrypto import Session

ENCRYPTED = "dh-ietf1024-sha256-aes128-cbc-pkcs7"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
SERVICE = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service")
bus = open_dbus_connection()


def ask(*call):
    return bus.send_and_get_reply(new_method_call(*call), timeout=30)


def open_session(algorithm, given):
    answer = ask(SERVICE, "OpenSession", "sv", (algorithm, given))
    if answer.header.message_type == MessageType.method_return:
        return "opened"
    return f"{answer.header.fields[4].rpartition('.')[2]}: {answer.body[0]}"


with subprocess.Popen(["kwalletd5"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as daemon:
    for _ in range(150):
        if ask(BUS, "NameHasOwner", "s", ("org.freedesktop.secrets",)).body[0]:
            break
        time.sleep(0.2)
    offered = open_session("none-such", ("s", ""))
    plain = open_session("plain", ("s", ""))
    # A key of our own each time, at its full length.
    encrypted = {open_session(ENCRYPTED, ("ay", Session().my_public_key.to_bytes(128, "big"))) for _ in range(5)}
    daemon.terminate()
print("  none such:", offered)
print("  plain:", plain)
print("  encrypted, five times:", encrypted)
assert offered.startswith("NotSupported") and ENCRYPTED in offered, f"changed: {offered}"
assert plain == "opened", f"changed: {plain}"
if sys.argv[1] == "without":
    assert len(encrypted) == 1 and min(encrypted).startswith("InvalidArgs: createDLGroup failed"), f"changed: {encrypted}"
else:
    assert encrypted == {"opened"}, f"changed: {encrypted}"
PY
try() {
  cp "$work/try.py" "$work/root/"; echo 'root:x:0:0::/tmp:/bin/sh' > "$work/root/etc/passwd"
  echo "kwalletd5, $1 libqca-qt5-2-plugins"
  bwrap --bind "$work/root" / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --uid 0 --gid 0 --die-with-parent \
    --clearenv --setenv PATH /usr/bin:/bin --setenv HOME /tmp/home --setenv LANG C.UTF-8 --setenv QT_QPA_PLATFORM offscreen \
    dbus-run-session -- python3 /try.py "$1"
}
needed=(libkf5wallet-bin=5.103.0-1 libqca-qt5-2=2.3.5-2 python3-secretstorage=3.3.3-1 python3-jeepney=0.8.0-3 dbus-daemon)
unpack "${needed[@]}"
try without
unpack "${needed[@]}" libqca-qt5-2-plugins=2.3.5-2
try with
echo "seen as described: the encrypted session that is offered opens with a package more"
