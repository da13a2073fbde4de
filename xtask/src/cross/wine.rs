//! A Wine of its own: Windows 10 with a home that nobody else uses, gone before the next run.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::cargo::{root, status, wait};
use crate::progress::Failure;
use crate::system;

const AGAIN: &str = "Read the lines above, then run this command again.";

/// Makes small programs out of C.
const GCC: &str = "x86_64-w64-mingw32-gcc";

/// See the module. Its processes end when it is dropped.
pub struct Wine {
    folder: PathBuf,
}

impl Wine {
    /// From nothing.
    pub fn make(folder: PathBuf) -> Result<Self, Failure> {
        let wine = Self { folder };
        let io = |error: std::io::Error| Failure::new(format!("Wine's folder could not be made: {error}."), AGAIN);
        if wine.folder.exists() {
            fs::remove_dir_all(&wine.folder).map_err(io)?;
        }
        fs::create_dir_all(wine.home()).map_err(io)?;
        wait(wine.run("wineboot").arg("--init"), "Making a Windows of Wine", AGAIN)?;
        let set = ["add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"];
        wait(wine.run("reg").args(set), "Setting Wine to Windows 10", AGAIN)?;
        // Rust's standard library draws its random numbers from here; Windows has had it since Windows 10, Wine 8 has not.
        let library = wine.drive().join(r"windows/system32/bcryptprimitives.dll");
        wine.compile("process_prng.c", &library, &["-shared", "-ladvapi32"])?;
        wine.settle()?;
        Ok(wine)
    }

    /// A program in it: one of its own by name, or a file by its path here. Without a screen.
    pub fn run(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program_of_wine("wine"));
        command.arg(program.as_ref());
        self.set(&mut command);
        command
    }

    /// What makes a command's Wine this one.
    pub fn set(&self, command: &mut Command) {
        command
            .env("WINEPREFIX", self.prefix())
            .env("HOME", self.home())
            .env("WINEDEBUG", "-all")
            .env("WINEARCH", "win64");
        // Neither .NET nor its own web view are asked for; the library of above is ours.
        command.env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d;bcryptprimitives=n");
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command.env_remove("PASSARELA_HOME").env_remove("XDG_RUNTIME_DIR");
    }

    /// Waits until every program in it has ended.
    pub fn settle(&self) -> Result<(), Failure> {
        let mut server = Command::new(program_of_wine("wineserver"));
        self.set(&mut server);
        wait(server.arg("--wait"), "Waiting for Wine", AGAIN)
    }

    /// Builds a small program or library out of `xtask/cross/NAME`.
    pub fn compile(&self, name: &str, into: &Path, more: &[&str]) -> Result<(), Failure> {
        let mut gcc = Command::new(GCC);
        gcc.args(["-O1", "-Wall", "-Werror", "-municode", "-o"]).arg(into);
        gcc.arg(root().join("xtask/cross").join(name)).args(more);
        if more.contains(&"-shared") {
            gcc = without_unicode_start(gcc);
        }
        wait(&mut gcc, &format!("Compiling {name}"), AGAIN)
    }

    /// Its drive C.
    pub fn drive(&self) -> PathBuf {
        self.prefix().join("drive_c")
    }

    /// The person's folder in it.
    pub fn person(&self) -> Result<PathBuf, Failure> {
        let users = fs::read_dir(self.drive().join("users")).into_iter().flatten().flatten();
        let mut found = users.map(|entry| entry.path()).filter(|path| !path.ends_with("Public"));
        found.next().ok_or_else(|| Failure::new("Wine made no folder for a person.", AGAIN))
    }

    fn prefix(&self) -> PathBuf {
        self.folder.join("prefix")
    }

    fn home(&self) -> PathBuf {
        self.folder.join("home")
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        let mut server = Command::new(program_of_wine("wineserver"));
        self.set(&mut server);
        let _ = status(server.arg("--kill").stderr(Stdio::null()));
    }
}

/// A library has no `wmain` to start at.
fn without_unicode_start(command: Command) -> Command {
    let mut plain = Command::new(command.get_program());
    plain.args(command.get_args().filter(|word| *word != "-municode"));
    plain
}

/// Debian names the plain words by links that an administrator may have taken away.
pub fn program_of_wine(name: &str) -> PathBuf {
    let stable = format!("{name}-stable");
    [name, &stable].into_iter().find_map(system::program).unwrap_or_else(|| PathBuf::from(name))
}

/// A screen that nobody sees; gone when dropped.
pub struct Screen {
    server: Child,
    /// As `DISPLAY` has it.
    pub name: String,
}

impl Screen {
    /// Opens one, under the first number that is free.
    pub fn open() -> Result<Self, Failure> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"]);
        let failed = |error: std::io::Error| Failure::new(format!("Xvfb did not start: {error}."), AGAIN);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(failed)?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number).map_err(failed)?;
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
