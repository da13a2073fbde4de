"""A window of another program that files are dragged from, as a file manager has one. Arguments: the files."""

import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

uris = [pathlib.Path(name).as_uri() for name in sys.argv[1:]]
NAME = "A file manager"
TAKEN = NAME + ": taken"
OVER = NAME + ": over"
window = Gtk.Window(title=NAME)
window.set_default_size(240, 120)
# Away from where windows open by themselves.
window.move(1300, 1000)
area = Gtk.EventBox()
area.add(Gtk.Label(label="Drag me"))
area.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
area.drag_source_add_uri_targets()
# What is held is dropped only where the program below has said that it takes it; the title tells when it has, and when
# the drag is over.
area.connect(
    "drag-begin",
    lambda _area, drag: drag.connect(
        "action-changed", lambda _drag, action: window.set_title(TAKEN if action else NAME)
    ),
)
area.connect("drag-end", lambda _area, _drag: window.set_title(OVER))
area.connect("drag-data-get", lambda _area, _drag, data, _kind, _time: data.set_uris(uris))
window.add(area)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
