//! A private D-Bus session with an unlocked key store for tests of the core that need a real Secret Service. Never the
//! login keyring of whoever runs the tests: the bus, the keyring's files and its control socket are all temporary.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::progress::Failure;

/// Starts the key store, waits until the bus knows it, runs the rest of the arguments, ends the key store.
const SCRIPT: &str = r#"
printf '%s' "a practice password" |
    HOME="$PASSARELA_DESK" gnome-keyring-daemon --foreground --unlock --components=secrets \
    >"$PASSARELA_DESK/keyring.log" 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null' EXIT
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$keyring" 2>/dev/null; then
        echo "The private key store did not start:" >&2
        cat "$PASSARELA_DESK/keyring.log" >&2
        exit 70
    fi
    sleep 0.1
done
"$@"
"#;

/// The folder behind one private session; gone when dropped.
pub struct Desk(PathBuf);

impl Desk {
    /// Makes the folder, readable by nobody else.
    pub fn new() -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("passarela-test-{}", std::process::id()));
        for name in ["data", "config", "cache", "runtime"] {
            make_private(&folder.join(name)).map_err(|error| {
                Failure::new(
                    format!("The folder {} could not be made: {error}.", folder.display()),
                    "Make room or rights in the temporary folder, then run this command again.",
                )
            })?;
        }
        Ok(Self(folder))
    }

    /// `inner`, run inside the session. `PASSARELA_PRIVATE_SESSION` tells tests that the bus is theirs.
    pub fn wrap(&self, inner: &Command) -> Command {
        let mut outer = Command::new("dbus-run-session");
        outer.args(["--", "sh", "-c", SCRIPT, "sh"]).arg(inner.get_program()).args(inner.get_args());
        for (name, value) in inner.get_envs() {
            match value {
                Some(value) => outer.env(name, value),
                None => outer.env_remove(name),
            };
        }
        if let Some(folder) = inner.get_current_dir() {
            outer.current_dir(folder);
        }
        for (name, folder) in [
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            outer.env(name, self.0.join(folder));
        }
        outer.env("PASSARELA_DESK", &self.0).env("PASSARELA_PRIVATE_SESSION", "1");
        outer
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn make_private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_keeps_the_command_and_points_every_folder_away_from_home() {
        let desk = Desk::new().expect("a temporary folder");
        let mut inner = Command::new("cargo");
        inner.args(["test", "--", "a name with spaces"]).env("KEEP", "1").env_remove("CARGO_PKG_NAME").current_dir("/");
        let outer = desk.wrap(&inner);
        let args: Vec<_> = outer.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
        assert_eq!(outer.get_program(), "dbus-run-session");
        assert_eq!(args[4..], ["sh", "cargo", "test", "--", "a name with spaces"]);
        let env = |name: &str| outer.get_envs().find(|(key, _)| *key == name).map(|(_, value)| value);
        assert_eq!(env("KEEP").flatten().and_then(|v| v.to_str()), Some("1"));
        assert_eq!(env("CARGO_PKG_NAME"), Some(None), "still removed");
        for name in ["XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            let folder = Path::new(env(name).flatten().expect(name));
            assert!(folder.starts_with(&desk.0) && folder.is_dir(), "{name}");
        }
        let folder = desk.0.clone();
        drop(desk);
        assert!(!folder.exists(), "the folder goes with the session");
    }
}
