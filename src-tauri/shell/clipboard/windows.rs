//! The clipboard of Windows. Type-checked, never run.

use std::time::Duration;

use clipboard_win::{Clipboard as Opened, formats, get, raw};
use tokio::sync::watch;

use crate::clock::Clock;
use crate::domain::reading::LARGEST;
use crate::domain::secret::Secret;
use crate::engine::{Change, Clipboard, Content, Copied};

/// How often the number of changes is looked at: a call that reads nothing of the clipboard.
const PAUSE: Duration = Duration::from_millis(500);
/// Others hold the clipboard open for a moment.
const TRIES: usize = 10;

/// Formats by which a program says that a copy is not for everybody, whatever stands in them (documented by Microsoft
/// for the first; the second is older practice of password managers).
const CONCEALED: [&str; 2] = ["ExcludeClipboardContentFromMonitorProcessing", "Clipboard Viewer Ignore"];
/// A format that says so by a zero (documented by Microsoft).
const IN_HISTORY: &str = "CanIncludeInClipboardHistory";

/// How often the clipboard changed.
pub(super) fn changes() -> Option<u64> {
    raw::seq_num().map(|number| u64::from(number.get()))
}

pub(super) struct Board {
    changes: Option<watch::Receiver<Change>>,
}

impl Board {
    pub(super) fn open() -> Self {
        let Some(first) = raw::seq_num() else { return Self { changes: None } };
        let (sender, changes) = watch::channel(Change::default());
        std::thread::spawn(move || {
            let mut last = first;
            while !sender.is_closed() {
                std::thread::sleep(PAUSE);
                let Some(now) = raw::seq_num().filter(|now| *now != last) else { continue };
                last = now;
                sender.send_modify(|change| {
                    *change = Change { count: change.count + 1, at: Some(Clock::system().now()), by_us: None };
                });
            }
        });
        Self { changes: Some(changes) }
    }
}

impl Clipboard for Board {
    fn changes(&self) -> Option<watch::Receiver<Change>> {
        self.changes.clone()
    }

    fn read(&self) -> Content {
        // Closed again when this goes.
        let Ok(_opened) = Opened::new_attempts(TRIES) else { return Content::Nothing };
        if is_concealed() {
            return Content::Concealed;
        }
        let text: Option<String> = small(u32::from(&formats::Unicode)).then(|| get(formats::Unicode).ok()).flatten();
        let html: Option<String> =
            formats::Html::new().filter(|html| small(u32::from(html))).and_then(|html| get(html).ok());
        if text.is_none() && html.is_none() {
            return Content::Nothing;
        }
        Content::Copied(Copied { text: Secret::new(text.unwrap_or_default()), html: html.map(Secret::new) })
    }
}

fn is_concealed() -> bool {
    let there = |name: &str| raw::register_format(name).filter(|format| raw::is_format_avail(format.get()));
    if CONCEALED.iter().any(|name| there(name).is_some()) {
        return true;
    }
    let Some(format) = there(IN_HISTORY) else { return false };
    let mut value = [0; 4];
    // Marked, and unreadable: as good as a no.
    raw::get(format.get(), &mut value).is_err() || u32::from_le_bytes(value) == 0
}

fn small(format: u32) -> bool {
    raw::is_format_avail(format) && raw::size(format).is_some_and(|size| size.get() <= 2 * LARGEST)
}
