//! The log file: what the program did, for support. Whatever is written goes through [`clean`], which takes secrets out.

mod clean;

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use tracing_subscriber::EnvFilter;

use crate::domain::secret::Secret;
use crate::report::redact::Without;
use clean::Clean;

/// A log larger than this begins anew; the last one is kept beside it.
const LARGEST: u64 = 2 << 20;

/// What must never be written.
static SECRETS: LazyLock<Mutex<Without>> = LazyLock::new(Mutex::default);

/// Logs to `home`/logs/passarela.log from now on. Without a log file the program runs all the same.
pub fn to_file(home: &Path) {
    let Some(file) = open(home) else { return };
    // Other people's crates log what they see on the wire; only our own words go in.
    let filter = EnvFilter::new("warn,passarela=info,hyper=off,reqwest=off,rustls=off,h2=off,zbus=off");
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(Clean::new(file)).with_ansi(false).finish();
    let _ = tracing::subscriber::set_global_default(subscriber);
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

fn open(home: &Path) -> Option<File> {
    let folder = home.join("logs");
    fs::create_dir_all(&folder).ok()?;
    let path = folder.join("passarela.log");
    if fs::metadata(&path).is_ok_and(|m| m.len() > LARGEST) {
        let _ = fs::rename(&path, folder.join("passarela.1.log"));
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).ok()
}
