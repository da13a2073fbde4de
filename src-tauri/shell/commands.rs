//! The commands, one line each: what the page sends goes to the engine, what the engine shows goes to the page.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Manager, State, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use super::{beside, clipboard, open, window};
use crate::domain::check::CheckId;
use crate::domain::input::Input;
use crate::domain::region::Region;
use crate::domain::report_options::HandoffKind;
use crate::domain::secret::Secret;
use crate::domain::target::Target;
use crate::domain::view::{Findable, PastedText, View};
use crate::engine::{ActivityFormat, Clip, Engine, Saving, Storage};

type Shown = Arc<View>;

#[tauri::command]
pub async fn view(engine: State<'_, Engine>) -> Result<Shown, ()> {
    Ok(engine.view().await)
}

#[tauri::command]
pub async fn send(engine: State<'_, Engine>, input: Input) -> Result<Shown, ()> {
    Ok(engine.send(input).await)
}

#[tauri::command]
pub async fn read_file(engine: State<'_, Engine>, request: Request<'_>) -> Result<Shown, ()> {
    let bytes = match request.body() {
        InvokeBody::Raw(bytes) => bytes.clone(),
        // Some webviews cannot send raw bytes and send a list of numbers instead.
        InvokeBody::Json(json) => serde_json::from_value(json.clone()).unwrap_or_default(),
    };
    Ok(engine.read_file(bytes).await)
}

/// What stands in the paste box: long, and asked for when it is another.
#[tauri::command]
pub async fn pasted(engine: State<'_, Engine>) -> Result<Option<PastedText>, ()> {
    Ok(engine.pasted().await)
}

/// What *Find* leads to: asked for when it is opened.
#[tauri::command]
pub async fn findable(engine: State<'_, Engine>) -> Result<Vec<Findable>, ()> {
    Ok(engine.findable().await)
}

/// Opens a page in the person's browser. The page names a target; the address is ours. `false` where no browser started: then
/// the page offers the address to copy.
#[tauri::command]
pub async fn open_target(engine: State<'_, Engine>, target: Target) -> Result<bool, ()> {
    Ok(match engine.address(target).await {
        Some(address) => open::in_browser(address).await,
        None => false,
    })
}

#[tauri::command]
pub async fn keep_token(engine: State<'_, Engine>, token: Secret, keep: Storage) -> Result<Shown, ()> {
    Ok(engine.keep_token(token, keep).await)
}

/// Whether the clipboard took the token; `None` where the key store has not handed it over (yet).
#[tauri::command]
pub async fn copy_token(engine: State<'_, Engine>) -> Result<Option<bool>, ()> {
    Ok(engine.token_text().await.map(clipboard::put_for_a_minute))
}

/// Copies a value that stands on the page, and is no secret. WebKitGTK's own clipboard leaves the first copy of a run
/// unanswered.
#[tauri::command]
pub async fn copy_text(text: String) -> Result<bool, ()> {
    Ok(clipboard::put_to_stay(text))
}

#[tauri::command]
pub async fn test_connection(
    engine: State<'_, Engine>,
    client_id: String,
    password: Secret,
    region: Region,
) -> Result<Shown, ()> {
    Ok(engine.test_connection(client_id, password, region).await)
}

#[tauri::command]
pub async fn save_connection(engine: State<'_, Engine>, keep: Storage) -> Result<Shown, ()> {
    Ok(engine.save_connection(keep).await)
}

#[tauri::command]
pub async fn test_appliance(
    engine: State<'_, Engine>,
    address: String,
    user: String,
    password: Secret,
) -> Result<Shown, ()> {
    Ok(engine.test_appliance(address, user, password).await)
}

#[tauri::command]
pub async fn save_appliance(engine: State<'_, Engine>, keep: Storage) -> Result<Shown, ()> {
    Ok(engine.save_appliance(keep).await)
}

#[tauri::command]
pub async fn save_report(app: AppHandle, engine: State<'_, Engine>) -> Result<Shown, ()> {
    Ok(engine.save_report(Saving::Report, folders(&app)).await)
}

#[tauri::command]
pub async fn save_report_key(app: AppHandle, engine: State<'_, Engine>) -> Result<Shown, ()> {
    Ok(engine.save_report(Saving::Key, folders(&app)).await)
}

#[tauri::command]
pub async fn save_activity(app: AppHandle, engine: State<'_, Engine>, format: ActivityFormat) -> Result<Shown, ()> {
    Ok(engine.save_report(Saving::Activity(format), folders(&app)).await)
}

#[tauri::command]
pub async fn save_set_up(app: AppHandle, engine: State<'_, Engine>) -> Result<Shown, ()> {
    Ok(engine.save_report(Saving::SetUp, folders(&app)).await)
}

/// Where a person looks for what a program gave them.
fn folders(app: &AppHandle) -> Vec<PathBuf> {
    let home = app.path().home_dir();
    let usual = home.as_ref().map(|home| home.join("Downloads"));
    [app.path().download_dir().ok(), usual.ok(), home.ok()].into_iter().flatten().collect()
}

#[tauri::command]
pub async fn copy_report(engine: State<'_, Engine>) -> Result<bool, ()> {
    Ok(copied(&engine, Clip::Report).await)
}

#[tauri::command]
pub async fn copy_check(engine: State<'_, Engine>, check: CheckId) -> Result<bool, ()> {
    Ok(copied(&engine, Clip::Check(check)).await)
}

#[tauri::command]
pub async fn copy_handoff(engine: State<'_, Engine>, which: HandoffKind) -> Result<bool, ()> {
    Ok(copied(&engine, Clip::Handoff(which)).await)
}

async fn copied(engine: &Engine, clip: Clip) -> bool {
    match engine.clip(clip).await {
        Some(text) => clipboard::put_to_stay(text),
        None => false,
    }
}

/// What was saved, as the page names it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Revealed {
    Report,
    Key,
    Activity,
    SetUp,
}

/// Shows the file that was saved last in the file manager. The page names no path. `false` where there is no
/// file manager; the path stands beside the button.
#[tauri::command]
pub async fn reveal_report(app: AppHandle, engine: State<'_, Engine>, what: Revealed) -> Result<bool, ()> {
    let saved = match what {
        Revealed::Report => Saving::Report,
        Revealed::Key => Saving::Key,
        Revealed::Activity => Saving::Activity(ActivityFormat::Csv),
        Revealed::SetUp => Saving::SetUp,
    };
    let Some(file) = engine.saved_file(saved).await else { return Ok(false) };
    let shown = app.opener().reveal_item_in_dir(file);
    if let Err(error) = &shown {
        tracing::warn!(%error, "no file manager could be opened");
    }
    Ok(shown.is_ok())
}

/// The first page is made: the window may be seen.
#[tauri::command]
pub async fn show_window(window: WebviewWindow) -> Result<(), ()> {
    window::show(&window);
    Ok(())
}

/// Puts the window beside the browser, or back to where it was.
#[tauri::command]
pub async fn put_beside(window: WebviewWindow, engine: State<'_, Engine>, on: bool) -> Result<(), ()> {
    beside::put(&window, on, engine.view().await.prefs.on_top).map_err(|error| {
        tracing::warn!(%error, on, "the window could not be moved");
    })
}

/// Shows the folder of all state in the file manager. `false` where there is none.
#[tauri::command]
pub async fn reveal_state(app: AppHandle, home: State<'_, super::Home>) -> Result<bool, ()> {
    let shown = app.opener().open_path(home.0.to_string_lossy(), None::<&str>);
    if let Err(error) = &shown {
        tracing::warn!(%error, "no file manager could be opened");
    }
    Ok(shown.is_ok())
}

/// The page has sent everything that was typed: now the window may go.
#[tauri::command]
pub async fn close_window(window: WebviewWindow) -> Result<(), ()> {
    window.destroy().map_err(|_| ())
}
