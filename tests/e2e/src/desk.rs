//! A desk to work at: a screen, a window manager, a session bus, a key store and a home folder, all private to one
//! journey and gone with it. Nothing of whoever runs the tests is touched, least of all their login keyring.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::page::until;
use crate::process::Process;
use crate::{Failure, Outcome, tools, x11};

/// How the key store of a desk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyStore {
    /// There, and open.
    Unlocked,
    /// There, but nobody gives its password.
    Locked,
    /// There and locked, and its question is on the screen.
    Asking,
    /// There, with nothing in it to lock or to put a secret in.
    NoCollection,
    /// Not there.
    Missing,
    /// KWallet, which answers to the Secret Service too.
    KWallet(Wallet),
    /// KeePassXC with its Secret Service switched on.
    KeePassXc(Wallet),
}

/// How the wallet of a desk's KWallet is, or the database of its KeePassXC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wallet {
    /// There is none, or none that is opened.
    None,
    /// There, and its password is asked for.
    Locked,
    /// There, and open.
    Open,
}

const STILL: &str = r#"{"version": 2, "content": {"theme": "system", "zoom": 100, "move_on": false}}"#;

const PROMPTER: &str = "org.gnome.keyring.SystemPrompter";

/// Where GTK looks for what the person likes.
const GTK: &str = "config/gtk-3.0/settings.ini";

/// How many seconds the program's clock is ahead.
const TEST_CLOCK: &str = "test-clock";

/// The password of every store that a desk makes.
pub(crate) const PASSWORD: &str = "a practice password";

/// See the module.
pub struct Desk {
    env: Vec<(&'static str, String)>,
    screen: String,
    // Ended in this order.
    pub(crate) key_store: Option<Process>,
    accessibility: Option<Process>,
    _bus: Process,
    _window_manager: Process,
    _screen: Process,
    home: TempDir,
}

impl Desk {
    /// A desk with an open key store.
    pub async fn open() -> Outcome<Self> {
        Self::with(KeyStore::Unlocked).await
    }

    /// A desk with the key store as wanted.
    pub async fn with(store: KeyStore) -> Outcome<Self> {
        let home = tempfile::Builder::new().prefix("passarela-e2e-").tempdir()?;
        for name in ["data", "config", "cache", "state", "runtime", "runtime/services", "downloads", "passarela"] {
            private_folder(&home.path().join(name))?;
        }
        // A journey opens each step when it gets there; that the next one opens by itself is tried where it is the matter.
        std::fs::write(home.path().join("passarela/preferences.json"), STILL)?;
        let (screen_process, screen) = start_screen()?;
        let env = environment(home.path(), &screen);
        let bus = start_bus(home.path(), &env)?;
        let window_manager = start_window_manager(&env, &screen).await?;
        let mut desk = Self {
            env,
            screen,
            key_store: None,
            accessibility: None,
            _bus: bus,
            _window_manager: window_manager,
            _screen: screen_process,
            home,
        };
        match store {
            KeyStore::Unlocked => desk.start_key_store(true).await?,
            KeyStore::Locked => desk.lock().await?,
            KeyStore::Asking => desk.become_asking().await?,
            KeyStore::NoCollection => desk.start_key_store(false).await?,
            KeyStore::Missing => {}
            KeyStore::KWallet(wallet) => desk.start_kwallet(wallet).await?,
            KeyStore::KeePassXc(wallet) => desk.start_keepassxc(wallet).await?,
        }
        // The whole gallery once more.
        if std::env::var_os("PASSARELA_HIGH_CONTRAST").is_some() { desk.in_high_contrast() } else { Ok(desk) }
    }

    /// In high contrast and without motion, as GTK is told of it: for what is started from now on.
    pub fn in_high_contrast(self) -> Outcome<Self> {
        std::fs::create_dir_all(self.home().join("config/gtk-3.0"))?;
        std::fs::write(
            self.home().join(GTK),
            "[Settings]\ngtk-theme-name=HighContrastInverse\ngtk-enable-animations=0\n",
        )?;
        Ok(self)
    }

    /// Whether it is.
    pub fn high_contrast(&self) -> bool {
        self.home().join(GTK).is_file()
    }

    /// With a clock that [`pass`](Self::pass) moves, for what is started from now on: live work and practice, and every start anew.
    pub fn with_test_clock(mut self) -> Outcome<Self> {
        let file = self.home().join(TEST_CLOCK);
        std::fs::write(&file, "0\n")?;
        self.env.push(("PASSARELA_TEST_CLOCK", file.display().to_string()));
        Ok(self)
    }

    /// Lets so many seconds go by at once. What follows from it is awaited on the page.
    pub fn pass(&self, seconds: i64) -> Outcome {
        let file = self.home().join(TEST_CLOCK);
        let ahead: i64 = std::fs::read_to_string(&file)?.trim().parse().map_err(|_| Failure::new("no test clock"))?;
        // Whole at any moment: the program may be looking.
        let next = file.with_extension("next");
        std::fs::write(&next, format!("{}\n", ahead + seconds))?;
        Ok(std::fs::rename(&next, &file)?)
    }

    /// With a bus on which programs show a screen reader what is in their windows: for what is started from now on.
    pub async fn with_accessibility(mut self) -> Outcome<Self> {
        self.env.retain(|(name, _)| *name != "NO_AT_BRIDGE");
        let mut command = self.command(tools::accessibility_bus()?);
        command.arg("--launch-immediately").stdout(Stdio::null()).stderr(Stdio::null());
        let mut launcher = Process::start(&mut command)?;
        until("the accessibility bus is there", async || {
            launcher.alive()?;
            self.owned("org.a11y.Bus")
        })
        .await?;
        self.accessibility = Some(launcher);
        Ok(self)
    }

    /// The address of its session bus.
    pub(crate) fn bus(&self) -> &str {
        self.env.iter().find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS").map_or("", |(_, address)| address)
    }

    /// Locks it: only a key store that was open once has something to lock.
    async fn lock(&mut self) -> Outcome {
        self.start_unlocked_key_store().await?;
        self.end_key_store().await?;
        self.start_key_store(false).await
    }

    /// Locks the key store with what is in it; from now on its question is on the screen.
    pub async fn become_asking(&mut self) -> Outcome {
        self.offer_prompter()?;
        self.lock().await
    }

    /// Ends the key store, whichever it is.
    pub async fn end_key_store(&mut self) -> Outcome {
        self.key_store = None;
        until("the key store is gone", async || Ok(!self.owned("org.freedesktop.secrets")?)).await
    }

    /// Starts the key store, open, in place of the one that runs, if any does: as when it crashed, or was installed.
    pub async fn start_unlocked_key_store(&mut self) -> Outcome {
        self.end_key_store().await?;
        self.start_key_store(true).await
    }

    /// Answers a store's question with the password.
    pub async fn unlock(&self, title: &str) -> Outcome {
        self.answer(title, PASSWORD).await
    }

    /// Lets the bus start what shows the key store's questions, when it is needed: it ends when it was not for some seconds.
    fn offer_prompter(&self) -> Outcome {
        let service = format!("[D-BUS Service]\nName={PROMPTER}\nExec={}\n", tools::prompter()?.display());
        std::fs::write(self.home.path().join("runtime/services").join(format!("{PROMPTER}.service")), service)?;
        let mut reload = self.command(tools::program("dbus-send")?);
        reload.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]);
        reload.arg("org.freedesktop.DBus.ReloadConfig").stdout(Stdio::null());
        if reload.status()?.success() {
            Ok(())
        } else {
            Err(Failure::new("the bus did not look at its services again"))
        }
    }

    async fn start_key_store(&mut self, open: bool) -> Outcome {
        let mut command = self.command(tools::program("gnome-keyring-daemon")?);
        command.args(["--foreground", "--components=secrets"]).stdin(Stdio::piped());
        if open {
            command.arg("--unlock");
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut daemon = Process::start(&mut command)?;
        if let Some(mut stdin) = daemon.child().stdin.take() {
            stdin.write_all(PASSWORD.as_bytes())?;
        }
        until("the key store is on the bus", async || {
            daemon.alive()?;
            self.owned("org.freedesktop.secrets")
        })
        .await?;
        self.key_store = Some(daemon);
        Ok(())
    }

    /// Whether somebody on the bus has this name.
    pub(crate) fn owned(&self, name: &str) -> Outcome<bool> {
        let answer = self
            .command(tools::program("dbus-send")?)
            .args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"])
            .args(["org.freedesktop.DBus.NameHasOwner", &format!("string:{name}")])
            .output()?;
        Ok(String::from_utf8_lossy(&answer.stdout).contains("boolean true"))
    }

    /// What the key store holds for these attributes: `secret-tool`'s own words, the secrets among them.
    pub fn kept(&self, attributes: &[(&str, &str)]) -> Outcome<String> {
        let mut command = self.command(tools::program("secret-tool")?);
        command.args(["search", "--all"]);
        for (name, value) in attributes {
            command.args([name, value]);
        }
        let answer = command.output()?;
        Ok([answer.stdout, answer.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat())
    }

    /// A second entry under the name of the one that is there, as a store's own import makes it.
    pub fn keep_a_twin(&self, service: &str, secret: &str) -> Outcome {
        let user = self.user_of(service)?;
        self.store(secret, &["service", service, "username", &user, "twin", "yes"])
    }

    /// An entry without a secret in place of the one that is there.
    pub fn empty_entry(&self, service: &str) -> Outcome {
        let user = self.user_of(service)?;
        let mut clear = self.command(tools::program("secret-tool")?);
        clear.args(["clear", "service", service]).status()?;
        self.store("", &["service", service, "username", &user])
    }

    fn user_of(&self, service: &str) -> Outcome<String> {
        let said = self.kept(&[("service", service)])?;
        let user = said.lines().find_map(|line| line.strip_prefix("attribute.username = "));
        user.map(str::to_owned).ok_or_else(|| Failure::new(format!("the key store holds nothing of {service}")))
    }

    fn store(&self, secret: &str, attributes: &[&str]) -> Outcome {
        let mut store = self.command(tools::program("secret-tool")?);
        store.args(["store", "--label=Made by a test"]).args(attributes);
        let mut child = store.stdin(Stdio::piped()).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(secret.as_bytes())?;
        }
        if child.wait()?.success() { Ok(()) } else { Err(Failure::new("secret-tool did not store it")) }
    }

    /// A program with this desk's surroundings, and none of the surroundings that lead to the real desk.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        for name in ["WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "GNOME_KEYRING_CONTROL", "DESKTOP_STARTUP_ID"]
        {
            command.env_remove(name);
        }
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Everything that was written at this desk: state, web storage, caches, the key store's (encrypted) files.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// As a program finds it that was never started: without any preference.
    pub fn without_preferences(self) -> Outcome<Self> {
        std::fs::remove_file(self.state().join("preferences.json"))?;
        Ok(self)
    }

    /// The folder that `PASSARELA_HOME` names.
    pub fn state(&self) -> PathBuf {
        self.home.path().join("passarela")
    }

    /// Where to put files that "the administrator saved".
    pub fn downloads(&self) -> PathBuf {
        self.home.path().join("downloads")
    }

    /// What somebody who pastes at this desk would get.
    pub async fn clipboard(&self) -> Outcome<String> {
        x11::clipboard(&self.screen).await
    }

    /// The number of the screen, for X programs.
    pub(crate) fn screen(&self) -> &str {
        &self.screen
    }

    /// Types into a window of another program, which opens by itself, and presses Return.
    pub async fn answer(&self, title: &str, text: &str) -> Outcome {
        let window = self.window(title).await?;
        x11::activate(&self.screen, &window)?;
        until(&format!("{title:?} has the keyboard"), async || x11::is_active(&self.screen, &window)).await?;
        x11::type_text(&self.screen, text)?;
        x11::press(&self.screen, &[x11::Key::Return])?;
        self.gone(&window).await
    }

    /// Closes a window of another program, which opens by itself, by its title bar.
    pub async fn dismiss(&self, title: &str) -> Outcome {
        let window = self.window(title).await?;
        x11::close(&self.screen, &window)?;
        self.gone(&window).await
    }

    /// Closes it by the key that says no.
    pub async fn escape(&self, title: &str) -> Outcome {
        let window = self.window(title).await?;
        x11::activate(&self.screen, &window)?;
        until(&format!("{title:?} has the keyboard"), async || x11::is_active(&self.screen, &window)).await?;
        x11::press(&self.screen, &[x11::Key::Escape])?;
        self.gone(&window).await
    }

    async fn window(&self, title: &str) -> Outcome<x11::Listed> {
        let mut found = None;
        until(&format!("{title:?} is on the screen"), async || {
            found = x11::windows(&self.screen)?.into_iter().find(|window| window.title.contains(title));
            Ok(found.is_some())
        })
        .await?;
        found.ok_or_else(|| Failure::new(format!("{title:?} is gone")))
    }

    async fn gone(&self, window: &x11::Listed) -> Outcome {
        until(&format!("{:?} is gone", window.title), async || Ok(!x11::windows(&self.screen)?.contains(window))).await
    }

    /// The titles of the windows on the screen.
    pub fn windows(&self) -> Outcome<Vec<String>> {
        Ok(x11::windows(&self.screen)?.into_iter().map(|window| window.title).collect())
    }
}

fn environment(home: &Path, screen: &str) -> Vec<(&'static str, String)> {
    let folder = |name: &str| home.join(name).to_string_lossy().into_owned();
    vec![
        ("DISPLAY", screen.to_owned()),
        ("HOME", home.to_string_lossy().into_owned()),
        ("XDG_DATA_HOME", folder("data")),
        ("XDG_CONFIG_HOME", folder("config")),
        ("XDG_CACHE_HOME", folder("cache")),
        ("XDG_STATE_HOME", folder("state")),
        ("XDG_RUNTIME_DIR", folder("runtime")),
        ("XDG_SESSION_TYPE", "x11".into()),
        ("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", folder("runtime/bus"))),
        ("PASSARELA_HOME", folder("passarela")),
        ("GDK_BACKEND", "x11".into()),
        ("LANG", "C.UTF-8".into()),
        ("TZ", "UTC".into()),
        // No accessibility bus, unless asked for, and no graphics card; without these, GTK and WebKit look for them first.
        ("NO_AT_BRIDGE", "1".into()),
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
        ("GSETTINGS_BACKEND", "memory".into()),
    ]
}

fn private_folder(folder: &Path) -> Outcome {
    use std::os::unix::fs::DirBuilderExt;
    Ok(std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?)
}

/// A screen that picks a free number by itself and tells it once it is up.
fn start_screen() -> Outcome<(Process, String)> {
    let mut command = Command::new(tools::program("Xvfb")?);
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"]);
    let mut screen = Process::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut number = String::new();
    if let Some(out) = screen.child().stdout.take() {
        BufReader::new(out).read_line(&mut number)?;
    }
    if number.trim().is_empty() {
        return Err(Failure::new("Xvfb did not open a screen"));
    }
    Ok((screen, format!(":{}", number.trim())))
}

/// A bus that starts no service by itself but those of its own folder, which is empty: what is not started here is not there.
fn start_bus(home: &Path, env: &[(&'static str, String)]) -> Outcome<Process> {
    let socket = home.join("runtime/bus");
    let config = home.join("runtime/bus.conf");
    std::fs::write(
        &config,
        format!(
            "<busconfig><type>session</type><listen>unix:path={}</listen>\
             <servicedir>{}</servicedir><policy context=\"default\">\
             <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>\
             </policy></busconfig>",
            socket.display(),
            home.join("runtime/services").display()
        ),
    )?;
    let mut command = Command::new(tools::program("dbus-daemon")?);
    command.args(["--nofork", "--nopidfile", "--print-address=1"]).arg(format!("--config-file={}", config.display()));
    command.envs(env.iter().map(|(name, value)| (name, value)));
    let mut bus = Process::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut address = String::new();
    if let Some(out) = bus.child().stdout.take() {
        BufReader::new(out).read_line(&mut address)?;
    }
    if address.trim().is_empty() {
        return Err(Failure::new("dbus-daemon did not open a bus"));
    }
    Ok(bus)
}

async fn start_window_manager(env: &[(&'static str, String)], screen: &str) -> Outcome<Process> {
    let mut command = Command::new(tools::program("openbox")?);
    command.arg("--sm-disable").envs(env.iter().map(|(name, value)| (name, value)));
    let mut manager = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
    until("the window manager is up", async || {
        manager.alive()?;
        x11::has_window_manager(screen)
    })
    .await?;
    Ok(manager)
}
