//! The window: adapters between Tauri and the engine. The only part of the program that names `tauri`.

#[macro_use]
mod command_list;
mod appearance;
mod beside;
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
        .manage(beside::Former::default())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(command_list!(handler))
        .on_window_event(|window, event| match event {
            tauri::WindowEvent::CloseRequested { api, .. } => window::close_in_order(window, api),
            tauri::WindowEvent::DragDrop(event) => window::dragged(window, event),
            _ => {}
        })
        .setup(move |app| {
            let home = match &start.home {
                Some(home) => home.clone(),
                None => app.path().app_data_dir()?,
            };
            logging::to_file(&home);
            app.handle().plugin(window::remembered_in(&home))?;
            let options = Options { home: home.clone(), practice: start.practice, clock: Clock::system() };
            let engine = tauri::async_runtime::block_on(Engine::start(options))?;
            let window = window::open(app.handle(), &engine, &home)?;
            window::show_at_the_latest(window.clone());
            appearance::follow_desktop(window);
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
