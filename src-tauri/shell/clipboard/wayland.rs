//! Wayland's clipboard, by the data-control protocol.

use std::io::Read;

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
