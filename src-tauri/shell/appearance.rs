//! Light or dark, as the desktop is. Windows and macOS tell the webview themselves; on Linux WebKitGTK does not ask the
//! desktop portal, so it is asked here and the window is told. The page then follows `prefers-color-scheme` everywhere.

use tauri::WebviewWindow;

/// Follows the desktop's preference for as long as the window lives.
#[cfg(not(target_os = "linux"))]
pub fn follow_desktop(_window: WebviewWindow) {}

/// Follows the desktop's preference for as long as the window lives. Without a portal the window stays as it is. For GTK's
/// thread, before the window is seen.
#[cfg(target_os = "linux")]
pub fn follow_desktop(window: WebviewWindow) {
    let otherwise = linux::by_theme();
    if otherwise.is_some() {
        let _ = window.set_theme(otherwise);
    }
    tauri::async_runtime::spawn(async move {
        if let Err(error) = linux::follow(&window, otherwise).await {
            tracing::debug!(%error, "the desktop does not say whether it is dark");
        }
    });
}

#[cfg(target_os = "linux")]
mod linux {
    use tauri::{Theme, WebviewWindow};
    use zbus::export::ordered_stream::OrderedStreamExt;
    use zbus::zvariant::{OwnedValue, Value};

    const NAMESPACE: &str = "org.freedesktop.appearance";
    const KEY: &str = "color-scheme";

    /// GTK's theme of high contrast on black is dark, which WebKitGTK does not see by its name (2.50.6).
    pub fn by_theme() -> Option<Theme> {
        use gtk::prelude::GtkSettingsExt;
        let name = gtk::Settings::default()?.gtk_theme_name()?;
        name.ends_with("Inverse").then_some(Theme::Dark)
    }

    /// `otherwise`: what holds where the desktop has no preference.
    pub async fn follow(window: &WebviewWindow, otherwise: Option<Theme>) -> zbus::Result<()> {
        let bus = zbus::Connection::session().await?;
        let settings = zbus::Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )
        .await?;
        let mut changes = settings.receive_signal("SettingChanged").await?;
        let value: OwnedValue = settings.call("Read", &(NAMESPACE, KEY)).await?;
        apply(window, &value, otherwise);
        while let Some(signal) = changes.next().await {
            let (namespace, key, value): (String, String, OwnedValue) = signal.body().deserialize()?;
            if namespace == NAMESPACE && key == KEY {
                apply(window, &value, otherwise);
            }
        }
        Ok(())
    }

    /// 1 is dark, 2 is light, 0 is no preference.
    fn apply(window: &WebviewWindow, value: &Value<'_>, otherwise: Option<Theme>) {
        let theme = match number(value) {
            Some(1) => Some(Theme::Dark),
            Some(2) => Some(Theme::Light),
            _ => otherwise,
        };
        let _ = window.set_theme(theme);
    }

    /// The portal wraps the number in one variant or two, by version.
    fn number(value: &Value<'_>) -> Option<u32> {
        match value {
            Value::U32(number) => Some(*number),
            Value::Value(inner) => number(inner),
            _ => None,
        }
    }
}
