//! The one window: its size, its title, its zoom, and the event that tells the page of each new view.

use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::domain::message::Message;
use crate::domain::view::{PlaceView, View};
use crate::engine::Engine;
use crate::words::Words;

/// The window's label; the capability names it.
const LABEL: &str = "main";
/// The event that carries a new view.
const CHANGED: &str = "session-changed";

/// Opens the window.
pub fn open(app: &AppHandle, engine: &Engine) -> Result<WebviewWindow, tauri::Error> {
    let view = engine.views().borrow().clone();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(title(&view))
        .inner_size(1120.0, 760.0)
        .min_inner_size(720.0, 560.0)
        // Only our own page, ever: a link that leads elsewhere opens nowhere.
        .on_navigation(is_ours)
        .disable_drag_drop_handler()
        .build()?;
    window.set_zoom(f64::from(view.prefs.zoom) / 100.0)?;
    Ok(window)
}

/// Where Tauri serves the page: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_ours(url: &tauri::Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

/// Sends every new view to the page, and keeps title and zoom true to it.
pub fn follow(app: AppHandle, engine: Engine) {
    let mut views = engine.views();
    tauri::async_runtime::spawn(async move {
        let mut shown = (String::new(), 0u16);
        while views.changed().await.is_ok() {
            let view = views.borrow_and_update().clone();
            let Some(window) = app.get_webview_window(LABEL) else { return };
            let now = (title(&view), view.prefs.zoom);
            if now.0 != shown.0 {
                let _ = window.set_title(&now.0);
            }
            if now.1 != shown.1 {
                let _ = window.set_zoom(f64::from(now.1) / 100.0);
            }
            shown = now;
            let _ = window.emit(CHANGED, &*view);
        }
    });
}

/// Shows the window of the program that runs already.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// "Step 4 of 8, Submit and commit – esa03": where one is, for the task list and for assistive technology.
fn title(view: &View) -> String {
    let words = Words::english();
    let place = match &view.place {
        PlaceView::Step(step) => match step.number {
            Some(number) => Message::new("window-title-step")
                .with("number", i64::from(number))
                .with("heading", step.heading.clone()),
            None => Message::new("window-title-page").with("heading", step.heading.clone()),
        },
        PlaceView::Connect => Message::new("window-title-connect"),
    };
    let mut message =
        Message::new(if view.practice { "window-title-practice" } else { "window-title" }).with("place", place);
    message = message.with("device", view.device.clone().unwrap_or_else(|| "Passarela".to_owned()));
    words.say(&message)
}
