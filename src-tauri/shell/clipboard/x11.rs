//! X11's clipboard: who changes it and what is on it. Every flavour is asked for by itself, so that what a password manager
//! marked is known before anything is read; and an owner that does not answer is left alone in time.

use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use tokio::sync::watch;
use x11rb::connection::Connection;
use x11rb::errors::{ConnectionError, ReplyOrIdError};
use x11rb::protocol::Event;
use x11rb::protocol::res::{ClientIdMask, ClientIdSpec, ConnectionExt as _};
use x11rb::protocol::xfixes::{ConnectionExt as _, SelectionEventMask};
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, Property, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

use crate::clock::Clock;
use crate::domain::reading::LARGEST;
use crate::domain::secret::Secret;
use crate::engine::{Change, Content, Copied};

/// The flavour by which KeePassXC, KDE's and others' password managers say that a copy is not for everybody.
pub(super) const HINT: &str = "x-kde-passwordManagerHint";
/// What stands in it then.
pub(super) const SECRET: &[u8] = b"secret";

/// How long one read may take in all.
const PATIENCE: Duration = Duration::from_secs(3);

/// Tells of every change, for as long as somebody listens. `None` where the server does not.
pub(super) fn follow() -> Option<watch::Receiver<Change>> {
    let (connection, root) = connect().ok()?;
    let selection = atom(&connection, "CLIPBOARD").ok()?;
    connection.xfixes_query_version(5, 0).ok()?.reply().ok()?;
    let mask = SelectionEventMask::SET_SELECTION_OWNER;
    connection.xfixes_select_selection_input(root, selection, mask).ok()?.check().ok()?;
    let (sender, changes) = watch::channel(Change::default());
    std::thread::spawn(move || {
        while let Ok(event) = connection.wait_for_event() {
            let Event::XfixesSelectionNotify(event) = event else { continue };
            if event.owner == NONE {
                continue;
            }
            let by_us = Some(is_ours(&connection, event.owner));
            sender.send_modify(|change| {
                *change = Change { count: change.count + 1, at: Some(Clock::system().now()), by_us };
            });
            if sender.is_closed() {
                return;
            }
        }
    });
    Some(changes)
}

/// Whether a window belongs to this program.
fn is_ours(connection: &RustConnection, window: Window) -> bool {
    let spec = ClientIdSpec { client: window, mask: ClientIdMask::LOCAL_CLIENT_PID };
    let asked = connection.res_query_client_ids(&[spec]);
    let Some(answer) = asked.ok().and_then(|cookie| cookie.reply().ok()) else { return false };
    answer.ids.iter().any(|id| id.value.contains(&std::process::id()))
}

/// The window that owns the clipboard, where it is one of this program's.
pub(super) fn our_window() -> Option<Window> {
    let (connection, _) = connect().ok()?;
    let selection = atom(&connection, "CLIPBOARD").ok()?;
    let owner = connection.get_selection_owner(selection).ok()?.reply().ok()?.owner;
    (owner != NONE && is_ours(&connection, owner)).then_some(owner)
}

/// What is on it now.
pub(super) fn read() -> Result<Content, ReplyOrIdError> {
    let reader = Reader::open()?;
    let owner = reader.connection.get_selection_owner(reader.selection)?.reply()?.owner;
    if owner == NONE || is_ours(&reader.connection, owner) {
        return Ok(Content::Nothing);
    }
    let Some(targets) = reader.fetch("TARGETS")? else { return Ok(reader.nothing()) };
    let targets: Vec<Atom> =
        targets.chunks_exact(4).map(|four| u32::from_ne_bytes([four[0], four[1], four[2], four[3]])).collect();
    let has = |name: &str| atom(&reader.connection, name).map(|atom| targets.contains(&atom));
    if has(HINT)? && reader.fetch(HINT)?.is_none_or(|hint| hint == SECRET) {
        return Ok(Content::Concealed);
    }
    let html = if has("text/html")? { reader.fetch("text/html")? } else { None };
    let text = if has("UTF8_STRING")? { reader.fetch("UTF8_STRING")? } else { None };
    if text.is_none() && html.is_none() {
        return Ok(reader.nothing());
    }
    let secret = |bytes: Vec<u8>| Secret::new(text_of(bytes));
    Ok(Content::Copied(Copied { text: secret(text.unwrap_or_default()), html: html.map(secret) }))
}

/// UTF-8, unless it begins as UTF-16 does, in which some browsers hand over HTML.
pub(super) fn text_of(bytes: Vec<u8>) -> String {
    match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding.decode(&bytes).0.into_owned(),
        None => String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    }
}

/// A window of our own, which answers are sent to.
struct Reader {
    connection: RustConnection,
    window: Window,
    selection: Atom,
    place: Atom,
    pieces: Atom,
    until: Instant,
}

impl Reader {
    fn open() -> Result<Self, ReplyOrIdError> {
        let (connection, root) = connect()?;
        let window = connection.generate_id()?;
        let class = WindowClass::INPUT_ONLY;
        let events = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection.create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &events)?.check()?;
        let [selection, place, pieces] = ["CLIPBOARD", "PASSARELA_COPIED", "INCR"].map(|name| atom(&connection, name));
        Ok(Self {
            window,
            selection: selection?,
            place: place?,
            pieces: pieces?,
            until: Instant::now() + PATIENCE,
            connection,
        })
    }

    /// What an empty hand means: that there is nothing, or that time was up before the owner answered.
    fn nothing(&self) -> Content {
        if Instant::now() >= self.until { Content::Unanswered } else { Content::Nothing }
    }

    /// The next event that fits; `None` when time is up.
    fn wait<T>(&self, fits: impl Fn(Event) -> Option<T>) -> Result<Option<T>, ReplyOrIdError> {
        loop {
            while let Some(event) = self.connection.poll_for_event()? {
                if let Some(found) = fits(event) {
                    return Ok(Some(found));
                }
            }
            let left = self.until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            self.sleep(left)?;
        }
    }

    /// Until the server has more to say, or this long. A page comes in many pieces, each of which is asked for by taking the one
    /// before it: a pause after each would be most of the time that a copy takes.
    fn sleep(&self, longest: Duration) -> Result<(), ConnectionError> {
        let mut server = [PollFd::new(self.connection.stream(), PollFlags::IN)];
        match rustix::event::poll(&mut server, Timespec::try_from(longest).ok().as_ref()) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(ConnectionError::IoError(error.into())),
        }
    }

    /// One flavour; `None` where the owner has none, gives more than a page can be, or does not answer in time.
    fn fetch(&self, flavour: &str) -> Result<Option<Vec<u8>>, ReplyOrIdError> {
        let target = atom(&self.connection, flavour)?;
        self.connection.convert_selection(self.window, self.selection, target, self.place, CURRENT_TIME)?.check()?;
        let answer = self.wait(|event| match event {
            Event::SelectionNotify(answer) if answer.target == target => Some(answer.property),
            _ => None,
        })?;
        if answer.is_none_or(|property| property == NONE) {
            return Ok(None);
        }
        let (kind, bytes) = self.take()?;
        if kind != self.pieces {
            return Ok(bytes);
        }
        let mut all = Vec::new();
        loop {
            let next = self.wait(|event| match event {
                Event::PropertyNotify(new) if new.atom == self.place && new.state == Property::NEW_VALUE => Some(()),
                _ => None,
            })?;
            if next.is_none() {
                return Ok(None);
            }
            match self.take()? {
                (_, Some(piece)) if piece.is_empty() => return Ok(Some(all)),
                (_, Some(piece)) if all.len() + piece.len() <= LARGEST => all.extend(piece),
                _ => return Ok(None),
            }
        }
    }

    /// What was put at our window, which asks for the next piece by taking it away.
    fn take(&self) -> Result<(Atom, Option<Vec<u8>>), ReplyOrIdError> {
        const MOST: u32 = (LARGEST / 4) as u32 + 1;
        let found = self.connection.get_property(true, self.window, self.place, AtomEnum::ANY, 0, MOST)?.reply()?;
        let whole = found.bytes_after == 0 && found.value.len() <= LARGEST;
        Ok((found.type_, whole.then_some(found.value)))
    }
}

fn connect() -> Result<(RustConnection, Window), ReplyOrIdError> {
    let (connection, number) = x11rb::connect(None).map_err(|_| ConnectionError::UnknownError)?;
    let root = connection.setup().roots[number].root;
    Ok((connection, root))
}

fn atom(connection: &RustConnection, name: &str) -> Result<Atom, ReplyOrIdError> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_in_either_encoding_is_read() {
        assert_eq!(text_of(b"<p>a</p>".to_vec()), "<p>a</p>");
        let wide: Vec<u8> = "\u{feff}<p>\u{e7}</p>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text_of(wide), "<p>\u{e7}</p>");
        assert_eq!(text_of(vec![b'a', 0xff]), "a\u{fffd}");
    }
}
