"""A window of another program that files are dragged from, as a file manager has one. Arguments: the files."""

import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

uris = [pathlib.Path(name).as_uri() for name in sys.argv[1:]]
window = Gtk.Window(title="A file manager")
window.set_default_size(240, 120)
# Away from where windows open by themselves.
window.move(1300, 1000)
area = Gtk.EventBox()
area.add(Gtk.Label(label="Drag me"))
area.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
area.drag_source_add_uri_targets()
area.connect("drag-data-get", lambda _area, _drag, data, _kind, _time: data.set_uris(uris))
window.add(area)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
