//! Linux: X11, or Wayland where the window is one of Wayland's.

use std::ffi::OsString;
use std::sync::Arc;

use tokio::sync::watch;

use super::{wayland, x11};
use crate::engine::{Change, Clipboard, Content};

pub(super) fn open() -> Option<Arc<dyn Clipboard>> {
    match set("DISPLAY") {
        _ if is_wayland() => Some(Arc::new(Wayland)),
        Some(_) => Some(Arc::new(X11 { changes: x11::follow() })),
        None => None,
    }
}

/// Whether the window is one of Wayland's.
pub(super) fn is_wayland() -> bool {
    set("WAYLAND_DISPLAY").is_some() && set("GDK_BACKEND").is_none_or(|backend| backend != "x11")
}

fn set(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

struct X11 {
    changes: Option<watch::Receiver<Change>>,
}

impl Clipboard for X11 {
    fn changes(&self) -> Option<watch::Receiver<Change>> {
        self.changes.clone()
    }

    fn read(&self) -> Content {
        read_x11()
    }
}

/// A program without the focus hears nothing of the clipboard there.
struct Wayland;

impl Clipboard for Wayland {
    fn changes(&self) -> Option<watch::Receiver<Change>> {
        None
    }

    fn read(&self) -> Content {
        // Not every desktop lets a program read outside its own paste; most bridge the clipboard to X11.
        wayland::read().unwrap_or_else(|error| {
            tracing::debug!(%error, "no clipboard by Wayland");
            read_x11()
        })
    }
}

fn read_x11() -> Content {
    x11::read().unwrap_or_else(|error| {
        tracing::debug!(%error, "the clipboard could not be read");
        Content::Nothing
    })
}
