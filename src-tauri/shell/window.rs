//! The one window: its size, its title, its zoom, and the event that tells the page of each new view.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use tauri::plugin::TauriPlugin;
use tauri::{
    AppHandle, CloseRequestApi, DragDropEvent, Emitter, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    Window, Wry,
};

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::domain::message::Message;
use crate::domain::reading::LARGEST;
use crate::domain::view::{PlaceView, View};
use crate::engine::Engine;
use crate::i18n::Words;

/// The window's label; the capability names it.
const LABEL: &str = "main";
/// The event that carries a new view.
const CHANGED: &str = "session-changed";
/// The event of a dropped file that was read.
const DROPPED: &str = "file-dropped";
/// The event that says whether files are held over the window.
const DRAGGED: &str = "files-dragged";
/// The event that asks the page for its last words.
const CLOSING: &str = "window-closing";

/// Remembers where the window was and how large, in our own folder: its zoom and title are ours.
pub fn remembered_in(home: &Path) -> TauriPlugin<Wry> {
    use tauri_plugin_window_state::{Builder, StateFlags};
    Builder::default()
        .with_state_flags(StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED)
        // An absolute path stands for itself, wherever the plugin would have put it.
        .with_filename(home.join("window.json").to_string_lossy())
        .build()
}

/// Makes the window, which nobody sees yet and which does not know what it is about: see [`begin`].
pub fn open(app: &AppHandle, home: &Path) -> Result<WebviewWindow, tauri::Error> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Passarela")
        .inner_size(1120.0, 760.0)
        // As narrow as a window beside a browser can be and still hold an instruction with its buttons.
        .min_inner_size(380.0, 420.0)
        // It appears when its first page is made.
        .visible(false)
        // Only our own page, ever: a link that leads elsewhere opens nowhere.
        .on_navigation(is_ours)
        // Whatever the webview wants to keep stays with the rest of the state.
        .data_directory(home.join("webview"))
        .build()?;
    #[cfg(target_os = "linux")]
    suit_the_desktop(&window)?;
    Ok(window)
}

/// What Tauri does not pass on to WebKitGTK. For GTK's thread, before anything is drawn.
///
/// It draws by the processor alone: nothing of ours moves or turns. Where there is no graphics card (a virtual machine, a remote
/// desktop) one is simulated otherwise, which more than doubled what the page's process takes for itself; and where there is one,
/// its driver cannot leave the window empty.
///
/// Its `sans-serif` is the desktop's font, which `tokens.css` asks for by that name.
#[cfg(target_os = "linux")]
fn suit_the_desktop(window: &WebviewWindow) -> Result<(), tauri::Error> {
    use gtk::prelude::GtkSettingsExt;
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        let Some(settings) = view.inner().settings() else { return };
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        let Some(desktop) = gtk::Settings::default() else { return };
        let follow = move |desktop: &gtk::Settings| {
            let font = desktop.gtk_font_name().map(|font| gtk::pango::FontDescription::from_string(&font));
            if let Some(family) = font.as_ref().and_then(|font| font.family()) {
                settings.set_sans_serif_font_family(&family);
            }
        };
        follow(&desktop);
        desktop.connect_gtk_font_name_notify(follow);
    })
}

/// Gives it the title and the zoom of what is open.
pub fn begin(window: &WebviewWindow, engine: &Engine) -> Result<(), tauri::Error> {
    let view = engine.views().borrow().clone();
    window.set_title(&title(&view))?;
    window.set_zoom(f64::from(view.prefs.zoom) / 100.0)
}

/// The window is seen from now on.
pub fn show(window: &WebviewWindow) {
    if window.is_visible().unwrap_or(false) {
        return;
    }
    let _ = window.show();
    let _ = window.set_focus();
}

/// A page that does not come must not leave a program without a window.
pub fn show_at_the_latest(window: WebviewWindow) {
    const PATIENCE: Duration = Duration::from_secs(3);
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&window);
    });
}

/// Where Tauri serves the page: `tauri://localhost`, on Windows `http://tauri.localhost`. Frames are asked about too: ours
/// shows the report's text, which comes from no address.
fn is_ours(url: &tauri::Url) -> bool {
    match url.scheme() {
        "about" => url.path() == "srcdoc",
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

/// Sends every new view to the page, and keeps title and zoom true to it.
pub fn follow(app: AppHandle, engine: Engine) {
    let mut views = engine.views();
    tauri::async_runtime::spawn(async move {
        let mut shown = (String::new(), 0u16, 0u32);
        while views.changed().await.is_ok() {
            let view = views.borrow_and_update().clone();
            let Some(window) = app.get_webview_window(LABEL) else { return };
            let now = (title(&view), view.prefs.zoom, view.problems);
            super::beside::keep_on_top(&window, view.prefs.on_top);
            if now.0 != shown.0 {
                let _ = window.set_title(&now.0);
            }
            if now.1 != shown.1 {
                let _ = window.set_zoom(f64::from(now.1) / 100.0);
            }
            if now.2 != shown.2 {
                // Where the system has one. Problems alone: what nobody can tell is none.
                let _ = window.set_badge_count((now.2 > 0).then_some(i64::from(now.2)));
            }
            shown = now;
            let _ = window.emit(CHANGED, &*view);
        }
    });
}

/// Whether the window has the focus, told to the engine in the order in which it changes.
pub struct Focus(UnboundedSender<bool>);

impl Focus {
    /// It has, or has lost it. Nothing waits here: the engine may be busy.
    pub fn is(&self, here: bool) {
        let _ = self.0.send(here);
    }
}

/// See [`Focus`].
pub fn follow_focus(engine: Engine) -> Focus {
    let (sender, mut changes) = unbounded_channel();
    tauri::async_runtime::spawn(async move {
        while let Some(here) = changes.recv().await {
            if here {
                engine.focused().await
            } else {
                engine.left().await
            };
        }
    });
    Focus(sender)
}

/// Somebody closes the window: the page gets to send what was typed a moment ago and closes it then. A page that does not
/// answer must not hold the window open.
pub fn close_in_order(window: &Window, api: &CloseRequestApi) {
    const PATIENCE: Duration = Duration::from_secs(2);
    api.prevent_close();
    let _ = window.emit(CLOSING, ());
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        let _ = window.destroy();
    });
}

/// Files are dragged over the window or dropped on it, wherever that is. WebKitGTK gives the page none of them, so they are
/// read here; the page hears of each one when it is read.
pub fn dragged(window: &Window, event: &DragDropEvent) {
    let held = matches!(event, DragDropEvent::Enter { .. });
    match event {
        DragDropEvent::Over { .. } => return,
        DragDropEvent::Drop { paths, .. } => read_files(window.app_handle(), paths.clone()),
        _ => {}
    }
    let _ = window.emit(DRAGGED, held);
}

/// Reads files that were dropped, or that a file manager started us with. The page hears of each one when it is read; one
/// that is not there yet finds them in its first view.
pub fn read_files(app: &AppHandle, paths: Vec<PathBuf>) {
    let Some(engine) = app.try_state::<Engine>().map(|engine| engine.inner().clone()) else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut first = true;
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // No more than the reader looks at, and one byte, by which it sees that there is more.
            let bytes = tauri::async_runtime::spawn_blocking(move || beginning(&path, LARGEST + 1)).await;
            match bytes.map_err(std::io::Error::other).and_then(|read| read) {
                Ok(bytes) => {
                    let view = engine.read_file(bytes).await;
                    let _ = app.emit(DROPPED, Dropped { name, first, view: &view });
                    first = false;
                }
                // A folder, or a file that nobody here may read: nothing was read, so nothing is said of it.
                Err(error) => tracing::warn!(%error, "a file could not be read"),
            }
        }
    });
}

/// The file's first bytes.
fn beginning(path: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the page hears of a file that was dropped and read.
#[derive(Clone, Serialize)]
struct Dropped<'a> {
    name: String,
    first: bool,
    view: &'a View,
}

/// Shows the window of the program that runs already. The token is the desktop's, for what somebody pressed.
pub fn bring_to_front(app: &AppHandle, token: Option<String>) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let _ = window.unminimize();
    #[cfg(target_os = "linux")]
    if let Some(token) = token {
        // GTK answers on its own thread alone. On Wayland this asks for the focus; on X11 it says that somebody did.
        let of = window.clone();
        let _ = window.run_on_main_thread(move || {
            use gtk::prelude::GtkWindowExt;
            if let Ok(window) = of.gtk_window() {
                window.set_startup_id(&token);
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    drop(token);
    let _ = window.set_focus();
}

/// "Step 4 of 8, Submit and commit – esa03": where one is, for the task list and for assistive technology.
fn title(view: &View) -> String {
    let words = Words::of(view.languages.window);
    let place = match &view.place {
        PlaceView::Step(step) => match step.number {
            Some(number) => Message::new("window-title-step")
                .with("number", i64::from(number))
                .with("heading", step.heading.clone()),
            None => Message::new("window-title-page").with("heading", step.heading.clone()),
        },
        PlaceView::Connect => Message::new("window-title-connect"),
        PlaceView::Troubleshoot(_) => Message::new("window-title-troubleshoot"),
        PlaceView::Report(_) => Message::new("window-title-report"),
        PlaceView::Colleague(_) => Message::new("window-title-colleague"),
        PlaceView::Activity(_) => Message::new("window-title-activity"),
        PlaceView::Welcome => Message::new("welcome-heading"),
        PlaceView::Answers { .. } => Message::new("answers-heading"),
        PlaceView::Debrief => Message::new("debrief-heading"),
        PlaceView::About(_) => Message::new("about-heading"),
        PlaceView::SetUps(_) => Message::new("set-ups-heading"),
        PlaceView::Appliances(_) => Message::new("appliances-heading"),
    };
    let mut message =
        Message::new(if view.practice { "window-title-practice" } else { "window-title" }).with("place", place);
    message = message.with("device", view.device.clone().unwrap_or_else(|| "Passarela".to_owned()));
    words.say(&message)
}
