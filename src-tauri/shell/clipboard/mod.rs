//! The clipboard of this computer. Puts texts on it: the registration token outside its history and for a minute,
//! everything else to stay. Reads what was copied elsewhere, for the engine, which decides when.
//!
//! One of the few places that may look inside a secret.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod wayland;
#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "linux")]
mod x11;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::domain::secret::Secret;
use crate::engine::Clipboard;

/// The clipboard, to be read. `None` where there is none, or where nobody has written how to read it.
pub fn to_read() -> Option<Arc<dyn Clipboard>> {
    #[cfg(target_os = "linux")]
    return linux::open();
    #[cfg(target_os = "macos")]
    return Some(Arc::new(macos::Pasteboard::open()));
    #[cfg(target_os = "windows")]
    return Some(Arc::new(windows::Board::open()));
    #[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
    None
}

/// How long the token stays there.
const STAY: Duration = Duration::from_secs(60);

/// How often this program put something there by itself.
static PUT: AtomicU64 = AtomicU64::new(0);

/// Puts the token on the clipboard; after a minute it is cleared, if nothing else was put there since. Whether that is
/// so is told by who owns the clipboard or by how often it changed: what lies there by then may be anybody's secret, and is
/// not read. `false` where there is no clipboard.
pub fn put_for_a_minute(token: Secret) -> bool {
    #[cfg(target_os = "linux")]
    if linux::is_wayland()
        && let Some(served) = wayland::serve(token.expose())
    {
        PUT.fetch_add(1, Ordering::SeqCst);
        std::thread::spawn(move || {
            std::thread::sleep(STAY);
            if !served.is_finished() {
                wayland::clear();
            }
        });
        return true;
    }
    let Ok(mut clipboard) = arboard::Clipboard::new() else { return false };
    if put(&mut clipboard, token.expose()).is_err() {
        return false;
    }
    let turn = PUT.fetch_add(1, Ordering::SeqCst) + 1;
    let ours = state();
    // The handle lives on in the thread: on Linux the text is served by its owner and gone with it.
    std::thread::spawn(move || {
        std::thread::sleep(STAY);
        if PUT.load(Ordering::SeqCst) == turn && ours.is_some() && state() == ours {
            let _ = clipboard.clear();
        }
    });
    true
}

/// What differs as soon as somebody else copies: the owner's window, or the number of changes.
fn state() -> Option<u64> {
    #[cfg(target_os = "linux")]
    return x11::our_window().map(u64::from);
    #[cfg(target_os = "macos")]
    return macos::changes();
    #[cfg(target_os = "windows")]
    return windows::changes();
    #[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
    None
}

/// Puts a text without secrets on the clipboard. `false` where there is no clipboard.
pub fn put_to_stay(text: String) -> bool {
    /// On Linux the text is served by its owner and gone with it, so the owner lives as long as the program.
    static OWNER: Mutex<Option<arboard::Clipboard>> = Mutex::new(None);
    let Ok(mut owner) = OWNER.lock() else { return false };
    if owner.is_none() {
        *owner = arboard::Clipboard::new().ok();
    }
    PUT.fetch_add(1, Ordering::SeqCst);
    owner.as_mut().is_some_and(|clipboard| clipboard.set_text(text).is_ok())
}

#[cfg(target_os = "linux")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtLinux;
    clipboard.set().exclude_from_history().text(text)
}

#[cfg(target_os = "macos")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtApple;
    clipboard.set().exclude_from_history().text(text)
}

#[cfg(target_os = "windows")]
fn put(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtWindows;
    clipboard.set().exclude_from_history().exclude_from_cloud().exclude_from_monitoring().text(text)
}
