#!/usr/bin/env bash
# WebKitGTK 2.50.6 (of Debian 12; needs apt-get's lists of it, dpkg-deb and bubblewrap).
#
# A good guess: `system-ui` is the font of the desktop, which GTK has at hand, so it costs no more than the generic `sans-serif`;
#       and a font that was found once is not looked for again.
# Seen: each size (and each weight) of a font is looked for anew among the fonts of the system when it is first laid out, and for
#       `system-ui` that takes half as long again as for `sans-serif` (123 ms and 179 for 80 sizes, with two packages of fonts; twice
#       as long on a desktop with a hundred fonts). Sizes that were laid out before cost next to nothing, for both.
# What it means for us: on Linux the window tells WebKitGTK the desktop's font as its `sans-serif`, and the page asks for that; few
#       sizes and weights make a quick first page.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# A root of its own out of the packages, of which no more is set up than GTK needs.
mkdir -p "$work/apt/archives/partial" "$work/root/etc"; : > "$work/none"
apt-get -qq -o Dir::State::status="$work/none" -o Dir::Cache="$work/apt" -o Debug::NoLocking=1 -o APT::Sandbox::User= \
  --no-install-recommends --download-only --yes install \
  libwebkit2gtk-4.1-0=2.50.6-1~deb12u2 gir1.2-webkit2-4.1=2.50.6-1~deb12u2 fontconfig-config=2.14.1-4 python3-gi=3.42.2-3+b1 xvfb \
  dash dbus-daemon fonts-dejavu-core fonts-urw-base35 > /dev/null
for package in "$work"/apt/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done
ln -sf dash "$work/root/bin/sh"
echo 'root:x:0:0::/tmp:/bin/sh' > "$work/root/etc/passwd"
# The fonts are used as the package of their settings would link them.
mkdir -p "$work/root/etc/fonts/conf.d"
cp "$work"/root/usr/share/fontconfig/conf.avail/*.conf "$work/root/etc/fonts/conf.d/"
cat > "$work/root/try.py" <<'PY'
import json
import os
import statistics
import subprocess

ours, theirs = os.pipe()
screen = subprocess.Popen(["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp"], pass_fds=[theirs], stderr=subprocess.DEVNULL)
os.environ["DISPLAY"] = ":" + os.read(ours, 20).decode().strip()

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

SCRIPT = """
const took = {};
const layOut = (font, from) => {
  const all = document.createElement('main');
  all.style.fontFamily = font;
  for (let n = 0; n < 80; n++) {
    const one = document.createElement('p');
    one.textContent = 'Aa';
    one.style.fontSize = `${from + n / 4}px`;
    all.append(one);
  }
  document.body.append(all);
  const start = performance.now();
  all.offsetHeight;
  const time = performance.now() - start;
  all.remove();
  return time;
};
for (let round = 0; round < 9; round++)
  for (const font of ['sans-serif', 'system-ui'])
    for (const when of ['new', 'again']) (took[`${font}, ${when}`] ??= []).push(layOut(font, 9 + round * 20));
return JSON.stringify(took);
"""


def ran(view, result):
    global took
    took = json.loads(view.call_async_javascript_function_finish(result).to_string())
    Gtk.main_quit()


def loaded(view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        view.call_async_javascript_function(SCRIPT, -1, None, None, None, None, ran)


window, view = Gtk.Window(), WebKit2.WebView()
window.add(view)
window.show_all()
view.connect("load-changed", loaded)
view.load_html("<!doctype html><title>A page</title><h1>A page</h1>", None)
Gtk.main()
version = f"{WebKit2.get_major_version()}.{WebKit2.get_minor_version()}.{WebKit2.get_micro_version()}"
print("WebKitGTK", version)
middle = {what: statistics.median(times) for what, times in took.items()}
for what, time in middle.items():
    print(f"  80 sizes, {what}: {time:.0f} ms")
ratio = middle["system-ui, new"] / middle["sans-serif, new"]
print(f"  system-ui takes {ratio:.1f} times as long as sans-serif")
assert version == "2.50.6", version
assert ratio > 1.2, f"changed: system-ui takes {ratio:.2f} times as long"
for font in ("sans-serif", "system-ui"):
    assert middle[f"{font}, new"] > 4 * middle[f"{font}, again"], f"changed: {font} in sizes that were there"
screen.terminate()
PY
inside() {
  bwrap --bind "$work/root" / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --uid 0 --gid 0 --die-with-parent \
    --clearenv --setenv PATH /usr/bin:/bin --setenv HOME /tmp/home --setenv LANG C.UTF-8 "$@"
}
inside "/usr/lib/$(uname -m)-linux-gnu/glib-2.0/glib-compile-schemas" /usr/share/glib-2.0/schemas
inside dbus-run-session -- python3 /try.py
echo "seen as described: each size is looked for anew, and system-ui longer than sans-serif"
