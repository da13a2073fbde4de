//! What a person is told when the window cannot open. There is no page yet that could say it, so the system's own message
//! box does; and stderr, for whoever started the program in a terminal.

use std::io::Write;
use std::path::PathBuf;

use crate::domain::message::Message;
use crate::i18n::Words;

/// Microsoft's own page of its web view. <https://developer.microsoft.com/microsoft-edge/webview2/>, seen 2026-11.
#[cfg(windows)]
const WEB_VIEW: &str = "https://developer.microsoft.com/microsoft-edge/webview2/";

/// Why the window did not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartFailure {
    /// Linux without X11 and Wayland, or with one that does not answer.
    #[cfg(target_os = "linux")]
    NoScreen,
    /// Windows without WebView2.
    #[cfg(windows)]
    NoWebView,
    /// The state folder could not be made, read or written.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's own words.
        reason: String,
    },
    /// Another program works with the state folder, and the desktop did not tell us of it.
    InUse {
        /// The folder.
        path: PathBuf,
    },
    /// Anything else, in the words of what failed.
    Window(String),
}

impl StartFailure {
    /// What keeps every window from opening on this computer, before one is tried.
    pub fn before_any_window() -> Option<Self> {
        #[cfg(target_os = "linux")]
        if gtk::init().is_err() {
            return Some(Self::NoScreen);
        }
        #[cfg(windows)]
        if tauri::webview_version().is_err() {
            return Some(Self::NoWebView);
        }
        None
    }

    /// Says it, and returns when the person has closed the box.
    pub fn tell(&self) {
        let words = Words::wanted(&sys_locale::get_locales().collect::<Vec<_>>());
        let (title, text) = (words.say(&Message::new("start-failure-title")), words.say(&self.message()));
        let _ = writeln!(std::io::stderr(), "{title}\n{text}");
        self.show(&title, &text);
    }

    fn message(&self) -> Message {
        match self {
            #[cfg(target_os = "linux")]
            Self::NoScreen => Message::new("start-failure-no-screen"),
            #[cfg(windows)]
            Self::NoWebView => Message::new("start-failure-no-web-view").with("address", WEB_VIEW),
            Self::Folder { path, reason } => Message::new("start-failure-folder")
                .with("folder", path.display().to_string())
                .with("reason", reason.clone()),
            Self::InUse { path } => Message::new("start-failure-in-use").with("folder", path.display().to_string()),
            Self::Window(reason) => Message::new("start-failure-window").with("reason", reason.clone()),
        }
    }

    #[cfg(target_os = "linux")]
    fn show(&self, title: &str, text: &str) {
        use gtk::prelude::{DialogExt, GtkWindowExt, MessageDialogExt};
        if *self == Self::NoScreen || gtk::init().is_err() {
            return;
        }
        let dialog = gtk::MessageDialog::new(
            None::<&gtk::Window>,
            gtk::DialogFlags::MODAL,
            gtk::MessageType::Error,
            gtk::ButtonsType::Close,
            title,
        );
        dialog.set_title(title);
        dialog.set_secondary_text(Some(text));
        dialog.run();
    }

    #[cfg(not(target_os = "linux"))]
    fn show(&self, title: &str, text: &str) {
        let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error).set_title(title);
        dialog.set_description(text).set_buttons(rfd::MessageButtons::Ok).show();
    }
}
