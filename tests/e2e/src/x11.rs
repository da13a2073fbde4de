//! The little that a journey needs of the screen: which windows there are, and closing one as a title bar does, so that
//! the program ends in order.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use crate::Outcome;

/// Whether a window manager runs.
pub fn has_window_manager(screen: &str) -> Outcome<bool> {
    let (connection, root) = connect(screen)?;
    Ok(!property(&connection, root, "_NET_SUPPORTING_WM_CHECK")?.is_empty())
}

/// A window as the window manager lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    id: Window,
    /// What its title bar says.
    pub title: String,
    /// The process that opened it.
    pub pid: u32,
}

/// All windows.
pub fn windows(screen: &str) -> Outcome<Vec<Listed>> {
    let (connection, root) = connect(screen)?;
    let mut listed = Vec::new();
    for id in numbers(&property(&connection, root, "_NET_CLIENT_LIST")?) {
        // A window can go between being listed and being asked.
        let (Ok(title), Ok(pid)) =
            (property(&connection, id, "_NET_WM_NAME"), property(&connection, id, "_NET_WM_PID"))
        else {
            continue;
        };
        let pid = numbers(&pid).first().copied().unwrap_or_default();
        listed.push(Listed { id, title: String::from_utf8_lossy(&title).into_owned(), pid });
    }
    Ok(listed)
}

/// Asks a window to close, as a press on its title bar does.
pub fn close(screen: &str, window: &Listed) -> Outcome {
    let (connection, root) = connect(screen)?;
    let close = atom(&connection, "_NET_CLOSE_WINDOW")?;
    // Source 2: a person, by way of a pager.
    let event = ClientMessageEvent::new(32, window.id, close, [0, 2, 0, 0, 0]);
    let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
    connection.send_event(false, root, mask, event)?.check()?;
    Ok(())
}

fn connect(screen: &str) -> Outcome<(RustConnection, Window)> {
    let (connection, number) = x11rb::connect(Some(screen))?;
    let root = connection.setup().roots[number].root;
    Ok((connection, root))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_ne_bytes([four[0], four[1], four[2], four[3]])).collect()
}

fn property(connection: &RustConnection, window: Window, name: &str) -> Outcome<Vec<u8>> {
    let name = atom(connection, name)?;
    Ok(connection.get_property(false, window, name, AtomEnum::ANY, 0, 1 << 16)?.reply()?.value)
}

fn atom(connection: &RustConnection, name: &str) -> Outcome<u32> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
