#!/usr/bin/env bash
# WebKitGTK 2.50.6 with AT-SPI 2.46 (of Debian 12; needs apt-get's lists of it, dpkg-deb and bubblewrap).
#
# A good guess: whatever changes in a live region raises an event that a screen reader on the accessibility bus can say.
# Seen: an element that is put into a live region raises ChildrenChanged. A text that changes in one raises nothing, neither
#       as the data of its node nor as `textContent`, in a status, in a paragraph or in a span, though the tree has the new
#       text; in a text field TextChanged is raised. Announcement is never raised, not by an alert either. Until somebody
#       asked for the tree, a live region tells of no new element. The socket of GTK in which the page hangs says that it
#       has one child and lists none; it gives the child by its index.
# What it means for us: what is to be heard is put into the page as a new element. Who listens asks for the tree first, and
#       goes down by index.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# A root of its own out of the packages, of which no more is set up than GTK needs.
mkdir -p "$work/apt/archives/partial" "$work/root/etc"; : > "$work/none"
apt-get -qq -o Dir::State::status="$work/none" -o Dir::Cache="$work/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User= \
  --no-install-recommends --download-only --yes install \
  libwebkit2gtk-4.1-0=2.50.6-1~deb12u2 gir1.2-webkit2-4.1=2.50.6-1~deb12u2 at-spi2-core=2.46.0-5 \
  python3-gi=3.42.2-3+b1 xvfb dash dbus-daemon fonts-dejavu-core > /dev/null
for package in "$work"/apt/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done
ln -sf dash "$work/root/bin/sh"
echo 'root:x:0:0::/tmp:/bin/sh' > "$work/root/etc/passwd"
cat > "$work/root/window.py" <<'PY'
"""A window with a page, in which a line of its input is run as a script."""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

PAGE = """<!doctype html><title>A page</title><main><h1>A page</h1><p id="status" role="status">Old</p>
<div id="polite" aria-live="polite"><p>Old</p></div><div id="span" aria-live="assertive"><span>Old</span></div>
<div id="log" role="log"></div><p><input id="field"></p></main>"""


def run(*_):
    line = sys.stdin.readline()
    if line:
        view.evaluate_javascript(line, -1, None, None, None, ran)
    else:
        Gtk.main_quit()
    return bool(line)


def ran(_, result):
    view.evaluate_javascript_finish(result)
    print("ran", flush=True)


def loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        print(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version(), sep=".", flush=True)
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, run)


window, view = Gtk.Window(), WebKit2.WebView()
window.add(view)
window.show_all()
view.connect("load-changed", loaded)
view.load_html(PAGE, None)
Gtk.main()
PY
cat > "$work/root/try.py" <<'PY'
import os
import subprocess
import time

from gi.repository import Gio, GLib

ACCESSIBLE, REGISTRY = "org.a11y.atspi.Accessible", "org.a11y.atspi.Registry"
ROOT = (REGISTRY, "/org/a11y/atspi/accessible/root")
DOCUMENT_WEB = 95

ours, theirs = os.pipe()
screen = subprocess.Popen(["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp"], pass_fds=[theirs],
                          stderr=subprocess.DEVNULL)
os.environ["DISPLAY"] = ":" + os.read(ours, 20).decode().strip()
session = Gio.bus_get_sync(Gio.BusType.SESSION)
address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 30000).unpack()[0]
flags = Gio.DBusConnectionFlags
bus = Gio.DBusConnection.new_for_address_sync(
    address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)


def ask(name, path, interface, method, kinds="()", *given):
    return bus.call_sync(name, path, interface, method, GLib.Variant(kinds, given), None, 0, 30000).unpack()


heard = []
names = {}
EVENTS = ("ChildrenChanged", "TextChanged", "Announcement")
for event in EVENTS:
    ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "(sass)", f"Object:{event}:", [], "")
bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", None, None, None, Gio.DBusSignalFlags.NONE,
                     lambda _, sender, path, interface, event, args: heard.append((path, event, args.unpack()[0])))
page = subprocess.Popen(["python3", "/window.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                        stderr=subprocess.DEVNULL)
version = page.stdout.readline().strip()
print("WebKitGTK", version)


def listen(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.01)


def raises(script):
    """The events that it raises within three seconds, by the id of the element."""
    heard.clear()
    page.stdin.write(f"{{ {script} }}\n")
    page.stdin.flush()
    assert page.stdout.readline() == "ran\n"
    listen(3)
    events = [(names.get(path, "?"), event, kind) for path, event, kind in heard if event in EVENTS]
    print(" ", script, "->", events)
    return events


def walk(place, sockets, web=False):
    """The texts by the ids of their elements. Notes the ids, and what lists fewer children than it has."""
    name, path = place
    children = ask(name, path, ACCESSIBLE, "GetChildren")[0]
    count = ask(name, path, "org.freedesktop.DBus.Properties", "Get", "(ss)", ACCESSIBLE, "ChildCount")[0]
    if len(children) < count:
        sockets.append((len(children), count))
        children = [ask(name, path, ACCESSIBLE, "GetChildAtIndex", "(i)", at)[0] for at in range(count)]
    web = web or ask(name, path, ACCESSIBLE, "GetRole")[0] == DOCUMENT_WEB
    names[path] = ask(name, path, ACCESSIBLE, "GetAttributes")[0].get("id", "")
    text = ""
    if web and "org.a11y.atspi.Text" in ask(name, path, ACCESSIBLE, "GetInterfaces")[0]:
        text = ask(name, path, "org.a11y.atspi.Text", "GetText", "(ii)", 0, -1)[0]
    texts = {names[path]: text.strip()}
    for child in children:
        texts |= walk(child, sockets, web)
    return texts


def insert(where, what="p"):
    return f"const e = document.createElement('{what}'); e.textContent = 'New'; document.querySelector('{where}').append(e)"


listen(2)
print("before anybody asked for the tree:")
early = []
for where in ("#polite", "#log"):
    raises(insert(where))
    early += [path for path, *_ in heard]
sockets = []
walk(ROOT, sockets)
listen(3)
told = {names.get(path) for path in early} & {"polite", "log"}
assert not told, f"changed: {told} told of an element unasked"
print("after the tree was asked for:")
print("children listed and children said to be there, where these differ:", sockets)
assert sockets == [(0, 1)], f"changed: {sockets}"
assert raises(insert("#polite")) == [("polite", "ChildrenChanged", "add")], "changed: an element in aria-live"
assert raises(insert("#log")) == [("log", "ChildrenChanged", "add")], "changed: an element in a log"
for at, where in enumerate(("#status", "#polite > p", "#span > span")):
    for how in ("firstChild.data", "textContent"):
        assert raises(f"document.querySelector('{where}').{how} = 'Text {at} by {how}'") == [], "changed: it tells of a text"
alert = raises(insert("main") + "; e.role = 'alert'")
assert {event for _, event, _ in alert} == {"ChildrenChanged"}, "changed: an alert"
field = raises("document.querySelector('#field').value = 'typed'")
assert field == [("field", "TextChanged", "insert")], "changed: a text field"
texts = walk(ROOT, [])
print("the texts in the tree:", texts)
assert (texts["status"], texts["span"]) == ("Text 0 by textContent", "Text 2 by textContent"), f"changed: {texts}"
assert version == "2.50.6", version
page.terminate()
screen.terminate()
PY
inside() {
  bwrap --bind "$work/root" / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --uid 0 --gid 0 --die-with-parent \
    --clearenv --setenv PATH /usr/bin:/bin --setenv HOME /tmp/home --setenv LANG C.UTF-8 "$@"
}
inside "/usr/lib/$(uname -m)-linux-gnu/glib-2.0/glib-compile-schemas" /usr/share/glib-2.0/schemas
inside dbus-run-session -- python3 /try.py
echo "seen as described: a new element is told of, a new text is not"
