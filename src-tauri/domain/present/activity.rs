//! The activity log in words.

use crate::domain::activity::{Deed, Entry, Happening};
use crate::domain::message::Message;
use crate::domain::view::Activity;

/// A line of the log, as the screen shows it.
pub fn activity_line(entry: &Entry) -> Activity {
    Activity { at: entry.at, message: entry.what.message(), source: entry.source, wrote: entry.wrote }
}

impl Happening {
    /// In words.
    pub fn message(&self) -> Message {
        match self {
            Happening::Agreed(deed) => deed_words(deed, "agreed"),
            Happening::Done(deed) => deed_words(deed, "done"),
            Happening::Failed { deed, why } => deed_words(deed, "failed").with("why", why.message()),
            Happening::Muted { check, until } => {
                Message::new("activity-muted").with("check", check.say("title")).with("until", *until)
            }
            Happening::Unmuted { check } => Message::new("activity-unmuted").with("check", check.say("title")),
            Happening::MuteEnded { check } => Message::new("activity-mute-ended").with("check", check.say("title")),
        }
    }
}

/// `activity-create-module-done`.
fn deed_words(deed: &Deed, part: &str) -> Message {
    match deed {
        Deed::CreateModule { name, device } => Message::new(&format!("activity-create-module-{part}"))
            .with("name", name.as_str())
            .with("device", device.as_str()),
        Deed::DeleteModule { name } => {
            Message::new(&format!("activity-delete-module-{part}")).with("name", name.as_str())
        }
        Deed::SendMessage { host, to } => {
            Message::new(&format!("activity-send-message-{part}")).with("host", host.as_str()).with("to", to.as_str())
        }
    }
}
