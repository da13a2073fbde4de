//! The log file: what the program did, for support. Whatever is written goes through [`clean`], which takes secrets out.

mod clean;

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;

use crate::domain::redact::Redactor;
use crate::domain::secret::Secret;
use clean::Clean;

/// So many days' files are kept.
const DAYS: usize = 7;

/// What must never be written.
static SECRETS: LazyLock<Mutex<Redactor>> = LazyLock::new(Mutex::default);

/// Logs to `home`/logs from now on, one file a day (UTC). Without a log file the program runs all the same.
pub fn to_file(home: &Path) {
    let Some(file) = open(home) else { return };
    // Other people's crates log what they see on the wire; only our own words go in.
    let quiet = ["hyper", "reqwest", "rustls", "h2", "zbus"].map(|target| (target, LevelFilter::OFF));
    let ours = Targets::new().with_default(LevelFilter::WARN).with_target("passarela", LevelFilter::INFO);
    let subscriber = tracing_subscriber::fmt().with_writer(Clean::new(file)).with_ansi(false).finish();
    let _ = tracing::subscriber::set_global_default(subscriber.with(ours.with_targets(quiet)));
    note_crashes();
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
}

/// From now on this secret is taken out of whatever is logged, in whatever way it is written.
pub fn never_write(secret: &Secret) {
    SECRETS.lock().unwrap_or_else(PoisonError::into_inner).learn(secret);
}

/// A check that crashes is said to cannot tell; why it crashed would be lost without a line here.
fn note_crashes() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |crash| {
        let at = crash.location().map(ToString::to_string).unwrap_or_default();
        let said = crash.payload_as_str().unwrap_or_default();
        if !clean::is_under_way() {
            tracing::error!(at, said, "a part of the program crashed");
        }
        before(crash);
    }));
}

/// A file a day, in a folder that nobody else may enter: whatever mode a day's new file gets, it is private.
fn open(home: &Path) -> Option<RollingFileAppender> {
    let folder = home.join("logs");
    private(&folder).ok()?;
    let days = RollingFileAppender::builder().rotation(Rotation::DAILY).max_log_files(DAYS);
    days.filename_prefix("passarela").filename_suffix("log").build(folder).ok()
}

fn private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
