//! Opening a page in the person's browser, and finding out whether one started.

use std::time::Duration;

/// How long an opener may take to say that it could not. One that still runs then is the browser itself: `xdg-open` becomes it
/// where the desktop has no opener of its own.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a browser was started with this address. `open` tries one opener of the desktop after another, and tells when none is
/// there or each says that it failed; the plugin's way out does not wait for what they say.
pub async fn in_browser(address: String) -> bool {
    let started =
        tauri::async_runtime::spawn_blocking(move || open::that_detached_with_timeout(address, PATIENCE)).await;
    match started {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(%error, "no browser could be opened");
            false
        }
        Err(error) => {
            tracing::warn!(%error, "no browser could be opened");
            false
        }
    }
}
