//! The window: adapters between Tauri and the engine. The only part of the program that names `tauri`.

#[macro_use]
mod command_list;
mod clipboard;
mod commands;
mod window;

use std::path::PathBuf;

use tauri::{Manager, RunEvent};

use crate::clock::Clock;
use crate::engine::{Engine, Options};
use crate::logging;

/// How the program was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Open in the practice lab.
    pub practice: bool,
    /// The folder of all state, if not the usual one.
    pub home: Option<PathBuf>,
}

macro_rules! handler {
    ($($name:ident),*) => { tauri::generate_handler![$(commands::$name),*] };
}

/// Opens the window and runs until it closes.
pub fn run(start: Start) -> Result<(), tauri::Error> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _args, _folder| window::bring_to_front(app)))
        .plugin(tauri_plugin_opener::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                // The window is shown once it has its size, and its zoom and title are ours.
                .with_state_flags(
                    tauri_plugin_window_state::StateFlags::POSITION
                        | tauri_plugin_window_state::StateFlags::SIZE
                        | tauri_plugin_window_state::StateFlags::MAXIMIZED,
                )
                .with_filename("window.json")
                .build(),
        )
        .invoke_handler(command_list!(handler))
        .setup(move |app| {
            let home = match &start.home {
                Some(home) => home.clone(),
                None => app.path().app_data_dir()?,
            };
            logging::to_file(&home);
            let options = Options { home, practice: start.practice, clock: Clock::system() };
            let engine = tauri::async_runtime::block_on(Engine::start(options))?;
            window::open(app.handle(), &engine)?;
            window::follow(app.handle().clone(), engine.clone());
            app.manage(engine);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::WindowEvent { event: tauri::WindowEvent::Focused(true), .. } = event
            && let Some(engine) = app.try_state::<Engine>()
        {
            let engine = engine.inner().clone();
            tauri::async_runtime::spawn(async move { engine.focused().await });
        }
    });
    Ok(())
}
