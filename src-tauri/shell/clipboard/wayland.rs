//! Wayland's clipboard, by the data-control protocol.

use std::io::Read;
use std::thread::JoinHandle;

use wl_clipboard_rs::copy;
use wl_clipboard_rs::paste::{ClipboardType, Error, MimeType, Seat, get_contents, get_mime_types};

use super::x11::{HINT, SECRET, text_of};
use crate::domain::reading::LARGEST;
use crate::domain::secret::Secret;
use crate::engine::{Content, Copied};

pub(super) fn read() -> Result<Content, Error> {
    let kinds = match get_mime_types(ClipboardType::Regular, Seat::Unspecified) {
        Err(Error::ClipboardEmpty | Error::NoMimeType) => return Ok(Content::Nothing),
        kinds => kinds?,
    };
    if kinds.contains(HINT) && bytes(MimeType::Specific(HINT))?.is_none_or(|hint| hint == SECRET) {
        return Ok(Content::Concealed);
    }
    if !kinds.iter().any(|kind| kind.starts_with("text/plain") || kind == "UTF8_STRING" || kind == "text/html") {
        return Ok(Content::Nothing);
    }
    let html = if kinds.contains("text/html") { bytes(MimeType::Specific("text/html"))? } else { None };
    let text = match bytes(MimeType::Text) {
        Err(Error::NoMimeType) => None,
        text => text?,
    };
    if text.is_none() && html.is_none() {
        return Ok(Content::Nothing);
    }
    let secret = |bytes: Vec<u8>| Secret::new(text_of(bytes));
    Ok(Content::Copied(Copied { text: secret(text.unwrap_or_default()), html: html.map(secret) }))
}

/// What the owner writes; `None` where it is more than a page can be. Who never ends is not waited for by the engine.
fn bytes(kind: MimeType<'_>) -> Result<Option<Vec<u8>>, Error> {
    let (pipe, _) = get_contents(ClipboardType::Regular, Seat::Unspecified, kind)?;
    let mut bytes = Vec::new();
    let read = pipe.take(LARGEST as u64 + 1).read_to_end(&mut bytes);
    Ok(read.is_ok_and(|length| length <= LARGEST).then_some(bytes))
}

/// Offers a text that no history keeps, by a thread that ends as soon as somebody else copies. `None` where the desktop
/// lets no program do so.
pub(super) fn serve(text: &str) -> Option<JoinHandle<()>> {
    let mut options = copy::Options::new();
    options.foreground(true).sensitive(true);
    let source = copy::Source::Bytes(text.as_bytes().into());
    let offered = options.prepare_copy(source, copy::MimeType::Text);
    let offered = offered.inspect_err(|error| tracing::debug!(%error, "no clipboard by Wayland")).ok()?;
    Some(std::thread::spawn(move || {
        if let Err(error) = offered.serve() {
            tracing::debug!(%error, "a text on the clipboard was not served to its end");
        }
    }))
}

/// Clears the clipboard, whoever filled it.
pub(super) fn clear() {
    if let Err(error) = copy::clear(copy::ClipboardType::Regular, copy::Seat::All) {
        tracing::warn!(%error, "the clipboard was not cleared");
    }
}
