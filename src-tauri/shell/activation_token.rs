//! A second start brings the window that is open to the front. On Wayland a window may not do so by itself: it takes the token
//! that the desktop gave to what the person started, which is the second program and not the one with the window (the protocol
//! `xdg-activation-v1`; run: sway 1.7 gives a window without one no focus). The single-instance plugin hands over words and
//! folder alone, so the token waits in the folder of the session, which is private to the person.

use std::fs;
use std::path::PathBuf;

/// Tells both desktops' names of it: Wayland's, and the older one, which X11's desktops use in the same way.
const NAMES: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Where it waits; nowhere without a folder of the session.
fn place() -> Option<PathBuf> {
    let folder = std::env::var_os("XDG_RUNTIME_DIR").filter(|folder| !folder.is_empty())?;
    Some(PathBuf::from(folder).join("app.passarela.Passarela.activation"))
}

/// Leaves the token of this start for the program that may run already. Before GTK starts, which takes it away.
pub fn leave() {
    let token = NAMES.iter().find_map(|name| std::env::var(name).ok().filter(|token| !token.is_empty()));
    if let (Some(token), Some(place)) = (token, place()) {
        // Without it the window asks for attention where it could have come to the front.
        let _ = fs::write(place, token);
    }
}

/// The token of the last start, once.
pub fn take() -> Option<String> {
    let place = place()?;
    let token = fs::read_to_string(&place).ok()?;
    let _ = fs::remove_file(place);
    Some(token)
}
