//! The real program, started, closed and started again.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use serde_json::json;

use crate::page::until;
use crate::process::{self, Process};
use crate::x11::{self, Listed};
use crate::{Desk, Failure, Outcome, Page, driver, tools};

/// What a program told that could not open its window.
pub struct Told {
    /// The title of the box.
    pub title: String,
    /// What it wrote for a terminal.
    pub stderr: String,
    /// What it ended with.
    pub code: Option<i32>,
}

/// The running program.
pub struct App {
    page: Page,
    program: PathBuf,
    screen: String,
    _driver: Process,
}

impl App {
    /// Starts it at a desk. `PASSARELA_HOME` is the desk's [`Desk::state`] folder, so that starting it twice at the same
    /// desk is starting it again.
    pub async fn start(desk: &Desk, args: &[&str]) -> Outcome<Self> {
        Self::start_with(desk, args, &[]).await
    }

    /// With more variables.
    pub async fn start_with(desk: &Desk, args: &[&str], env: &[(&str, &str)]) -> Outcome<Self> {
        let program = tools::app()?;
        driver::twice(async || Self::try_start(desk, &program, args, env).await).await
    }

    /// Another program with a window of the same kind, to compare ours with.
    pub async fn start_other(desk: &Desk, program: &Path, args: &[&str]) -> Outcome<Self> {
        driver::twice(async || Self::try_start(desk, program, args, &[]).await).await
    }

    async fn try_start(desk: &Desk, program: &Path, args: &[&str], env: &[(&str, &str)]) -> Outcome<Self> {
        let (port, native) = (driver::free_port()?, driver::free_port()?);
        let mut command = desk.command(tools::tauri_driver()?);
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        command.arg("--native-driver").arg(tools::program("WebKitWebDriver")?).envs(env.iter().copied());
        let driver = driver::start(&mut command, &[native, port]).await?;
        let program = program.canonicalize()?;
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": program, "args": args },
        });
        let client = driver::session(port, capabilities).await?;
        let app = Self { page: Page::new(client), program, screen: desk.screen().to_owned(), _driver: driver };
        until("the window is on the screen", async || Ok(app.window()?.is_some())).await?;
        Ok(app)
    }

    /// Starts it as the menu does, by the desktop entry that its package installed, waits until its window is drawn, and
    /// closes it by the title bar. No driver: a menu has none.
    pub async fn from_its_desktop_entry(desk: &Desk, entry: &str) -> Outcome {
        let program = tools::app()?.canonicalize()?;
        let mut launch = desk.command(tools::program("gtk-launch")?);
        // Nothing is read from it: what it launches keeps its ends of the pipes for as long as it runs.
        launch.arg(entry).env_remove("PASSARELA_HOME").stdout(Stdio::null());
        if !launch.status()?.success() {
            return Err(Failure::new(format!("gtk-launch did not start {entry}")));
        }
        let ours = |window: &Listed| {
            std::fs::read_link(format!("/proc/{}/exe", window.pid)).is_ok_and(|running| running == program)
        };
        let mut window = None;
        until("the window is on the screen and drawn", async || {
            window = x11::windows(desk.screen())?.into_iter().find(ours);
            // A window whose page is not there yet is of one colour, with a few more in a frame.
            Ok(window.as_ref().is_some_and(|one| x11::picture(desk.screen(), one).is_ok_and(|now| now.colours() > 32)))
        })
        .await?;
        let Some(window) = window else { return Err(Failure::new("the window is gone")) };
        if !window.title.contains("Passarela") {
            return Err(Failure::new(format!("the title bar says {:?}", window.title)));
        }
        x11::close(desk.screen(), &window)?;
        ended(desk.screen(), &window).await
    }

    /// Starts it once more at the desk where it runs, and waits until that second program has ended: with what.
    pub async fn start_again(desk: &Desk, args: &[&str]) -> Outcome<Option<i32>> {
        let mut command = desk.command(tools::app()?.canonicalize()?);
        let mut second = Process::start(command.args(args).stdout(Stdio::null()).stderr(Stdio::null()))?;
        let mut code = None;
        until("the second program has ended", async || {
            code = second.child().try_wait()?;
            Ok(code.is_some())
        })
        .await?;
        Ok(code.and_then(|code| code.code()))
    }

    /// Starts it where it cannot open its window, and closes the box that says so.
    pub async fn fails_to_open(desk: &Desk, state: &Path, env: &[(&str, &str)]) -> Outcome<Told> {
        let program = tools::app()?.canonicalize()?;
        let mut command = desk.command(&program);
        command.envs(env.iter().copied()).env("PASSARELA_HOME", state).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut running = Process::start(&mut command)?;
        let pid = running.child().id();
        let mut window = None;
        until("the box is on the screen", async || {
            window = x11::windows(desk.screen())?.into_iter().find(|one| one.pid == pid);
            Ok(window.is_some())
        })
        .await?;
        let Some(window) = window else { return Err(Failure::new("the box is gone")) };
        if let Some(folder) = std::env::var_os("PASSARELA_PICTURES").map(PathBuf::from) {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("start-failure.png"), x11::picture(desk.screen(), &window)?.png()?)?;
        }
        x11::close(desk.screen(), &window)?;
        let mut code = None;
        until("the program has ended", async || {
            code = running.child().try_wait()?;
            Ok(code.is_some())
        })
        .await?;
        let mut stderr = String::new();
        if let Some(mut said) = running.child().stderr.take() {
            said.read_to_string(&mut stderr)?;
        }
        Ok(Told { title: window.title, stderr, code: code.and_then(|code| code.code()) })
    }

    /// What it shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// What the title bar of its window says.
    pub fn title(&self) -> Outcome<String> {
        Ok(self.window()?.map(|window| window.title).unwrap_or_default())
    }

    /// How long it took from the start of its process to the first text in its window, by the kernel's clock and the page's.
    pub async fn first_text(&self) -> Outcome<Duration> {
        const PAINTED: &str = "const first = performance.getEntriesByName('first-contentful-paint')[0]; \
                               return first ? performance.timeOrigin + first.startTime : null;";
        let mut painted: Option<f64> = None;
        until("something is on the page", async || {
            painted = self.page.run(PAINTED, vec![]).await?;
            Ok(painted.is_some())
        })
        .await?;
        let window = self.window()?.ok_or_else(|| Failure::new("the program has no window"))?;
        let started = process::started(window.pid)?;
        Ok(Duration::from_secs_f64((painted.unwrap_or_default() / 1000.0 - started).max(0.0)))
    }

    pub(crate) fn window(&self) -> Outcome<Option<Listed>> {
        let ours = |window: &Listed| {
            std::fs::read_link(format!("/proc/{}/exe", window.pid)).is_ok_and(|program| program == self.program)
        };
        Ok(x11::windows(&self.screen)?.into_iter().find(ours))
    }

    /// Waits until its window has the keyboard, whoever gave it that. It has one window and no more.
    pub async fn comes_to_the_front(&self) -> Outcome {
        until("the window has the keyboard", async || match self.window()? {
            Some(window) => x11::is_active(&self.screen, &window),
            None => Ok(false),
        })
        .await?;
        let Some(ours) = self.window()? else { return Err(Failure::new("the program has no window")) };
        match x11::windows(&self.screen)?.iter().filter(|one| one.title == ours.title).count() {
            1 => Ok(()),
            count => Err(Failure::new(format!("{count} windows are called {:?}", ours.title))),
        }
    }

    /// The token of a desktop that its window showed last.
    pub fn activation_token(&self) -> Outcome<Option<String>> {
        self.window()?.map(|window| x11::startup_id(&self.screen, &window)).transpose()
    }

    /// Comes back to it from another window, by the task bar.
    pub async fn come_back(&self) -> Outcome {
        let Some(window) = self.window()? else {
            return Err(Failure::new("the program has no window to come back to"));
        };
        x11::activate(&self.screen, &window)?;
        until("the window has the keyboard", async || {
            Ok(x11::is_active(&self.screen, &window)? && self.page.run("return document.hasFocus();", vec![]).await?)
        })
        .await
    }

    /// Makes the inside of the window so many pixels large, whatever the frame around it takes and the zoom inside it is.
    /// The window is asked, not the driver: asked for a size that it has already, `WebKitWebDriver` sometimes waits for ever.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let Some(window) = self.window()? else { return Err(Failure::new("the program has no window to resize")) };
        let zoom = f64::from(self.zoom().await?) / 100.0;
        x11::resize(&self.screen, &window, width, height)?;
        until(&format!("the window is {width} × {height}"), async || {
            let (w, h): (f64, f64) = self.page.run("return [innerWidth, innerHeight];", vec![]).await?;
            Ok((w * zoom - f64::from(width)).abs() < 2.0 * zoom && (h * zoom - f64::from(height)).abs() < 2.0 * zoom)
        })
        .await
    }

    /// The window's zoom in percent, as it is.
    pub async fn zoom(&self) -> Outcome<u16> {
        let Some(window) = self.window()? else { return Err(Failure::new("the program has no window")) };
        let (width, _) = x11::size(&self.screen, &window)?;
        let inner: f64 = self.page.run("return innerWidth;", vec![]).await?;
        Ok((f64::from(width) / inner * 100.0).round() as u16)
    }

    /// Zooms with the keyboard, as a person does, until at least so many percent are reached.
    pub async fn zoom_to(&self, percent: u16) -> Outcome {
        // 1 % off is what rounding to whole pixels takes.
        let near = |now: u16, wanted: u16| now.abs_diff(wanted) <= 1;
        if near(self.zoom().await?, percent) {
            return Ok(());
        }
        self.page.press(&format!("{}0", char::from(Key::Control))).await?;
        until("the zoom is 100 %", async || Ok(near(self.zoom().await?, 100))).await?;
        loop {
            let now = self.zoom().await?;
            if now + 1 >= percent {
                return Ok(());
            }
            // The window is zoomed before the page has heard of it, so a key pressed at once can ask for what is there.
            let mut tries = 0;
            until("the zoom grows", async || {
                if tries % 20 == 0 {
                    self.page.press(&format!("{}+", char::from(Key::Control))).await?;
                }
                tries += 1;
                Ok(self.zoom().await? > now + 1)
            })
            .await?;
        }
    }

    /// A picture of its window as it is on the screen, once that has stopped changing. From the screen, as the driver's
    /// own pictures sometimes wait for a frame that never comes.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        let Some(window) = self.window()? else { return Err(Failure::new("the program has no window to photograph")) };
        let start = Instant::now();
        let mut before = x11::picture(&self.screen, &window)?;
        loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = x11::picture(&self.screen, &window)?;
            // A clock or caret never comes to rest.
            if now == before || start.elapsed() > Duration::from_secs(2) {
                return now.png();
            }
            before = now;
        }
    }

    /// Moves the pointer to the end of the screen: what it rests on by chance would be named beside it.
    pub fn put_pointer_aside(&self) -> Outcome {
        x11::point(&self.screen, (i16::MAX, i16::MAX))
    }

    /// Keeps a picture of a moment, to be looked at, in the folder that `PASSARELA_PICTURES` names; without it, keeps none.
    pub async fn keep_picture(&self, name: &str) -> Outcome {
        let Some(folder) = std::env::var_os("PASSARELA_PICTURES").map(PathBuf::from) else { return Ok(()) };
        std::fs::create_dir_all(&folder)?;
        Ok(std::fs::write(folder.join(format!("{name}.png")), self.picture().await?)?)
    }

    /// Closes its window by the title bar and waits until the program has ended: it gets to end in order.
    pub async fn quit(self) -> Outcome {
        let Some(window) = self.window()? else { return Err(Failure::new("the program has no window to close")) };
        x11::close(&self.screen, &window)?;
        ended(&self.screen, &window).await
    }

    /// Ends it without a warning, as a power cut would.
    pub async fn kill(self) -> Outcome {
        let (screen, window) = (self.screen.clone(), self.window()?);
        drop(self);
        match window {
            Some(window) => ended(&screen, &window).await,
            None => Ok(()),
        }
    }
}

/// Waits until program and window are gone.
async fn ended(screen: &str, window: &Listed) -> Outcome {
    let program = format!("/proc/{}/exe", window.pid);
    until("the program has ended", async || {
        // The link of a program that ended cannot be read, even while nobody has asked for its exit code.
        Ok(std::fs::read_link(&program).is_err() && !x11::windows(screen)?.contains(window))
    })
    .await
}
