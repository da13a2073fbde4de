//! The log file: what the program did, for support. Secrets cannot get in: their type has no way to be printed.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;

/// A log larger than this begins anew; the last one is kept beside it.
const LARGEST: u64 = 2 << 20;

/// Logs to `home`/logs/passarela.log from now on. Without a log file the program runs all the same.
pub fn to_file(home: &Path) {
    let Some(file) = open(home) else { return };
    // Other people's crates log what they see on the wire; only our own words go in.
    let filter = EnvFilter::new("warn,passarela=info,hyper=off,reqwest=off,rustls=off,h2=off,zbus=off");
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(Mutex::new(file)).with_ansi(false).finish();
    let _ = tracing::subscriber::set_global_default(subscriber);
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
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
