//! The window: adapters between Tauri and the engine. The only part of the program that names `tauri`.

#[macro_use]
mod command_list;
#[cfg(target_os = "linux")]
mod activation_token;
mod appearance;
mod beside;
mod clipboard;
mod commands;
mod notify;
mod open;
mod start_failure;
#[cfg(debug_assertions)]
mod test_clock;
mod window;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tauri::{App, Manager, RunEvent};

use crate::clock::Clock;
use crate::engine::{Engine, HomeLock, Options};
use crate::logging;

/// The folder of all state.
struct Home(PathBuf);
pub use start_failure::StartFailure;

/// How the program was started.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Start {
    /// Open in the practice lab.
    pub practice: bool,
    /// Saved pages to read.
    pub files: Vec<PathBuf>,
    /// The folder of all state, if not the usual one.
    pub home: Option<PathBuf>,
}

impl Start {
    /// As the words after the program's name say, called in `folder`. Anything that is no option is a saved page: a file
    /// manager hands it over for "Open with".
    pub fn from_words(words: impl IntoIterator<Item = OsString>, folder: &Path) -> Self {
        let mut start = Self::default();
        for word in words {
            match word.to_string_lossy() {
                option if option == "--practice" => start.practice = true,
                option if option.starts_with("--") => {}
                _ => start.files.push(folder.join(word)),
            }
        }
        start
    }
}

macro_rules! handler {
    ($($name:ident),*) => { tauri::generate_handler![$(commands::$name),*] };
}

/// Opens the window and runs until it closes.
pub fn run(start: Start) -> Result<(), StartFailure> {
    #[cfg(target_os = "linux")]
    activation_token::leave();
    if let Some(failure) = StartFailure::before_any_window() {
        return Err(failure);
    }
    let app = tauri::Builder::default()
        .manage(beside::Former::default())
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            let again = Start::from_words(words.into_iter().skip(1).map(OsString::from), Path::new(&folder));
            #[cfg(target_os = "linux")]
            let token = activation_token::take();
            #[cfg(not(target_os = "linux"))]
            let token = None;
            window::bring_to_front(app, token);
            window::read_files(app, again.files);
        }))
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(command_list!(handler))
        .on_window_event(|window, event| match event {
            tauri::WindowEvent::CloseRequested { api, .. } => window::close_in_order(window, api),
            tauri::WindowEvent::DragDrop(event) => window::dragged(window, event),
            _ => {}
        })
        .setup(move |app| {
            // A failure that is handed back becomes a panic, which nobody sees who did not start this in a terminal.
            if let Err(failure) = set_up(app, start) {
                failure.tell();
                std::process::exit(1);
            }
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|error| StartFailure::Window(error.to_string()))?;
    app.run(|app, event| {
        if let RunEvent::WindowEvent { event: tauri::WindowEvent::Focused(here), .. } = event
            && let Some(focus) = app.try_state::<window::Focus>()
        {
            focus.is(here);
        }
    });
    Ok(())
}

/// How long a start waits for a program that had the folder before it.
const PATIENCE: Duration = Duration::from_secs(3);

/// The engine and its window.
fn set_up(app: &mut App, start: Start) -> Result<(), StartFailure> {
    let window_failed = |error: tauri::Error| StartFailure::Window(error.to_string());
    let home = match start.home {
        Some(home) => home,
        None => app.path().app_data_dir().map_err(window_failed)?,
    };
    // A program that is just ending lets go of it in a moment.
    let lock = HomeLock::take(&home, PATIENCE).ok_or_else(|| StartFailure::InUse { path: home.clone() })?;
    logging::to_file(&home);
    // Nobody ran before us, so what we left is ours, and GTK has used it.
    #[cfg(target_os = "linux")]
    activation_token::take();
    app.handle().plugin(window::remembered_in(&home)).map_err(window_failed)?;
    let languages = sys_locale::get_locales().collect();
    #[cfg(debug_assertions)]
    let test_clock = test_clock::TestClock::asked_for();
    #[cfg(debug_assertions)]
    let clock = test_clock.as_ref().map_or_else(Clock::system, test_clock::TestClock::clock);
    #[cfg(not(debug_assertions))]
    let clock = Clock::system();
    let options = Options { home: home.clone(), practice: start.practice, clock, languages };
    // Beside the engine, which reads files and in practice starts a lab, the web view starts processes of its own. Nothing that its
    // page asks is answered before this returns, when the engine is there.
    let starting = tauri::async_runtime::spawn(Engine::start_with(options, clipboard::to_read()));
    let window = window::open(app.handle(), &home);
    // A folder that cannot be used fails them both, and the engine knows what is the matter with it.
    let engine = (tauri::async_runtime::block_on(starting).map_err(|error| error.to_string()))
        .and_then(|engine| engine.map_err(|error| error.to_string()))
        .map_err(|reason| StartFailure::Folder { path: home.clone(), reason })?;
    let window = window.map_err(window_failed)?;
    window::begin(&window, &engine).map_err(window_failed)?;
    window::show_at_the_latest(window.clone());
    appearance::follow_desktop(window);
    window::follow(app.handle().clone(), engine.clone());
    notify::follow(app.handle().clone(), engine.clone());
    app.manage(window::follow_focus(engine.clone()));
    #[cfg(debug_assertions)]
    if let Some(test_clock) = test_clock {
        test_clock.follow(engine.clone());
    }
    app.manage(engine);
    app.manage(Home(home));
    app.manage(lock);
    window::read_files(app.handle(), start.files);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_option_is_a_saved_page() {
        let words = ["--practice", "Devices.html", "/elsewhere/Page.mhtml", "--of-a-later-version"];
        let start = Start::from_words(words.map(OsString::from), Path::new("/home/ana"));
        assert!(start.practice);
        assert_eq!(start.files, [PathBuf::from("/home/ana/Devices.html"), PathBuf::from("/elsewhere/Page.mhtml")]);
    }
}
